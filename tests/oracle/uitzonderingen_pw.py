"""Which exceptions and special provisions a case of algemene bijstand touches, by the oracle's lights."""

from collections.abc import Iterator

from tests.oracle import participatiewet as pw
from tests.oracle.loonkostensubsidie import en, niet
from tests.oracle.participatiewet import AANVRAGER, PARTNER, Zaak

VERMOEDENS = (
    "hebben_samen_kind",
    "hebben_samenlevingscontract",
    "staan_geregistreerd_als_huishouding",
    "waren_als_gehuwd_in_bijstand",
    "waren_eerder_gehuwd",
)
_DELEN_VAN_INKOMEN = {
    "premie": ("onbekend", "niet", "deels", "geheel"),
    "premie_doelgroep": ("onbekend", "niet", "deels", "geheel"),
    "vrijwilligersvergoeding": ("onbekend", "niet", "deels", "geheel"),
    "jonggehandicaptenkorting": ("onbekend", "niet", "geheel"),
}
_OPLEIDINGEN_MET_TOETS = (*pw.MET_LEEFTIJDSTOETS, "buitenland_als_beroepsbegeleidend")
#: All exceptions and special provisions.
UITZONDERINGEN = (
    *("gehuwd", "gehuwd en duurzaam gescheiden", "uitzondering eerste graad", "uitzondering zorg"),
    *(f"alleen vermoeden {naam}: partner {is_}" for naam in VERMOEDENS for is_ in (True, False)),
    *(f"medebewoner {naam}: telt True" for naam in ("met_aanvrager", "met_andere_derde", *_OPLEIDINGEN_MET_TOETS)),
    *(f"medebewoner {naam}: telt False" for naam in ("met_aanvrager", "met_zelfde_derde", *_OPLEIDINGEN_MET_TOETS)),
    "medebewoner beroepsbegeleidend: telt False",
    *(f"partner zonder recht: {reden}" for reden in ("woont elders", "status", "onder 18", "vastgezet", "buitenland")),
    *(f"partner zonder recht: {reden}" for reden in ("jong in inrichting", "anders uitgesloten")),
    *(f"{lid}: inkomen partner telt {hoe}" for lid in ("32.3", "32.4") for hoe in ("mee", "niet")),
    *(f"art. 16 opent {grond.__name__}" for grond in (pw.GRONDEN[0], *pw.GRONDEN[2:15])),
    *(f"vrijlating arbeid: {wat}" for wat in ("geen", "onbekend")),
    *(
        f"vrijlating arbeid {o} {hoe}"
        for o in pw.VRIJLATINGEN
        for hoe in ("deel", "aan het maximum", "bedrag onbekend")
    ),
    *(f"vrijlating arbeid {o} partner {hoe}" for o in ("n", "y", "z", "aa") for hoe in ("deel", "aan het maximum")),
    *(f"inkomen {soort}" for soort in (*pw.TELT_VOLLEDIG, *pw.TELT_NOOIT, *pw.GIFTENPOT)),
    *(f"inkomen {s}" for s in ("particulier_pensioen", "energietoeslag", "tegemoetkoming_alleenverdieners")),
    *(f"inkomen {soort}: telt {deel}" for soort, delen in _DELEN_VAN_INKOMEN.items() for deel in delen),
    *(f"giften {fase}: telt {hoe}" for fase in ("tot 2026", "2026") for hoe in ("niet", "deels", "geheel")),
    *(f"pensioen {wie}: telt {hoe}" for wie in (AANVRAGER, PARTNER) for hoe in ("niet", "mee")),
    *(f"verlaging {woon}" for woon in ("geen_woonlasten", "geen_woning")),
    *(f"verlaging {w} en schoolverlater" for w in ("gewone_woonlasten", "geen_woonlasten", "geen_woning")),
    *(f"art. 27 past bij de norm: {past}" for past in (True, False, None)),
    *("verlaging tot nul", "mantelzorg elders met huisgenoten"),
    *(f"eigen woning: {hoe} de vrijlating" for hoe in ("bedrag onbekend", "boven", "onder")),
    *(f"nieuw vermogen tijdens bijstand: telt {telt}" for telt in (True, False)),
    *("verwijtbaar laat", "terugwerkende kracht", "eerdere melding telt"),
    *("zoektermijn: loopt, voorbij False", "zoektermijn: mag eerder, voorbij True"),
    *(f"zoektermijn: {soort}, voorbij {v}" for soort in pw.ZOEKTERMIJN_UITZONDERINGEN for v in (True, False)),
)


