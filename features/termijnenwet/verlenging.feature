# language: nl
@regeling:termijnenwet
Functionaliteit: Een termijn die in een weekend of op een feestdag eindigt
  Zo'n termijn loopt door tot en met de eerste dag die geen zaterdag, zondag of feestdag is (Algemene termijnenwet,
  artikelen 1 tot en met 5).

  Achtergrond:
    Gegeven de peildatum is 1 januari 2026
    En het profiel "termijn van zes weken uit een wet"

  @artikel:1 @bron:algemene-termijnenwet-artikel-1
  Regel: Wat op een werkdag eindigt, blijft zo; een weekend schuift door naar maandag

    @gemaakt:redactie
    Abstract Scenario: een termijn die eindigt op <einde>
      Gegeven eerste_dag_termijn is 5 januari 2026
      En laatste_dag_termijn is <einde>
      Als termijnenwet wordt berekend
      Dan is laatste_dag <laatste dag>
      En is dagen_verlenging <dagen>
      En volgt laatste_dag uit artikel 1, eerste lid, Algemene termijnenwet

      Voorbeelden:
        | einde            | laatste dag      | dagen    |
        | 13 februari 2026 | 13 februari 2026 | 0 dagen  |
        | 14 februari 2026 | 16 februari 2026 | 2 dagen  |
        | 15 februari 2026 | 16 februari 2026 | 1 dag    |
        | 16 februari 2026 | 16 februari 2026 | 0 dagen  |

  @artikel:3 @bron:algemene-termijnenwet-artikel-3
  Regel: Feestdagen staan op een lijst met data

    @gemaakt:redactie
    Abstract Scenario: <feestdag> valt op <einde>
      De eerste werkdag erna is geteld op de kalender van dat jaar.
      Gegeven eerste_dag_termijn is 1 januari 2015
      En laatste_dag_termijn is <einde>
      Als termijnenwet wordt berekend
      Dan is laatste_dag <laatste dag>

      Voorbeelden: elk jaar dezelfde feestdagen
        | feestdag                            | einde            | laatste dag      |
        | Nieuwjaarsdag op donderdag          | 1 januari 2026   | 5 januari 2026   |
        | Nieuwjaarsdag op woensdag           | 1 januari 2025   | 2 januari 2025   |
        | Nieuwjaarsdag op zondag             | 1 januari 2017   | 2 januari 2017   |
        | Goede Vrijdag                       | 3 april 2026     | 7 april 2026     |
        | Goede Vrijdag 2016                  | 25 maart 2016    | 29 maart 2016    |
        | eerste Paasdag                      | 5 april 2026     | 7 april 2026     |
        | tweede Paasdag                      | 6 april 2026     | 7 april 2026     |
        | Koningsdag                          | 27 april 2026    | 28 april 2026    |
        | Koningsdag op zaterdag              | 27 april 2024    | 29 april 2024    |
        | Koningsdag 2025, op de 26e          | 26 april 2025    | 28 april 2025    |
        | zondag 27 april 2025                | 27 april 2025    | 28 april 2025    |
        | Bevrijdingsdag, geen lustrumjaar    | 5 mei 2026       | 6 mei 2026       |
        | Bevrijdingsdag, lustrumjaar         | 5 mei 2025       | 6 mei 2025       |
        | Hemelvaartsdag en de vrijdag erna   | 14 mei 2026      | 18 mei 2026      |
        | Hemelvaartsdag en 5 mei tegelijk    | 5 mei 2016       | 9 mei 2016       |
        | tweede Pinksterdag                  | 25 mei 2026      | 26 mei 2026      |
        | Kerst op vrijdag en zaterdag        | 25 december 2026 | 28 december 2026 |
        | Kerst op zondag en maandag          | 25 december 2022 | 27 december 2022 |
        | tweede Kerstdag                     | 26 december 2023 | 27 december 2023 |

      Voorbeelden: dagen die bij besluit zijn aangewezen, en dagen die dat niet zijn
        | feestdag                            | einde            | laatste dag      |
        | 4 mei 2015, aangewezen              | 4 mei 2015       | 6 mei 2015       |
        | 4 mei 2020, niet aangewezen         | 4 mei 2020       | 4 mei 2020       |
        | 4 mei 2026, niet aangewezen         | 4 mei 2026       | 4 mei 2026       |
        | vrijdag na Koningsdag 2017          | 28 april 2017    | 1 mei 2017       |
        | vrijdag na Koningsdag 2023          | 28 april 2023    | 1 mei 2023       |
        | kerstavond 2018                     | 24 december 2018 | 27 december 2018 |
        | oudejaarsdag 2018                   | 31 december 2018 | 2 januari 2019   |
        | oudejaarsdag 2024, niet aangewezen  | 31 december 2024 | 31 december 2024 |
        | vrijdag na Kerst 2019               | 27 december 2019 | 30 december 2019 |
        | vrijdag na Kerst 2024               | 25 december 2024 | 30 december 2024 |
        | vrijdag na Hemelvaart 2020          | 22 mei 2020      | 25 mei 2020      |
        | vrijdag na Hemelvaart 2021          | 13 mei 2021      | 17 mei 2021      |
        | dinsdag 31 mei 2022, niet           | 31 mei 2022      | 31 mei 2022      |
        | 2 januari 2026, aangewezen          | 2 januari 2026   | 5 januari 2026   |
        | 7 mei 2027, aangewezen              | 7 mei 2027       | 10 mei 2027      |
        | 28 april 2028, aangewezen           | 28 april 2028    | 1 mei 2028       |

    @gemaakt:redactie
    Scenario: van een jaar zonder lijst weten we niet of een dag een werkdag is
      Gegeven laatste_dag_termijn is 2 januari 2029
      Als termijnenwet wordt berekend
      Dan is laatste_dag onbekend

    @gemaakt:redactie
    Scenario: de jaarwisseling van 2028 valt nog binnen de lijst
      31 december 2028 is een zondag. Nieuwjaarsdag 2029 is een feestdag.
      Gegeven laatste_dag_termijn is 31 december 2028
      Als termijnenwet wordt berekend
      Dan is laatste_dag 2 januari 2029

  @artikel:2 @bron:algemene-termijnenwet-artikel-2
  Regel: In een termijn van ten minste drie dagen vallen twee werkdagen

    @gemaakt:redactie
    Abstract Scenario: <dagen> dagen vanaf <eerste dag>
      Gegeven eenheid_termijn is dagen
      En lengte_termijn is <dagen>
      En eerste_dag_termijn is <eerste dag>
      En laatste_dag_termijn is <einde>
      Als termijnenwet wordt berekend
      Dan is laatste_dag <laatste dag>

      Voorbeelden:
        | dagen | eerste dag       | einde            | laatste dag      |
        | 3     | 13 februari 2026 | 15 februari 2026 | 16 februari 2026 |
        | 3     | 14 februari 2026 | 16 februari 2026 | 17 februari 2026 |
        | 2     | 14 februari 2026 | 15 februari 2026 | 16 februari 2026 |
        | 3     | 3 april 2026     | 5 april 2026     | 8 april 2026     |
        | 4     | 3 april 2026     | 6 april 2026     | 8 april 2026     |
        | 5     | 25 december 2026 | 29 december 2026 | 29 december 2026 |

  @artikel:4 @bron:algemene-termijnenwet-artikel-4
  Regel: Te lange termijnen en termijnen in uren of jaren worden niet verlengd

    @gemaakt:redactie
    Abstract Scenario: een termijn van <lengte> <eenheid> die op zondag 15 februari 2026 eindigt
      Gegeven eerste_dag_termijn is 1 januari 2015
      En laatste_dag_termijn is 15 februari 2026
      En eenheid_termijn is <eenheid>
      En lengte_termijn is <lengte>
      Als termijnenwet wordt berekend
      Dan is is_termijnenwet_van_toepassing <geldt>
      En is laatste_dag <laatste dag>
      En volgt is_lengte_binnen_grens uit artikel 4, Algemene termijnenwet

      Voorbeelden:
        | lengte | eenheid | geldt | laatste dag      |
        | 90     | dagen   | ja    | 16 februari 2026 |
        | 91     | dagen   | nee   | 15 februari 2026 |
        | 12     | weken   | ja    | 16 februari 2026 |
        | 13     | weken   | nee   | 15 februari 2026 |
        | 3      | maanden | ja    | 16 februari 2026 |
        | 4      | maanden | nee   | 15 februari 2026 |
        | 48     | uren    | nee   | 15 februari 2026 |
        | 1      | jaren   | nee   | 15 februari 2026 |

  @bron:algemene-termijnenwet-artikelen-1-4-en-5
  Regel: Voor sommige termijnen geldt de wet niet

    @gemaakt:redactie
    Abstract Scenario: <feit> is <waarde>
      Gegeven laatste_dag_termijn is 15 februari 2026
      En <feit> is <waarde>
      Als termijnenwet wordt berekend
      Dan is is_termijnenwet_van_toepassing nee
      En is laatste_dag 15 februari 2026
      En is dagen_verlenging 0 dagen

      Voorbeelden:
        | feit                     | waarde |
        | staat_in_wet_of_amvb     | nee    |
        | wordt_teruggeteld        | ja     |
        | is_uitgezonderde_termijn | ja     |

    @gemaakt:redactie
    Scenario: een termijn die wordt teruggeteld mag achteruit lopen
      Gegeven eerste_dag_termijn is 20 februari 2026
      En laatste_dag_termijn is 15 februari 2026
      En wordt_teruggeteld is ja
      Als termijnenwet wordt berekend
      Dan is laatste_dag 15 februari 2026
      En is er een voorbehoud over "teruggetelde termijn"

    @gemaakt:redactie
    Scenario: een termijn die eindigt voor zij begint, kan niet
      Gegeven eerste_dag_termijn is 20 februari 2026
      En laatste_dag_termijn is 15 februari 2026
      Als termijnenwet wordt berekend
      Dan wordt de zaak geweigerd met "De laatste dag van de termijn ligt voor de eerste dag."

    @gemaakt:redactie
    Scenario: op een werkdag hoeft niets meer te worden gevraagd over de wet zelf
      Gegeven staat_in_wet_of_amvb is onbekend
      Als termijnenwet wordt berekend
      Dan is laatste_dag 16 februari 2026
      En is de status onbepaald
      En ontbreekt staat_in_wet_of_amvb
