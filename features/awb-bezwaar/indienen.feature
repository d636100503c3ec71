# language: nl
@regeling:awb-bezwaar
Functionaliteit: Of een bezwaarschrift op tijd is
  De bezwaartermijn is zes weken en begint op de dag na de bekendmaking (Algemene wet bestuursrecht, hoofdstuk 6).

  Achtergrond:
    Gegeven de peildatum is 1 mei 2026
    En het profiel "bezwaar op tijd zonder bijzonderheden"

  @artikel:6:7 @bron:algemene-wet-bestuursrecht-artikelen-6-7-en-6-8
  Regel: Zes weken vanaf de dag na de bekendmaking

    @gemaakt:redactie
    Abstract Scenario: een besluit van <bekendmaking>
      Tweeënveertig dagen na de bekendmaking; een weekend of feestdag schuift door.
      Gegeven datum_bekendmaking_besluit is <bekendmaking>
      En datum_ontvangst_bezwaar is <bekendmaking>
      Als awb-bezwaar wordt berekend
      Dan is laatste_dag_bezwaartermijn <laatste dag>
      En is laatste_dag_ontvangst_per_post <post>
      En volgt einde_bezwaartermijn uit artikel 6:7, Algemene wet bestuursrecht

      Voorbeelden:
        | bekendmaking      | laatste dag      | post             |
        | 2 maart 2026      | 13 april 2026    | 20 april 2026    |
        | 27 februari 2026  | 10 april 2026    | 17 april 2026    |
        | 28 februari 2026  | 13 april 2026    | 20 april 2026    |
        | 20 februari 2026  | 7 april 2026     | 14 april 2026    |
        | 23 februari 2026  | 7 april 2026     | 14 april 2026    |
        | 16 maart 2026     | 28 april 2026    | 6 mei 2026       |
        | 24 maart 2026     | 6 mei 2026       | 13 mei 2026      |
        | 2 april 2026      | 18 mei 2026      | 26 mei 2026      |
        | 13 april 2026     | 26 mei 2026      | 2 juni 2026      |
        | 13 november 2026  | 28 december 2026 | 4 januari 2027   |
        | 20 november 2025  | 5 januari 2026   | 12 januari 2026  |
        | 14 november 2018  | 27 december 2018 | 3 januari 2019   |
        | 23 maart 2015     | 6 mei 2015       | 13 mei 2015      |
        | 15 maart 2016     | 26 april 2016    | 3 mei 2016       |

  @artikel:6:9 @bron:algemene-wet-bestuursrecht-artikel-6-9
  Regel: Ontvangen voor het einde, of dan gepost en binnen een week ontvangen

    @gemaakt:redactie
    Abstract Scenario: afgegeven op <ontvangen>
      De termijn eindigt op 13 april 2026.
      Gegeven datum_ontvangst_bezwaar is <ontvangen>
      Als awb-bezwaar wordt berekend
      Dan is is_op_tijd <op tijd>

      Voorbeelden:
        | ontvangen     | op tijd |
        | 2 maart 2026  | ja      |
        | 3 maart 2026  | ja      |
        | 13 april 2026 | ja      |
        | 14 april 2026 | nee     |

    @gemaakt:redactie
    Abstract Scenario: gepost op <gepost> en ontvangen op <ontvangen>
      Gegeven is_per_post_verzonden is ja
      En datum_terpostbezorging is <gepost>
      En datum_ontvangst_bezwaar is <ontvangen>
      Als awb-bezwaar wordt berekend
      Dan is is_op_tijd <op tijd>

      Voorbeelden:
        | gepost        | ontvangen     | op tijd |
        | 13 april 2026 | 20 april 2026 | ja      |
        | 13 april 2026 | 21 april 2026 | nee     |
        | 14 april 2026 | 20 april 2026 | nee     |
        | 10 april 2026 | 13 april 2026 | ja      |

    @gemaakt:redactie
    Scenario: wie niet met de post verstuurt, krijgt geen extra week
      Gegeven datum_ontvangst_bezwaar is 17 april 2026
      En datum_terpostbezorging is 10 april 2026
      Als awb-bezwaar wordt berekend
      Dan is is_op_tijd nee

  @artikel:6:10 @bron:algemene-wet-bestuursrecht-artikel-6-10
  Regel: Een te vroeg bezwaar blijft staan als het besluit genomen was of leek

    @gemaakt:redactie
    Abstract Scenario: bezwaar op <ontvangen>, besluit leek genomen: <leek>
      Gegeven datum_ontvangst_bezwaar is <ontvangen>
      En leek_besluit_genomen is <leek>
      Als awb-bezwaar wordt berekend
      Dan is is_te_vroeg <te vroeg>
      En is is_op_tijd <op tijd>

      Voorbeelden:
        | ontvangen        | leek | te vroeg | op tijd |
        | 28 februari 2026 | ja   | ja       | ja      |
        | 1 maart 2026     | nee  | ja       | nee     |
        | 2 maart 2026     | nee  | nee      | ja      |

    @gemaakt:redactie
    Scenario: een te vroeg bezwaar wordt niet verschoonbaar te laat genoemd
      Gegeven datum_ontvangst_bezwaar is 1 maart 2026
      En is_termijnoverschrijding_verschoonbaar is ja
      Als awb-bezwaar wordt berekend
      Dan is is_tijdig_of_verschoonbaar nee

  @artikel:6:11 @bron:algemene-wet-bestuursrecht-artikel-6-11
  Regel: Te laat zonder verzuim telt niet tegen de indiener

    @gemaakt:redactie
    Abstract Scenario: op <ontvangen>, verschoonbaar: <oordeel>
      Gegeven datum_ontvangst_bezwaar is <ontvangen>
      En is_termijnoverschrijding_verschoonbaar is <oordeel>
      Als awb-bezwaar wordt berekend
      Dan is is_op_tijd <op tijd>
      En is is_tijdig_of_verschoonbaar <ontvankelijk>

      Voorbeelden:
        | ontvangen     | oordeel | op tijd | ontvankelijk |
        | 14 april 2026 | ja      | nee     | ja           |
        | 14 april 2026 | nee     | nee     | nee          |
        | 13 april 2026 | nee     | ja      | ja           |

    @gemaakt:redactie
    Scenario: is het oordeel er nog niet, dan staat alleen vast dat het bezwaar te laat is
      Gegeven datum_ontvangst_bezwaar is 14 april 2026
      En is_termijnoverschrijding_verschoonbaar is onbekend
      Als awb-bezwaar wordt berekend
      Dan is is_op_tijd nee
      En is is_tijdig_of_verschoonbaar onbekend
      En ontbreekt is_termijnoverschrijding_verschoonbaar

  @artikel:6:15 @bron:algemene-wet-bestuursrecht-artikel-6-15
  Regel: Bij een ander orgaan ingediend telt de dag van ontvangst daar

    @gemaakt:redactie
    Abstract Scenario: elders op <elders>, misbruik: <misbruik>
      Gegeven is_eerst_elders_ingediend is ja
      En datum_ontvangst_elders is <elders>
      En datum_ontvangst_bezwaar is 20 april 2026
      En is_kennelijk_onredelijk_gebruik is <misbruik>
      Als awb-bezwaar wordt berekend
      Dan is ontvangst_telt <telt>
      En is is_op_tijd <op tijd>

      Voorbeelden:
        | elders        | misbruik | telt          | op tijd |
        | 13 april 2026 | nee      | 13 april 2026 | ja      |
        | 14 april 2026 | nee      | 14 april 2026 | nee     |
        | 13 april 2026 | ja       | 20 april 2026 | nee     |

  @bron:algemene-wet-bestuursrecht-hoofdstuk-6
  Regel: Data die elkaar tegenspreken

    @gemaakt:redactie
    Scenario: ontvangen voor het is gepost
      Gegeven is_per_post_verzonden is ja
      En datum_terpostbezorging is 2 april 2026
      Als awb-bezwaar wordt berekend
      Dan wordt de zaak geweigerd met "Het bezwaarschrift is ontvangen voordat het op de post is gedaan."

    @gemaakt:redactie
    Scenario: het andere orgaan ontving het later
      Gegeven is_eerst_elders_ingediend is ja
      En datum_ontvangst_elders is 2 april 2026
      Als awb-bezwaar wordt berekend
      Dan wordt de zaak geweigerd met "Het andere orgaan ontving het bezwaarschrift later dan het bestuursorgaan zelf."
