"""Settings of the service, from the environment; docs/beheer.md holds the table that a test compares with this."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path


class SettingsWrong(Exception):
    """A setting that the service cannot start with; the message is Dutch and names the variable."""


@dataclass(frozen=True)
class Settings:
    """Every setting with its default: development mode on loopback, a database file in the current folder."""

    map: str = "."
    host: str = "127.0.0.1"
    port: int = 8000
    organisatie: str = ""
    oidc_uitgever: str = ""
    oidc_publiek: str = "regelwerk"
    oidc_sleutels: str = ""
    herkomsten: str = ""
    proxy: bool = False
    otlp: str = ""
    voorbereiden: bool = True

    @property
    def development(self) -> bool:
        """Without an issuer of tokens everybody may do everything; so that is for loopback only."""
        return not self.oidc_uitgever

    @property
    def root(self) -> Path:
        return Path(self.map).resolve()

    @property
    def origins(self) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.herkomsten.split(",") if part.strip())

    def check(self) -> None:
        """Raises SettingsWrong for what would put people's data at risk."""
        loopback = self.host == "localhost" or _is_loopback(self.host)
        if self.development and not loopback:
            raise SettingsWrong(
                f"REGELWERK_HOST is {self.host}, maar zonder REGELWERK_OIDC_UITGEVER start de dienst alleen op"
                " 127.0.0.1: iedereen mag dan alles."
            )
        if not loopback and not self.proxy:
            raise SettingsWrong(
                f"REGELWERK_HOST is {self.host}, maar de dienst spreekt gewoon HTTP. Zet er een proxy met TLS voor"
                " en geef REGELWERK_PROXY=ja."
            )
        if self.oidc_uitgever and not self.oidc_sleutels:
            raise SettingsWrong("REGELWERK_OIDC_SLEUTELS ontbreekt: het adres van de sleutels (JWKS) van de uitgever.")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def read(chosen: Mapping[str, object], environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this process: what the command line chose, else the environment, else the default.

    Raises SettingsWrong for a value that cannot be read.
    """
    found: dict[str, object] = {}
    for setting in fields(Settings):
        name = f"REGELWERK_{setting.name.upper()}"
        if name in environment:
            found[setting.name] = _value(name, environment[name], setting.default)
    return Settings(**{**found, **chosen})  # type: ignore[arg-type]


def _value(name: str, text: str, default: object) -> object:
    if isinstance(default, bool):
        if text not in ("ja", "nee"):
            raise SettingsWrong(f"{name} is `{text}`; schrijf `ja` of `nee`.")
        return text == "ja"
    if isinstance(default, int):
        if not (text.isascii() and text.isdigit() and 0 < int(text) < 65_536):
            raise SettingsWrong(f"{name} is `{text}`; schrijf een poort tussen 1 en 65535.")
        return int(text)
    return text
