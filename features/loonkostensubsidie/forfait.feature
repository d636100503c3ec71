# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Vaste subsidie in de eerste zes maanden
  De gemeente kan, in overleg met de werkgever, het vaststellen van de loonwaarde laten wachten. Dan is de subsidie in
  de eerste zes maanden van de baan 50% van het minimumloon met vakantiebijslag (artikel 10d, vijfde lid).
  Daarna is de loonwaarde nodig. De vaste subsidie bestaat alleen bij een nieuwe baan (lid 1).

  @artikel:10d @bron:participatiewet-artikel-10d-lid-5
  Regel: De vaste subsidie is 50% van het minimumloon met vakantiebijslag

    Achtergrond:
      Gegeven het profiel "werknemer met vaste subsidie"

    Scenario: de eerste maand van een voltijdbaan
      2.069,40 × 1,08 × 50% = 1.117,476; 23,5% × 1.117,476 = 262,60686.
      Gegeven de peildatum is 1 maart 2024
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 1.117,48
      En is de vergoeding werkgeverslasten € 262,61
      En is te betalen € 1.380,09
      En ontbreekt niets
      En volgt dit uit artikel 10d, vijfde lid, Participatiewet

    Abstract Scenario: vaste subsidie bij <uren> uur en een volledige werkweek van <voltijd> uur
      2.069,40 × 1,08 × 50% × de uren die meetellen / 36.
      Gegeven de peildatum is 1 april 2024
      En overeengekomen uren per week is <uren>
      En voltijd uren per week is <voltijd>
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € <hoogte>

      Voorbeelden:
        | uren | voltijd | hoogte   |
        | 24   | 36      | 744,98   |
        | 36   | 36      | 1.117,48 |
        | 38   | 38      | 1.179,56 |
        | 40   | 40      | 1.241,64 |
        | 40   | 38      | 1.179,56 |

    Scenario: een loonwaarde die toch al bekend is, telt in de eerste zes maanden niet
      Gegeven de peildatum is 1 april 2024
      En loonwaarde is 80%
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 1.117,48

    Scenario: ook een loonwaarde van 100% telt in de eerste zes maanden niet
      Gegeven de peildatum is 1 april 2024
      En loonwaarde is 100%
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 1.117,48

    Scenario: een hogere vakantiebijslag verandert de vaste subsidie niet
      De vaste subsidie rekent met de minimale vakantiebijslag van de wet.
      Gegeven de peildatum is 1 april 2024
      En vakantiebijslag werknemer is 10%
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 1.117,48

    Scenario: zonder het oordeel dat het kan wachten, is de loonwaarde meteen nodig
      Gegeven de peildatum is 1 april 2024
      En loonwaarde kan achterwege blijven is nee
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt loonwaarde
      En ontbreekt verder niets

  @artikel:10d @bron:participatiewet-artikel-10d-lid-5
  Regel: De vaste subsidie duurt ten hoogste de eerste zes maanden van de baan

    Abstract Scenario: in dienst sinds <start>, zonder loonwaarde, beoordeeld op <peildatum>: <status>
      Gegeven het profiel "werknemer met vaste subsidie"
      En de peildatum is <peildatum>
      En datum aanvraag subsidie is <start>
      En datum start dienstbetrekking is <start>
      En ingangsdatum verlening is <start>
      Als de aanvraag wordt beoordeeld
      Dan is de status <status>
      En is einde_eerste_zes_maanden <zevende maand>

      Voorbeelden: een dag voor het einde, de laatste dag en de eerste dag van maand zeven
        | start        | zevende maand    | peildatum        | status    |
        | 1 maart 2024 | 1 september 2024 | 30 augustus 2024 | toegekend |
        | 1 maart 2024 | 1 september 2024 | 31 augustus 2024 | toegekend |
        | 1 maart 2024 | 1 september 2024 | 1 september 2024 | onbepaald |
        | 1 maart 2024 | 1 september 2024 | 2 september 2024 | onbepaald |

      Voorbeelden: een eerste werkdag aan het einde van de maand
        | start            | zevende maand    | peildatum        | status    |
        | 31 augustus 2024 | 28 februari 2025 | 27 februari 2025 | toegekend |
        | 31 augustus 2024 | 28 februari 2025 | 28 februari 2025 | onbepaald |
        | 31 augustus 2023 | 29 februari 2024 | 28 februari 2024 | toegekend |
        | 31 augustus 2023 | 29 februari 2024 | 29 februari 2024 | onbepaald |
        | 31 december 2024 | 30 juni 2025     | 29 juni 2025     | toegekend |
        | 31 december 2024 | 30 juni 2025     | 30 juni 2025     | onbepaald |
        | 28 februari 2025 | 28 augustus 2025 | 27 augustus 2025 | toegekend |
        | 28 februari 2025 | 28 augustus 2025 | 28 augustus 2025 | onbepaald |

    Scenario: maand zeven zonder loonwaarde heeft geen bedrag
      De wet kent dan geen 50% en ook geen nul. De loonwaarde is nodig.
      Gegeven het profiel "werknemer met vaste subsidie"
      En de peildatum is 1 september 2024
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt loonwaarde
      En ontbreekt verder niets
      En is de hoogte onbekend
      En is de vergoeding werkgeverslasten onbekend
      En is te betalen onbekend

    Scenario: maand zeven met een loonwaarde volgt lid 4
      2.069,40 × 1,08 × (100% − 45%) = 1.229,2236; 23,5% × 1.229,2236 = 288,867546.
      Gegeven het profiel "werknemer met vaste subsidie"
      En de peildatum is 1 september 2024
      En loonwaarde is 45%
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 1.229,22
      En is de vergoeding werkgeverslasten € 288,87
      En is te betalen € 1.518,09
      En volgt de hoogte uit artikel 10d, vierde lid, Participatiewet

    Scenario: een loonwaarde van 100% in maand zeven beëindigt het recht
      Gegeven het profiel "werknemer met vaste subsidie"
      En de peildatum is 1 september 2024
      En loonwaarde is 100%
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De loonwaarde is 100%. Er is dan geen verschil om te vergoeden."
      En is er geen andere grond

    Abstract Scenario: een latere ingangsdatum verlengt de zes maanden niet, beoordeeld op <peildatum>
      De zes maanden tellen vanaf de eerste werkdag (1 maart 2024) en niet vanaf de ingangsdatum van de subsidie.
      Gegeven het profiel "werknemer met vaste subsidie"
      En de peildatum is <peildatum>
      En ingangsdatum verlening is 1 juni 2024
      Als de aanvraag wordt beoordeeld
      Dan is de status <status>

      Voorbeelden:
        | peildatum        | status    |
        | 1 juni 2024      | toegekend |
        | 31 augustus 2024 | toegekend |
        | 1 september 2024 | onbepaald |

    Abstract Scenario: de vaste subsidie volgt het minimumloon op 1 januari, beoordeeld op <peildatum>
      <minimumloon> × 1,08 × 50%. De baan begon op 1 oktober 2024.
      Gegeven het profiel "werknemer met vaste subsidie"
      En de peildatum is <peildatum>
      En datum start dienstbetrekking is 1 oktober 2024
      En ingangsdatum verlening is 1 oktober 2024
      Als de aanvraag wordt beoordeeld
      Dan is minimumloon volwassene € <minimumloon>
      En is de hoogte € <hoogte>

      Voorbeelden:
        | peildatum        | minimumloon | hoogte   |
        | 31 december 2024 | 2.133,60    | 1.152,14 |
        | 1 januari 2025   | 2.191,80    | 1.183,57 |

  @artikel:10d @bron:participatiewet-artikel-10d-lid-5
  Regel: Wie al in dienst was, krijgt geen vaste subsidie

    Scenario: bij lid 2 is de loonwaarde meteen nodig
      Gegeven het profiel "werknemer al in dienst uit de bijstand"
      En de peildatum is 1 juni 2024
      En loonwaarde kan achterwege blijven is ja
      En loonwaarde is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt loonwaarde
      En ontbreekt verder niets
      En is de hoogte onbekend

  @artikel:10d @bron:participatiewet-artikel-10d-lid-5
  Regel: De vaste subsidie bestaat sinds 2017

    Achtergrond:
      Gegeven het profiel "werknemer met vaste subsidie"
      En heeft mogelijkheden om te werken (oordeel tot juli 2021) is ja

    Scenario: vaste subsidie in 2018
      1.578,00 × 1,08 × 50% = 852,12; 23,5% × 852,12 = 200,2482.
      Gegeven de peildatum is 31 augustus 2018
      En datum aanvraag subsidie is 1 februari 2018
      En datum start dienstbetrekking is 1 maart 2018
      En ingangsdatum verlening is 1 maart 2018
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 852,12
      En is de vergoeding werkgeverslasten € 200,25
      En is te betalen € 1.052,37

    Scenario: maand zeven in 2018 vraagt om de loonwaarde
      Gegeven de peildatum is 1 september 2018
      En datum aanvraag subsidie is 1 februari 2018
      En datum start dienstbetrekking is 1 maart 2018
      En ingangsdatum verlening is 1 maart 2018
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt loonwaarde
      En ontbreekt verder niets

    Scenario: op 31 december 2016 bestaat de vaste subsidie in deze regels nog niet
      Het inwerkingtredingsbesluit werkt terug tot 4 juli 2016. Dat is niet uitgewerkt; het besluit meldt dat.
      Gegeven de peildatum is 31 december 2016
      En datum aanvraag subsidie is 1 november 2016
      En datum start dienstbetrekking is 1 november 2016
      En ingangsdatum verlening is 1 november 2016
      En functieloon per maand is € 1.537,20
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt loonwaarde
      En ontbreekt verder niets
      En is er een voorbehoud over "terugwerkende kracht vanaf 4 juli 2016"

    Scenario: op 1 januari 2017 geldt de vaste subsidie voor dezelfde baan
      1.551,60 × 1,08 × 50% = 837,864; 23% × 837,864 = 192,70872.
      Gegeven de peildatum is 1 januari 2017
      En datum aanvraag subsidie is 1 november 2016
      En datum start dienstbetrekking is 1 november 2016
      En ingangsdatum verlening is 1 november 2016
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 837,86
      En is de vergoeding werkgeverslasten € 192,71
      En is te betalen € 1.030,57
