# language: nl
@regeling:awb-bezwaar
Functionaliteit: Binnen welke termijn op een bezwaar wordt beslist
  Zes weken, of twaalf met een adviescommissie, vanaf de dag nadat de bezwaartermijn is verlopen (Algemene wet
  bestuursrecht, artikel 7:10).

  Achtergrond:
    Gegeven de peildatum is 1 mei 2026
    En het profiel "bezwaar op tijd zonder bijzonderheden"

  @artikel:7:10 @bron:algemene-wet-bestuursrecht-artikel-7-10
  Regel: Zes of twaalf weken na de bezwaartermijn, niet na ontvangst

    @gemaakt:redactie
    Abstract Scenario: besluit van <bekendmaking>, commissie: <commissie>
      Gegeven datum_bekendmaking_besluit is <bekendmaking>
      En datum_ontvangst_bezwaar is <bekendmaking>
      En heeft_adviescommissie is <commissie>
      Als awb-bezwaar wordt berekend
      Dan is beslistermijn <termijn>
      En is uiterste_beslisdatum <uiterlijk>
      En volgt beslistermijn uit artikel 7:10, eerste lid, Algemene wet bestuursrecht

      Voorbeelden: tweede Pinksterdag, een eind dat al was verschoven, Kerst
        | bekendmaking     | commissie | termijn  | uiterlijk        |
        | 2 maart 2026     | nee       | 6 weken  | 26 mei 2026      |
        | 2 maart 2026     | ja        | 12 weken | 6 juli 2026      |
        | 20 februari 2026 | nee       | 6 weken  | 19 mei 2026      |
        | 28 september 2026| nee       | 6 weken  | 21 december 2026 |
        | 2 oktober 2026   | nee       | 6 weken  | 28 december 2026 |

    @gemaakt:redactie
    Abstract Scenario: beslist op <beslist>, beoordeeld op <peildatum>
      Gegeven de peildatum is <peildatum>
      En datum_bekendmaking_beslissing is <beslist>
      Als awb-bezwaar wordt berekend
      Dan is is_beslissing_te_laat <te laat>

      Voorbeelden:
        | beslist     | peildatum   | te laat |
        | 26 mei 2026 | 1 juni 2026 | nee     |
        | 27 mei 2026 | 1 juni 2026 | ja      |
        | onbeperkt   | 26 mei 2026 | nee     |
        | onbeperkt   | 27 mei 2026 | ja      |

  @artikel:7:10 @bron:algemene-wet-bestuursrecht-artikel-7-10-lid-2
  Regel: Stilstand tijdens herstel, vanaf het begin van de beslistermijn

    @gemaakt:redactie
    Abstract Scenario: gevraagd op <verzoek>, te herstellen tot en met <tot>, hersteld op <herstel>
      De beslistermijn begint op 14 april en eindigt zonder stilstand op 25 mei 2026.
      Gegeven is_om_herstel_gevraagd is ja
      En datum_verzoek_herstel is <verzoek>
      En laatste_dag_herstel is <tot>
      En datum_herstel is <herstel>
      Als awb-bezwaar wordt berekend
      Dan is dagen_opschorting <dagen>
      En is uiterste_beslisdatum <uiterlijk>
      En is er een voorbehoud over "Tel de dag van het herstel ook mee"

      Voorbeelden:
        | verzoek       | tot           | herstel       | dagen    | uiterlijk    |
        | 2 april 2026  | 10 april 2026 | 9 april 2026  | 0 dagen  | 26 mei 2026  |
        | 2 april 2026  | 16 april 2026 | onbeperkt     | 2 dagen  | 27 mei 2026  |
        | 20 april 2026 | 4 mei 2026    | 30 april 2026 | 9 dagen  | 3 juni 2026  |
        | 20 april 2026 | 4 mei 2026    | 6 mei 2026    | 13 dagen | 8 juni 2026  |

    @gemaakt:redactie
    Scenario: overmacht schort ook op
      Tien dagen: 25 mei plus 10 is 4 juni 2026. Wat voor 14 april lag, telt niet.
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting       | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht               | 10 april 2026          | 18 april 2026           |
        | buitenlandse_informatie | 1 mei 2026             | 5 mei 2026              |
      Als awb-bezwaar wordt berekend
      Dan is dagen_opschorting 10 dagen
      En is uiterste_beslisdatum 4 juni 2026

  @artikel:7:10 @bron:algemene-wet-bestuursrecht-artikel-7-10-leden-3-en-4
  Regel: Verdagen kan een keer, verder uitstel alleen met instemming

    @gemaakt:redactie
    Abstract Scenario: verdaagd op <verdaagd> met <weken>
      Zonder verdaging eindigt de termijn op 26 mei 2026.
      Gegeven is_verdaagd is ja
      En datum_verdaging is <verdaagd>
      En duur_verdaging is <weken>
      Als awb-bezwaar wordt berekend
      Dan is is_verdaging_geldig <geldig>
      En is uiterste_beslisdatum <uiterlijk>

      Voorbeelden:
        | verdaagd    | weken   | geldig | uiterlijk    |
        | 26 mei 2026 | 6 weken | ja     | 7 juli 2026  |
        | 27 mei 2026 | 6 weken | nee    | 26 mei 2026  |
        | 20 mei 2026 | 1 week  | ja     | 2 juni 2026  |

    @gemaakt:redactie
    Scenario: de verdaging telt vanaf het verlengde einde
      Gegeven is_verdaagd is ja
      En datum_verdaging is 20 mei 2026
      En duur_verdaging is 6 weken
      Als awb-bezwaar wordt berekend
      Dan volgt einde_verdaging uit artikel 7:10, derde lid, Algemene wet bestuursrecht
      En is er een voorbehoud over "Tel de verdaging bij de beslistermijn zonder verlenging"

    @gemaakt:redactie
    Abstract Scenario: verder uitstel tot en met <tot>
      Gegeven is_verder_uitgesteld is ja
      En laatste_dag_verder_uitstel is <tot>
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum <uiterlijk>
      En volgt uiterste_beslisdatum uit artikel 7:10, vierde lid, Algemene wet bestuursrecht

      Voorbeelden:
        | tot         | uiterlijk   |
        | 4 juli 2026 | 4 juli 2026 |
        | 1 mei 2026  | 26 mei 2026 |

    @gemaakt:redactie
    Scenario: meer dan zes weken verdagen kan niet
      Gegeven is_verdaagd is ja
      En datum_verdaging is 20 mei 2026
      En duur_verdaging is 7 weken
      Als awb-bezwaar wordt berekend
      Dan wordt de zaak geweigerd

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Regel: Data die elkaar tegenspreken

    @gemaakt:redactie
    Abstract Scenario: verzoek <verzoek>, tot en met <tot>, hersteld <herstel>
      Gegeven is_om_herstel_gevraagd is ja
      En datum_verzoek_herstel is <verzoek>
      En laatste_dag_herstel is <tot>
      En datum_herstel is <herstel>
      Als awb-bezwaar wordt berekend
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | verzoek       | tot           | herstel       | melding |
        | 31 maart 2026 | 16 april 2026 | onbeperkt     | Het verzoek om herstel is van voor het bezwaarschrift. |
        | 2 april 2026  | 2 april 2026  | onbeperkt     | De laatste dag om te herstellen ligt niet na het verzoek om herstel. |
        | 2 april 2026  | 16 april 2026 | 1 april 2026  | Het gebrek is hersteld voordat daarom is gevraagd. |

    @gemaakt:redactie
    Abstract Scenario: een periode met <grond> van <eerste> tot en met <laatste>
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | <grond>           | <eerste>               | <laatste>               |
      Als awb-bezwaar wordt berekend
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | grond      | eerste        | laatste       | melding |
        | overmacht  | 20 april 2026 | 19 april 2026 | Een periode waarin de termijn stilstaat, eindigt voor zij begint. |
        | instemming | 20 april 2026 | 25 april 2026 | Bij bezwaar staat de termijn niet stil door instemming. Geef dit als verder uitstel. |

    @gemaakt:redactie
    Scenario: een beslissing van voor het bezwaar
      Gegeven datum_bekendmaking_beslissing is 31 maart 2026
      Als awb-bezwaar wordt berekend
      Dan wordt de zaak geweigerd met "De beslissing op bezwaar is bekendgemaakt voordat het bezwaarschrift is ontvangen."
