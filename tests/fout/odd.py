"""Broken files that no editor shows or no repository should hold: made here, so that each strange byte can be read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from fout.cases import Case
from regelwerk.language import limits

TOETS = "rules/huurtoeslag/toets/2020-01-01.yaml"
_FILE = """regeling: huurtoeslag
onderwerp: toets
geldig_vanaf: 2020-01-01

begrippen:
  toets:
    label: Toets
    type: ja_nee
    bron: wet1
    formule: is_student
"""
_SMALLER = "Splits het onderwerp over meer bestanden."
_NO_UTF8 = "RB-CODERING dit teken is geen UTF-8. Bewaar het bestand als UTF-8."
_NO_RULES = "RB-SYNTAX een bestand begint met sleutels, zoals `regeling: …`."


def cases() -> Iterator[Case]:
    """Every case with its name, why it is wrong, the bytes of one file, and what checking says of it."""
    for name, why, content, expected in (*_characters(), *_sizes()):
        data = content if isinstance(content, bytes) else content.encode("utf-8")
        yield Case(f"vreemd/{name}", why, {TOETS: data}, tuple(f"{TOETS}{line}" for line in expected))


def _label(text: str) -> str:
    return _FILE.replace("Toets", text, 1)


def _invisible(place: str, code: str, advice: str = "Haal het weg.") -> list[str]:
    return [f":{place}: RB-CODERING hier staat een onzichtbaar teken (U+{code}). {advice}"]


def _characters() -> Iterator[tuple[str, str, str | bytes, list[str]]]:
    yield "latin1", "Opgeslagen als Latin-1.", _label("Categorie één").encode("latin-1"), [f":7:22: {_NO_UTF8}"]
    yield "utf16", "Opgeslagen als UTF-16 (in Windows: Unicode).", _FILE.encode("utf-16"), [f":1:1: {_NO_UTF8}"]
    yield "nul", "Een NUL-teken.", _label("To\0ets"), _invisible("7:14", "0000")
    yield (
        "tab",
        "Een tab.",
        _FILE.replace("    bron", "\tbron"),
        [":9:1: RB-CODERING hier staat een tab. Gebruik spaties."],
    )
    bom = "Bewaar het bestand als UTF-8 zonder BOM."
    yield "bom", "Een BOM vooraan.", "\ufeff" + _FILE, _invisible("1:1", "FEFF", bom)
    yield "bom_midden", "Een BOM midden in het bestand.", _label("To\ufeffets"), _invisible("7:14", "FEFF", bom)
    yield (
        "breedte_nul",
        "Een spatie zonder breedte in een naam.",
        _FILE.replace("is_s", "is\u200b_s"),
        _invisible("10:16", "200B"),
    )
    yield "afbreekstreepje", "Een zacht afbreekstreepje.", _label("Toe\u00adts"), _invisible("7:15", "00AD")
    yield "omgekeerd", "Een teken dat de tekst erna omkeert.", _label("\u202estool"), _invisible("7:12", "202E")
    yield "afgezonderd", "Een teken dat tekst afzondert.", _label("\u2066Toets\u2069"), _invisible("7:12", "2066")
    yield (
        "regelscheider",
        "Een regelscheiding die geen editor toont.",
        _label("Toe\u2028ts"),
        _invisible("7:15", "2028"),
    )
    yield "volgende_regel", "Een oude regelscheiding (NEL).", _label("Toe\u0085ts"), _invisible("7:15", "0085")
    yield "losse_return", "Een losse wagenterugloop.", _label("Toe\rts"), _invisible("7:15", "000D")
    escaped = _label('"T\\u202eoets"')
    yield "uitgeschreven", "Een verborgen teken met een code geschreven.", escaped, _invisible("7:12", "202E")
    beyond = ":7:5: RB-SYNTAX wat hierna komt is geen leesbare YAML."
    yield "geen_teken", "Een code die geen teken is.", _label('"\\U00110000"'), [beyond]
    yield "veel_te_grote_code", "Een code die in geen getal past.", _label('"\\UFFFFFFFF"'), [beyond]
    yield "buiten_unicode", "Een plaats in Unicode zonder teken.", _label("T\uffff"), _invisible("7:13", "FFFF")
    both = [*_invisible("7:12", "0000"), *_invisible("9:11", "200E")]
    twice = _label("\0T").replace("wet1", "\u200ewet1")
    yield "twee_regels", "Op twee regels een vreemd teken: beide in één keer.", twice, both
    yield "plaatje", "Een plaatje in plaats van tekst.", b"\x89PNG\r\n\x1a\n\x00\x00", [f":1:1: {_NO_UTF8}"]
    yield "leeg", "Een leeg bestand.", b"", [f":1:1: {_NO_RULES}"]
    yield "spaties", "Een bestand met alleen spaties en lege regels.", "  \n\n   \n", [f":1:1: {_NO_RULES}"]


def _sizes() -> Iterator[tuple[str, str, str | bytes, list[str]]]:
    too_large = f": RB-GRENS dit bestand is groter dan 1 MB. {_SMALLER}"
    yield "te_groot", "Meer dan 1 MB.", _FILE + "#" * limits.FILE_BYTES, [too_large]
    too_many_lines = f":20001:1: RB-GRENS dit bestand heeft meer dan 20000 regels. {_SMALLER}"
    yield "te_veel_regels", "Bijna een miljoen lege regels.", _FILE + "\n" * 990_000, [too_many_lines]
    open_quote = 'a: "' + "x \n" * 300_000
    yield "aanhalingsteken", "Een aanhalingsteken dat 300.000 regels open staat.", open_quote, [too_many_lines]
    too_deep = "RB-GRENS hier is het bestand dieper genest dan 64 niveaus."
    yield "te_diep", "65 lijsten in elkaar.", "a: " + "[" * 65, [f":1:67: {too_deep}"]
    steps = "".join(" " * n + "a:\n" for n in range(1_000))
    yield "te_diep_inspringen", "Duizend niveaus.", steps, [f":64:64: {too_deep}"]
    too_many = f"RB-GRENS dit bestand heeft meer dan 20000 onderdelen. {_SMALLER}"
    yield "te_veel_onderdelen", "Meer dan 20.000 onderdelen.", "a:\n" + "- {b: c}\n" * 7_000, [f":6667:7: {too_many}"]
    too_long = "RB-GRENS deze tekst is langer dan 4000 tekens."
    yield "tekst_te_lang", "Een tekst van 4.001 tekens.", _label("x" * 4_001), [f":7:12: {too_long}"]
    line = "RB-GRENS deze regel is langer dan 10000 tekens."
    yield "miljoen_cijfers", "Een getal van bijna een miljoen cijfers.", _label("9" * 990_000), [f":7:1: {line}"]
    yield "heel_diep", "Bijna een miljoen haken.", "a: " + "{" * 900_000, [f":1:1: {line}"]
    yield "haakjes_10000", "Een formule met 10.000 haakjes.", _brackets(10_000), [f":10:1: {line}"]
    yield "haakjes_3000", "Een formule met 3.000 haakjes.", _brackets(3_000), [f":10:14: {too_long}"]
    too_long = "RB-GRENS deze formule heeft 2010 tekens; ten hoogste 100 is toegestaan."
    name_it = "Geef een deel een eigen naam onder `begrippen`."
    yield "haakjes_1000", "Een formule met 1.000 haakjes.", _brackets(1_000), [f":10:14: {too_long} {name_it}"]
    yield "verwijzingen", "Verwijzingen die zich verdubbelen.", *_doubling()


def _brackets(count: int) -> str:
    return _FILE.replace("is_student", "(" * count + "is_student" + ")" * count)


def _doubling() -> tuple[str, list[str]]:
    """A file that grows to 2^25 parts when references are followed, and what is said of each."""
    said = "RB-TAG ankers en verwijzingen (`&` en `*`) zijn niet toegestaan."
    advice = "Schrijf de waarde uit, of zet de tekst tussen aanhalingstekens."
    letters = "abcdefghijklmnopqrstuvwxyz"
    lines = [f"  {b}: &{b} {{wet: *{a}, bwb: *{a}}}" for a, b in pairwise(letters)]
    text = _FILE + "bronnen:\n  a: &a {publicatie: x}\n" + "\n".join(lines)
    places = ["12:6", *(f"{n}:{column}" for n in range(13, 13 + len(lines)) for column in (6, 15, 24))]
    return text, [f":{place}: {said} {advice}" for place in places]
