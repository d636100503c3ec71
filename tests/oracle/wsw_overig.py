"""Oracles for the Wsw beside the status: application, finding of UWV, begeleid werken, end of the job, withdrawal.

Plain Python from the law text and sections 2 to 6 of the page `wsw.md`. A fact that is absent or None is unknown.
"""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

from tests.oracle import wsw
from tests.oracle.awb import EEUWIG, ONBEPERKT, Record, Uitkomst, Zaak, eerste_van, later, plus, tot_en_met, voor
from tests.oracle.beschut_werk_advies import eerste_die_geldt, is_niet
from tests.oracle.loonkostensubsidie import Waarheid, aow_leeftijd_bereikt, en, keuze, niet, of, plus_maanden, reken
from tests.oracle.no_riskpolis_ziekte import aow_datum
from tests.oracle.participatiewet import is_een_van
from tests.oracle.toeslagen import met_recht

Gevonden = tuple[dict[str, Waarheid], Uitkomst, list[Waarheid]]
OUDE_AANVRAAG_UITERLIJK, LAATSTE_OUDE_DAG = date(2014, 9, 11), date(2014, 12, 31)
BW_670A_VERVALT = date(2015, 7, 1)
BEGELEIDING_MAX, PRESTATIE_MIN, ERNSTIG_ONDER = Fraction(15, 100), Fraction(15, 100), Fraction(50, 100)


def voor_aow(z: Zaak) -> Waarheid:
    return niet(reken(lambda geboren: aow_leeftijd_bereikt(geboren, z.peildatum), z.feit("geboortedatum")))


def niet_geboren(z: Zaak) -> Waarheid:
    return voor(z.peildatum, z.feit("geboortedatum"))


# --- application: Wsw art. 11 and 19 ------------------------------------------------------------------


def aanvraag(z: Zaak) -> Gevonden:
    op, besluit, bezwaar = z.feit("datum_wsw_aanvraag"), z.dag("datum_uwv_besluit"), z.feit("bezwaar")
    eerste = is_een_van(z.feit("soort_wsw_aanvraag"), "eerste_indicatie")
    oud = of(tot_en_met(besluit, LAATSTE_OUDE_DAG), tot_en_met(op, OUDE_AANVRAAG_UITERLIJK))
    mag_nu = of(
        z.feit("had_wsw_baan_eind_1997"), en(z.feit("heeft_wsw_indicatiebesluit"), z.feit("had_wsw_baan_eind_2014"))
    )
    huidig = keuze(mag_nu, "huidige_recht", "geen_grondslag")
    regels = keuze(eerste, keuze(oud, "oude_recht", "geen_grondslag"), huidig)
    ingetrokken = z.feit("datum_intrekking_indicatie")
    geweerd = en(is_een_van(z.feit("intrekking_indicatie"), "andere_grond"), voor(op, later(ingetrokken, 12)))
    ziek, sinds = z.feit("is_ziekteroute"), z.feit("niet_gewerkt_door_ziekte_sinds")
    lang_ziek = en(
        tot_en_met(plus(sinds, 7 * 13), op),
        z.feit("is_duurzaam_niet_in_staat"),
        z.feit("is_reintegratieverslag_bijgevoegd"),
    )
    aanvrager = z.feit("aanvrager")
    is_bevoegd = keuze(eerste, is_een_van(aanvrager, "betrokkene"), is_een_van(aanvrager, "college_woongemeente"))
    oordelen = {
        "heeft_grondslag": keuze(eerste, oud, mag_nu),
        "is_bevoegde_aanvrager": is_bevoegd,
        "voldoet_aan_oude_voorwaarden": of(
            niet(eerste), en(z.feit("is_ingeschreven_werkzoekende"), z.feit("wil_wsw_baan"), niet(geweerd))
        ),
        "voldoet_aan_ziekteroute": of(niet(ziek), lang_ziek),
    }
    uiterlijk = keuze(eerste, OUDE_AANVRAAG_UITERLIJK, plus(z.dag("laatste_dag_wsw_indicatie"), -7 * 16))
    beslis_uiterlijk, einde_bezwaar = plus(op, 7 * 16), z.feit("laatste_dag_bezwaartermijn")
    geen, met_bezwaar = is_een_van(bezwaar, "geen"), is_niet(bezwaar, "geen")
    inhoud = keuze(is_een_van(bezwaar, "alleen_categorie"), "niet_ontvankelijk", "inhoudelijk")
    uitkomst = {
        "regels_van_de_aanvraag": regels,
        "uiterste_aanvraagdatum": uiterlijk,
        "is_op_tijd_aangevraagd": tot_en_met(op, uiterlijk),
        "uiterste_beslisdatum": beslis_uiterlijk,
        "is_beslissing_te_laat": en(voor(beslis_uiterlijk, z.peildatum), voor(beslis_uiterlijk, besluit)),
        "beoordeling_bezwaar": keuze(geen, "geen_bezwaar", inhoud),
        "uiterste_beslisdatum_bezwaar": keuze(geen, EEUWIG, plus(einde_bezwaar, 7 * 16)),
    }
    tegenspraken = [
        voor(z.peildatum, op),
        voor(besluit, op),
        en(ziek, eerste),
        en(ziek, voor(op, sinds)),
        en(is_niet(z.feit("intrekking_indicatie"), "geen"), voor(op, ingetrokken)),
        en(met_bezwaar, voor(einde_bezwaar, besluit)),
        en(met_bezwaar, tot_en_met(EEUWIG, besluit)),
    ]
    return oordelen, uitkomst, tegenspraken