def uitzonderingen(z: Zaak) -> Iterator[str]:
    """The provisions that make a difference, or could, in a case."""
    yield from _huishouden(z)
    yield from _medebewoners(z)
    yield from _partner_zonder_recht(z)
    yield from _dringend(z)
    yield from _arbeid(z)
    yield from _soorten(z)
    yield from _norm(z)
    yield from _vermogen(z)
    yield from _begin(z)


def _huishouden(z: Zaak) -> Iterator[str]:
    if not z.feit("partner"):
        return
    if z.partner("is_gehuwd"):
        yield "gehuwd" + (" en duurzaam gescheiden" if z.partner("leeft_duurzaam_gescheiden") else "")
        return
    if z.partner("woont_in_zelfde_woning") and z.partner("zorgt_voor_elkaar") is False:
        vermoedens = [naam for naam in VERMOEDENS if z.partner(naam)]
        if len(vermoedens) == 1:
            yield f"alleen vermoeden {vermoedens[0]}: partner {pw.is_partner(z)}"
    if pw.is_gezamenlijke_huishouding(z) and pw.is_uitgezonderd_paar(z):
        eerste = z.partner("verwantschap") == "eerste_graad"
        yield "uitzondering " + ("eerste graad" if eerste else "zorg")


def _medebewoners(z: Zaak) -> Iterator[str]:
    for m in z.feit("medebewoners") or ():
        telt = pw.is_kostendeler(z, m)
        if telt is not None:
            for veld in ("zakelijke_overeenkomst", "opleiding"):
                if m.get(veld) not in (None, "geen"):
                    yield f"medebewoner {m[veld]}: telt {telt}"


def _partner_zonder_recht(z: Zaak) -> Iterator[str]:
    if not (pw.is_partner(z) and pw.partner_heeft_recht(z) is False):
        return
    redenen = {
        "woont elders": niet(z.partner("partner_woont_in_nederland")),
        "status": niet(pw.status_kwalificeert(z.partner("partner_verblijfsstatus"))),
        "onder 18": niet(z.minstens(PARTNER, 18)),
        "vastgezet": pw.is_vastgezet(z, PARTNER),
        "buitenland": pw.is_te_lang_in_buitenland(z, PARTNER),
        "jong in inrichting": en(pw.is_18_tot_21(z, PARTNER), z.partner("partner_in_inrichting")),
        "anders uitgesloten": z.partner("partner_andere_uitsluiting"),
    }
    gevonden = [naam for naam, waarde in redenen.items() if waarde]
    if len(gevonden) == 1:
        yield f"partner zonder recht: {gevonden[0]}"
    eigen = pw.inkomen_uit_arbeid(z, PARTNER, False), pw.overig_inkomen(z, PARTNER)
    if None not in eigen and sum(eigen):
        lid = "32.3" if z.partner("woont_in_zelfde_woning") else "32.4"
        zonder = pw.inkomen(Zaak({**z.feiten, "partner": []}, z.peildatum, z.gemeente), True)
        alles = pw.inkomen(z, True)
        if alles is not None and zonder is not None:
            yield f"{lid}: inkomen partner telt {'mee' if alles > zonder else 'niet'}"


def _dringend(z: Zaak) -> Iterator[str]:
    """Art. 16: the grounds that only very urgent reasons open."""
    if not (z.feit("zeer_dringende_redenen") and pw.status_kwalificeert(z.feit("verblijfsstatus"))):
        return
    gewoon = Zaak({**z.feiten, "zeer_dringende_redenen": False}, z.peildatum, z.gemeente)
    for grond in pw.GRONDEN[:15]:
        if grond(gewoon) is False and grond(z):
            yield f"art. 16 opent {grond.__name__}"


def _arbeid(z: Zaak) -> Iterator[str]:
    """Art. 31 lid 2 onderdelen n, r, y, z and aa, each below and at its maximum."""
    for record in z.feit("inkomsten_uit_arbeid") or ():
        wie = record.get("werkende")
        verdiend = pw.plus(record.get("nettoloon"), record.get("vakantietoeslag_over_loon"))
        if wie is None or not verdiend or (wie == PARTNER and not (pw.is_partner(z) and pw.partner_heeft_recht(z))):
            continue
        geldt = pw.vrijlatingen_arbeid(z, record, wie)
        onderdeel = next((naam for naam, waarde in geldt.items() if waarde), "")
        if not onderdeel:
            yield f"vrijlating arbeid: {'onbekend' if None in geldt.values() else 'geen'}"
            continue
        deel, tabel = pw.VRIJLATINGEN[onderdeel]
        maximum = z.bedrag(tabel)
        hoe = "bedrag onbekend" if maximum is None else "aan het maximum" if deel * verdiend > maximum else "deel"
        yield f"vrijlating arbeid {onderdeel} {'' if wie == AANVRAGER else 'partner '}{hoe}"


