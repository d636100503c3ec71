# language: nl
@regeling:wsw-aanvraag @gemaakt:redactie
Functionaliteit: Een eerste indicatie of een herindicatie aanvragen
  De Wsw is sinds 2015 dicht. Een herindicatie kan nog wel, en een eerste indicatie alleen op een aanvraag van voor 12
  september 2014.

  Achtergrond:
    Gegeven de peildatum is 1 april 2026

  @artikel:11 @bron:wsw-artikel-11
  Regel: Herindicatie vraagt het college van de woongemeente aan

    Scenario: op tijd gevraagd door het college van de woongemeente
      Gegeven het profiel "herindicatie_op_tijd"
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is regels_van_de_aanvraag huidige_recht
      En is uiterste_aanvraagdatum 10 juni 2026
      En is is_op_tijd_aangevraagd ja
      En is uiterste_beslisdatum 22 juni 2026
      En is is_beslissing_te_laat nee
      En is beoordeling_bezwaar geen_bezwaar
      En is uiterste_beslisdatum_bezwaar onbeperkt
      En ontbreekt niets

    Abstract Scenario: een aanvraag van <aanvrager>
      Gegeven het profiel "herindicatie_op_tijd"
      En aanvrager is <aanvrager>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Deze aanvrager mag de aanvraag niet doen. Herindicatie vraagt alleen het college van de woongemeente aan. Een eerste indicatie naar oud recht vroeg iemand zelf aan."
      En is er geen andere grond

      Voorbeelden:
        | aanvrager     |
        | betrokkene    |
        | ander_college |

    Scenario: een ander college mag nooit aanvragen, welke aanvraag het ook is
      Gegeven het profiel "herindicatie_op_tijd"
      En soort_wsw_aanvraag is onbekend
      En aanvrager is ander_college
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_bevoegde_aanvrager"

    @bron:wsw-artikel-19-lid-1
    Abstract Scenario: indicatie <indicatie>, baan eind 2014 <eind 2014>, baan eind 1997 <eind 1997>: recht <recht>
      Gegeven het profiel "herindicatie_op_tijd"
      En heeft_wsw_indicatiebesluit is <indicatie>
      En had_wsw_baan_eind_2014 is <eind 2014>
      En had_wsw_baan_eind_1997 is <eind 1997>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is regels_van_de_aanvraag <regels>

      Voorbeelden:
        | indicatie | eind 2014 | eind 1997 | recht | regels         |
        | ja        | ja        | nee       | ja    | huidige_recht  |
        | ja        | nee       | nee       | nee   | geen_grondslag |
        | nee       | ja        | nee       | nee   | geen_grondslag |
        | nee       | ja        | ja        | ja    | huidige_recht  |

  @bron:besluit-uitvoering-wsw-artikel-2-lid-1
  Regel: Uiterlijk zestien weken voor het einde van de indicatie

    Abstract Scenario: aangevraagd op <aanvraag> voor het einde op 1 augustus 2026: op tijd <op tijd>
      Gegeven het profiel "herindicatie_op_tijd"
      En de peildatum is 1 mei 2026
      En laatste_dag_wsw_indicatie is 1 augustus 2026
      En datum_wsw_aanvraag is <aanvraag>
      Als de aanvraag wordt beoordeeld
      Dan is uiterste_aanvraagdatum 11 april 2026
      En is is_op_tijd_aangevraagd <op tijd>
      En is er recht

      Voorbeelden: te laat is geen afwijzing
        | aanvraag      | op tijd |
        | 11 april 2026 | ja      |
        | 12 april 2026 | nee     |

    Scenario: zonder einddatum is er geen uiterste dag
      Gegeven het profiel "herindicatie_op_tijd"
      En laatste_dag_wsw_indicatie is onbeperkt
      Als de aanvraag wordt beoordeeld
      Dan is uiterste_aanvraagdatum onbeperkt
      En is is_op_tijd_aangevraagd ja

  @artikel:11 @bron:wsw-artikel-11-lid-2 @bron:besluit-uitvoering-wsw-artikel-2-lid-3
  Regel: Bij langdurige ziekte dertien weken, een oordeel van het college en een re-integratieverslag

    Abstract Scenario: ziek sinds <sinds>, blijvend <blijvend>, verslag <verslag>: recht <recht>
      Gegeven het profiel "herindicatie_op_tijd"
      En is_ziekteroute is ja
      En niet_gewerkt_door_ziekte_sinds is <sinds>
      En is_duurzaam_niet_in_staat is <blijvend>
      En is_reintegratieverslag_bijgevoegd is <verslag>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden: de aanvraag is van 2 maart 2026, dertien weken na 1 december 2025
        | sinds           | blijvend | verslag | recht |
        | 1 december 2025 | ja       | ja      | ja    |
        | 2 december 2025 | ja       | ja      | nee   |
        | 1 december 2025 | nee      | ja      | nee   |
        | 1 december 2025 | ja       | nee     | nee   |

    Scenario: de grond bij langdurige ziekte
      Gegeven het profiel "herindicatie_op_tijd"
      En is_ziekteroute is ja
      En niet_gewerkt_door_ziekte_sinds is 1 februari 2026
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De aanvraag wegens langdurige ziekte voldoet niet aan de eisen: ten minste dertien weken achter elkaar niet gewerkt door ziekte, volgens het college blijvend niet in staat te werken, en een re-integratieverslag bij de aanvraag."

  @artikel:19 @bron:wsw-artikel-19-lid-3
  Regel: Een eerste aanvraag heeft alleen nog een grondslag van voor 12 september 2014

    Abstract Scenario: aangevraagd op <aanvraag>, beslist op <beslist>: <regels>
      Gegeven het profiel "eerste_aanvraag"
      En datum_wsw_aanvraag is <aanvraag>
      En datum_uwv_besluit is <beslist>
      Als de aanvraag wordt beoordeeld
      Dan is regels_van_de_aanvraag <regels>
      En is recht <recht>
      En is uiterste_aanvraagdatum 11 september 2014

      Voorbeelden: ten minste zestien weken voor 1 januari 2015, of beslist voor 2015
        | aanvraag          | beslist          | regels         | recht |
        | 11 september 2014 | onbeperkt        | oude_recht     | ja    |
        | 12 september 2014 | onbeperkt        | geen_grondslag | nee   |
        | 12 september 2014 | 31 december 2014 | oude_recht     | ja    |
        | 12 september 2014 | 1 januari 2015   | geen_grondslag | nee   |

    Scenario: een nieuwe eerste aanvraag heeft geen grondslag
      Gegeven het profiel "eerste_aanvraag"
      En datum_wsw_aanvraag is 2 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Voor deze aanvraag is er in de Wsw geen grondslag meer. Een eerste indicatie moest ten minste zestien weken voor 2015 zijn aangevraagd. Herindicatie is er nu voor wie een indicatie heeft en op 31 december 2014 een Wsw-baan had, en voor wie op 31 december 1997 al in de sociale werkvoorziening werkte. Kijk naar beschut werk of naar een baan met loonkostensubsidie."
      En is er geen andere grond
      En is er een voorbehoud over "Laatste dag voor een eerste aanvraag naar oud recht"

    Abstract Scenario: oude voorwaarde: <feit> is <waarde>
      Gegeven het profiel "eerste_aanvraag"
      En <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "<grond>"

      Voorbeelden:
        | feit                         | waarde              | grond                        |
        | is_ingeschreven_werkzoekende | nee                 | Deze persoon voldeed niet aan de voorwaarden voor een eerste indicatie naar oud recht: bij UWV staan ingeschreven als werkzoekende, een Wsw-baan willen, en in de twaalf maanden ervoor geen intrekking van een indicatie, behalve op eigen verzoek. |
        | wil_wsw_baan                 | nee                 | voldoet_aan_oude_voorwaarden |
        | aanvrager                    | college_woongemeente | is_bevoegde_aanvrager       |

    Abstract Scenario: eerder ingetrokken (<waarom>) op <intrekking>, aangevraagd op 1 september 2014: recht <recht>
      Gegeven het profiel "eerste_aanvraag"
      En intrekking_indicatie is <waarom>
      En datum_intrekking_indicatie is <intrekking>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden: twaalf maanden, maar niet na een intrekking op eigen verzoek
        | waarom        | intrekking       | recht |
        | andere_grond  | 1 september 2013 | ja    |
        | andere_grond  | 2 september 2013 | nee   |
        | eigen_verzoek | 2 september 2013 | ja    |

  @artikel:11 @bron:wsw-artikel-11-lid-3
  Regel: UWV beslist binnen zestien weken

    Abstract Scenario: beslist op <beslist>, beoordeeld op <peildatum>: te laat <te laat>
      Gegeven het profiel "herindicatie_op_tijd"
      En de peildatum is <peildatum>
      En datum_uwv_besluit is <beslist>
      Als de aanvraag wordt beoordeeld
      Dan is uiterste_beslisdatum 22 juni 2026
      En is is_beslissing_te_laat <te laat>

      Voorbeelden:
        | beslist      | peildatum    | te laat |
        | onbeperkt    | 22 juni 2026 | nee     |
        | onbeperkt    | 23 juni 2026 | ja      |
        | 22 juni 2026 | 1 juli 2026  | nee     |
        | 23 juni 2026 | 1 juli 2026  | ja      |

  Regel: Bezwaar

    @ecli:ECLI:NL:CRVB:2026:42
    Scenario: een werknemer heeft geen procesbelang bij een bezwaar tegen alleen de categorie
      Gegeven het profiel "herindicatie_op_tijd"
      En datum_uwv_besluit is 20 maart 2026
      En bezwaar is alleen_categorie
      En laatste_dag_bezwaartermijn is 1 mei 2026
      Als de aanvraag wordt beoordeeld
      Dan is beoordeling_bezwaar niet_ontvankelijk
      En is uiterste_beslisdatum_bezwaar 21 augustus 2026

    @bron:wsw-artikel-11-lid-4
    Scenario: op een ander bezwaar beslist UWV binnen zestien weken na de bezwaartermijn
      Gegeven het profiel "herindicatie_op_tijd"
      En datum_uwv_besluit is 20 maart 2026
      En bezwaar is iets_anders
      En laatste_dag_bezwaartermijn is 1 mei 2026
      Als de aanvraag wordt beoordeeld
      Dan is beoordeling_bezwaar inhoudelijk
      En is uiterste_beslisdatum_bezwaar 21 augustus 2026
      En volgt uiterste_beslisdatum_bezwaar uit artikel 11, vierde lid, Wet sociale werkvoorziening

  @bron:gegevens-van-de-zaak
  Regel: Wat niet kan of ontbreekt

    Abstract Scenario: <feit> is <waarde>
      Gegeven het profiel "<profiel>"
      En datum_uwv_besluit is 20 maart 2026
      En niet_gewerkt_door_ziekte_sinds is 1 juni 2026
      En datum_intrekking_indicatie is 1 oktober 2014
      En <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | profiel              | feit                 | waarde       | melding                                                                |
        | herindicatie_op_tijd | datum_wsw_aanvraag   | 2 april 2026 | De aanvraag ligt na de peildatum.                                      |
        | herindicatie_op_tijd | datum_uwv_besluit    | 1 maart 2026 | UWV besliste voordat de aanvraag er was.                               |
        | eerste_aanvraag      | is_ziekteroute       | ja           | De aanvraag wegens langdurige ziekte kan alleen bij een herindicatie.  |
        | herindicatie_op_tijd | is_ziekteroute       | ja           | De ziekte begint na de aanvraag die over deze ziekte gaat.             |
        | eerste_aanvraag      | intrekking_indicatie | andere_grond | De eerdere intrekking ligt na de aanvraag.                             |

    Scenario: bezwaar zonder besluit
      Gegeven het profiel "herindicatie_op_tijd"
      En bezwaar is iets_anders
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Er is bezwaar tegen een besluit van UWV, maar UWV heeft nog niet beslist."

    Scenario: een bezwaartermijn van voor het besluit
      Gegeven het profiel "herindicatie_op_tijd"
      En datum_uwv_besluit is 20 maart 2026
      En bezwaar is iets_anders
      En laatste_dag_bezwaartermijn is 19 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De bezwaartermijn eindigt voordat UWV besliste."

    Scenario: zonder het oordeel van het college is de ziekteroute onbepaald
      Gegeven het profiel "herindicatie_op_tijd"
      En is_ziekteroute is ja
      En niet_gewerkt_door_ziekte_sinds is 1 december 2025
      En is_reintegratieverslag_bijgevoegd is ja
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt is_duurzaam_niet_in_staat
      En ontbreekt verder niets
