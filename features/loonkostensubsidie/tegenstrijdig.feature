# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Feiten die elkaar tegenspreken of niet kunnen
  Zulke feiten leiden niet tot een besluit. De zaak wordt geweigerd, met een melding die zegt wat er niet klopt.

  @bron:gegevens-van-de-zaak
  Regel: Datums passen bij elkaar

    Abstract Scenario: subsidie vanaf <ingangsdatum> voor een baan vanaf <start> wordt geweigerd
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      En datum start dienstbetrekking is <start>
      En ingangsdatum verlening is <ingangsdatum>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De subsidie gaat in voor de eerste dag van de baan"

      Voorbeelden:
        | peildatum   | start        | ingangsdatum  |
        | 1 juli 2015 | 1 april 2015 | 31 maart 2015 |
        | 1 juli 2018 | 1 april 2018 | 31 maart 2018 |
        | 1 juli 2024 | 1 april 2024 | 31 maart 2024 |

    Abstract Scenario: baan vanaf <start> met laatste dag <laatste dag> wordt geweigerd
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      En datum start dienstbetrekking is <start>
      En ingangsdatum verlening is <start>
      En laatste dag dienstbetrekking is <laatste dag>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De laatste dag van de baan ligt voor de eerste dag"

      Voorbeelden:
        | peildatum   | start        | laatste dag   |
        | 1 juli 2015 | 1 april 2015 | 31 maart 2015 |
        | 1 juli 2018 | 1 april 2018 | 31 maart 2018 |
        | 1 juli 2024 | 1 april 2024 | 31 maart 2024 |

    Abstract Scenario: een baan en een subsidie van een dag kunnen wel op <dag>
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <dag>
      En datum start dienstbetrekking is <dag>
      En ingangsdatum verlening is <dag>
      En laatste dag dienstbetrekking is <dag>
      Als de aanvraag wordt beoordeeld
      Dan is er recht

      Voorbeelden:
        | dag          |
        | 1 april 2015 |
        | 1 april 2018 |
        | 1 april 2024 |

    Abstract Scenario: onderwijs tot na de eerste werkdag wordt geweigerd als de werknemer al in dienst is
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is <peildatum>
      En geboortedatum is 20 mei 2000
      En datum start dienstbetrekking is <start>
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is <aanvraag>
      En datum einde onderwijs is <einde>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De laatste dag van het onderwijs ligt na de eerste dag van de baan"

      Voorbeelden:
        | start            | aanvraag       | peildatum       | einde            |
        | 1 september 2018 | 1 oktober 2018 | 1 november 2018 | 2 september 2018 |
        | 1 september 2024 | 1 oktober 2024 | 1 november 2024 | 2 september 2024 |

    Abstract Scenario: onderwijs tot en met de eerste werkdag <start> kan wel
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is <peildatum>
      En geboortedatum is 20 mei 2000
      En datum start dienstbetrekking is <start>
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is <aanvraag>
      En datum einde onderwijs is <start>
      Als de aanvraag wordt beoordeeld
      Dan is er recht

      Voorbeelden:
        | start            | aanvraag       | peildatum       |
        | 1 september 2018 | 1 oktober 2018 | 1 november 2018 |
        | 1 september 2024 | 1 oktober 2024 | 1 november 2024 |

    Scenario: bij een nieuwe baan wordt niet naar het einde van het onderwijs gekeken
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En laatste onderwijs is entreeopleiding
      En datum einde onderwijs is 1 juli 2016
      Als de aanvraag wordt beoordeeld
      Dan is er recht

    Scenario: een onbekende datum spreekt niets tegen
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En datum start dienstbetrekking is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt datum start dienstbetrekking

  @bron:wet-minimumloon-artikel-7
  Regel: De werknemer is geboren en ten minste 15 jaar

    Abstract Scenario: geboren na de peildatum <peildatum> wordt geweigerd
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De geboortedatum ligt na de peildatum"

      Voorbeelden:
        | peildatum    | geboortedatum |
        | 1 juli 2015  | 2 juli 2015   |
        | 1 maart 2018 | 2 maart 2018  |
        | 1 maart 2026 | 2 maart 2026  |

    Abstract Scenario: geboren op <geboortedatum> is op <peildatum> nog geen 15 jaar
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De werknemer is op de peildatum jonger dan 15 jaar"

      Voorbeelden:
        | peildatum        | geboortedatum    |
        | 9 mei 2015       | 10 mei 2000      |
        | 9 mei 2018       | 10 mei 2003      |
        | 9 mei 2026       | 10 mei 2011      |
        | 1 maart 2026     | 1 maart 2026     |
        | 28 februari 2023 | 29 februari 2008 |

    Abstract Scenario: geboren op <geboortedatum> is op <peildatum> 15 jaar
      Gegeven het profiel "jongere uit de bijstand"
      En de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      Als de aanvraag wordt beoordeeld
      Dan is er recht

      Voorbeelden:
        | peildatum    | geboortedatum    |
        | 10 mei 2026  | 10 mei 2011      |
        | 11 mei 2026  | 10 mei 2011      |
        | 1 maart 2024 | 29 februari 2008 |

  @bron:gegevens-van-de-zaak
  Regel: Getallen blijven binnen hun grenzen

    Abstract Scenario: <feit> kan niet <waarde> zijn
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "<label>"

      Voorbeelden:
        | feit                         | waarde  | label                                   |
        | loonwaarde                   | -0,01%  | Vastgestelde loonwaarde                 |
        | loonwaarde                   | 100,01% | Vastgestelde loonwaarde                 |
        | loonwaarde                   | 57,555% | Vastgestelde loonwaarde                 |
        | vakantiebijslag werknemer    | 7,99%   | Vakantiebijslag van deze werknemer      |
        | vakantiebijslag werknemer    | 50,01%  | Vakantiebijslag van deze werknemer      |
        | overeengekomen uren per week | 0       | Afgesproken uren per week               |
        | overeengekomen uren per week | 60,01   | Afgesproken uren per week               |
        | voltijd uren per week        | 19,99   | Uren van een volledige werkweek         |
        | voltijd uren per week        | 60,01   | Uren van een volledige werkweek         |
        | belastbare uren per dag      | -0,01   | Uren die iemand per dag kan werken      |
        | belastbare uren per dag      | 24,01   | Uren die iemand per dag kan werken      |
        | verdienvermogen per uur      | € -0,01 | Bedrag dat iemand per uur kan verdienen |

    Scenario: het loon van de functie kan niet negatief zijn
      Gegeven het profiel "werknemer uit de bijstand 2015 2016"
      En de peildatum is 1 juli 2015
      En functieloon per maand is € -0,01
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Loon per maand dat bij de functie hoort"

    Abstract Scenario: <feit> kan wel <waarde> zijn
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 maart 2026
      En <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan is er recht

      Voorbeelden:
        | feit                         | waarde |
        | loonwaarde                   | 0%     |
        | loonwaarde                   | 99,99% |
        | vakantiebijslag werknemer    | 8%     |
        | vakantiebijslag werknemer    | 50%    |
        | overeengekomen uren per week | 0,01   |
        | overeengekomen uren per week | 60     |
        | voltijd uren per week        | 20     |
        | voltijd uren per week        | 60     |
        | belastbare uren per dag      | 24     |
        | verdienvermogen per uur      | € 0,00 |
