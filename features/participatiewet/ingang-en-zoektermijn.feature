# language: nl
@regeling:participatiewet @gemaakt:redactie
Functionaliteit: Ingangsdatum en zoektermijn
  Bijstand gaat in op de dag dat het recht ontstaat, maar niet voor de melding. Zijn alle aanvragers jonger dan 27 jaar, dan
  kan de aanvraag pas vier weken na de melding. Dat kost geen bijstand: de ingangsdatum blijft de dag van de melding.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  @artikel:44 @bron:participatiewet-artikel-44-lid-1
  Regel: Niet voor de melding en niet voordat er recht is

    Abstract Scenario: gemeld <melding>, recht ontstaan <recht ontstaan>, op <peildatum>: ingang <ingang>
      Gegeven de peildatum is <peildatum>
      En de datum melding is <melding>
      En de datum aanvraag is <melding>
      En de datum ontstaan recht is <recht ontstaan>
      Als de aanvraag wordt beoordeeld
      Dan is de ingangsdatum <ingang>
      En is recht <recht>

      Voorbeelden:
        | melding         | recht ontstaan  | peildatum       | ingang          | recht |
        | 10 maart 2026   | 1 maart 2026    | 9 maart 2026    | 10 maart 2026   | nee   |
        | 10 maart 2026   | 1 maart 2026    | 10 maart 2026   | 10 maart 2026   | ja    |
        | 10 maart 2026   | 1 maart 2026    | 11 maart 2026   | 10 maart 2026   | ja    |
        | 10 maart 2026   | 15 maart 2026   | 14 maart 2026   | 15 maart 2026   | nee   |
        | 10 maart 2026   | 15 maart 2026   | 15 maart 2026   | 15 maart 2026   | ja    |
        | 10 maart 2018   | 1 maart 2018    | 9 maart 2018    | 10 maart 2018   | nee   |
        | 10 maart 2018   | 1 maart 2018    | 10 maart 2018   | 10 maart 2018   | ja    |

    Abstract Scenario: nog niet ingegaan is op <peildatum> de enige grond
      Gegeven de peildatum is <peildatum>
      En de datum melding is <melding>
      En de datum aanvraag is <melding>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De bijstand is op deze datum nog niet ingegaan."
      En is er geen andere grond

      Voorbeelden:
        | peildatum    | melding      |
        | 1 juli 2015  | 2 juli 2015  |
        | 1 maart 2026 | 2 maart 2026 |

    Scenario: wie al bijstand krijgt, hoeft niet op een ingangsdatum te wachten
      Gegeven het profiel "ontvanger zonder inkomen"
      En de peildatum is 1 maart 2026
      En de datum melding is 1 april 2026
      En de datum aanvraag is 1 april 2026
      Als de aanvraag wordt beoordeeld
      Dan is er recht

    @bron:participatiewet-artikel-44-lid-3
    Abstract Scenario: verwijtbaar late aanvraag <laat> op <peildatum>: ingang <ingang>
      Wacht iemand door eigen schuld te lang met de aanvraag na de melding, dan mag de gemeente de dag van de aanvraag nemen.
      Gegeven de peildatum is <peildatum>
      En de datum melding is <melding>
      En de datum aanvraag is <aanvraag>
      En aanvraag verwijtbaar laat is <laat>
      Als de aanvraag wordt beoordeeld
      Dan is de ingangsdatum <ingang>

      Voorbeelden:
        | peildatum   | melding       | aanvraag     | laat | ingang        |
        | 1 juni 2026 | 10 maart 2026 | 20 mei 2026  | nee  | 10 maart 2026 |
        | 1 juni 2026 | 10 maart 2026 | 20 mei 2026  | ja   | 20 mei 2026   |
        | 1 juni 2018 | 10 maart 2018 | 20 mei 2018  | nee  | 10 maart 2018 |
        | 1 juni 2018 | 10 maart 2018 | 20 mei 2018  | ja   | 20 mei 2018   |

    @ecli:NL:CRVB:2018:3283
    Scenario: geen bijstand over de tijd voor de melding
      De Centrale Raad van Beroep: in beginsel geen bijstand over een periode voor de melding. Dat er al eerder geen geld was,
      verandert dat niet.
      Gegeven de peildatum is 9 maart 2018
      En de datum melding is 10 maart 2018
      En de datum aanvraag is 10 maart 2018
      En de datum ontstaan recht is 1 januari 2018
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is de ingangsdatum 10 maart 2018

    @bron:participatiewet-artikel-44-lid-5
    Abstract Scenario: gemeld op <melding>, terugwerkende kracht <terug>, op <peildatum>: ingang <ingang>
      Sinds 2026 mag de gemeente tot drie maanden voor de melding teruggaan. Wij gaan de volle drie maanden terug (eigen
      lezing). Drie maanden voor 31 mei is 28 februari.
      Gegeven de peildatum is <peildatum>
      En de datum melding is <melding>
      En de datum aanvraag is <melding>
      En de datum ontstaan recht is <ontstaan>
      En terugwerkende kracht nodig is <terug>
      Als de aanvraag wordt beoordeeld
      Dan is de ingangsdatum <ingang>

      Voorbeelden:
        | peildatum    | melding       | ontstaan       | terug | ingang           |
        | 1 juli 2026  | 31 mei 2026   | 1 januari 2026 | ja    | 28 februari 2026 |
        | 1 juli 2026  | 31 mei 2026   | 15 maart 2026  | ja    | 15 maart 2026    |
        | 1 juli 2026  | 31 mei 2026   | 1 januari 2026 | nee   | 31 mei 2026      |
        | 1 juli 2025  | 31 mei 2025   | 1 januari 2025 | ja    | 31 mei 2025      |

    @bron:participatiewet-artikel-43-lid-6
    Abstract Scenario: gemeld na een afwijzing <afwijzing>, eerste melding <eerder>, op <peildatum>: ingang <ingang>
      Sinds 2026 telt een eerdere melding voor Bbz, IOAW of IOAZ, als iemand zich meteen na de afwijzing meldt.
      Gegeven de peildatum is <peildatum>
      En de datum melding is 20 maart 2026
      En de datum aanvraag is 20 maart 2026
      En is_gemeld_na_afwijzing is <afwijzing>
      En datum eerdere melding is <eerder>
      Als de aanvraag wordt beoordeeld
      Dan is de ingangsdatum <ingang>

      Voorbeelden:
        | peildatum    | afwijzing | eerder          | ingang          |
        | 1 april 2026 | ja        | 1 februari 2026 | 1 februari 2026 |
        | 1 april 2026 | nee       | 1 februari 2026 | 20 maart 2026   |
        | 1 april 2026 | ja        | 21 maart 2026   | 20 maart 2026   |

  @artikel:41 @bron:participatiewet-artikel-41-lid-4
  Regel: Onder de 27 jaar kan de aanvraag pas vier weken na de melding

    Abstract Scenario: geboren <geboren>, gemeld <melding>, aangevraagd <aanvraag>, op <peildatum>: recht <recht>
      Vier weken na 2 februari 2026 is 2 maart 2026. De ingangsdatum blijft de dag van de melding.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                    | waarde     |
        | geboortedatum           | <geboren>  |
        | datum melding           | <melding>  |
        | datum aanvraag          | <aanvraag> |
        | datum ontstaan recht    | <melding>  |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is de ingangsdatum <melding>

      Voorbeelden:
        | peildatum    | geboren      | melding         | aanvraag      | recht |
        | 1 april 2026 | 1 juni 2002  | 2 februari 2026 | 1 maart 2026  | nee   |
        | 1 april 2026 | 1 juni 2002  | 2 februari 2026 | 2 maart 2026  | ja    |
        | 1 april 2026 | 1 juni 2002  | 2 februari 2026 | 3 maart 2026  | ja    |
        | 1 april 2024 | 1 juni 2000  | 1 februari 2024 | 28 februari 2024 | nee |
        | 1 april 2024 | 1 juni 2000  | 1 februari 2024 | 29 februari 2024 | ja |
        | 1 april 2018 | 1 juni 1995  | 1 februari 2018 | 28 februari 2018 | nee |
        | 1 april 2018 | 1 juni 1995  | 1 februari 2018 | 1 maart 2018  | ja    |

    Abstract Scenario: binnen vier weken aangevraagd is op <peildatum> de enige grond
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                    | waarde     |
        | geboortedatum           | <geboren>  |
        | datum melding           | <melding>  |
        | datum aanvraag          | <melding>  |
        | datum ontstaan recht    | <melding>  |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De aanvraag kwam binnen vier weken na de melding. Jongeren moeten eerst zelf zoeken."
      En is er geen andere grond

      Voorbeelden:
        | peildatum    | geboren     | melding         |
        | 1 maart 2016 | 1 juni 1993 | 1 februari 2016 |
        | 1 maart 2026 | 1 juni 2002 | 1 februari 2026 |

    Abstract Scenario: geboren op <geboren>, gemeld en aangevraagd op 1 februari, peildatum <peildatum>: recht <recht>
      Wie op de dag van de aanvraag 27 jaar is, hoeft niet te wachten (eigen lezing).
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                    | waarde     |
        | geboortedatum           | <geboren>  |
        | datum melding           | <melding>  |
        | datum aanvraag          | <melding>  |
        | datum ontstaan recht    | <melding>  |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum       | geboren         | melding         | recht |
        | 1 februari 2026 | 2 februari 1999 | 1 februari 2026 | nee   |
        | 1 februari 2026 | 1 februari 1999 | 1 februari 2026 | ja    |
        | 1 februari 2026 | 31 januari 1999 | 1 februari 2026 | ja    |
        | 1 februari 2024 | 2 februari 1997 | 1 februari 2024 | nee   |
        | 1 februari 2024 | 1 februari 1997 | 1 februari 2024 | ja    |
        | 1 februari 2018 | 2 februari 1991 | 1 februari 2018 | nee   |
        | 1 februari 2018 | 1 februari 1991 | 1 februari 2018 | ja    |

    Abstract Scenario: gehuwd met een partner geboren op <partner>, op <peildatum>: recht <recht>
      De zoektermijn geldt alleen als beide partners jonger dan 27 jaar zijn.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                    | waarde     |
        | geboortedatum           | <geboren>  |
        | datum melding           | <melding>  |
        | datum aanvraag          | <melding>  |
        | datum ontstaan recht    | <melding>  |
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | <partner>          | ja        | nee                       | ja                     | ja                         | nederlander             | nee                   | nee                        |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum    | geboren     | melding         | partner         | recht |
        | 2 maart 2026 | 1 juni 2002 | 1 maart 2026    | 2 maart 1999    | nee   |
        | 2 maart 2026 | 1 juni 2002 | 1 maart 2026    | 1 maart 1999    | ja    |
        | 2 maart 2024 | 1 juni 2000 | 1 maart 2024    | 2 maart 1997    | nee   |
        | 2 maart 2024 | 1 juni 2000 | 1 maart 2024    | 1 maart 1997    | ja    |
        | 2 maart 2018 | 1 juni 1995 | 1 maart 2018    | 2 maart 1991    | nee   |
        | 2 maart 2018 | 1 juni 1995 | 1 maart 2018    | 1 maart 1991    | ja    |

    Abstract Scenario: uitzondering <uitzondering> op <peildatum>: recht <recht>
      De uitzonderingen bestaan sinds 1 juli 2023.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                     | waarde         |
        | geboortedatum            | 1 juni 2002    |
        | datum melding            | <melding>      |
        | datum aanvraag           | <melding>      |
        | datum ontstaan recht     | <melding>      |
        | uitzondering zoektermijn | <uitzondering> |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum    | melding      | uitzondering                | recht |
        | 30 juni 2023 | 29 juni 2023 | praktijkonderwijs_of_vso    | nee   |
        | 1 juli 2023  | 29 juni 2023 | praktijkonderwijs_of_vso    | ja    |
        | 1 juli 2023  | 29 juni 2023 | geen                        | nee   |
        | 2 maart 2026 | 1 maart 2026 | praktijkonderwijs_of_vso    | ja    |
        | 2 maart 2026 | 1 maart 2026 | medisch_urenbeperkt         | ja    |
        | 2 maart 2026 | 1 maart 2026 | doelgroep_loonkostensubsidie | ja   |
        | 2 maart 2026 | 1 maart 2026 | geen                        | nee   |

    @bron:participatiewet-artikel-41-lid-11
    Abstract Scenario: de gemeente behandelt de aanvraag eerder <eerder>, op <peildatum>: recht <recht>
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                     | waarde         |
        | geboortedatum            | 1 juni 2002    |
        | datum melding            | <melding>      |
        | datum aanvraag           | <melding>      |
        | datum ontstaan recht     | <melding>      |
        | aanvraag mag eerder      | <eerder>       |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum        | melding          | eerder | recht |
        | 31 december 2025 | 30 december 2025 | ja     | nee   |
        | 1 januari 2026   | 30 december 2025 | ja     | ja    |
        | 1 januari 2026   | 30 december 2025 | nee    | nee   |

    Abstract Scenario: wie al bijstand krijgt, heeft op <peildatum> geen zoektermijn
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En ontvangt algemene bijstand is ja
      En nieuw vermogen tijdens bijstand is € 0,00
      En de volgende feiten:
        | feit                     | waarde         |
        | geboortedatum            | <geboren>      |
        | datum melding            | <peildatum>    |
        | datum aanvraag           | <peildatum>    |
      Als de aanvraag wordt beoordeeld
      Dan is er recht

      Voorbeelden:
        | peildatum    | geboren     |
        | 1 maart 2018 | 1 juni 1995 |
        | 1 maart 2024 | 1 juni 2000 |
        | 1 maart 2026 | 1 juni 2002 |

    @bron:participatiewet-artikel-43-lid-6
    Scenario: een eerdere melding voor de Bbz telt ook voor de vier weken
      De eerdere melding van 1 februari 2026 telt als melding. Vier weken later is 1 maart 2026.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 20 maart 2026
      En de volgende feiten:
        | feit                     | waarde           |
        | geboortedatum            | 1 juni 2002      |
        | datum melding            | 20 februari 2026 |
        | datum aanvraag           | 1 maart 2026     |
        | is_gemeld_na_afwijzing   | ja               |
        | datum eerdere melding    | 1 februari 2026  |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de ingangsdatum 1 februari 2026
