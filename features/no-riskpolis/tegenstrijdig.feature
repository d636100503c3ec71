# language: nl
@regeling:no-riskpolis @gemaakt:redactie @bron:gegevens-van-de-zaak
Functionaliteit: Feiten die elkaar tegenspreken of niet kunnen
  Zulke feiten leiden niet tot een besluit. De zaak wordt geweigerd, met een melding die zegt wat er niet klopt.

  Achtergrond:
    Gegeven het profiel "werknemer_banenafspraak"
    En de peildatum is 2 maart 2026

  Regel: Twee feiten die niet samen kunnen

    Abstract Scenario: <feit> kan hier niet <waarde> zijn
      Gegeven eerste dag WIA is 1 mei 2020
      En eerste dag wachttijd is 1 maart 2021
      En <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | feit                          | waarde           | melding                                                                             |
        | geboortedatum                 | 3 maart 2026     | De geboortedatum ligt na de peildatum.                                              |
        | laatste dag dienstbetrekking  | 29 februari 2024 | De laatste dag van de baan ligt voor de eerste dag.                                 |
        | dag van herstel               | 2 februari 2026  | De eerste dag na de ziekte ligt niet na de eerste ziektedag.                        |
        | datum ziekmelding             | 1 februari 2026  | De ziekmelding ligt voor de eerste ziektedag.                                       |
        | laatste dag WIA               | 30 april 2020    | De laatste dag van de WIA-uitkering ligt voor de eerste dag.                        |
        | laatste dag wachttijd         | 28 februari 2021 | De laatste dag van de wachttijd ligt voor de eerste dag.                            |
        | einde arbeidsbeperkte         | 14 februari 2024 | De status van arbeidsbeperkte eindigt voordat zij begint.                           |
        | einde registratie             | 1 januari 2026   | De registratie eindigt eerder dan de voorwaarden van de banenafspraak.              |
        | loonkostensubsidie bij ziekte | forfait          | Een vaste loonkostensubsidie hoort bij een baan waarvoor nog geen loonwaarde        |
        | is loonwaarde vastgesteld     | nee              | Er is loonkostensubsidie volgens de loonwaarde, maar het college stelde geen        |

    Abstract Scenario: dezelfde dag mag wel: <feit> is <waarde>
      Gegeven <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan is is_werknemer ja

      Voorbeelden:
        | feit                         | waarde           |
        | laatste dag dienstbetrekking | 1 maart 2024     |
        | dag van herstel              | 3 februari 2026  |
        | einde arbeidsbeperkte        | 15 februari 2024 |

  Regel: Onderbrekingen

    Abstract Scenario: beter vanaf <beter>, weer ziek op <weer ziek>
      Gegeven dag van herstel is 1 maart 2026
      En de volgende onderbrekingen:
        | beter_vanaf | weer_ziek_op |
        | <beter>     | <weer ziek>  |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | beter            | weer ziek        | melding                                                         |
        | 10 februari 2026 | 10 februari 2026 | ligt de eerste dag weer ziek niet na de eerste dag beter        |
        | 2 februari 2026  | 10 februari 2026 | Een onderbreking begint niet na de eerste ziektedag.            |
        | 10 februari 2026 | 1 maart 2026     | pas ziek op of na de eerste dag na de ziekte                    |

    Scenario: twee keer vier weken beter
      Gegeven eerste ziektedag is 1 juli 2025
      En de volgende onderbrekingen:
        | beter_vanaf     | weer_ziek_op    |
        | 1 augustus 2025 | 1 september 2025 |
        | 1 oktober 2025  | 1 december 2025 |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De werknemer was twee keer vier weken of langer beter."

  Regel: Andere banen

    Scenario: een andere baan die eindigt voor zij begint
      Gegeven de volgende banen_bij_andere_werkgevers:
        | baan_vanaf   | baan_tot_en_met  |
        | 1 maart 2022 | 28 februari 2022 |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Bij een andere baan ligt de laatste dag voor de eerste dag."

  Regel: Waarden die niet kunnen

    Abstract Scenario: <feit> kan nooit <waarde> zijn
      Gegeven <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "<label>"

      Voorbeelden:
        | feit                             | waarde  | label                                        |
        | loonwaarde                       | 100,01% | Vastgestelde loonwaarde                      |
        | loonwaarde                       | -1%     | Vastgestelde loonwaarde                      |
        | percentage arbeidsongeschiktheid | 101%    | Percentage arbeidsongeschiktheid             |
        | wachtdagen                       | 3 dagen | Wachtdagen zonder loon                       |
        | vervallen deel loonaanspraak     | 100,01% | Deel van het loon waarop geen recht is       |