# --- what UWV finds: annex of the Besluit -------------------------------------------------------------


def indicatie(z: Zaak) -> Gevonden:
    zonder, begeleiding = z.feit("kan_werken_zonder_aanpassingen"), z.feit("begeleiding_deel_werktijd")
    prestatie, verstrekkend = z.feit("prestatie"), z.feit("zijn_aanpassingen_verstrekkend")
    oordelen = {
        "is_onder_aow_leeftijd": voor_aow(z),
        "heeft_beperkingen": z.feit("heeft_beperkingen"),
        "heeft_aanpassingen_nodig": niet(zonder),
        "is_gewoon_niet_haalbaar": niet(z.feit("zijn_aanpassingen_gewoon_haalbaar")),
        "is_haalbaar_in_wsw": en(
            z.feit("blijven_kosten_binnen_richtlijn"),
            z.feit("haalt_dagdeel_per_werkdag"),
            z.feit("kan_in_kleine_rustige_groep"),
        ),
        "is_begeleiding_beperkt": reken(lambda deel: deel <= BEGELEIDING_MAX, begeleiding),
        "werkt_uur_aaneen": reken(lambda uren: uren >= 1, z.feit("aaneengesloten_werktijd")),
        "is_prestatie_genoeg": reken(lambda deel: deel >= PRESTATIE_MIN, prestatie),
    }
    recht = en(*oordelen.values())
    ernstig = en(verstrekkend, reken(lambda deel: deel < ERNSTIG_ONDER, prestatie))
    sinds_1997 = en(z.feit("had_wsw_baan_eind_1997"), z.feit("loopt_baan_van_1997"))
    jaren = z.feit("geldigheidsduur")
    noodhulp = reken(lambda deel: deel <= BEGELEIDING_MAX, z.feit("noodhulp_deel_werktijd"))
    einde = plus(reken(lambda d, j: plus_maanden(d, 12 * j), z.feit("eerste_dag_nieuwe_indicatie"), jaren), -1)
    uitkomst = {
        "categorie": eerste_die_geldt(
            (en(sinds_1997, z.feit("was_blindenwerkplaats")), "ernstig"),
            (sinds_1997, "matig"),
            (niet(recht), "geen"),
            (ernstig, "ernstig"),
            anders="matig",
        ),
        "kan_begeleid_werken": en(recht, niet(z.feit("heeft_aanpassing_alleen_in_wsw")), noodhulp),
        "laatste_dag_nieuwe_indicatie": keuze(recht, einde, EEUWIG),
    }
    tegenspraken = [
        niet_geboren(z),
        reken(lambda j: not 1 <= j <= 50, jaren),
        en(verstrekkend, zonder),
        en(z.feit("loopt_baan_van_1997"), niet(z.feit("had_wsw_baan_eind_1997"))),
        en(zonder, niet(z.feit("zijn_aanpassingen_gewoon_haalbaar"))),
    ]
    return oordelen, uitkomst, tegenspraken