def _soorten(z: Zaak) -> Iterator[str]:
    for record in z.feit("inkomsten") or ():
        bedrag, soort = pw.bedrag_van(record), record.get("soort")
        if not bedrag or soort is None:
            continue
        if soort in ("premie", "premie_doelgroep", "vrijwilligersvergoeding", "jonggehandicaptenkorting"):
            telt = pw.telt_van_soort(z, record)
            hoe = "onbekend" if telt is None else "niet" if telt == 0 else "geheel" if telt == bedrag else "deels"
            yield f"inkomen {soort}: telt {hoe}"
        else:
            yield f"inkomen {soort}"
    pot, telt = pw.som(z.feit("inkomsten"), _gift), pw.giften(z)
    if pot and telt is not None:
        fase = "2026" if z.sinds(pw.IN_BALANS) else "tot 2026"
        yield f"giften {fase}: telt {'niet' if telt == 0 else 'geheel' if telt == pot else 'deels'}"
    for wie in (AANVRAGER, PARTNER):
        telt = pw.pensioen(z, wie)
        if telt is not None and any(r.get("soort") == "particulier_pensioen" for r in z.feit("inkomsten") or ()):
            yield f"pensioen {wie}: telt {'niet' if telt == 0 else 'mee'}"


def _gift(record: pw.Record) -> pw.Geld:
    soort = record.get("soort")
    return None if soort is None else pw.bedrag_van(record) if soort in pw.GIFTENPOT else pw.NUL


def _norm(z: Zaak) -> Iterator[str]:
    verlaging, norm = pw.verlaging(z), pw.norm(z)
    if z.gemeente and verlaging and norm is not None:
        school = pw.is_schoolverlater(z)
        yield f"verlaging {z.feit('woonsituatie')}{' en schoolverlater' if school else ''}"
        if pw.bijstandsnorm(z) == 0:
            yield "verlaging tot nul"
    if z.gemeente and z.feit("woonsituatie") in ("geen_woonlasten", "geen_woning"):
        yield f"art. 27 past bij de norm: {pw.is_norm_van_20_of_21(z)}"
    if z.sinds(pw.IN_BALANS) and z.feit("geeft_mantelzorg_elders") and z.feit("medebewoners"):
        yield "mantelzorg elders met huisgenoten"


def _vermogen(z: Zaak) -> Iterator[str]:
    te_gelde, overwaarde = z.feit("woning_moet_te_gelde_worden_gemaakt"), z.feit("overwaarde_woning")
    if te_gelde and overwaarde:
        meer = pw.boven(overwaarde, z.bedrag("34.2.d"))
        yield f"eigen woning: {'bedrag onbekend' if meer is None else 'boven' if meer else 'onder'} de vrijlating"
    nieuw = z.feit("nieuw_vermogen_tijdens_bijstand")
    if z.feit("ontvangt_algemene_bijstand") and nieuw and not z.sinds(pw.IN_BALANS):
        yield f"nieuw vermogen tijdens bijstand: telt {pw.nieuw_vermogen(z) != 0}"


def _begin(z: Zaak) -> Iterator[str]:
    if z.feit("aanvraag_verwijtbaar_laat"):
        yield "verwijtbaar laat"
    elif z.sinds(pw.IN_BALANS) and z.feit("terugwerkende_kracht_nodig"):
        yield "terugwerkende kracht"
    if pw.meldingsdatum(z) not in (None, z.feit("datum_melding")):
        yield "eerdere melding telt"
    if z.feit("ontvangt_algemene_bijstand") or pw.zoektermijn_is_voorbij(z) is None:
        return
    zoekt = Zaak({**z.feiten, "uitzondering_zoektermijn": "geen", "aanvraag_mag_eerder": False}, z.peildatum)
    if pw.zoektermijn_is_voorbij(zoekt) is False:
        soort = z.feit("uitzondering_zoektermijn")
        open_ = pw.zoektermijn_is_voorbij(z)
        yield f"zoektermijn: {soort if soort != 'geen' else 'mag eerder' if open_ else 'loopt'}, voorbij {open_}"
