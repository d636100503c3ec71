# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Aanpassing per 1 januari
  Een lopende subsidie volgt het minimumloon een keer per jaar, op 1 januari (artikel 10d, zevende lid). De verhoging
  van 1 juli telt alleen voor een subsidie die dan of later ingaat. Dat laatste is een eigen lezing.

  Achtergrond:
    Gegeven het profiel "werknemer uit de bijstand"

  @artikel:10d @bron:participatiewet-artikel-10d-lid-7
  Regel: Een lopende subsidie houdt tot 1 januari hetzelfde bedrag

    Abstract Scenario: een subsidie die al jaren loopt, op <peildatum>
      <minimumloon> × 1,08 × 40%.
      Gegeven de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is minimumloon volwassene € <minimumloon>
      En is de hoogte € <hoogte>

      Voorbeelden:
        | peildatum        | minimumloon | hoogte |
        | 31 december 2025 | 2.191,80    | 946,86 |
        | 1 januari 2026   | 2.294,40    | 991,18 |
        | 2 januari 2026   | 2.294,40    | 991,18 |
        | 30 juni 2026     | 2.294,40    | 991,18 |
        | 1 juli 2026      | 2.294,40    | 991,18 |
        | 31 december 2026 | 2.294,40    | 991,18 |

    Abstract Scenario: de grote verhoging van 2023 komt op 1 januari, op <peildatum>
      <minimumloon> × 1,08 × 40%.
      Gegeven de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € <hoogte>
      En volgt basisdatum bedragen uit artikel 10d, zevende lid, Participatiewet

      Voorbeelden:
        | peildatum        | minimumloon | hoogte |
        | 31 december 2022 | 1.725,00    | 745,20 |
        | 1 januari 2023   | 1.934,40    | 835,66 |

  @artikel:10d @bron:participatiewet-artikel-10d-lid-4
  Regel: Een nieuwe subsidie begint met het minimumloon van de ingangsdatum

    Abstract Scenario: een subsidie die op 1 juli <jaar> ingaat
      <minimumloon> × 1,08 × 40%.
      Gegeven de peildatum is 1 juli <jaar>
      En datum aanvraag subsidie is 1 juni <jaar>
      En datum start dienstbetrekking is 1 juli <jaar>
      En ingangsdatum verlening is 1 juli <jaar>
      Als de aanvraag wordt beoordeeld
      Dan is minimumloon volwassene € <minimumloon>
      En is de hoogte € <hoogte>
      En is de vergoeding werkgeverslasten € <vergoeding>

      Voorbeelden:
        | jaar | minimumloon | hoogte   | vergoeding |
        | 2017 | 1.565,40    | 676,25   | 155,54     |
        | 2018 | 1.594,20    | 688,69   | 161,84     |
        | 2019 | 1.635,60    | 706,58   | 166,05     |
        | 2020 | 1.680,00    | 725,76   | 170,55     |
        | 2021 | 1.701,00    | 734,83   | 172,69     |
        | 2022 | 1.756,20    | 758,68   | 178,29     |
        | 2023 | 1.995,00    | 861,84   | 202,53     |
        | 2024 | 2.133,60    | 921,72   | 216,60     |
        | 2025 | 2.245,80    | 970,19   | 227,99     |
        | 2026 | 2.337,00    | 1.009,58 | 237,25     |

    Abstract Scenario: ingegaan op <ingangsdatum>, beoordeeld op 1 juli 2026
      Twee gelijke werknemers kunnen van juli tot en met december een verschillend bedrag hebben.
      <minimumloon> × 1,08 × 40%.
      Gegeven de peildatum is 1 juli 2026
      En ingangsdatum verlening is <ingangsdatum>
      Als de aanvraag wordt beoordeeld
      Dan is minimumloon volwassene € <minimumloon>
      En is de hoogte € <hoogte>

      Voorbeelden:
        | ingangsdatum     | minimumloon | hoogte   |
        | 1 januari 2025   | 2.294,40    | 991,18   |
        | 31 december 2025 | 2.294,40    | 991,18   |
        | 30 juni 2026     | 2.294,40    | 991,18   |
        | 1 juli 2026      | 2.337,00    | 1.009,58 |

    Abstract Scenario: ingegaan in de tweede helft van 2025, op <peildatum>
      <minimumloon> × 1,08 × 40%. Op 1 januari geldt het nieuwe minimumloon; de stijging van heel 2025 telt niet dubbel.
      Gegeven de peildatum is <peildatum>
      En ingangsdatum verlening is 1 augustus 2025
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € <hoogte>
      En is er een voorbehoud over "Reken bij een start in de tweede helft van het jaar de stijging"

      Voorbeelden:
        | peildatum        | minimumloon | hoogte |
        | 1 augustus 2025  | 2.245,80    | 970,19 |
        | 31 december 2025 | 2.245,80    | 970,19 |
        | 1 januari 2026   | 2.294,40    | 991,18 |
        | 1 juli 2026      | 2.294,40    | 991,18 |

    Scenario: een nieuwe verlening na een nieuwe loonwaarde rekent met haar eigen ingangsdatum
      De loonwaarde stijgt van 60% naar 65% en de nieuwe verlening gaat in op 15 september 2026.
      2.337,00 × 1,08 × 35% = 883,386.
      Gegeven de peildatum is 1 oktober 2026
      En loonwaarde is 65%
      En ingangsdatum verlening is 15 september 2026
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 883,39