# --- subsidy for begeleid werken: Wsw art. 7 ----------------------------------------------------------


def begeleid_werken(z: Zaak) -> Gevonden:
    start, laatste = z.feit("datum_start_dienstbetrekking"), z.dag("laatste_dag_dienstbetrekking")
    oordelen = {
        "is_geindiceerd": en(*wsw.gronden(z).values()),
        "is_ingezetene": z.feit("is_ingezetene"),
        "is_baan_op_peildatum": en(tot_en_met(start, z.peildatum), tot_en_met(z.peildatum, laatste)),
        "werkt_onder_aangepaste_omstandigheden": z.feit("werkt_onder_aangepaste_omstandigheden"),
        "is_begeleiding_goed_geregeld": z.feit("is_begeleiding_goed_geregeld"),
    }
    zelf = en(niet(z.feit("is_geplaatst")), tot_en_met(later(z.feit("datum_start_bemiddeling"), 6), z.peildatum))
    keus = reken(lambda n: n >= 2, z.feit("aantal_organisaties_ter_keuze"))
    uitkomst = {
        "mag_vergoeding_organisatie": en(*oordelen.values(), z.feit("heeft_begeleidingsorganisatie")),
        "is_keuze_ruim_genoeg": of(niet(z.feit("zoekt_college_organisatie")), keus),
        "mag_zelf_organisatie_noemen": zelf,
        "moet_keuze_volgen": en(zelf, niet(z.feit("is_keuze_kennelijk_onredelijk"))),
    }
    return oordelen, uitkomst, [voor(laatste, start), *(zegt for _, zegt in wsw.tegenspraken(z))]


# --- end of the job or of the subsidy: Wsw art. 6 and 7 -----------------------------------------------


def ontslag(z: Zaak) -> Gevonden:
    negatief, soort = z.dag("datum_negatieve_herindicatie"), z.feit("soort_dienstbetrekking")
    alternatief, eigen_toedoen = z.feit("is_alternatief_beschikbaar"), z.feit("is_alternatief_weg_door_eigen_toedoen")
    onaantastbaar, advies, andere = (
        z.feit("is_herindicatie_onaantastbaar"), z.dag("datum_advies_uwv"), z.feit("heeft_andere_ontslagreden"),
    )  # fmt: skip
    is_negatief = tot_en_met(negatief, z.peildatum)
    a, c = z.feit("weigert_medewerking_herindicatie"), z.feit("schendt_meewerkplicht")
    b = en(is_negatief, onaantastbaar, of(alternatief, eigen_toedoen, z.feit("weigerde_gewoon_werk")))
    in_artikel_2, in_artikel_7 = is_een_van(soort, "wsw_artikel_2"), is_een_van(soort, "wsw_artikel_7")
    grond = eerste_die_geldt(
        (niet(in_artikel_2), "geen"), (a, "onderdeel_a"), (b, "onderdeel_b"), (c, "onderdeel_c"),
        (andere, "andere_reden"), anders="geen",
    )  # fmt: skip
    nodig = eerste_die_geldt((niet(in_artikel_2), False), (a, False), (b, False), anders=of(c, andere))
    moet, eindigt = en(in_artikel_2, of(a, b, c)), en(in_artikel_7, of(a, b, c))
    verboden = "bw_670_en_670a" if z.peildatum < BW_670A_VERVALT else "bw_670"
    in_wsw_baan = is_een_van(soort, "wsw_artikel_2", "wsw_artikel_7")
    uitkomst = {
        "moet_opzeggen": moet,
        "ontslaggrond": grond,
        "is_advies_uwv_nodig": nodig,
        "mag_nu_opzeggen": en(in_artikel_2, of(a, b, c, andere), of(niet(nodig), tot_en_met(advies, z.peildatum))),
        "eindigt_subsidie": eindigt,
        "loopt_baan_door_na_herindicatie": en(in_wsw_baan, is_negatief, niet(of(a, b, c)), niet(andere)),
        "uitgezette_opzegverboden": keuze(of(moet, eindigt), verboden, "geen"),
    }
    tegenspraken = [
        en(nodig, voor(advies, EEUWIG), voor(z.dag("datum_ontslagbesluit"), advies)),
        en(onaantastbaar, tot_en_met(EEUWIG, negatief)),
        en(alternatief, eigen_toedoen),
    ]
    return {}, uitkomst, tegenspraken


