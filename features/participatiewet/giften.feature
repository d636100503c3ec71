# language: nl
@regeling:participatiewet @gemaakt:redactie @artikel:31
Functionaliteit: Giften, hulp in natura en schadevergoeding
  Tot 2026 beoordeelde de gemeente welk deel van een gift verantwoord was. Sinds 2026 tellen giften en bijdragen die kosten
  besparen samen niet mee tot € 1.200,00 per kalenderjaar. Alleen wat daarboven komt, beoordeelt de gemeente.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  @bron:participatiewet-artikel-31-lid-2-onderdeel-m-zoals-het-gold-tot-2026
  Regel: Tot 2026 telt alleen wat de gemeente verantwoord vindt niet mee

    Abstract Scenario: <soort> van <bedrag>, verantwoord <verantwoord>: telt mee <telt>
      Gegeven de peildatum is 1 augustus 2025
      En bedrag verantwoorde giften is <verantwoord>
      En de volgende inkomsten:
        | soort   | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | <soort> | de_aanvrager | <bedrag>         | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking <telt>

      Voorbeelden:
        | soort                    | bedrag   | verantwoord | telt     |
        | gift                     | € 100,00 | € 0,00      | € 100,00 |
        | gift                     | € 99,99  | € 100,00    | € 0,00   |
        | gift                     | € 100,00 | € 100,00    | € 0,00   |
        | gift                     | € 100,01 | € 100,00    | € 0,01   |
        | kostenbesparende_bijdrage | € 80,00 | € 50,00     | € 30,00  |
        | andere_schadevergoeding  | € 500,00 | € 400,00    | € 100,00 |

    Abstract Scenario: een gift van € 100,00 op <peildatum>, € 40,00 verantwoord: € 60,00 telt mee
      Gegeven de peildatum is <peildatum>
      En bedrag verantwoorde giften is € 40,00
      En de volgende inkomsten:
        | soort | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | gift  | de_aanvrager | € 100,00         | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 60,00

      Voorbeelden:
        | peildatum    |
        | 1 maart 2018 |
        | 1 maart 2022 |
        | 1 maart 2023 |

    Scenario: zonder giften is geen oordeel nodig
      Gegeven de peildatum is 1 augustus 2025
      En bedrag verantwoorde giften is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En ontbreekt niets

  @bron:participatiewet-artikel-31-lid-2-onderdeel-m-en-s
  Regel: Sinds 2026 telt tot € 1.200,00 per jaar niet mee

    Abstract Scenario: gift van <gift>, eerder dit jaar <eerder>, verantwoord <verantwoord>: telt mee <telt>
      Wat van € 1.200,00 over is, gaat eerst van de gift af. Van de rest telt niet mee wat de gemeente verantwoord vindt.
      Gegeven de peildatum is 1 maart 2026
      En eerdere giften dit jaar is <eerder>
      En bedrag verantwoorde giften is <verantwoord>
      En de volgende inkomsten:
        | soort | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | gift  | de_aanvrager | <gift>           | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking <telt>

      Voorbeelden:
        | gift       | eerder     | verantwoord | telt     |
        | € 1.199,99 | € 0,00     | € 0,00      | € 0,00   |
        | € 1.200,00 | € 0,00     | € 0,00      | € 0,00   |
        | € 1.200,01 | € 0,00     | € 0,00      | € 0,01   |
        | € 200,00   | € 999,99   | € 0,00      | € 0,00   |
        | € 200,00   | € 1.000,00 | € 0,00      | € 0,00   |
        | € 200,00   | € 1.000,01 | € 0,00      | € 0,01   |
        | € 200,00   | € 1.300,00 | € 0,00      | € 200,00 |
        | € 200,00   | € 1.300,00 | € 150,00    | € 50,00  |
        | € 200,00   | € 1.300,00 | € 200,00    | € 0,00   |
        | € 200,00   | € 1.100,00 | € 60,00     | € 40,00  |

    Scenario: binnen het jaarbedrag is geen oordeel nodig
      Gegeven de peildatum is 1 maart 2026
      En eerdere giften dit jaar is € 300,00
      En bedrag verantwoorde giften is onbekend
      En de volgende inkomsten:
        | soort | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | gift  | de_aanvrager | € 900,00         | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En is inkomen in aanmerking € 0,00

    Scenario: boven het jaarbedrag vraagt het besluit om een oordeel
      Gegeven de peildatum is 1 maart 2026
      En eerdere giften dit jaar is € 300,00
      En bedrag verantwoorde giften is onbekend
      En de volgende inkomsten:
        | soort | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | gift  | de_aanvrager | € 900,01         | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt bedrag verantwoorde giften
      En ontbreekt verder niets

    Scenario: giften en hulp in natura van het hele gezin tellen samen, voedselhulp niet
      € 700,00 + € 400,00 + € 200,00 = € 1.300,00. Dat is € 100,00 boven € 1.200,00. De schadevergoeding van € 50,00 komt
      erbij. De gemeente vindt € 20,00 verantwoord: € 130,00 telt mee.
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is 1 maart 2026
      En eerdere giften dit jaar is € 0,00
      En bedrag verantwoorde giften is € 20,00
      En de volgende inkomsten:
        | soort                     | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | gift                      | de_aanvrager | € 700,00         | € 0,00                    |
        | gift                      | de_partner   | € 400,00         | € 0,00                    |
        | kostenbesparende_bijdrage | een_kind     | € 200,00         | € 0,00                    |
        | andere_schadevergoeding   | de_aanvrager | € 50,00          | € 0,00                    |
        | bijdrage_voedselbank      | de_aanvrager | € 300,00         | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is giften_en_bijdragen € 1.300,00
      En is giften_boven_jaarbedrag € 100,00
      En is inkomen in aanmerking € 130,00
      En is de hoogte € 1.872,13

    Abstract Scenario: een gift van € 1.000,00 op <peildatum>, niets verantwoord: telt mee <telt>
      Gegeven de peildatum is <peildatum>
      En eerdere giften dit jaar is € 0,00
      En bedrag verantwoorde giften is € 0,00
      En de volgende inkomsten:
        | soort | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | gift  | de_aanvrager | € 1.000,00       | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking <telt>

      Voorbeelden:
        | peildatum        | telt       |
        | 31 december 2025 | € 1.000,00 |
        | 1 januari 2026   | € 0,00     |

    Abstract Scenario: een gift aan wie geen partner is, telt op <peildatum> niet
      Gegeven de peildatum is <peildatum>
      En bedrag verantwoorde giften is € 0,00
      En eerdere giften dit jaar is € 1.200,00
      En de volgende partner:
        | partner geboren op | is gehuwd | woont in zelfde woning | zorgt voor elkaar | verwantschap |
        | 1 mei 1965         | nee       | ja                     | ja                | eerste_graad |
      En de volgende inkomsten:
        | soort | ontvanger  | bedrag per maand | vakantietoeslag per maand |
        | gift  | de_partner | € 1.000,00       | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 0,00

      Voorbeelden:
        | peildatum       |
        | 1 augustus 2025 |
        | 1 maart 2026    |

    Scenario: een gift aan de partner telt in 2025 bij het gezin
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is 1 augustus 2025
      En bedrag verantwoorde giften is € 0,00
      En de volgende inkomsten:
        | soort | ontvanger  | bedrag per maand | vakantietoeslag per maand |
        | gift  | de_partner | € 100,00         | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is inkomen in aanmerking € 100,00
