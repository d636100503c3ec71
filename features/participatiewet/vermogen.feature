# language: nl
@regeling:participatiewet @gemaakt:redactie @artikel:34
Functionaliteit: Vermogen
  Vermogen telt niet mee tot een grens. Die is dubbel voor een alleenstaande ouder en voor gehuwden samen. Tot 2026 telde
  het vermogen bij het begin, en wat er later bij kwam. Sinds 2026 telt alleen wat er nu is.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  @bron:participatiewet-artikel-34-lid-2-en-3
  Regel: Precies op de grens is er nog recht

    Abstract Scenario: <profiel> met <bezittingen> op <peildatum>: recht <recht>
      Wat de wet op de grens precies bedoelt, is niet zeker: vermogen telt niet als het minder is dan de grens. Wij lezen dat
      er dan niets boven de grens is (eigen lezing).
      Gegeven het profiel "<profiel>"
      En de peildatum is <peildatum>
      En de bezittingen is <bezittingen>
      Als de aanvraag wordt beoordeeld
      Dan is vermogen in aanmerking <telt>
      En is recht <recht>

      Voorbeelden: in 2026
        | profiel                            | peildatum    | bezittingen | telt   | recht |
        | alleenstaande zonder inkomen       | 1 maart 2026 | € 7.999,99  | € 0,00 | ja    |
        | alleenstaande zonder inkomen       | 1 maart 2026 | € 8.000,00  | € 0,00 | ja    |
        | alleenstaande zonder inkomen       | 1 maart 2026 | € 8.000,01  | € 0,01 | nee   |
        | alleenstaande ouder zonder inkomen | 1 maart 2026 | € 15.999,99 | € 0,00 | ja    |
        | alleenstaande ouder zonder inkomen | 1 maart 2026 | € 16.000,00 | € 0,00 | ja    |
        | alleenstaande ouder zonder inkomen | 1 maart 2026 | € 16.000,01 | € 0,01 | nee   |
        | gehuwden zonder inkomen            | 1 maart 2026 | € 15.999,99 | € 0,00 | ja    |
        | gehuwden zonder inkomen            | 1 maart 2026 | € 16.000,00 | € 0,00 | ja    |
        | gehuwden zonder inkomen            | 1 maart 2026 | € 16.000,01 | € 0,01 | nee   |
        | gehuwden met partner zonder recht  | 1 maart 2026 | € 16.000,00 | € 0,00 | ja    |
        | gehuwden met partner zonder recht  | 1 maart 2026 | € 16.000,01 | € 0,01 | nee   |

      Voorbeelden: in 2025 en 2018
        | profiel                            | peildatum    | bezittingen | telt   | recht |
        | alleenstaande zonder inkomen       | 1 maart 2025 | € 7.769,99  | € 0,00 | ja    |
        | alleenstaande zonder inkomen       | 1 maart 2025 | € 7.770,00  | € 0,00 | ja    |
        | alleenstaande zonder inkomen       | 1 maart 2025 | € 7.770,01  | € 0,01 | nee   |
        | alleenstaande ouder zonder inkomen | 1 maart 2025 | € 15.540,00 | € 0,00 | ja    |
        | alleenstaande ouder zonder inkomen | 1 maart 2025 | € 15.540,01 | € 0,01 | nee   |
        | gehuwden zonder inkomen            | 1 maart 2025 | € 15.540,00 | € 0,00 | ja    |
        | gehuwden zonder inkomen            | 1 maart 2025 | € 15.540,01 | € 0,01 | nee   |
        | alleenstaande zonder inkomen       | 1 maart 2018 | € 6.020,00  | € 0,00 | ja    |
        | alleenstaande zonder inkomen       | 1 maart 2018 | € 6.020,01  | € 0,01 | nee   |

    Abstract Scenario: te veel vermogen is op <peildatum> de enige grond
      Gegeven de peildatum is <peildatum>
      En de bezittingen is € 20.000,00
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Er is meer vermogen dan de grens toelaat."
      En is er geen andere grond

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2026 |

  @bron:participatiewet-artikel-34-lid-1-en-2
  Regel: Schulden, spaargeld uit de bijstand en smartengeld gaan van de bezittingen af

    Abstract Scenario: bezittingen € 10.000,00, schulden <schulden>, gespaard <gespaard>, smartengeld <smart>, op <peildatum>: telt mee <telt>
      In 2026 is de grens € 8.000,00; er moet dus € 2.000,00 af. In 2025 is zij € 7.770,00: € 2.230,00.
      Gegeven de peildatum is <peildatum>
      En de bezittingen is € 10.000,00
      En de schulden is <schulden>
      En spaargeld uit bijstand is <gespaard>
      En immateriele schadevergoeding is <smart>
      Als de aanvraag wordt beoordeeld
      Dan is vermogen in aanmerking <telt>
      En is recht <recht>

      Voorbeelden:
        | peildatum    | schulden   | gespaard   | smart      | telt       | recht |
        | 1 maart 2026 | € 0,00     | € 0,00     | € 0,00     | € 2.000,00 | nee   |
        | 1 maart 2026 | € 1.999,99 | € 0,00     | € 0,00     | € 0,01     | nee   |
        | 1 maart 2026 | € 2.000,00 | € 0,00     | € 0,00     | € 0,00     | ja    |
        | 1 maart 2026 | € 2.000,01 | € 0,00     | € 0,00     | € 0,00     | ja    |
        | 1 maart 2026 | € 0,00     | € 2.000,00 | € 0,00     | € 0,00     | ja    |
        | 1 maart 2026 | € 0,00     | € 0,00     | € 2.000,00 | € 0,00     | ja    |
        | 1 maart 2026 | € 500,00   | € 500,00   | € 500,00   | € 500,00   | nee   |
        | 1 maart 2026 | € 50.000,00 | € 0,00    | € 0,00     | € 0,00     | ja    |
        | 1 maart 2025 | € 2.229,99 | € 0,00     | € 0,00     | € 0,01     | nee   |
        | 1 maart 2025 | € 2.230,00 | € 0,00     | € 0,00     | € 0,00     | ja    |

  @bron:participatiewet-artikel-34-lid-4-zoals-het-gold-tot-2026
  Regel: Tot 2026 telt nieuw vermogen boven wat van de grens over is

    Abstract Scenario: nieuw vermogen <nieuw>, al vrijgelaten <vrij>: telt mee <telt>
      De grens was in 2025 € 7.770,00. Wie bij het begin al € 5.000,00 had, houdt € 2.770,00 over. Oude bezittingen van wie al
      bijstand krijgt, tellen niet nog eens.
      Gegeven het profiel "ontvanger zonder inkomen"
      En de peildatum is 1 augustus 2025
      En de bezittingen is € 20.000,00
      En nieuw vermogen tijdens bijstand is <nieuw>
      En vermogen al vrijgelaten is <vrij>
      Als de aanvraag wordt beoordeeld
      Dan is vermogen in aanmerking <telt>
      En is recht <recht>

      Voorbeelden:
        | nieuw      | vrij        | telt     | recht |
        | € 0,00     | € 7.770,00  | € 0,00   | ja    |
        | € 2.769,99 | € 5.000,00  | € 0,00   | ja    |
        | € 2.770,00 | € 5.000,00  | € 0,00   | ja    |
        | € 2.770,01 | € 5.000,00  | € 0,01   | nee   |
        | € 100,00   | € 9.000,00  | € 100,00 | nee   |

    Abstract Scenario: iemand met bijstand en € 9.000,00 op de bank, op <peildatum>: recht <recht>
      Op 1 januari 2026 vervalt het bijhouden van wat eerder is vrijgelaten. Sindsdien telt wat er nu is: meer dan € 8.000,00
      is te veel. Spaargeld uit de bijstand gaat er wel af.
      Gegeven het profiel "ontvanger zonder inkomen"
      En de peildatum is <peildatum>
      En de bezittingen is € 9.000,00
      En spaargeld uit bijstand is <gespaard>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum        | gespaard   | recht |
        | 31 december 2025 | € 0,00     | ja    |
        | 1 januari 2026   | € 0,00     | nee   |
        | 1 januari 2026   | € 1.000,00 | ja    |

  @bron:participatiewet-artikel-34-lid-2-onderdeel-d-en-50
  Regel: De eigen woning telt alleen boven een eigen bedrag

    Abstract Scenario: overwaarde <overwaarde>, te gelde maken <verkopen>, op <peildatum>: telt mee <telt>
      In 2026 telt € 67.500,00 niet mee, in 2025 € 65.500,00. Kan de gemeente geen verkoop of hogere hypotheek eisen, dan
      blijft er recht. De bijstand kan dan een lening zijn (artikel 50, tweede lid); dat rekenen de regels niet uit.
      Gegeven de peildatum is <peildatum>
      En overwaarde woning is <overwaarde>
      En woning moet te gelde worden gemaakt is <verkopen>
      Als de aanvraag wordt beoordeeld
      Dan is vermogen in aanmerking <telt>
      En is recht <recht>

      Voorbeelden:
        | peildatum    | overwaarde   | verkopen | telt        | recht |
        | 1 maart 2026 | € 67.499,99  | ja       | € 0,00      | ja    |
        | 1 maart 2026 | € 67.500,00  | ja       | € 0,00      | ja    |
        | 1 maart 2026 | € 67.500,01  | ja       | € 0,01      | nee   |
        | 1 maart 2026 | € 120.000,00 | nee      | € 0,00      | ja    |
        | 1 maart 2026 | € 120.000,00 | ja       | € 52.500,00 | nee   |
        | 1 maart 2025 | € 65.500,00  | ja       | € 0,00      | ja    |
        | 1 maart 2025 | € 65.500,01  | ja       | € 0,01      | nee   |
        | 1 maart 2025 | € 65.500,01  | nee      | € 0,00      | ja    |

    Scenario: voor 2018 is het bedrag voor de woning niet bekend
      Gegeven de peildatum is 1 maart 2018
      En overwaarde woning is € 50.000,00
      En woning moet te gelde worden gemaakt is ja
      Als de aanvraag wordt beoordeeld
      Dan is recht onbekend
      En ontbreekt niets
      En is er een voorbehoud over "eigen woning"

    Scenario: zonder eigen woning is dat bedrag niet nodig
      Gegeven de peildatum is 1 maart 2018
      En overwaarde woning is € 0,00
      En woning moet te gelde worden gemaakt is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En ontbreekt niets

  Regel: Is er duidelijk te weinig, dan zijn geen verdere vragen nodig

    Scenario: weinig bezittingen maken schulden en partner overbodig
      Gegeven de peildatum is 1 maart 2026
      En de bezittingen is € 8.000,00
      En de schulden is onbekend
      En spaargeld uit bijstand is onbekend
      En immateriele schadevergoeding is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En ontbreekt niets
