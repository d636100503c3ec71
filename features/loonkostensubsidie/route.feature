# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Nieuwe baan of al in dienst
  Artikel 10d kent twee routes. Lid 1 is voor een nieuwe baan: de gemeente heeft de aanvraag uiterlijk op de eerste
  werkdag. Lid 2 is voor iemand die al in dienst is. Lid 2 bestaat sinds 2017. Elke route heeft eigen voorwaarden.

  @artikel:10d @bron:participatiewet-artikel-10d-lid-1
  Regel: Lid 1 en lid 2 vragen verschillende gegevens

    Scenario: een nieuwe baan heeft de gegevens van lid 2 niet nodig
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 juli 2026
      En laatste onderwijs is onbekend
      En datum einde onderwijs is onbekend
      En behoorde tot groep artikel 7 is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En ontbreekt niets

    Scenario: de gegevens van lid 2 veranderen niets aan een nieuwe baan
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 juli 2026
      En laatste onderwijs is praktijkonderwijs
      En datum einde onderwijs is 1 juli 2014
      En behoorde tot groep artikel 7 is nee
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En is de hoogte € 991,18
      En volgt aanvraag_is_op_tijd uit artikel 10d, eerste lid, Participatiewet

    Scenario: wie al in dienst is, heeft de gegevens van lid 1 niet nodig
      2.133,60 × 50% (18 jaar) × 1,08 × 50% = 576,072; 23,5% × 576,072 = 135,37692.
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is 1 november 2024
      En de volgende feiten:
        | feit                                | waarde   |
        | groep artikel 7                     | onbekend |
        | kan een taak uitvoeren              | onbekend |
        | heeft basale werknemersvaardigheden | onbekend |
        | kan een uur achter elkaar werken    | onbekend |
        | belastbare uren per dag             | onbekend |
        | kan onderwijs volgen                | onbekend |
        | is in zoektermijn                   | onbekend |
        | heeft uwv uitkering                 | onbekend |
        | wijze vaststelling doelgroep        | onbekend |
        | loonwaarde kan achterwege blijven   | onbekend |
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En ontbreekt niets
      En is de hoogte € 576,07
      En is de vergoeding werkgeverslasten € 135,38
      En is te betalen € 711,45

    Abstract Scenario: aangevraagd op <aanvraag> voor een baan sinds 1 september 2024: recht <recht>
      De werknemer hoort wel bij de groepen van lid 1 en niet bij die van lid 2. Zo is te zien welke route geldt.
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 oktober 2024
      En datum start dienstbetrekking is 1 september 2024
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is 2 september 2024
      En laatste onderwijs is geen_onderwijs
      En behoorde tot groep artikel 7 is nee
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | aanvraag         | recht |
        | 31 augustus 2024 | ja    |
        | 1 september 2024 | ja    |
        | 2 september 2024 | nee   |

  @artikel:10d @bron:participatiewet-artikel-10d-lid-2
  Regel: Wie al in dienst is, hoort bij een groep van lid 2

    Abstract Scenario: <onderwijs> in de zes maanden voor de baan, beoordeeld op <peildatum>
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      En laatste onderwijs is <onderwijs>
      En datum einde onderwijs is <einde>
      En datum start dienstbetrekking is <start>
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is <aanvraag>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En volgt is_persoon_lid_2 uit artikel 10d, tweede lid, Participatiewet

      Voorbeelden: tekst sinds 1 juli 2023
        | onderwijs                     | geboortedatum | einde        | start            | aanvraag       | peildatum       |
        | praktijkonderwijs             | 20 mei 2006   | 15 juli 2024 | 1 september 2024 | 1 oktober 2024 | 1 november 2024 |
        | voortgezet_speciaal_onderwijs | 20 mei 2006   | 15 juli 2024 | 1 september 2024 | 1 oktober 2024 | 1 november 2024 |
        | entreeopleiding               | 20 mei 2006   | 15 juli 2024 | 1 september 2024 | 1 oktober 2024 | 1 november 2024 |

      Voorbeelden: tekst sinds 2026
        | onderwijs                     | geboortedatum | einde            | start           | aanvraag     | peildatum    |
        | praktijkonderwijs             | 20 mei 2007   | 15 december 2025 | 1 februari 2026 | 1 maart 2026 | 1 april 2026 |
        | voortgezet_speciaal_onderwijs | 20 mei 2007   | 15 december 2025 | 1 februari 2026 | 1 maart 2026 | 1 april 2026 |
        | entreeopleiding               | 20 mei 2007   | 15 december 2025 | 1 februari 2026 | 1 maart 2026 | 1 april 2026 |

    Abstract Scenario: <onderwijs> in de zes maanden voor de baan, toen er nog geen aanvraagtermijn was
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is 1 november 2018
      En geboortedatum is 20 mei 2000
      En laatste onderwijs is <onderwijs>
      En datum einde onderwijs is 15 juli 2018
      En datum start dienstbetrekking is 1 september 2018
      En datum aanvraag subsidie is 1 oktober 2018
      En ingangsdatum verlening is 1 oktober 2018
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | onderwijs                     | recht |
        | praktijkonderwijs             | ja    |
        | voortgezet_speciaal_onderwijs | ja    |
        | entreeopleiding               | ja    |
        | ander_onderwijs               | nee   |
        | geen_onderwijs                | nee   |

    Abstract Scenario: <onderwijs> is geen onderwijs van lid 2, beoordeeld op <peildatum>
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is <peildatum>
      En laatste onderwijs is <onderwijs>
      En datum start dienstbetrekking is <start>
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is <aanvraag>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "hoort_bij_groep"
      En is er geen andere grond

      Voorbeelden:
        | onderwijs       | start            | aanvraag       | peildatum       |
        | ander_onderwijs | 1 september 2024 | 1 oktober 2024 | 1 november 2024 |
        | geen_onderwijs  | 1 september 2024 | 1 oktober 2024 | 1 november 2024 |
        | ander_onderwijs | 1 februari 2026  | 1 maart 2026   | 1 april 2026    |
        | geen_onderwijs  | 1 februari 2026  | 1 maart 2026   | 1 april 2026    |

    Abstract Scenario: onderwijs tot en met <einde> bij een baan sinds <start>: recht <recht>
      Zes maanden terug vanaf de eerste werkdag. Bestaat die dag niet, dan telt de laatste dag van die maand.
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is <peildatum>
      En geboortedatum is 20 mei 2000
      En datum einde onderwijs is <einde>
      En datum start dienstbetrekking is <start>
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is <aanvraag>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is begin_zes_maanden_voor_de_baan <begin>

      Voorbeelden: begin op de eerste van de maand
        | start            | begin            | einde            | aanvraag       | peildatum       | recht |
        | 1 september 2018 | 1 maart 2018     | 28 februari 2018 | 1 oktober 2018 | 1 november 2018 | nee   |
        | 1 september 2018 | 1 maart 2018     | 1 maart 2018     | 1 oktober 2018 | 1 november 2018 | ja    |
        | 1 september 2018 | 1 maart 2018     | 2 maart 2018     | 1 oktober 2018 | 1 november 2018 | ja    |
        | 1 september 2024 | 1 maart 2024     | 29 februari 2024 | 1 oktober 2024 | 1 november 2024 | nee   |
        | 1 september 2024 | 1 maart 2024     | 1 maart 2024     | 1 oktober 2024 | 1 november 2024 | ja    |
        | 1 september 2024 | 1 maart 2024     | 2 maart 2024     | 1 oktober 2024 | 1 november 2024 | ja    |
        | 1 maart 2026     | 1 september 2025 | 31 augustus 2025 | 1 april 2026   | 1 mei 2026      | nee   |
        | 1 maart 2026     | 1 september 2025 | 1 september 2025 | 1 april 2026   | 1 mei 2026      | ja    |

      Voorbeelden: een eerste werkdag op de 31e
        | start            | begin             | einde             | aanvraag       | peildatum       | recht |
        | 31 augustus 2018 | 28 februari 2018  | 27 februari 2018  | 1 oktober 2018 | 1 november 2018 | nee   |
        | 31 augustus 2018 | 28 februari 2018  | 28 februari 2018  | 1 oktober 2018 | 1 november 2018 | ja    |
        | 31 maart 2026    | 30 september 2025 | 29 september 2025 | 1 april 2026   | 1 mei 2026      | nee   |
        | 31 maart 2026    | 30 september 2025 | 30 september 2025 | 1 april 2026   | 1 mei 2026      | ja    |
        | 31 augustus 2024 | 29 februari 2024  | 28 februari 2024  | 1 oktober 2024 | 1 november 2024 | nee   |
        | 31 augustus 2024 | 29 februari 2024  | 29 februari 2024  | 1 oktober 2024 | 1 november 2024 | ja    |
        | 31 augustus 2025 | 28 februari 2025  | 27 februari 2025  | 1 oktober 2025 | 1 november 2025 | nee   |
        | 31 augustus 2025 | 28 februari 2025  | 28 februari 2025  | 1 oktober 2025 | 1 november 2025 | ja    |
        | 31 maart 2025    | 30 september 2024 | 29 september 2024 | 1 april 2025   | 1 mei 2025      | nee   |
        | 31 maart 2025    | 30 september 2024 | 30 september 2024 | 1 april 2025   | 1 mei 2025      | ja    |

    Abstract Scenario: kort voor de baan bij een groep van artikel 7: <hoorde erbij>, op <peildatum>
      Gegeven het profiel "werknemer al in dienst uit de bijstand"
      En de peildatum is <peildatum>
      En behoorde tot groep artikel 7 is <hoorde erbij>
      En datum start dienstbetrekking is <start>
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is <aanvraag>
      Als de aanvraag wordt beoordeeld
      Dan is recht <hoorde erbij>
      En volgt hoorde_kort_voor_de_baan_bij_groep uit artikel 10d, tweede lid, onderdeel b

      Voorbeelden:
        | hoorde erbij | start           | aanvraag     | peildatum    |
        | ja           | 1 februari 2024 | 1 mei 2024   | 1 juni 2024  |
        | nee          | 1 februari 2024 | 1 mei 2024   | 1 juni 2024  |
        | ja           | 1 februari 2026 | 1 maart 2026 | 1 april 2026 |
        | nee          | 1 februari 2026 | 1 maart 2026 | 1 april 2026 |

    Abstract Scenario: groep van artikel 7 kort voor de baan, aangevraagd op <aanvraag> en beoordeeld op <peildatum>
      Deze groep staat sinds 1 juli 2023 in lid 2. Dat zij alleen voor aanvragen vanaf die dag telt, is een lezing.
      Gegeven het profiel "werknemer al in dienst uit de bijstand"
      En de peildatum is <peildatum>
      En datum start dienstbetrekking is 1 maart 2023
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is 1 juni 2023
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | aanvraag     | peildatum        | recht |
        | 30 juni 2023 | 30 juni 2023     | nee   |
        | 30 juni 2023 | 1 juli 2023      | nee   |
        | 1 juli 2023  | 1 juli 2023      | ja    |
        | 2 juli 2023  | 2 juli 2023      | ja    |
        | 30 juni 2023 | 31 december 2025 | nee   |
        | 30 juni 2023 | 1 januari 2026   | nee   |
        | 1 juli 2023  | 1 januari 2026   | ja    |

    Scenario: de eigen lezing over oudere aanvragen staat bij de afwijzing
      Gegeven het profiel "werknemer al in dienst uit de bijstand"
      En de peildatum is 1 augustus 2023
      En datum start dienstbetrekking is 1 maart 2023
      En datum aanvraag subsidie is 30 juni 2023
      En ingangsdatum verlening is 30 juni 2023
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "hoort_bij_groep"
      En is er geen andere grond
      En is er een voorbehoud over "geldt voor een aanvraag van voor 1 juli 2023"

  @artikel:10d @bron:participatiewet-artikel-10d-lid-2
  Regel: Sinds 1 juli 2023 is de aanvraag binnen zes maanden na de eerste werkdag binnen

    Abstract Scenario: in dienst sinds <start>, aangevraagd op <aanvraag>: recht <recht>
      Gegeven het profiel "werknemer al in dienst uit de bijstand"
      En de peildatum is <peildatum>
      En datum start dienstbetrekking is <start>
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is <aanvraag>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is laatste_dag_voor_de_aanvraag <laatste dag>

      Voorbeelden: een dag eerder, op de laatste dag en een dag te laat
        | start            | laatste dag  | aanvraag         | peildatum    | recht |
        | 1 september 2024 | 1 maart 2025 | 28 februari 2025 | 1 april 2025 | ja    |
        | 1 september 2024 | 1 maart 2025 | 1 maart 2025     | 1 april 2025 | ja    |
        | 1 september 2024 | 1 maart 2025 | 2 maart 2025     | 1 april 2025 | nee   |
        | 1 oktober 2025   | 1 april 2026 | 1 april 2026     | 1 mei 2026   | ja    |
        | 1 oktober 2025   | 1 april 2026 | 2 april 2026     | 1 mei 2026   | nee   |

      Voorbeelden: een eerste werkdag op de 31e of de 30e
        | start            | laatste dag      | aanvraag         | peildatum    | recht |
        | 31 augustus 2024 | 28 februari 2025 | 27 februari 2025 | 1 april 2025 | ja    |
        | 31 augustus 2024 | 28 februari 2025 | 28 februari 2025 | 1 april 2025 | ja    |
        | 31 augustus 2024 | 28 februari 2025 | 1 maart 2025     | 1 april 2025 | nee   |
        | 31 augustus 2023 | 29 februari 2024 | 29 februari 2024 | 1 april 2024 | ja    |
        | 31 augustus 2023 | 29 februari 2024 | 1 maart 2024     | 1 april 2024 | nee   |
        | 30 augustus 2023 | 29 februari 2024 | 29 februari 2024 | 1 april 2024 | ja    |

    Abstract Scenario: te laat aangevraagd is de enige grond op <peildatum>
      Gegeven het profiel "werknemer al in dienst uit de bijstand"
      En de peildatum is <peildatum>
      En datum start dienstbetrekking is <start>
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is <aanvraag>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De subsidie is later dan zes maanden na de eerste werkdag aangevraagd."
      En is er geen andere grond
      En volgt dit uit artikel 10d, tweede lid, Participatiewet

      Voorbeelden:
        | start            | aanvraag     | peildatum    |
        | 1 september 2024 | 2 maart 2025 | 1 april 2025 |
        | 1 oktober 2025   | 2 april 2026 | 1 mei 2026   |

    Abstract Scenario: elf maanden na de eerste werkdag aangevraagd op <aanvraag>, beoordeeld op <peildatum>
      Voor 1 juli 2023 was er geen termijn. Een aanvraag van voor die dag houdt dat; dat is een eigen lezing.
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is <peildatum>
      En geboortedatum is 20 mei 2004
      En datum einde onderwijs is 15 juli 2022
      En datum start dienstbetrekking is 1 augustus 2022
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is 1 juni 2023
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | aanvraag     | peildatum    | recht |
        | 29 juni 2023 | 29 juni 2023 | ja    |
        | 30 juni 2023 | 30 juni 2023 | ja    |
        | 30 juni 2023 | 1 juli 2023  | ja    |
        | 30 juni 2023 | 1 maart 2026 | ja    |
        | 1 juli 2023  | 1 juli 2023  | nee   |

    Scenario: met het recht van 30 juni 2023 is dezelfde late aanvraag nog op tijd
      Een heroverweging kan het recht van een andere dag gebruiken dan de dag waarop de feiten worden beoordeeld.
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is 1 juli 2023
      En de geldigheidsdatum is 30 juni 2023
      En geboortedatum is 20 mei 2004
      En datum einde onderwijs is 15 juli 2022
      En datum start dienstbetrekking is 1 augustus 2022
      En datum aanvraag subsidie is 1 juli 2023
      En ingangsdatum verlening is 1 juli 2023
      Als de aanvraag wordt beoordeeld
      Dan is er recht

  @artikel:10d @bron:participatiewet-artikel-10d-lid-2
  Regel: De uitsluitingen van lid 1 gelden niet voor wie al in dienst is

    Abstract Scenario: een schoolverlater met alles wat bij lid 1 uitsluit, houdt recht op <peildatum>
      Lid 2 geldt in aanvulling op artikel 7. Ook artikel 10c en de eisen van het Besluit binden alleen lid 1.
      Gegeven het profiel "schoolverlater praktijkonderwijs"
      En de peildatum is <peildatum>
      En geboortedatum is 20 mei 2003
      En datum einde onderwijs is <einde>
      En datum start dienstbetrekking is <start>
      En datum aanvraag subsidie is <aanvraag>
      En ingangsdatum verlening is <aanvraag>
      En de volgende feiten:
        | feit                                     | waarde     |
        | groep artikel 7                          | geen       |
        | kan onderwijs volgen                     | ja         |
        | is in zoektermijn                        | ja         |
        | ondersteuning in zoektermijn nodig       | nee        |
        | heeft uwv uitkering                      | ja         |
        | loonkostensubsidie tijdens uwv uitkering | nee        |
        | heeft mogelijkheden arbeidsparticipatie  | nee        |
        | kan taak uitvoeren                       | nee        |
        | wijze vaststelling doelgroep             | ambtshalve |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de status toegekend

      Voorbeelden:
        | einde        | start            | aanvraag        | peildatum       |
        | 15 juli 2019 | 1 september 2019 | 1 oktober 2019  | 1 november 2019 |
        | 15 juli 2022 | 1 september 2022 | 1 oktober 2022  | 1 november 2022 |
        | 15 juli 2024 | 1 september 2024 | 1 oktober 2024  | 1 november 2024 |
        | 15 juli 2025 | 1 oktober 2025   | 1 februari 2026 | 1 maart 2026    |

    Abstract Scenario: <grond> geldt ook voor wie al in dienst is
      Gegeven het profiel "werknemer al in dienst uit de bijstand"
      En de peildatum is 1 juni 2024
      En <feit> is ja
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "<grond>"
      En is er geen andere grond

      Voorbeelden:
        | feit                                          | grond                          |
        | kan het minimumloon verdienen                 | kan_geen_minimumloon_verdienen |
        | baan van de sociale werkvoorziening           | is_geen_wsw_dienstbetrekking   |
        | krijgt een andere subsidie voor de loonkosten | is_geen_andere_subsidie        |
