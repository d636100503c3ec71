# language: nl
@regeling:wsw @gemaakt:redactie
Functionaliteit: Wie geïndiceerd is voor de Wsw
  Sinds 2015 is een indicatie niet genoeg. Er moet ook een Wsw-baan zijn geweest op 31 december 2014 (Wet sociale
  werkvoorziening, artikel 1, eerste lid).

  Achtergrond:
    Gegeven de peildatum is 2 maart 2026
    En het profiel "wsw_werknemer"

  @artikel:1 @bron:wsw-artikel-1-lid-1
  Regel: Beide helften: een geldige indicatie en een Wsw-baan op 31 december 2014

    Scenario: indicatie en baan
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de status toegekend
      En is is_wsw_werknemer ja
      En is waarde_indicatie recht_wsw
      En ontbreekt niets

    Abstract Scenario: <feit> is <waarde>: de grond zoals de lezer haar ziet
      Gegeven <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan is een grond "<grond>"
      En is er geen andere grond

      Voorbeelden:
        | feit                      | waarde          | grond |
        | laatste_dag_wsw_indicatie | 1 maart 2026    | De Wsw-indicatie geldt niet op deze dag: zij begint later, of zij is al afgelopen, ingetrokken of vervallen. |
        | geboortedatum             | 2 maart 1959    | Deze persoon heeft de AOW-leeftijd bereikt. Op die dag vervalt de indicatie. |

    @bron:valkuil-1
    Scenario: wie op de wachtlijst stond, viel er in 2015 uit, wat zijn papier ook zegt
      Gegeven het profiel "wachtlijst"
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Deze persoon had op 31 december 2014 geen Wsw-baan. Sinds 2015 is een indicatie zonder die baan niet genoeg. Wat de indicatie buiten de Wsw nog betekent, staat bij de uitkomsten."
      En is er geen andere grond
      En is heeft_geldige_indicatie ja
      En is waarde_indicatie alleen_buiten_wsw
      En is aanbod_van_werk geen_aanbod

    @bron:wsw-artikel-19-lid-3
    Scenario: een positief besluit na 2014 op een oude aanvraag maakt niet geïndiceerd
      Gegeven eerste_dag_wsw_indicatie is 2 februari 2015
      En had_wsw_baan_eind_2014 is nee
      En heeft_baan is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Deze persoon had op 31 december 2014 geen Wsw-baan. Sinds 2015 is een indicatie zonder die baan niet genoeg. Wat de indicatie buiten de Wsw nog betekent, staat bij de uitkomsten."
      En is waarde_indicatie alleen_buiten_wsw

    Scenario: zonder indicatie staat de weigering vast, al is er meer onbekend
      Gegeven heeft_wsw_indicatiebesluit is nee
      En eerste_dag_wsw_indicatie is onbekend
      En laatste_dag_wsw_indicatie is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Er is geen besluit dat deze persoon tot de doelgroep van de Wsw hoort. Een eerste indicatie kan sinds 2015 niet meer worden gevraagd. Kijk naar beschut werk of naar een baan met loonkostensubsidie."
      En is waarde_indicatie geen
      En is gevolg_beschut_werk gewoon_onderzoek
      En ontbreekt niets

    Abstract Scenario: indicatie van <eerste> tot en met <laatste>, op 2 maart 2026: <geldig>
      Gegeven eerste_dag_wsw_indicatie is <eerste>
      En laatste_dag_wsw_indicatie is <laatste>
      Als de aanvraag wordt beoordeeld
      Dan is recht <geldig>
      En is heeft_geldige_indicatie <geldig>

      Voorbeelden: de eerste en de laatste dag tellen mee
        | eerste       | laatste         | geldig |
        | 2 maart 2026 | 1 maart 2031    | ja     |
        | 3 maart 2026 | 2 maart 2031    | nee    |
        | 1 maart 2012 | 2 maart 2026    | ja     |
        | 1 maart 2012 | 1 maart 2026    | nee    |
        | 1 maart 2012 | onbeperkt       | ja     |

    @bron:wsw-artikel-6-lid-2-onderdeel-b @bron:valkuil-3
    Abstract Scenario: herindicatie van <datum> zegt van niet, onaantastbaar <onaantastbaar>: recht <recht>
      Gegeven datum_negatieve_herindicatie is <datum>
      En is_herindicatie_onaantastbaar is <onaantastbaar>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is is_wsw_werknemer <recht>
      En is opent_no_riskpolis ja

      Voorbeelden: alleen een besluit waar niemand meer tegen kan opkomen
        | datum           | onaantastbaar | recht |
        | 15 januari 2026 | nee           | ja    |
        | 2 maart 2026    | ja            | nee   |
        | 3 maart 2026    | ja            | ja    |

    Scenario: een herindicatie die niet meer in de doelgroep zegt, is een eigen grond
      Gegeven datum_negatieve_herindicatie is 15 januari 2026
      En is_herindicatie_onaantastbaar is ja
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Volgens een herindicatie waar niemand meer tegen kan opkomen, hoort deze persoon niet meer tot de doelgroep van de Wsw. Een Wsw-baan die er al is, eindigt daardoor niet vanzelf."
      En is er geen andere grond
      En is er een voorbehoud over "Tot die tijd geldt de eerdere indicatie"

    @bron:aow-artikel-7a
    Abstract Scenario: geboren op <geboren>, op 2 maart 2026: recht <recht>
      Gegeven geboortedatum is <geboren>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden: de AOW-leeftijd is 67 jaar
        | geboren      | recht |
        | 2 maart 1959 | nee   |
        | 3 maart 1959 | ja    |

  @artikel:1 @bron:valkuil-4
  Regel: Wat er na 2014 met de baan gebeurt, verandert de status niet

    Scenario: een gewone baan doet de indicatie niet vervallen
      Gegeven soort_dienstbetrekking is gewoon
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is is_wsw_werknemer nee
      En is is_loonkostensubsidie_uitgesloten nee

    Scenario: wie zijn Wsw-baan verloor, blijft geïndiceerd
      Gegeven heeft_baan is nee
      En soort_dienstbetrekking is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is is_wsw_werknemer nee
      En is aanbod_van_werk mag_aanbieden
      En ontbreekt niets

    @bron:valkuil-8
    Scenario: na een verhuizing loopt de baan door, en is er geen verrekening tussen gemeenten meer
      Gegeven is_ingezetene is nee
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is is_wsw_werknemer ja
      En is aanbod_van_werk geen_aanbod

  @artikel:2 @bron:valkuil-2
  Regel: Het college mag een baan aanbieden

    Scenario: geen zorgplicht meer
      Als de aanvraag wordt beoordeeld
      Dan is aanbod_van_werk mag_aanbieden
      En volgt aanbod_van_werk uit artikel 2, eerste lid, Wet sociale werkvoorziening

  @artikel:1 @bron:valkuil-12 @bron:wsw-artikel-1-lid-2
  Regel: Wie over de Wsw beslist

    Abstract Scenario: helemaal overgedragen: <overgedragen>
      Gegeven is_uitvoering_volledig_overgedragen is <overgedragen>
      Als de aanvraag wordt beoordeeld
      Dan is beslisser <beslisser>
      En volgt beslisser uit artikel 1, tweede lid, Wet sociale werkvoorziening

      Voorbeelden: een openbaar lichaam, of weer de colleges nadat het is opgeheven
        | overgedragen | beslisser                |
        | ja           | bestuur_openbaar_lichaam |
        | nee          | college                  |
