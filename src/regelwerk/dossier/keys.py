"""Keys: a random one for each person and each decision, wrapped by a head key that never enters the database.

The key file holds the head keys and the keys of the search values. A key is wrapped for one organisation; what it
encrypts is bound to its place (organisation, table, id), so that no ciphertext can be moved to another row.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from regelwerk.dossier.chain import Part, packed
from regelwerk.dossier.errors import Refusal

_NONCE = 12


class Unreadable(Exception):
    """Ciphertext, key or place do not belong together: altered, moved, or made with a key that is not here."""


@dataclass(frozen=True)
class Keyring:
    """Head keys and search keys by name, newest last; 32 bytes each."""

    heads: Mapping[str, bytes]
    searches: Mapping[str, bytes]
    _derived: dict[tuple[str, str, str], bytes] = field(default_factory=dict, repr=False)

    @property
    def search(self) -> str:
        """The name of the search key under which new people are filed."""
        return list(self.searches)[-1]

    @property
    def head(self) -> str:
        """The name of the head key that wraps new keys."""
        return list(self.heads)[-1]

    def wrap(self, organisatie: str, id: str, key: bytes) -> bytes:
        """A key as it may stand in the database, under the newest head key."""
        return seal(self._own(self.heads, self.head, "verpakken", organisatie), key, ("sleutel", organisatie, id))

    def unwrap(self, organisatie: str, id: str, head: str | None, wrapped: bytes) -> bytes:
        """Raises Unreadable when the head key is not here or the key was altered or moved."""
        if head not in self.heads or head is None:
            raise Unreadable
        return unseal(self._own(self.heads, head, "verpakken", organisatie), wrapped, ("sleutel", organisatie, id))

    def search_values(self, organisatie: str, gemeente: str, bsn: str) -> dict[str, bytes]:
        """Under each search key what a BSN is found by; differs per organisation and municipality."""
        said = packed((gemeente, "bsn", bsn))
        own = {name: self._own(self.searches, name, "zoeken", organisatie) for name in self.searches}
        return {name: hmac.digest(key, said, "sha256") for name, key in own.items()}

    def _own(self, keys: Mapping[str, bytes], name: str, purpose: str, organisatie: str) -> bytes:
        """The key of one organisation for one purpose."""
        chosen = (name, purpose, organisatie)
        if chosen not in self._derived:
            about = packed(("regelwerk", purpose, organisatie))
            self._derived[chosen] = HKDF(SHA256(), 32, salt=None, info=about).derive(keys[name])
        return self._derived[chosen]


def new_key() -> bytes:
    return secrets.token_bytes(32)


def seal(key: bytes, plain: bytes, place: tuple[Part, ...]) -> bytes:
    """AES-256-GCM: nonce, ciphertext and tag, bound to a place."""
    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, plain, packed(place))


def unseal(key: bytes, sealed: bytes, place: tuple[Part, ...]) -> bytes:
    """Raises Unreadable when anything differs from how it was sealed."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], packed(place))
    except (InvalidTag, ValueError):
        raise Unreadable from None


# -- the key file ------------------------------------------------------------------------------------------


def read(path: Path) -> Keyring:
    """The keys in a file. Raises Refusal when it cannot be used."""
    try:
        content = json.loads(path.read_text("utf-8"))
        rings = [
            {name: base64.b64decode(text, validate=True) for name, text in content[part].items()}
            for part in ("hoofdsleutels", "zoeksleutels")
        ]
        if any(not ring or any(len(key) != 32 for key in ring.values()) for ring in rings):
            raise ValueError
    except OSError:
        raise Refusal(f"Het sleutelbestand {path} is niet te lezen.") from None
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refusal(f"Het sleutelbestand {path} heeft niet de vorm die `regelwerk sleutels nieuw` maakt.") from None
    return Keyring(*rings)


def create(path: Path) -> Keyring:
    """A new key file, readable to its owner only. Raises Refusal when there is one already."""
    beside = _written(path, {"hoofdsleutels": {"1": _text(new_key())}, "zoeksleutels": {"1": _text(new_key())}})
    try:
        os.link(beside, path)  # whole at once, and never over another
    except FileExistsError:
        raise Refusal(f"Het bestand {path} bestaat al; een sleutel wordt nooit overschreven.") from None
    finally:
        beside.unlink()
    return read(path)


def extend(path: Path, part: str) -> Keyring:
    """The same file with one key more, the newest, in `hoofdsleutels` or `zoeksleutels`."""
    read(path)
    content = json.loads(path.read_text("utf-8"))
    content[part][str(len(content[part]) + 1)] = _text(new_key())
    os.replace(_written(path, content), path)
    return read(path)


def fingerprint(key: bytes) -> str:
    """By which people can tell that two have the same key."""
    return hashlib.sha256(b"regelwerk.vingerafdruk" + key).hexdigest()[:16]


def _text(key: bytes) -> str:
    return base64.b64encode(key).decode()


def _written(path: Path, content: Any) -> Path:
    """A file beside `path` with this content, on disk."""
    descriptor, name = tempfile.mkstemp(prefix=".sleutels-", dir=path.parent)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(content, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    return Path(name)
