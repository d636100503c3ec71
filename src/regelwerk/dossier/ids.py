"""Ids that grow with time (UUID version 7, RFC 9562): new rows then stand together in every index."""

from __future__ import annotations

import secrets
import time
from uuid import UUID

_RANDOM = (1 << 62) - 1


def new_id() -> str:
    """Milliseconds since 1970, then 74 random bits: unique, and not to be guessed."""
    chance = secrets.randbits(74)
    number = (time.time_ns() // 1_000_000) << 80 | 7 << 76 | (chance >> 62) << 64 | 2 << 62 | (chance & _RANDOM)
    return str(UUID(int=number))
