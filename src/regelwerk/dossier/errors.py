"""What can go wrong in keeping, as a caller must tell it apart."""

from __future__ import annotations

FULL, GONE = "OPSLAG-VOL", "OPSLAG-WEG"
_SAYS = {
    FULL: "De opslag is vol. Er is niets vastgelegd; probeer het later opnieuw.",
    GONE: "De opslag is niet bereikbaar. Er is niets bevestigd; probeer het later opnieuw met dezelfde sleutel.",
}


class StoreUnavailable(Exception):
    """The database cannot keep or give anything now; `code` is OPSLAG-VOL or OPSLAG-WEG. Nothing was acknowledged."""

    def __init__(self, code: str) -> None:
        super().__init__(_SAYS[code])
        self.code = code


class OtherContent(Exception):
    """IDEMPOTENTIE-ANDERE-INHOUD: this idempotency key was used for another request."""

    def __init__(self) -> None:
        super().__init__("Deze Idempotency-Key is al gebruikt voor een ander verzoek.")


class Refusal(Exception):
    """What a person asked cannot be done, and why, in Dutch. Nothing was changed."""


class Unknown(Refusal):
    """It is not there, or not for whoever asks."""


class Overtaken(Refusal):
    """It cannot be done any more: somebody did something with it before."""


class FourEyes(Refusal):
    """Somebody else has to do this."""
