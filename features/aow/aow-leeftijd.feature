# language: nl
@regeling:aow @gemaakt:redactie
Functionaliteit: Of iemand de AOW-leeftijd heeft
  Op de dag waarop iemand de AOW-leeftijd bereikt, heeft hij haar.

  @artikel:7a @bron:algemene-ouderdomswet-artikel-7a
  Regel: De dag zelf telt mee

    Abstract Scenario: geboren op <geboortedatum>, op <peildatum>: AOW-leeftijd <bereikt>
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      Als aow wordt berekend
      Dan is heeft_aow_leeftijd <bereikt>
      En is de status berekend

      Voorbeelden: een dag ervoor, op de dag zelf en een dag erna
        | geboortedatum   | peildatum     | bereikt |
        | 15 maart 1950   | 14 juni 2015  | nee     |
        | 15 maart 1950   | 15 juni 2015  | ja      |
        | 15 maart 1950   | 16 juni 2015  | ja      |
        | 15 oktober 1950 | 14 april 2016 | nee     |
        | 15 oktober 1950 | 15 april 2016 | ja      |
        | 15 juli 1951    | 14 april 2017 | nee     |
        | 15 juli 1951    | 15 april 2017 | ja      |
        | 15 mei 1952     | 14 mei 2018   | nee     |
        | 15 mei 1952     | 15 mei 2018   | ja      |
        | 15 januari 1953 | 14 mei 2019   | nee     |
        | 15 januari 1953 | 15 mei 2019   | ja      |
        | 15 oktober 1955 | 14 mei 2022   | nee     |
        | 15 oktober 1955 | 15 mei 2022   | ja      |
        | 15 juni 1956    | 14 april 2023 | nee     |
        | 15 juni 1956    | 15 april 2023 | ja      |
        | 15 mei 1957     | 14 mei 2024   | nee     |
        | 15 mei 1957     | 15 mei 2024   | ja      |
        | 15 mei 1959     | 14 mei 2026   | nee     |
        | 15 mei 1959     | 15 mei 2026   | ja      |
        | 15 mei 1959     | 16 mei 2026   | ja      |

      Voorbeelden: rond de jaarwisseling
        | geboortedatum    | peildatum        | bereikt |
        | 31 december 1957 | 30 december 2024 | nee     |
        | 31 december 1957 | 31 december 2024 | ja      |
        | 1 januari 1958   | 31 december 2024 | nee     |
        | 1 januari 1958   | 1 januari 2025   | ja      |

      Voorbeelden: de dag bestaat niet, dus de laatste dag van de maand telt
        | geboortedatum    | peildatum     | bereikt |
        | 31 juli 1951     | 29 april 2017 | nee     |
        | 31 juli 1951     | 30 april 2017 | ja      |
        | 30 november 1955 | 29 juni 2022  | nee     |
        | 30 november 1955 | 30 juni 2022  | ja      |

    Abstract Scenario: de leeftijd stijgt op 1 januari; geboren op <geboortedatum>, op <peildatum>: <bereikt>
      Wie de leeftijd van het oude jaar in dat jaar bereikte, houdt haar. Wie haar net niet bereikte, wacht langer.
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      Als aow wordt berekend
      Dan is heeft_aow_leeftijd <bereikt>

      Voorbeelden: van 65 jaar en 2 maanden naar 65 jaar en 3 maanden
        | geboortedatum   | peildatum       | bereikt |
        | 31 oktober 1949 | 1 januari 2015  | ja      |
        | 1 november 1949 | 1 januari 2015  | nee     |
        | 1 november 1949 | 31 januari 2015 | nee     |
        | 1 november 1949 | 1 februari 2015 | ja      |

      Voorbeelden: van 65 jaar en 3 maanden naar 65 jaar en 6 maanden
        | geboortedatum     | peildatum        | bereikt |
        | 30 september 1950 | 30 december 2015 | ja      |
        | 30 september 1950 | 1 januari 2016   | ja      |
        | 1 oktober 1950    | 1 januari 2016   | nee     |
        | 1 oktober 1950    | 31 maart 2016    | nee     |
        | 1 oktober 1950    | 1 april 2016     | ja      |

      Voorbeelden: van 66 jaar naar 66 jaar en 4 maanden
        | geboortedatum    | peildatum      | bereikt |
        | 31 december 1952 | 1 januari 2019 | ja      |
        | 1 januari 1953   | 1 januari 2019 | nee     |
        | 1 januari 1953   | 30 april 2019  | nee     |
        | 1 januari 1953   | 1 mei 2019     | ja      |

      Voorbeelden: van 66 jaar en 4 maanden naar 66 jaar en 7 maanden
        | geboortedatum    | peildatum      | bereikt |
        | 31 augustus 1955 | 1 januari 2022 | ja      |
        | 1 september 1955 | 1 januari 2022 | nee     |
        | 1 september 1955 | 1 april 2022   | ja      |

    Scenario: voor een jaar waarvan de leeftijd nog niet vaststaat, is er voor een 66-jarige geen antwoord
      Gegeven de peildatum is 1 maart 2032
      En geboortedatum is 1 januari 1966
      Als aow wordt berekend
      Dan is heeft_aow_leeftijd onbekend
      En is er een voorbehoud over "AOW-leeftijd naar kalenderjaar: de waarde voor deze datum is niet bekend"

    Abstract Scenario: op <peildatum> precies <leeftijd> jaar: AOW-leeftijd <bereikt>
      In geen enkel jaar sinds 2015 ligt de AOW-leeftijd onder 65 jaar of op 68 jaar of hoger.
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      Als aow wordt berekend
      Dan is leeftijd <leeftijd> jaar
      En is heeft_aow_leeftijd <bereikt>

      Voorbeelden:
        | geboortedatum | peildatum    | leeftijd | bereikt |
        | 2 maart 1961  | 1 maart 2026 | 64       | nee     |
        | 1 maart 1961  | 1 maart 2026 | 65       | nee     |
        | 2 maart 1958  | 1 maart 2026 | 67       | ja      |
        | 1 maart 1958  | 1 maart 2026 | 68       | ja      |

  @bron:gegevens-van-de-zaak
  Regel: De geboortedatum is bekend en ligt niet na de peildatum

    Scenario: zonder geboortedatum is er geen antwoord
      Gegeven de peildatum is 1 maart 2026
      Als aow wordt berekend
      Dan is de status onbepaald
      En is aow_datum onbekend
      En is heeft_aow_leeftijd onbekend
      En ontbreekt geboortedatum
      En ontbreekt verder niets

    Scenario: geboren na de peildatum
      Gegeven de peildatum is 1 maart 2026
      En geboortedatum is 2 maart 2026
      Als aow wordt berekend
      Dan wordt de zaak geweigerd met "De geboortedatum ligt na de peildatum"

    Scenario: geboren op de peildatum kan wel
      Gegeven de peildatum is 1 maart 2026
      En geboortedatum is 1 maart 2026
      Als aow wordt berekend
      Dan is heeft_aow_leeftijd nee
