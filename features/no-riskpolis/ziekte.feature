# language: nl
@regeling:no-riskpolis @gemaakt:redactie
Functionaliteit: Welke ziekte meetelt en hoe lang
  Ziektewet, artikel 29, lid 4 en 5, en artikel 104.

  Achtergrond:
    Gegeven het profiel "werknemer_met_wajong"
    En datum start dienstbetrekking is 1 maart 2020

  @bron:ziektewet-artikel-29-lid-5
  Regel: Ten hoogste 104 weken

    Abstract Scenario: ziek sinds 2 februari 2026, op <peildatum>: recht <recht>
      Gegeven de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is dagnummer_van_ziekte <dag>
      En is laatste_dag_ziekengeld 30 januari 2028

      Voorbeelden:
        | peildatum       | recht | dag      |
        | 2 februari 2026 | ja    | 1 dag    |
        | 2 maart 2026    | ja    | 29 dagen |

    Abstract Scenario: ziek sinds 1 januari 2024, op <peildatum>: recht <recht>
      Gegeven de peildatum is <peildatum>
      En eerste ziektedag is 1 januari 2024
      En datum ziekmelding is 1 januari 2024
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is dagnummer_van_ziekte <dag>
      En is laatste_dag_ziekengeld 28 december 2025

      Voorbeelden:
        | peildatum        | recht | dag       |
        | 28 december 2025 | ja    | 728 dagen |
        | 29 december 2025 | nee   | 729 dagen |

    Scenario: na 104 weken is dat de enige grond
      Gegeven de peildatum is 29 december 2025
      En eerste ziektedag is 1 januari 2024
      En datum ziekmelding is 1 januari 2024
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De langste duur van het ziekengeld is voorbij."
      En is er geen andere grond
      En volgt dit uit artikel 29, vijfde lid, Ziektewet

  @bron:ziektewet-artikel-29-lid-5
  Regel: Perioden met minder dan vier weken ertussen tellen samen

    Abstract Scenario: ziek vanaf 1 december 2025, beter vanaf <beter>, weer ziek vanaf 2 februari 2026: dag <dag>
      Gegeven de peildatum is 2 maart 2026
      En eerste ziektedag is 1 december 2025
      En de volgende onderbrekingen:
        | beter_vanaf | weer_ziek_op    |
        | <beter>     | 2 februari 2026 |
      Als de aanvraag wordt beoordeeld
      Dan is eerste_dag_van_reeks <reeks>
      En is dagnummer_van_ziekte <dag>
      En is laatste_dag_ziekengeld <laatste>

      Voorbeelden:
        | beter           | reeks           | dag      | laatste          |
        | 5 januari 2026  | 2 februari 2026 | 29 dagen | 30 januari 2028  |
        | 6 januari 2026  | 1 december 2025 | 65 dagen | 25 december 2027 |
        | 1 februari 2026 | 1 december 2025 | 91 dagen | 29 november 2027 |

    Scenario: een lange en daarna twee korte onderbrekingen
      Gegeven de peildatum is 2 maart 2026
      En eerste ziektedag is 1 september 2025
      En de volgende onderbrekingen:
        | beter_vanaf      | weer_ziek_op    |
        | 12 januari 2026  | 2 februari 2026 |
        | 1 oktober 2025   | 1 december 2025 |
        | 15 december 2025 | 5 januari 2026  |
      Als de aanvraag wordt beoordeeld
      Dan is eerste_dag_van_reeks 1 december 2025
      En is dagen_beter_tussendoor 42 dagen
      En is dagnummer_van_ziekte 50 dagen
      En is laatste_dag_ziekengeld 9 januari 2028
      En is er een voorbehoud over "als één ziekte"

    Abstract Scenario: een onderbreking die op <peildatum> nog moet komen of loopt: recht <recht>, dag <dag>
      Gegeven de peildatum is <peildatum>
      En eerste ziektedag is 2 februari 2026
      En de volgende onderbrekingen:
        | beter_vanaf  | weer_ziek_op  |
        | 2 maart 2026 | 16 maart 2026 |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is dagnummer_van_ziekte <dag>

      Voorbeelden:
        | peildatum     | recht | dag      |
        | 1 maart 2026  | ja    | 28 dagen |
        | 2 maart 2026  | nee   | 29 dagen |
        | 15 maart 2026 | nee   | 42 dagen |
        | 16 maart 2026 | ja    | 29 dagen |

    Abstract Scenario: 700 eerdere dagen en weer ziek vanaf 2 februari 2026, op <peildatum>: recht <recht>
      Gegeven de peildatum is <peildatum>
      En eerste ziektedag is 13 februari 2024
      En datum ziekmelding is 13 februari 2024
      En de volgende onderbrekingen:
        | beter_vanaf     | weer_ziek_op    |
        | 13 januari 2026 | 2 februari 2026 |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is laatste_dag_ziekengeld 1 maart 2026

      Voorbeelden:
        | peildatum    | recht |
        | 1 maart 2026 | ja    |
        | 2 maart 2026 | nee   |

    Abstract Scenario: vijf jaar tot 1 februari 2026, ziek vanaf 12 januari, beter vanaf <beter>: recht <recht>
      Gegeven het profiel "werknemer_na_wia"
      En datum start dienstbetrekking is 1 februari 2021
      En eerste dag WIA is 1 mei 2018
      En datum vaststelling WIA is 1 mei 2018
      En de peildatum is 2 maart 2026
      En eerste ziektedag is 12 januari 2026
      En de volgende onderbrekingen:
        | beter_vanaf | weer_ziek_op |
        | <beter>     | <weer ziek>  |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is eerste_dag_zonder_dekking 1 februari 2026

      Voorbeelden:
        | beter           | weer ziek        | recht |
        | 19 januari 2026 | 15 februari 2026 | ja    |
        | 19 januari 2026 | 16 februari 2026 | nee   |

  @bron:ziektewet-artikel-29-lid-4
  Regel: AOW-leeftijd

    Abstract Scenario: geboren op <geboren>, ziek sinds 2 februari 2026, op <peildatum>: recht <recht>
      Wie voor de AOW-leeftijd ziek werd, krijgt ziekengeld tot de AOW-leeftijd. In 2026 is dat 67 jaar.
      Gegeven de geboortedatum is <geboren>
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is laatste_dag_ziekengeld <laatste>

      Voorbeelden:
        | geboren         | peildatum     | recht | laatste       |
        | 2 maart 1959    | 1 maart 2026  | ja    | 1 maart 2026  |
        | 2 maart 1959    | 2 maart 2026  | nee   | 1 maart 2026  |
        | 2 februari 1959 | 2 maart 2026  | ja    | 15 maart 2026 |
        | 2 februari 1959 | 15 maart 2026 | ja    | 15 maart 2026 |
        | 2 februari 1959 | 16 maart 2026 | nee   | 15 maart 2026 |
        | 1 maart 1957    | 15 maart 2026 | ja    | 15 maart 2026 |
        | 1 juni 1965     | 2 maart 2026  | ja    | 30 januari 2028 |

    Scenario: na de AOW-leeftijd is dat de enige grond
      Gegeven de geboortedatum is 2 maart 1959
      En de peildatum is 2 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De werknemer heeft de AOW-leeftijd bereikt en was daarvoor al ziek."
      En is er geen andere grond
      En volgt dit uit artikel 29, vierde lid, Ziektewet

    @bron:ziektewet-artikel-104
    Abstract Scenario: met AOW ziek vanaf <ziek>: laatste dag <laatste>
      Tot 1 juli 2023 duurt het ziekengeld na de AOW-leeftijd 13 weken, daarna 6 weken.
      Gegeven de geboortedatum is 1 maart 1950
      En de peildatum is <ziek>
      En datum start dienstbetrekking is 1 maart 2014
      En eerste ziektedag is <ziek>
      En datum ziekmelding is <ziek>
      Als de aanvraag wordt beoordeeld
      Dan is laatste_dag_ziekengeld <laatste>
      En is recht <recht>

      Voorbeelden:
        | ziek            | laatste           | recht     |
        | 1 december 2015 | onbekend          | onbekend  |
        | 1 januari 2016  | 31 maart 2016     | ja        |
        | 30 juni 2023    | 28 september 2023 | ja        |
        | 1 juli 2023     | 11 augustus 2023  | ja        |
        | 1 oktober 2023  | 11 november 2023  | ja        |