# --- withdrawal and lapse: Wsw art. 12 ----------------------------------------------------------------


def intrekking(z: Zaak) -> Gevonden:
    def gekomen(geldt: Waarheid, dag: date | None) -> date | None:
        return keuze(en(geldt, tot_en_met(dag, z.peildatum)), dag, EEUWIG)

    werk, verzoek = z.dag("eerste_dag_ander_werk"), z.dag("datum_verzoek_intrekking")
    overleden, overlijden, geboren = z.feit("is_overleden"), z.feit("datum_overlijden"), z.feit("geboortedatum")
    telt_werk = en(voor(werk, wsw.PARTICIPATIEWET), niet(z.feit("is_ander_werk_gericht_op_wsw_baan")))
    eerste = eerste_van(gekomen(overleden, overlijden), gekomen(telt_werk, werk))
    verval = eerste_van(gekomen(True, reken(aow_datum, geboren)), eerste)
    besluit = z.feit("heeft_wsw_indicatiebesluit")
    met_aow = niet(voor_aow(z))
    is_vervallen = en(besluit, of(met_aow, en(overleden, tot_en_met(overlijden, z.peildatum)), telt_werk))
    nog = en(besluit, niet(is_vervallen))
    einde, vast = z.feit("einde_wsw_baan"), z.feit("is_einde_onaantastbaar")
    ontslagen = is_een_van(einde, "ontslag_onderdeel_a_of_c", "subsidie_gestopt_onderdeel_b_of_c")
    gronden = {
        "onderdeel_a": z.feit("weigert_passend_wsw_werk"),
        "onderdeel_b": en(ontslagen, vast),
        "onderdeel_c": en(is_een_van(einde, "dringende_reden"), z.feit("is_einde_verwijtbaar"), vast),
        "onderdeel_d": is_een_van(einde, "eigen_verzoek"),
        "onderdeel_e": niet(z.feit("is_beschikbaar_voor_werk")),
    }
    moet = en(nog, tot_en_met(verzoek, z.peildatum))
    rijen = [(geldt, naam) for naam, geldt in gronden.items()]
    uitkomst = {
        "mag_intrekken": en(nog, of(*gronden.values())),
        "moet_intrekken": moet,
        "is_vervallen": is_vervallen,
        "intrekkingsgrond": eerste_die_geldt((niet(nog), "geen"), *rijen, anders="geen"),
        "intrekkingsdatum": keuze(moet, verzoek, EEUWIG),
        "vervaldatum": verval,
    }
    tegenspraken = [
        niet_geboren(z),
        en(overleden, voor(z.peildatum, overlijden)),
        en(overleden, voor(overlijden, verzoek), voor(verzoek, EEUWIG)),
        en(overleden, voor(overlijden, geboren)),
    ]
    return {}, uitkomst, tegenspraken


REGELINGEN: dict[str, Callable[[Zaak], Gevonden]] = {
    "wsw-aanvraag": aanvraag,
    "wsw-indicatie": indicatie,
    "wsw-begeleid-werken": begeleid_werken,
    "wsw-ontslag": ontslag,
    "wsw-intrekking": intrekking,
}


def beslis(regeling: str, feiten: Record, dag: date) -> Uitkomst | None:
    """The decision, or None when the facts contradict each other."""
    oordelen, uitkomst, tegenspraken = REGELINGEN[regeling](Zaak(feiten, dag))
    if True in tegenspraken:
        return None
    getoond = {naam: ONBEPERKT if waarde == EEUWIG else waarde for naam, waarde in uitkomst.items()}
    if oordelen:
        return met_recht(oordelen, {"recht": en(*oordelen.values())} | getoond, ())
    return {"status": "onbepaald" if None in getoond.values() else "berekend"} | getoond
