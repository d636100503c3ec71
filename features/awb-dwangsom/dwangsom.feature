# language: nl
@regeling:awb-dwangsom
Functionaliteit: Dwangsom bij niet tijdig beslissen
  Twee weken na een ingebrekestelling gaat een dwangsom lopen, ten hoogste 42 dagen (Algemene wet bestuursrecht,
  artikelen 4:17 en 4:18).

  Achtergrond:
    Gegeven de peildatum is 1 augustus 2026
    En het profiel "te late beslissing met ingebrekestelling"

  @artikel:4:17 @bron:algemene-wet-bestuursrecht-artikel-4-17
  Regel: Drie trappen van veertien dagen

    @gemaakt:redactie
    Abstract Scenario: op <peildatum> is over <dagen> een dwangsom verschuldigd
      De eerste dag is 18 mei 2026. Per dag 23 euro, na veertien dagen 35 en na achtentwintig dagen 45 euro.
      Gegeven de peildatum is <peildatum>
      Als awb-dwangsom wordt berekend
      Dan is eerste_dag_dwangsom 18 mei 2026
      En is dagen_dwangsom <dagen>
      En is hoogte <hoogte>
      En is laatste_dag <laatste dag>
      En volgt dwangsom_samen uit artikel 4:17, tweede lid, Algemene wet bestuursrecht

      Voorbeelden:
        | peildatum    | dagen    | hoogte     | laatste dag  |
        | 18 mei 2026  | 1 dag    | € 23,00    | 18 mei 2026  |
        | 31 mei 2026  | 14 dagen | € 322,00   | 31 mei 2026  |
        | 1 juni 2026  | 15 dagen | € 357,00   | 1 juni 2026  |
        | 14 juni 2026 | 28 dagen | € 812,00   | 14 juni 2026 |
        | 15 juni 2026 | 29 dagen | € 857,00   | 15 juni 2026 |
        | 28 juni 2026 | 42 dagen | € 1.442,00 | 28 juni 2026 |
        | 29 juni 2026 | 42 dagen | € 1.442,00 | 28 juni 2026 |

    @gemaakt:redactie
    Abstract Scenario: bekendgemaakt op <bekendmaking>
      De dag van de bekendmaking telt niet mee.
      Gegeven datum_bekendmaking_beslissing is <bekendmaking>
      Als awb-dwangsom wordt berekend
      Dan is dagen_dwangsom <dagen>
      En is totale_dwangsom <totaal>
      En is uiterste_datum_vaststelling <vaststellen>
      En volgt uiterste_datum_vaststelling uit artikel 4:18, Algemene wet bestuursrecht

      Voorbeelden:
        | bekendmaking | dagen    | totaal     | vaststellen  |
        | 19 mei 2026  | 1 dag    | € 23,00    | 1 juni 2026  |
        | 1 juni 2026  | 14 dagen | € 322,00   | 15 juni 2026 |
        | 16 juni 2026 | 29 dagen | € 857,00   | 29 juni 2026 |
        | 1 juli 2026  | 42 dagen | € 1.442,00 | 13 juli 2026 |
        | onbeperkt    | 42 dagen | € 1.442,00 | 13 juli 2026 |

    @gemaakt:redactie
    Scenario: zolang de dwangsom loopt, is er geen dag om haar vast te stellen
      Gegeven de peildatum is 1 juni 2026
      Als awb-dwangsom wordt berekend
      Dan is uiterste_datum_vaststelling onbeperkt
      En is er recht

    @gemaakt:redactie
    Abstract Scenario: de bedragen van <ingebrekestelling>
      Tot 2019 was het 20, 30 en 40 euro per dag, samen € 1.260,00.
      Gegeven laatste_dag_beslistermijn is 2 juli 2018
      En datum_ontvangst_ingebrekestelling is <ingebrekestelling>
      Als awb-dwangsom wordt berekend
      Dan is eerste_dag_dwangsom <eerste dag>
      En is hoogte <hoogte>

      Voorbeelden: ook rond de verhoging van 1 januari 2019
        | ingebrekestelling | eerste dag       | hoogte     |
        | 9 juli 2018       | 23 juli 2018     | € 1.260,00 |
        | 10 december 2018  | 27 december 2018 | € 1.260,00 |
        | 18 december 2018  | 2 januari 2019   | € 1.442,00 |

    @gemaakt:redactie
    Scenario: een dwangsom die over de verhoging heen loopt, krijgt een voorbehoud
      Gegeven laatste_dag_beslistermijn is 2 juli 2018
      En datum_ontvangst_ingebrekestelling is 10 december 2018
      En de peildatum is 2 januari 2019
      Als awb-dwangsom wordt berekend
      Dan is dagen_dwangsom 7 dagen
      En is hoogte € 140,00
      En is er een voorbehoud over "Neem voor elke dag het bedrag van die dag"

  @artikel:4:17 @bron:algemene-wet-bestuursrecht-artikel-4-17-lid-3
  Regel: De eerste dag is de dag waarop twee weken zijn verstreken

    @gemaakt:redactie
    Abstract Scenario: ingebrekestelling ontvangen op <ontvangen>
      Gegeven datum_ontvangst_ingebrekestelling is <ontvangen>
      Als awb-dwangsom wordt berekend
      Dan is eerste_dag_dwangsom <eerste dag>

      Voorbeelden: een weekend of feestdag schuift door; te vroeg werkt vanaf het einde van de termijn
        | ontvangen     | eerste dag  |
        | 28 april 2026 | 12 mei 2026 |
        | 20 april 2026 | 12 mei 2026 |
        | 30 april 2026 | 18 mei 2026 |
        | 1 mei 2026    | 18 mei 2026 |
        | 2 mei 2026    | 18 mei 2026 |
        | 11 mei 2026   | 26 mei 2026 |

  @artikel:4:17 @bron:algemene-wet-bestuursrecht-artikel-4-17-lid-7
  Regel: Meer aanvragers krijgen elk een gelijk deel

    @gemaakt:redactie
    Abstract Scenario: <aantal> aanvragers op <peildatum>
      Gegeven de peildatum is <peildatum>
      En aantal_aanvragers is <aantal>
      Als awb-dwangsom wordt berekend
      Dan is hoogte <deel>
      En volgt deel_per_aanvrager uit artikel 4:17, zevende lid, Algemene wet bestuursrecht

      Voorbeelden:
        | aantal | peildatum   | deel     |
        | 2      | 18 mei 2026 | € 11,50  |
        | 3      | 18 mei 2026 | € 7,67   |
        | 3      | 1 juni 2026 | € 119,00 |

  @bron:algemene-wet-bestuursrecht-artikel-4-17
  Regel: Wanneer er geen dwangsom is

    @gemaakt:redactie
    Abstract Scenario: <feit> is <waarde>
      Gegeven <feit> is <waarde>
      Als awb-dwangsom wordt berekend
      Dan is er geen recht
      En is een grond "<grond>"
      En is er geen andere grond
      En is hoogte € 0,00

      Voorbeelden:
        | feit                                        | waarde      | grond |
        | is_onredelijk_laat_in_gebreke_gesteld       | ja          | Het bestuursorgaan is onredelijk laat in gebreke gesteld. |
        | is_belanghebbende                           | nee         | De aanvrager is geen belanghebbende. |
        | is_kennelijk_niet_ontvankelijk_of_ongegrond | ja          | De aanvraag is duidelijk niet-ontvankelijk of ongegrond. |
        | datum_bekendmaking_beslissing               | 18 mei 2026 | Twee weken na de ingebrekestelling zijn nog niet voorbij, of toen was er al beslist. |
        | datum_bekendmaking_beslissing               | 4 mei 2026  | Twee weken na de ingebrekestelling zijn nog niet voorbij, of toen was er al beslist. |

    @gemaakt:redactie
    Scenario: zonder ingebrekestelling is er geen dwangsom, hoe laat het ook is
      Gegeven is_in_gebreke_gesteld is nee
      En datum_ontvangst_ingebrekestelling is onbekend
      Als awb-dwangsom wordt berekend
      Dan is er geen recht
      En is een grond "Het bestuursorgaan is niet schriftelijk in gebreke gesteld."
      En is dagen_dwangsom 0 dagen
      En is totale_dwangsom € 0,00

    @gemaakt:redactie
    Scenario: op de dag voor de eerste dag is er nog geen dwangsom
      Gegeven de peildatum is 17 mei 2026
      Als awb-dwangsom wordt berekend
      Dan is er geen recht
      En is dagen_dwangsom 0 dagen

    @gemaakt:redactie
    Scenario: of het onredelijk laat is, is een oordeel
      Gegeven is_onredelijk_laat_in_gebreke_gesteld is onbekend
      Als awb-dwangsom wordt berekend
      Dan is de status onbepaald
      En ontbreekt is_onredelijk_laat_in_gebreke_gesteld
