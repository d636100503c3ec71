# language: nl
@regeling:awb-aanvraag
Functionaliteit: Binnen welke termijn over een aanvraag wordt beslist
  Zonder eigen termijn in de wet is dat ten hoogste acht weken. De termijn staat stil terwijl de aanvrager aanvult
  (Algemene wet bestuursrecht, artikelen 4:13 tot en met 4:15).

  Achtergrond:
    Gegeven de peildatum is 1 mei 2026

  @artikel:4:13 @bron:algemene-wet-bestuursrecht-artikel-4-13
  Regel: Acht weken na ontvangst, of de termijn van een andere wet

    @gemaakt:redactie
    Abstract Scenario: een aanvraag ontvangen op <ontvangen>
      Acht weken na de dag van ontvangst; een weekend of feestdag schuift door.
      Gegeven het profiel "volledige aanvraag zonder bijzonderheden"
      En datum_ontvangst_aanvraag is <ontvangen>
      Als awb-aanvraag wordt berekend
      Dan is beslistermijn 8 weken
      En is uiterste_beslisdatum <uiterlijk>
      En is dagen_opschorting 0 dagen
      En volgt beslistermijn uit artikel 4:13, tweede lid, Algemene wet bestuursrecht

      Voorbeelden:
        | ontvangen         | uiterlijk        |
        | 27 februari 2026  | 24 april 2026    |
        | 28 februari 2026  | 28 april 2026    |
        | 2 maart 2026      | 28 april 2026    |
        | 6 februari 2026   | 7 april 2026     |
        | 9 februari 2026   | 7 april 2026     |
        | 6 november 2024   | 2 januari 2025   |
        | 30 oktober 2024   | 30 december 2024 |
        | 10 maart 2015     | 6 mei 2015       |
        | 9 maart 2015      | 6 mei 2015       |

    @gemaakt:redactie
    Abstract Scenario: een andere wet geeft <weken>
      Twaalf weken valt nog onder de Algemene termijnenwet, dertien niet meer. Beide keren eindigt de telling op een zondag.
      Gegeven het profiel "volledige aanvraag zonder bijzonderheden"
      En heeft_eigen_beslistermijn is ja
      En eigen_beslistermijn is <weken>
      En datum_ontvangst_aanvraag is <ontvangen>
      Als awb-aanvraag wordt berekend
      Dan is uiterste_beslisdatum <uiterlijk>
      En volgt beslistermijn uit artikel 4:13, eerste lid, Algemene wet bestuursrecht

      Voorbeelden:
        | weken    | ontvangen        | uiterlijk    |
        | 4 weken  | 1 maart 2026     | 30 maart 2026 |
        | 12 weken | 22 februari 2026 | 18 mei 2026  |
        | 13 weken | 22 februari 2026 | 24 mei 2026  |

    @gemaakt:redactie
    Abstract Scenario: beslist op <beslist>, beoordeeld op <peildatum>
      Uiterlijk 28 april 2026.
      Gegeven het profiel "volledige aanvraag zonder bijzonderheden"
      En de peildatum is <peildatum>
      En datum_bekendmaking_beslissing is <beslist>
      Als awb-aanvraag wordt berekend
      Dan is is_beslissing_te_laat <te laat>

      Voorbeelden:
        | beslist       | peildatum     | te laat |
        | 28 april 2026 | 1 mei 2026    | nee     |
        | 29 april 2026 | 1 mei 2026    | ja      |
        | onbeperkt     | 28 april 2026 | nee     |
        | onbeperkt     | 29 april 2026 | ja      |
        | 5 mei 2026    | 28 april 2026 | nee     |

  @artikel:4:15 @bron:algemene-wet-bestuursrecht-artikel-4-15
  Regel: De termijn staat stil vanaf de dag na het verzoek om aanvulling

    @gemaakt:redactie
    Abstract Scenario: gevraagd op 9 maart, aangevuld op <aangevuld>
      Zonder stilstand eindigt de telling op 27 april 2026. De dag van het aanvullen zelf telt niet als stilstand.
      Gegeven het profiel "onvolledige aanvraag met een verzoek om aanvulling"
      En datum_aanvulling is <aangevuld>
      Als awb-aanvraag wordt berekend
      Dan is dagen_opschorting <dagen>
      En is uiterste_beslisdatum <uiterlijk>
      En is er een voorbehoud over "Tel de dag waarop is aangevuld"

      Voorbeelden:
        | aangevuld     | dagen    | uiterlijk     |
        | 9 maart 2026  | 0 dagen  | 28 april 2026 |
        | 10 maart 2026 | 0 dagen  | 28 april 2026 |
        | 11 maart 2026 | 1 dag    | 28 april 2026 |
        | 12 maart 2026 | 2 dagen  | 29 april 2026 |
        | 20 maart 2026 | 10 dagen | 7 mei 2026    |
        | 23 maart 2026 | 13 dagen | 11 mei 2026   |
        | 30 maart 2026 | 13 dagen | 11 mei 2026   |
        | onbeperkt     | 13 dagen | 11 mei 2026   |

    @gemaakt:redactie
    Scenario: zonder verzoek staat de termijn niet stil, ook als de aanvraag onvolledig was
      Gegeven het profiel "volledige aanvraag zonder bijzonderheden"
      En is_aanvraag_nog_onvolledig is ja
      Als awb-aanvraag wordt berekend
      Dan is dagen_opschorting 0 dagen
      En is uiterste_beslisdatum 28 april 2026

    @gemaakt:redactie
    Scenario: andere redenen voor stilstand komen erbij
      Tien dagen instemming en vijf dagen overmacht: 27 april plus 15 dagen is 12 mei 2026.
      Gegeven het profiel "volledige aanvraag zonder bijzonderheden"
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | instemming        | 1 april 2026           | 10 april 2026           |
        | overmacht         | 13 april 2026          | 17 april 2026           |
      Als awb-aanvraag wordt berekend
      Dan is dagen_opschorting 15 dagen
      En is uiterste_beslisdatum 12 mei 2026

    @gemaakt:redactie
    Scenario: wat voor de termijn lag, telt niet mee
      De termijn begint op 3 maart 2026. Van de periode vallen alleen 3, 4 en 5 maart erin.
      Gegeven het profiel "volledige aanvraag zonder bijzonderheden"
      En de volgende andere_opschortingen:
        | grond_opschorting         | eerste_dag_opschorting | laatste_dag_opschorting |
        | vertraging_door_indiener  | 1 maart 2026           | 5 maart 2026            |
        | buitenlandse_informatie   | 1 februari 2026        | 20 februari 2026        |
      Als awb-aanvraag wordt berekend
      Dan is dagen_opschorting 3 dagen
      En is uiterste_beslisdatum 30 april 2026

    @gemaakt:redactie
    Scenario: zonder lijst van andere redenen staat de termijn niet vast
      Gegeven het profiel "volledige aanvraag zonder bijzonderheden"
      En andere_opschortingen is onbekend
      Als awb-aanvraag wordt berekend
      Dan is uiterste_beslisdatum onbekend
      En is de status onbepaald
      En ontbreekt andere_opschortingen

  @artikel:4:14 @bron:algemene-wet-bestuursrecht-artikel-4-14
  Regel: Een mededeling van uitstel op tijd geeft een nieuwe termijn

    @gemaakt:redactie
    Abstract Scenario: uitstel meegedeeld op <meegedeeld>, met een termijn tot en met <genoemd>
      Gegeven het profiel "volledige aanvraag zonder bijzonderheden"
      En heeft_eigen_beslistermijn is <eigen termijn>
      En eigen_beslistermijn is 8 weken
      En is_uitstel_meegedeeld is ja
      En datum_mededeling_uitstel is <meegedeeld>
      En genoemde_beslisdatum is <genoemd>
      Als awb-aanvraag wordt berekend
      Dan is is_uitstel_geldig <geldig>
      En is uiterste_beslisdatum <uiterlijk>

      Voorbeelden:
        | meegedeeld    | genoemd       | eigen termijn | geldig | uiterlijk     |
        | 28 april 2026 | 23 mei 2026   | nee           | ja     | 23 mei 2026   |
        | 29 april 2026 | 23 mei 2026   | nee           | nee    | 28 april 2026 |
        | 20 april 2026 | 23 mei 2026   | ja            | nee    | 28 april 2026 |
        | 20 april 2026 | 22 april 2026 | nee           | ja     | 28 april 2026 |

    @gemaakt:redactie
    Scenario: uit welk artikel de nieuwe termijn volgt
      Gegeven het profiel "volledige aanvraag zonder bijzonderheden"
      En is_uitstel_meegedeeld is ja
      En datum_mededeling_uitstel is 20 april 2026
      En genoemde_beslisdatum is 29 mei 2026
      Als awb-aanvraag wordt berekend
      Dan volgt uiterste_beslisdatum uit artikel 4:14, Algemene wet bestuursrecht

  @bron:algemene-wet-bestuursrecht-hoofdstuk-4
  Regel: Data die elkaar tegenspreken

    @gemaakt:redactie
    Abstract Scenario: <feit> op <waarde> kan niet
      Gegeven het profiel "onvolledige aanvraag met een verzoek om aanvulling"
      En <feit> is <waarde>
      Als awb-aanvraag wordt berekend
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | feit                          | waarde           | melding |
        | datum_verzoek_aanvulling      | 1 maart 2026     | Het verzoek om aanvulling is van voor de aanvraag. |
        | laatste_dag_hersteltermijn    | 9 maart 2026     | De laatste dag om aan te vullen ligt niet na het verzoek om aanvulling. |
        | datum_aanvulling              | 8 maart 2026     | De aanvraag is aangevuld voordat daarom is gevraagd. |
        | datum_bekendmaking_beslissing | 1 maart 2026     | De beslissing is bekendgemaakt voordat de aanvraag is ontvangen. |

    @gemaakt:redactie
    Abstract Scenario: een verzoek op <verzoek> bij een termijn tot en met 28 april 2026
      Gegeven het profiel "onvolledige aanvraag met een verzoek om aanvulling"
      En laatste_dag_hersteltermijn is 30 mei 2026
      En datum_verzoek_aanvulling is <verzoek>
      En datum_aanvulling is onbeperkt
      Als awb-aanvraag wordt berekend
      Dan wordt de zaak geweigerd met "Het verzoek om aanvulling kwam na de beslistermijn. Dan staat de termijn niet stil; laat het verzoek weg."

      Voorbeelden:
        | verzoek       |
        | 28 april 2026 |
        | 4 mei 2026    |

    @gemaakt:redactie
    Scenario: een verzoek op de dag voor het einde schort nog op
      Gegeven het profiel "onvolledige aanvraag met een verzoek om aanvulling"
      En laatste_dag_hersteltermijn is 11 mei 2026
      En datum_verzoek_aanvulling is 27 april 2026
      Als awb-aanvraag wordt berekend
      Dan is dagen_opschorting 13 dagen
      En is uiterste_beslisdatum 11 mei 2026

    @gemaakt:redactie
    Scenario: een periode die achterstevoren loopt
      Gegeven het profiel "volledige aanvraag zonder bijzonderheden"
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 13 april 2026          | 12 april 2026           |
      Als awb-aanvraag wordt berekend
      Dan wordt de zaak geweigerd met "Een periode waarin de termijn stilstaat, eindigt voor zij begint."

    @gemaakt:redactie
    Scenario: een nieuwe termijn die voor de mededeling eindigt
      Gegeven het profiel "volledige aanvraag zonder bijzonderheden"
      En is_uitstel_meegedeeld is ja
      En datum_mededeling_uitstel is 20 april 2026
      En genoemde_beslisdatum is 20 april 2026
      Als awb-aanvraag wordt berekend
      Dan wordt de zaak geweigerd met "De nieuwe termijn eindigt niet na de mededeling van het uitstel."
