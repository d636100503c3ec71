# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Begin en einde van de subsidie
  De subsidie loopt vanaf de ingangsdatum van de verlening, zolang de baan duurt en de werknemer de AOW-leeftijd nog
  niet heeft. Dat de AOW-leeftijd een grens is, is een eigen lezing: artikel 10d noemt haar niet.

  Achtergrond:
    Gegeven het profiel "werknemer uit de bijstand"

  @artikel:10d @bron:participatiewet-artikel-10d-lid-1
  Regel: Er is subsidie vanaf de ingangsdatum

    Abstract Scenario: ingegaan op <ingangsdatum>, beoordeeld op <peildatum>: recht <recht>
      Gegeven de peildatum is <peildatum>
      En ingangsdatum verlening is <ingangsdatum>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden: een dag ervoor, op de dag zelf en een dag erna
        | ingangsdatum | peildatum     | recht |
        | 1 april 2026 | 31 maart 2026 | nee   |
        | 1 april 2026 | 1 april 2026  | ja    |
        | 1 april 2026 | 2 april 2026  | ja    |

    Abstract Scenario: voor de ingangsdatum is dat de enige grond op <peildatum>
      Gegeven de peildatum is <peildatum>
      En ingangsdatum verlening is <ingangsdatum>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De subsidie is op deze datum nog niet ingegaan."
      En is er geen andere grond

      Voorbeelden:
        | peildatum    | ingangsdatum |
        | 1 juli 2015  | 2 juli 2015  |
        | 1 maart 2016 | 2 maart 2016 |
        | 1 maart 2018 | 2 maart 2018 |
        | 1 juni 2022  | 2 juni 2022  |
        | 1 maart 2025 | 2 maart 2025 |
        | 1 maart 2026 | 2 maart 2026 |

  @artikel:10d @bron:participatiewet-artikel-10d-lid-1
  Regel: De subsidie stopt als de baan eindigt

    Abstract Scenario: laatste dag van de baan <laatste dag>, beoordeeld op <peildatum>: recht <recht>
      De laatste dag telt nog mee.
      Gegeven de peildatum is <peildatum>
      En laatste dag dienstbetrekking is <laatste dag>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | laatste dag | peildatum   | recht |
        | 31 mei 2026 | 30 mei 2026 | ja    |
        | 31 mei 2026 | 31 mei 2026 | ja    |
        | 31 mei 2026 | 1 juni 2026 | nee   |
        | onbeperkt   | 1 juni 2026 | ja    |

    Abstract Scenario: na de laatste dag is dat de enige grond op <peildatum>
      Gegeven de peildatum is <peildatum>
      En laatste dag dienstbetrekking is <laatste dag>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De werknemer is op deze datum niet meer in dienst."
      En is er geen andere grond

      Voorbeelden:
        | peildatum    | laatste dag      |
        | 1 juli 2015  | 30 juni 2015     |
        | 1 maart 2016 | 29 februari 2016 |
        | 1 maart 2018 | 28 februari 2018 |
        | 1 juni 2022  | 31 mei 2022      |
        | 1 maart 2025 | 28 februari 2025 |
        | 1 maart 2026 | 28 februari 2026 |

  @bron:algemene-ouderdomswet-artikel-7a
  Regel: De subsidie stopt op de dag waarop de werknemer de AOW-leeftijd bereikt

    Abstract Scenario: geboren op <geboortedatum>, beoordeeld op <peildatum>: recht <recht>
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden: 2015, AOW-leeftijd 65 jaar en 3 maanden
        | geboortedatum | peildatum    | recht |
        | 15 maart 1950 | 14 juni 2015 | ja    |
        | 15 maart 1950 | 15 juni 2015 | nee   |
        | 15 maart 1950 | 16 juni 2015 | nee   |

      Voorbeelden: 2016, AOW-leeftijd 65 jaar en 6 maanden
        | geboortedatum   | peildatum     | recht |
        | 15 oktober 1950 | 14 april 2016 | ja    |
        | 15 oktober 1950 | 15 april 2016 | nee   |

      Voorbeelden: 2017, AOW-leeftijd 65 jaar en 9 maanden
        | geboortedatum   | peildatum    | recht |
        | 15 oktober 1951 | 14 juli 2017 | ja    |
        | 15 oktober 1951 | 15 juli 2017 | nee   |

      Voorbeelden: 2022, AOW-leeftijd 66 jaar en 7 maanden
        | geboortedatum    | peildatum    | recht |
        | 15 november 1955 | 14 juni 2022 | ja    |
        | 15 november 1955 | 15 juni 2022 | nee   |

      Voorbeelden: 2024 tot en met 2027, AOW-leeftijd 67 jaar
        | geboortedatum | peildatum    | recht |
        | 15 juni 1957  | 14 juni 2024 | ja    |
        | 15 juni 1957  | 15 juni 2024 | nee   |
        | 15 mei 1959   | 14 mei 2026  | ja    |
        | 15 mei 1959   | 15 mei 2026  | nee   |
        | 15 mei 1959   | 16 mei 2026  | nee   |

    Scenario: bij de AOW-leeftijd is dat de enige grond en een eigen lezing
      Gegeven de peildatum is 15 mei 2026
      En geboortedatum is 15 mei 1959
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De werknemer heeft de AOW-leeftijd bereikt."
      En is er geen andere grond
      En is er een voorbehoud over "Artikel 10d noemt de AOW-leeftijd niet"
