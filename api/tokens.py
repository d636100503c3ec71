"""Access tokens (OpenID Connect): who asks, proven by a signature of the issuer that we trust."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.request import Request, urlopen

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from joserfc.jwt import JWTClaimsRegistry

from api.callers import DEVELOPER, ROLES, Caller
from api.problems import Refusal
from api.settings import Settings
from regelwerk.dossier import scope as scopes
from regelwerk.dossier.errors import Refusal as NotKept

#: Signatures by a key pair only; a token that says otherwise, such as `none`, is refused.
ALGORITHMS = ["RS256", "PS256", "ES256"]
#: Keys are asked for again after this time, or at once for an unknown key, but no more often than the second figure.
KEYS_LIVE, KEYS_REST = 3600.0, 1.0
_LEEWAY, _LARGEST = 30, 1_000_000
ACCOUNT_CHARACTERS = 100


@dataclass
class TokenDoor:
    """Lets callers in on their token. Keys of the issuer are cached, and asked for again when they rotate."""

    settings: Settings
    _keys: KeySet | None = None
    _fetched: float = float("-inf")
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def caller(self, authorization: str) -> Caller:
        """Who asks. Raises Refusal: no token, expired, altered, for another audience, or from another issuer."""
        kind, _, token = authorization.partition(" ")
        if kind.lower() != "bearer" or not token or len(token) > 16_000:
            raise _unknown()
        try:
            claims = await self._claims(token.strip())
        except (JoseError, ValueError):
            raise _unknown() from None
        return _caller(claims)

    async def _claims(self, token: str) -> dict[str, Any]:
        try:
            found = jwt.decode(token, await self._known_keys(KEYS_LIVE), algorithms=ALGORITHMS)
        except (JoseError, ValueError):
            found = jwt.decode(token, await self._known_keys(KEYS_REST), algorithms=ALGORITHMS)
        JWTClaimsRegistry(
            leeway=_LEEWAY, iss={"essential": True, "value": self.settings.oidc_uitgever},
            aud={"essential": True, "value": self.settings.oidc_publiek}, exp={"essential": True},
            sub={"essential": True},
        ).validate(found.claims)  # fmt: skip
        return found.claims

    async def _known_keys(self, live: float) -> KeySet:
        """The keys, at most `live` seconds old. Raises Refusal when the issuer cannot be reached."""
        if self._keys is not None and time.monotonic() - self._fetched <= live:
            return self._keys  # without waiting for who asks the issuer now
        async with self._lock:
            if self._keys is None or time.monotonic() - self._fetched > live:
                try:
                    self._keys = await asyncio.to_thread(_fetch, self.settings.oidc_sleutels)
                except (OSError, ValueError):
                    if self._keys is None:
                        raise Refusal("AANMELDEN-WEG", headers={"Retry-After": "10"}) from None
                self._fetched = time.monotonic()
            return self._keys


def _fetch(address: str) -> KeySet:
    with urlopen(Request(address, headers={"Accept": "application/json"}), timeout=5) as answer:
        return KeySet.import_key_set(json.loads(answer.read(_LARGEST)))


class OpenDoor:
    """Development mode: everybody is the developer."""

    async def caller(self, authorization: str) -> Caller:
        return DEVELOPER


def door_of(settings: Settings) -> TokenDoor | OpenDoor:
    """How callers are let in with these settings."""
    return OpenDoor() if settings.development else TokenDoor(settings)


def _unknown() -> Refusal:
    return Refusal("AANMELDEN", headers={"WWW-Authenticate": "Bearer"})


def _caller(claims: dict[str, Any]) -> Caller:
    """The claims `organisatie`, `gemeenten` and `rollen`; a claim of another form gives no access."""
    organisation = claims.get("organisatie")
    gemeenten, roles = _words(claims.get("gemeenten")), _words(claims.get("rollen"))
    name = str(claims["sub"])
    if not isinstance(organisation, str) or gemeenten is None or roles is None or not _is_account(name):
        raise _unknown()
    try:
        scopes.of(organisation, gemeenten)
    except NotKept:
        raise _unknown() from None
    return Caller(name, organisation, gemeenten, roles & ROLES)


def _is_account(name: str) -> bool:
    """Whether the audit log can hold who it was."""
    return len(name) <= ACCOUNT_CHARACTERS and name.isprintable()


def _words(value: Any) -> frozenset[str] | None:
    if not isinstance(value, list) or not all(isinstance(word, str) and word and word != "*" for word in value):
        return None
    return frozenset(value)
