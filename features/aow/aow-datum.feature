# language: nl
@regeling:aow
Functionaliteit: De dag waarop iemand de AOW-leeftijd bereikt
  De AOW-leeftijd hangt af van het kalenderjaar (Algemene Ouderdomswet, artikel 7a). Wie de leeftijd van een jaar in dat
  jaar bereikt, houdt die dag, ook als de leeftijd in latere jaren hoger is.

  Achtergrond:
    Gegeven de peildatum is 1 januari 2026

  @artikel:7a @bron:algemene-ouderdomswet-artikel-7a
  Regel: Elk kalenderjaar heeft een eigen leeftijd

    @gemaakt:redactie
    Abstract Scenario: geboren op <geboortedatum> bereikt de AOW-leeftijd van <leeftijd> op <aow-datum>
      Van elk jaar de eerste en de laatste geboortedatum.
      Gegeven geboortedatum is <geboortedatum>
      Als aow wordt berekend
      Dan is aow_datum <aow-datum>
      En volgt aow_datum uit artikel 7a, eerste lid, Algemene Ouderdomswet

      Voorbeelden: 2012 tot en met 2015
        | geboortedatum     | leeftijd             | aow-datum        |
        | 1 januari 1947    | 65 jaar              | 1 januari 2012   |
        | 31 december 1947  | 65 jaar              | 31 december 2012 |
        | 1 januari 1948    | 65 jaar en 1 maand   | 1 februari 2013  |
        | 30 november 1948  | 65 jaar en 1 maand   | 30 december 2013 |
        | 1 december 1948   | 65 jaar en 2 maanden | 1 februari 2014  |
        | 31 oktober 1949   | 65 jaar en 2 maanden | 31 december 2014 |
        | 1 november 1949   | 65 jaar en 3 maanden | 1 februari 2015  |
        | 30 september 1950 | 65 jaar en 3 maanden | 30 december 2015 |

      Voorbeelden: 2016 tot en met 2019
        | geboortedatum    | leeftijd             | aow-datum        |
        | 1 oktober 1950   | 65 jaar en 6 maanden | 1 april 2016     |
        | 30 juni 1951     | 65 jaar en 6 maanden | 30 december 2016 |
        | 1 juli 1951      | 65 jaar en 9 maanden | 1 april 2017     |
        | 31 maart 1952    | 65 jaar en 9 maanden | 31 december 2017 |
        | 1 april 1952     | 66 jaar              | 1 april 2018     |
        | 31 december 1952 | 66 jaar              | 31 december 2018 |
        | 1 januari 1953   | 66 jaar en 4 maanden | 1 mei 2019       |
        | 31 augustus 1953 | 66 jaar en 4 maanden | 31 december 2019 |

      Voorbeelden: 2020 tot en met 2024
        | geboortedatum    | leeftijd              | aow-datum        |
        | 1 september 1953 | 66 jaar en 4 maanden  | 1 januari 2020   |
        | 31 augustus 1954 | 66 jaar en 4 maanden  | 31 december 2020 |
        | 1 september 1954 | 66 jaar en 4 maanden  | 1 januari 2021   |
        | 31 augustus 1955 | 66 jaar en 4 maanden  | 31 december 2021 |
        | 1 september 1955 | 66 jaar en 7 maanden  | 1 april 2022     |
        | 31 mei 1956      | 66 jaar en 7 maanden  | 31 december 2022 |
        | 1 juni 1956      | 66 jaar en 10 maanden | 1 april 2023     |
        | 28 februari 1957 | 66 jaar en 10 maanden | 28 december 2023 |
        | 1 maart 1957     | 67 jaar               | 1 maart 2024     |
        | 31 december 1957 | 67 jaar               | 31 december 2024 |

      Voorbeelden: 2025 tot en met 2031
        | geboortedatum     | leeftijd             | aow-datum        |
        | 1 januari 1958    | 67 jaar              | 1 januari 2025   |
        | 31 december 1958  | 67 jaar              | 31 december 2025 |
        | 1 januari 1959    | 67 jaar              | 1 januari 2026   |
        | 31 december 1959  | 67 jaar              | 31 december 2026 |
        | 1 januari 1960    | 67 jaar              | 1 januari 2027   |
        | 31 december 1960  | 67 jaar              | 31 december 2027 |
        | 1 januari 1961    | 67 jaar en 3 maanden | 1 april 2028     |
        | 30 september 1961 | 67 jaar en 3 maanden | 30 december 2028 |
        | 1 oktober 1961    | 67 jaar en 3 maanden | 1 januari 2029   |
        | 30 september 1962 | 67 jaar en 3 maanden | 30 december 2029 |
        | 1 oktober 1962    | 67 jaar en 3 maanden | 1 januari 2030   |
        | 30 september 1963 | 67 jaar en 3 maanden | 30 december 2030 |
        | 1 oktober 1963    | 67 jaar en 3 maanden | 1 januari 2031   |
        | 30 september 1964 | 67 jaar en 3 maanden | 30 december 2031 |

    @rekenvoorbeeld:telegraaf.nl-vanaf-welke-dag-hebt-u-recht-op-aow
    Scenario: gepubliceerd voorbeeld van iemand die in december 1948 is geboren
      Wie op 10 december 2013 65 jaar wordt, krijgt twee maanden later AOW: op 10 februari 2014.
      Gegeven geboortedatum is 10 december 1948
      Als aow wordt berekend
      Dan is aow_datum 10 februari 2014

    @rekenvoorbeeld:telegraaf.nl-vanaf-welke-dag-hebt-u-recht-op-aow
    Scenario: gepubliceerd voorbeeld van iemand die in december 2014 65 jaar wordt
      Met de twee maanden van 2014 komt de dag in 2015 terecht. Dan geldt de leeftijd van 2015 en wordt het maart 2015.
      Gegeven geboortedatum is 10 december 1949
      Als aow wordt berekend
      Dan is aow_datum 10 maart 2015

    @rekenvoorbeeld:pellemans.nl-aow
    Scenario: gepubliceerd voorbeeld van iemand die in mei 1947 is geboren
      Gegeven geboortedatum is 15 mei 1947
      Als aow wordt berekend
      Dan is aow_datum 15 mei 2012

  @artikel:7a @bron:eigen-lezing-maanden @gemaakt:redactie
  Regel: Bestaat de dag niet, dan telt de laatste dag van de maand

    Abstract Scenario: geboren op <geboortedatum>: AOW-leeftijd op <aow-datum>
      Gegeven geboortedatum is <geboortedatum>
      Als aow wordt berekend
      Dan is aow_datum <aow-datum>

      Voorbeelden:
        | geboortedatum    | aow-datum        |
        | 31 januari 1948  | 28 februari 2013 |
        | 31 juli 1951     | 30 april 2017    |
        | 31 december 1950 | 30 juni 2016     |
        | 30 november 1955 | 30 juni 2022     |
        | 29 november 1961 | 28 februari 2029 |
        | 30 november 1961 | 28 februari 2029 |
        | 29 februari 1952 | 29 november 2017 |
        | 29 februari 1960 | 28 februari 2027 |

  @artikel:7a @bron:algemene-ouderdomswet-artikel-7a @gemaakt:redactie
  Regel: Buiten de jaren die bekend zijn, is er geen datum

    Scenario: wie in 2011 65 jaar werd, valt voor de tabel
      Gegeven geboortedatum is 31 december 1946
      Als aow wordt berekend
      Dan is aow_datum onbekend
      En is heeft_aow_leeftijd ja
      En is er een voorbehoud over "AOW-leeftijd naar kalenderjaar"

    Abstract Scenario: voor <geboortedatum> is de AOW-leeftijd nog niet bekend
      Het jaar waarin iemand de leeftijd bereikt, ligt na 2031.
      Gegeven geboortedatum is <geboortedatum>
      Als aow wordt berekend
      Dan is aow_datum onbekend
      En is heeft_aow_leeftijd nee
      En is er een voorbehoud over "AOW-leeftijd naar kalenderjaar"

      Voorbeelden:
        | geboortedatum  |
        | 1 oktober 1964 |
        | 15 maart 1975  |
        | 1 januari 2000 |
