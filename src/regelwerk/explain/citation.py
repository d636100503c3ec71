"""Sources as people and machines cite them: a sentence, a JCI reference, a link dated on the geldigheidsdatum."""

from __future__ import annotations

from typing import Any

from regelwerk.language.rulebook import Source

#: Stand for the dates of the decision in prepared text; they are filled in per decision.
VALID_ON, KNOWN_ON = "@geldigheidsdatum@", "@zichtdatum@"

_ORDINALS = (
    *("nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"),
    *("elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende"),
    *("negentiende", "twintigste"),
)


def sentence(source: Source) -> str:
    """`artikel 10d, vierde lid, onderdeel a, Participatiewet`; a ruling by its ECLI."""
    if source.get("artikel"):
        law = source.get("wet") or source.get("verordening")
        parts = [f"artikel {source.get('artikel')}", ordinal(source.get("lid")),
                 source.get("onderdeel") and f"onderdeel {source.get('onderdeel')}", law]  # fmt: skip
        return ", ".join(part for part in parts if part)
    named = source.get("uitspraak") or source.get("publicatie") or source.get("wet") or source.get("verordening")
    mark = source.get("ecli") or source.get("kenmerk")
    return ", ".join(part for part in (named, mark) if part)


def ordinal(lid: str) -> str:
    """`vierde lid` for 4, `lid 4a` for what has no ordinal of its own."""
    if not lid:
        return ""
    if lid.isdigit() and 0 < int(lid) < len(_ORDINALS):
        return f"{_ORDINALS[int(lid)]} lid"
    return f"lid {lid}"


def jci(source: Source) -> str:
    """The Juriconnect reference of an article in national law, or nothing."""
    if not (source.get("bwb") and source.get("artikel")):
        return ""
    parts = [f"jci1.3:c:{source.get('bwb')}", f"artikel={source.get('artikel')}"]
    parts += [f"{key}={source.get(key)}" for key in ("lid", "onderdeel") if source.get(key)]
    return "&".join([*parts, f"z={KNOWN_ON}", f"g={VALID_ON}"])


def link(source: Source) -> str:
    """Where the text can be read as it was on the geldigheidsdatum."""
    if source.get("bwb"):
        anchor = f"#Artikel{source.get('artikel')}" if source.get("artikel") else ""
        return f"https://wetten.overheid.nl/{source.get('bwb')}/{VALID_ON}{anchor}"
    if source.get("ecli"):
        return f"https://deeplink.rechtspraak.nl/uitspraak?id={source.get('ecli')}"
    return source.get("url")


def as_json(source: Source) -> dict[str, Any]:
    """The source as a step shows it; dates stand as VALID_ON and KNOWN_ON until they are filled in."""
    said: dict[str, Any] = {"tekst": sentence(source)}
    said |= {key: value for key, value in source.fields.items() if key not in ("van", "tot", "toelichting", "url")}
    if reference := jci(source):
        said["jci"] = reference
    if address := link(source):
        said["url"] = address
    return said
