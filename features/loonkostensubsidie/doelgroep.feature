# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Doelgroep van de loonkostensubsidie
  De doelgroep staat in artikel 6, onderdeel e, van de Participatiewet. Iemand hoort erbij als hij bij een groep van
  artikel 7 hoort, met voltijd werken niet het minimumloon kan verdienen en wel kan werken bij een werkgever.
  De scenario's gaan over een nieuwe baan (artikel 10d, lid 1). Wie al in dienst is, staat in route.feature.

  Achtergrond:
    Gegeven het profiel "werknemer uit de bijstand"

  @artikel:7 @bron:participatiewet-artikel-7-lid-1
  Regel: De werknemer hoort bij een van de zeven groepen van artikel 7

    Abstract Scenario: groep <groep> geeft recht op <peildatum>
      Gegeven de peildatum is <peildatum>
      En groep artikel 7 is <groep>
      Als de aanvraag wordt beoordeeld
      Dan is er recht

      Voorbeelden: eerste tekst van de wet
        | groep                       | peildatum   |
        | algemene_bijstand           | 1 juli 2015 |
        | voormalig_arbeidsongeschikt | 1 juli 2015 |
        | via_voorziening_college     | 1 juli 2015 |
        | anw                         | 1 juli 2015 |
        | ioaw                        | 1 juli 2015 |
        | ioaz                        | 1 juli 2015 |
        | niet_uitkeringsgerechtigd   | 1 juli 2015 |

      Voorbeelden: tekst sinds 2017
        | groep                       | peildatum    |
        | algemene_bijstand           | 1 maart 2018 |
        | voormalig_arbeidsongeschikt | 1 maart 2018 |
        | via_voorziening_college     | 1 maart 2018 |
        | anw                         | 1 maart 2018 |
        | ioaw                        | 1 maart 2018 |
        | ioaz                        | 1 maart 2018 |
        | niet_uitkeringsgerechtigd   | 1 maart 2018 |

      Voorbeelden: tekst sinds 1 juli 2023
        | groep                       | peildatum    |
        | algemene_bijstand           | 1 maart 2025 |
        | voormalig_arbeidsongeschikt | 1 maart 2025 |
        | via_voorziening_college     | 1 maart 2025 |
        | anw                         | 1 maart 2025 |
        | ioaw                        | 1 maart 2025 |
        | ioaz                        | 1 maart 2025 |
        | niet_uitkeringsgerechtigd   | 1 maart 2025 |

      Voorbeelden: tekst sinds 2026
        | groep                       | peildatum    |
        | algemene_bijstand           | 1 maart 2026 |
        | voormalig_arbeidsongeschikt | 1 maart 2026 |
        | via_voorziening_college     | 1 maart 2026 |
        | anw                         | 1 maart 2026 |
        | ioaw                        | 1 maart 2026 |
        | ioaz                        | 1 maart 2026 |
        | niet_uitkeringsgerechtigd   | 1 maart 2026 |

    Abstract Scenario: buiten de zeven groepen is er geen recht op <peildatum>
      Gegeven de peildatum is <peildatum>
      En groep artikel 7 is geen
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De werknemer hoort niet bij een groep voor wie de gemeente deze subsidie geeft."
      En is er geen andere grond
      En is te betalen € 0,00

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2016 |
        | 1 maart 2018 |
        | 1 juni 2022  |
        | 1 maart 2025 |
        | 1 maart 2026 |

    @ecli:NL:CRVB:2024:937
    Scenario: een eerdere subsidie voor een andere werknemer brengt niemand in de doelgroep
      Een rijschoolhouder vroeg in 2018 subsidie voor een rijleraar die geen bijstand kreeg en niet bij de doelgroep
      hoorde. Dat hij voor anderen eerder wel een subsidie had gekregen, maakte dat volgens de Centrale Raad van Beroep
      niet anders: er was geen sprake van gelijke gevallen.
      Gegeven de peildatum is 1 september 2018
      En groep artikel 7 is geen
      En datum aanvraag subsidie is 1 augustus 2018
      En datum start dienstbetrekking is 1 september 2018
      En ingangsdatum verlening is 1 september 2018
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "hoort_bij_groep"
      En is er geen andere grond
      En volgt dit uit artikel 6, onderdeel e, Participatiewet

  @artikel:6 @bron:participatiewet-artikel-6-onderdeel-e
  Regel: De werknemer kan met voltijd werken niet het minimumloon verdienen

    Abstract Scenario: wie voltijds het minimumloon kan verdienen, geeft geen recht op <peildatum>
      Gegeven de peildatum is <peildatum>
      En kan het minimumloon verdienen
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "kan_geen_minimumloon_verdienen"
      En is er geen andere grond

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2016 |
        | 1 maart 2018 |
        | 1 juni 2022  |
        | 1 maart 2025 |
        | 1 maart 2026 |

    Scenario: weinig verdienen door weinig uren is geen reden voor subsidie
      De werknemer verdient in twaalf uur minder dan het minimumloon per maand. De wet kijkt naar voltijd werken.
      Gegeven de peildatum is 1 maart 2026
      En overeengekomen uren per week is 12
      En kan het minimumloon verdienen
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De werknemer kan met voltijd werken het minimumloon verdienen."
      En volgt dit uit artikel 6, onderdeel e, Participatiewet

  @artikel:6 @bron:participatiewet-artikel-6-onderdeel-e
  Regel: Tot 1 juli 2021 beoordeelt de gemeente of de werknemer mogelijkheden heeft om te werken

    Abstract Scenario: zonder mogelijkheden om te werken is er geen recht op <peildatum>
      Gegeven de peildatum is <peildatum>
      En heeft mogelijkheden om te werken (oordeel tot juli 2021) is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "heeft_mogelijkheden"
      En is er geen andere grond

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2016 |
        | 1 maart 2018 |
        | 30 juni 2021 |

    Scenario: op de laatste dag van het oude Besluit tellen de vier eisen nog niet
      Gegeven de peildatum is 30 juni 2021
      En kan niet een taak uitvoeren
      En kan niet een uur achter elkaar werken
      En belastbare uren per dag is 1
      Als de aanvraag wordt beoordeeld
      Dan is er recht

    Scenario: op de eerste dag van het nieuwe Besluit telt het losse oordeel niet meer
      Gegeven de peildatum is 1 juli 2021
      En heeft mogelijkheden om te werken (oordeel tot juli 2021) is nee
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En volgt is_in_staat_tot_arbeidsparticipatie uit artikel 2, eerste lid

  @artikel:2 @bron:besluit-loonkostensubsidie-2021-artikel-2
  Regel: Sinds 1 juli 2021 moet de werknemer aan vier eisen voldoen

    Abstract Scenario: <eis> ontbreekt, dus geen recht op <peildatum>
      Gegeven de peildatum is <peildatum>
      En <eis> is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "heeft_mogelijkheden"
      En is er geen andere grond

      Voorbeelden:
        | eis                                 | peildatum    |
        | kan een taak uitvoeren              | 1 juli 2021  |
        | heeft basale werknemersvaardigheden | 1 juli 2021  |
        | kan een uur achter elkaar werken    | 1 juli 2021  |
        | kan een taak uitvoeren              | 1 juni 2022  |
        | heeft basale werknemersvaardigheden | 1 juni 2022  |
        | kan een uur achter elkaar werken    | 1 juni 2022  |
        | kan een taak uitvoeren              | 1 maart 2025 |
        | heeft basale werknemersvaardigheden | 1 maart 2025 |
        | kan een uur achter elkaar werken    | 1 maart 2025 |
        | kan een taak uitvoeren              | 1 maart 2026 |
        | heeft basale werknemersvaardigheden | 1 maart 2026 |
        | kan een uur achter elkaar werken    | 1 maart 2026 |

    Abstract Scenario: met <uren> uur per dag en een laag uurbedrag: voldoende belastbaar <voldoende>
      Wie minder dan vier uur per dag kan werken, moet per uur het minimumloon kunnen verdienen.
      Gegeven de peildatum is 1 juli 2026
      En belastbare uren per dag is <uren>
      En verdienvermogen per uur is € 5,00
      Als de aanvraag wordt beoordeeld
      Dan is recht <voldoende>
      En volgt is_voldoende_belastbaar uit artikel 2, eerste lid, onderdeel d

      Voorbeelden:
        | uren | voldoende |
        | 3,99 | nee       |
        | 4    | ja        |
        | 4,01 | ja        |

    Abstract Scenario: met <uren> uur per dag en een hoog uurbedrag: voldoende belastbaar <voldoende>
      Minder dan twee uur per dag is nooit genoeg, hoeveel iemand ook per uur verdient.
      Gegeven de peildatum is 1 juli 2026
      En belastbare uren per dag is <uren>
      En verdienvermogen per uur is € 30,00
      Als de aanvraag wordt beoordeeld
      Dan is recht <voldoende>

      Voorbeelden:
        | uren | voldoende |
        | 0    | nee       |
        | 1,99 | nee       |
        | 2    | ja        |
        | 2,01 | ja        |

    Scenario: het minimumloon per uur van het Besluit gaat uit van 38 uur per week
      2.337,00 × 3/13 / 38 = 14,1923…; het minimumloon per uur van de Wet minimumloon (€ 14,99) telt hier niet.
      Gegeven de peildatum is 1 juli 2026
      En belastbare uren per dag is 2
      En verdienvermogen per uur is € 14,20
      Als de aanvraag wordt beoordeeld
      Dan is minimumuurloon_bij_38_uur afgerond € 14,1923
      En is er recht
      En volgt minimumuurloon_bij_38_uur uit artikel 2, tweede lid

    Abstract Scenario: twee uur per dag voor <bedrag> per uur, geboren in <geboortedatum>, op <peildatum>
      Het bedrag ligt in geen enkel halfjaar precies op een cent. De grens loopt dus tussen twee centen door.
      Gegeven de peildatum is <peildatum>
      En geboortedatum is <geboortedatum>
      En kan onderwijs volgen is nee
      En is_in_zoektermijn is nee
      En belastbare uren per dag is 2
      En verdienvermogen per uur is <bedrag>
      Als de aanvraag wordt beoordeeld
      Dan is minimumuurloon_bij_38_uur afgerond <grens>
      En is recht <genoeg>

      Voorbeelden: vanaf 21 jaar
        | peildatum   | geboortedatum | grens     | bedrag  | genoeg |
        | 1 juli 2021 | 15 maart 1975 | € 10,3300 | € 10,32 | nee    |
        | 1 juli 2021 | 15 maart 1975 | € 10,3300 | € 10,33 | ja     |
        | 1 juli 2021 | 15 maart 1975 | € 10,3300 | € 10,34 | ja     |
        | 1 juli 2023 | 15 maart 1975 | € 12,1154 | € 12,11 | nee    |
        | 1 juli 2023 | 15 maart 1975 | € 12,1154 | € 12,12 | ja     |
        | 1 juli 2026 | 15 maart 1975 | € 14,1923 | € 14,19 | nee    |
        | 1 juli 2026 | 15 maart 1975 | € 14,1923 | € 14,20 | ja     |
        | 1 juli 2026 | 15 maart 1975 | € 14,1923 | € 14,21 | ja     |

      Voorbeelden: met het minimumloon voor de leeftijd
        | peildatum   | geboortedatum | grens    | bedrag | genoeg |
        | 1 juli 2021 | 1 mei 2004    | € 4,0804 | € 4,08 | nee    |
        | 1 juli 2021 | 1 mei 2004    | € 4,0804 | € 4,09 | ja     |
        | 1 juli 2026 | 1 mei 2008    | € 7,0962 | € 7,09 | nee    |
        | 1 juli 2026 | 1 mei 2008    | € 7,0962 | € 7,10 | ja     |

      Voorbeelden: het bedrag van de peildatum, ook als de subsidie al jaren loopt
        | peildatum    | geboortedatum | grens     | bedrag  | genoeg |
        | 30 juni 2026 | 15 maart 1975 | € 13,9336 | € 13,94 | ja     |
        | 1 juli 2026  | 15 maart 1975 | € 14,1923 | € 13,94 | nee    |

  @artikel:10c @bron:participatiewet-artikel-10c
  Regel: De doelgroep is vastgesteld op de manier van artikel 10c

    Scenario: op schriftelijke aanvraag van de werknemer
      Gegeven het profiel "werkzoekende zonder uitkering"
      En de peildatum is 1 april 2024
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En volgt is_vastgesteld_volgens_artikel_10c uit artikel 10c, eerste lid, onderdeel a

    Abstract Scenario: een mondelinge aanvraag is niet genoeg op <peildatum>
      Gegeven de peildatum is <peildatum>
      En wijze vaststelling doelgroep is op_aanvraag
      En de werknemer heeft het niet schriftelijk aangevraagd
      En datum aanvraag vaststelling is 1 december 2014
      En geen eerdere aanvragen vaststelling
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_doelgroep_juist_vastgesteld"
      En is er geen andere grond

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2016 |
        | 1 maart 2018 |
        | 1 juni 2022  |
        | 1 maart 2025 |
        | 1 maart 2026 |

    Abstract Scenario: na een aanvraag op <eerder> mag een nieuwe op <nieuw>: <toegestaan>
      Een werknemer kan de vaststelling eens in de twaalf maanden aanvragen.
      Gegeven het profiel "werkzoekende zonder uitkering"
      En de peildatum is 1 maart 2026
      En datum aanvraag vaststelling is <nieuw>
      En de volgende eerdere aanvragen vaststelling:
        | datum    |
        | <eerder> |
      Als de aanvraag wordt beoordeeld
      Dan is recht <toegestaan>
      En volgt is_eerste_aanvraag_in_twaalf_maanden uit artikel 10c, tweede lid

      Voorbeelden: een dag te vroeg, precies twaalf maanden, een dag later
        | eerder          | nieuw           | toegestaan |
        | 1 februari 2023 | 31 januari 2024 | nee        |
        | 1 februari 2023 | 1 februari 2024 | ja         |
        | 1 februari 2023 | 2 februari 2024 | ja         |

      Voorbeelden: een aanvraag op schrikkeldag
        | eerder           | nieuw            | toegestaan |
        | 29 februari 2024 | 27 februari 2025 | nee        |
        | 29 februari 2024 | 28 februari 2025 | ja         |

      Voorbeelden: een aanvraag van dezelfde dag of later is geen eerdere aanvraag
        | eerder          | nieuw           | toegestaan |
        | 31 januari 2024 | 1 februari 2024 | nee        |
        | 1 februari 2024 | 1 februari 2024 | ja         |
        | 2 februari 2024 | 1 februari 2024 | ja         |

    Scenario: van meer eerdere aanvragen is er een te recent
      Gegeven het profiel "werkzoekende zonder uitkering"
      En de peildatum is 1 april 2024
      En de volgende eerdere aanvragen vaststelling:
        | datum           |
        | 1 december 2021 |
        | 1 december 2023 |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_doelgroep_juist_vastgesteld"
      En is er geen andere grond
      En is eerdere_aanvragen_vaststelling[0].verhindert_nieuwe_aanvraag nee
      En is eerdere_aanvragen_vaststelling[1].verhindert_nieuwe_aanvraag ja
      En is eerdere_aanvragen_vaststelling[1].eerste_dag_voor_nieuwe_aanvraag 1 december 2024

    Abstract Scenario: de gemeente mag het uit zichzelf vaststellen bij groep <groep>
      Gegeven de peildatum is 1 maart 2025
      En groep artikel 7 is <groep>
      En wijze vaststelling doelgroep is ambtshalve
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En volgt is_vastgesteld_volgens_artikel_10c uit artikel 10c, eerste lid, onderdeel b

      Voorbeelden:
        | groep                       |
        | algemene_bijstand           |
        | voormalig_arbeidsongeschikt |
        | via_voorziening_college     |
        | ioaw                        |
        | ioaz                        |

    Abstract Scenario: de gemeente mag het niet uit zichzelf vaststellen bij groep <groep> op <peildatum>
      Wie een Anw-uitkering heeft of geen uitkering krijgt, moet de vaststelling zelf aanvragen.
      Gegeven de peildatum is <peildatum>
      En groep artikel 7 is <groep>
      En wijze vaststelling doelgroep is ambtshalve
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_doelgroep_juist_vastgesteld"
      En is er geen andere grond
      En volgt is_vastgesteld_volgens_artikel_10c uit artikel 10c, eerste lid, onderdeel b

      Voorbeelden:
        | groep                     | peildatum    |
        | anw                       | 1 juli 2015  |
        | niet_uitkeringsgerechtigd | 1 juli 2015  |
        | anw                       | 1 maart 2018 |
        | niet_uitkeringsgerechtigd | 1 maart 2018 |
        | anw                       | 1 maart 2025 |
        | niet_uitkeringsgerechtigd | 1 maart 2025 |
        | anw                       | 1 maart 2026 |
        | niet_uitkeringsgerechtigd | 1 maart 2026 |
