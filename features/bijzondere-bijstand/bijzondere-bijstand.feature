# language: nl
@regeling:bijzondere-bijstand @gemaakt:redactie
Functionaliteit: Bijzondere bijstand
  Artikel 35 van de Participatiewet: noodzakelijke kosten door bijzondere omstandigheden die iemand niet zelf kan
  betalen. De gemeente bepaalt de draagkracht. De beleidsregels zijn verzonnen. De norm voor een alleenstaande is
  1.401,50 in de eerste helft van 2026.

  Achtergrond:
    Gegeven het profiel "vraagt_voor_bewind"
    En de peildatum is 1 maart 2026

  @bron:participatiewet-artikel-35-lid-1
  Regel: Wat iemand niet zelf kan betalen, is bijzondere bijstand

    Scenario: zonder draagkracht worden de kosten helemaal vergoed
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de status toegekend
      En is de hoogte € 600,00
      En is draagkracht € 0,00
      En ontbreekt niets
      En volgt recht uit artikel 35, eerste lid, Participatiewet

    Abstract Scenario: inkomen van <inkomen> in <gemeente>: draagkracht <draagkracht>
      Voorbeeldstad telt 35% van wat boven 110% van de norm (1.541,65) komt, twaalf maanden lang. Fictieveen telt alles
      boven de norm, zes maanden lang. Voorbeeldstad: 35% × 100,00 × 12 = 420,00. Fictieveen: 98,50 × 6 = 591,00
      of 100,00 × 6 = 600,00.
      Gegeven de gemeente is <gemeente>
      En inkomen_voor_draagkracht is <inkomen>
      Als de aanvraag wordt beoordeeld
      Dan is draagkracht <draagkracht>
      En is recht <recht>
      En is de hoogte <hoogte>

      Voorbeelden:
        | gemeente      | inkomen    | draagkracht | recht | hoogte   |
        | Voorbeeldstad | € 1.401,50 | € 0,00      | ja    | € 600,00 |
        | Voorbeeldstad | € 1.541,65 | € 0,00      | ja    | € 600,00 |
        | Voorbeeldstad | € 1.541,66 | € 0,04      | ja    | € 599,96 |
        | Voorbeeldstad | € 1.641,65 | € 420,00    | ja    | € 180,00 |
        | Fictieveen    | € 1.401,51 | € 0,06      | ja    | € 599,94 |
        | Fictieveen    | € 1.500,00 | € 591,00    | ja    | € 9,00   |
        | Fictieveen    | € 1.501,50 | € 600,00    | nee   | € 0,00   |

    Abstract Scenario: vermogen van <vermogen> in <gemeente>: draagkracht <draagkracht>
      Voorbeeldstad laat 1.000,00 vrij. Fictieveen telt de helft. Zonder beleid telt alles.
      Gegeven de gemeente is <gemeente>
      En vermogen_voor_draagkracht is <vermogen>
      Als de aanvraag wordt beoordeeld
      Dan is draagkracht <draagkracht>

      Voorbeelden:
        | gemeente      | vermogen   | draagkracht |
        | Voorbeeldstad | € 1.000,00 | € 0,00      |
        | Voorbeeldstad | € 1.250,00 | € 250,00    |
        | Fictieveen    | € 250,01   | € 125,01    |

    Scenario: zonder beleid telt al het vermogen
      Gegeven vermogen_voor_draagkracht is € 250,00
      Als de aanvraag wordt beoordeeld
      Dan is draagkracht € 250,00
      En is de hoogte € 350,00

    Abstract Scenario: toeslagen <toeslagen>, al gebruikt <gebruikt>: <hoogte>
      Gegeven toeslagen_voor_kosten is <toeslagen>
      En gebruikte_draagkracht is <gebruikt>
      Als de aanvraag wordt beoordeeld
      Dan is draagkracht <draagkracht>
      En is de hoogte <hoogte>

      Voorbeelden:
        | toeslagen | gebruikt | draagkracht | hoogte   |
        | € 430,00  | € 0,00   | € 430,00    | € 170,00 |
        | € 430,00  | € 400,00 | € 30,00     | € 570,00 |
        | € 430,00  | € 500,00 | € 0,00      | € 600,00 |

    Scenario: kosten van nul geven geen recht
      Gegeven bedrag_kosten is € 0,00
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "draagkracht_is_te_laag"
      En is er geen andere grond

    Scenario: zonder beleid is de periode onbekend, als het inkomen boven de norm ligt
      Gegeven inkomen_voor_draagkracht is € 1.401,51
      Als de aanvraag wordt beoordeeld
      Dan is recht onbekend
      En is draagkracht onbekend

  Regel: Elke voorwaarde moet opgaan

    @bron:participatiewet-artikel-35-lid-1
    Abstract Scenario: <feit> is <waarde>: <grond>
      Gegeven <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "<grond>"
      En is er geen andere grond
      En is de hoogte € 0,00

      Voorbeelden:
        | feit                                  | waarde        | grond                                |
        | vraagt_bijzondere_bijstand            | nee           | heeft_bijzondere_bijstand_gevraagd   |
        | woont_in_nederland                    | nee           | behoort_tot_rechthebbenden           |
        | verblijfsstatus                       | geen_van_deze | behoort_tot_rechthebbenden           |
        | vervult_dienstplicht                  | ja            | is_niet_uitgesloten                  |
        | voorliggende_voorziening_voor_kosten  | ja            | heeft_geen_voorliggende_voorziening  |
        | kosten_zijn_nodig                     | nee           | zijn_noodzakelijke_kosten            |
        | kosten_door_bijzondere_omstandigheden | nee           | komen_door_bijzondere_omstandigheden |

    @bron:participatiewet-artikel-14
    Abstract Scenario: voor <soort> geeft de wet geen bijstand
      Gegeven soort_kosten is <soort>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "zijn_geen_uitgesloten_kosten"
      En is er geen andere grond

      Voorbeelden:
        | soort                   |
        | alimentatie             |
        | boete                   |
        | schade                  |
        | vrijwillige_premie      |
        | buitengewone_behandeling |

  @bron:participatiewet-artikel-35-lid-2
  Regel: De gemeente mag onder het drempelbedrag weigeren

    Abstract Scenario: op <peildatum>, kosten van <kosten>: recht <recht>
      Het drempelbedrag is 170,00 in 2025 en 176,00 in 2026. Fictieveen gebruikt het.
      Gegeven de gemeente is Fictieveen
      En de peildatum is <peildatum>
      En bedrag_kosten is € 100,00
      En kosten_in_twaalf_maanden is <kosten>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is is_boven_drempelbedrag <recht>
      En is de hoogte <hoogte>
      En is er een voorbehoud over "Daarboven tellen de kosten helemaal mee"

      Voorbeelden:
        | peildatum        | kosten   | recht | hoogte   |
        | 31 december 2025 | € 170,00 | nee   | € 0,00   |
        | 31 december 2025 | € 170,01 | ja    | € 100,00 |
        | 1 januari 2026   | € 176,00 | nee   | € 0,00   |
        | 1 januari 2026   | € 176,01 | ja    | € 100,00 |

    Scenario: Voorbeeldstad gebruikt het drempelbedrag niet
      Gegeven de gemeente is Voorbeeldstad
      En bedrag_kosten is € 10,00
      En kosten_in_twaalf_maanden is € 10,00
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 10,00

    Scenario: voor 2025 is het drempelbedrag niet bekend
      Gegeven de gemeente is Fictieveen
      En de peildatum is 31 december 2024
      Als de aanvraag wordt beoordeeld
      Dan is recht onbekend
      En is is_boven_drempelbedrag onbekend

    Scenario: voor 2025 is dat geen bezwaar als de gemeente het niet gebruikt
      Gegeven de gemeente is Voorbeeldstad
      En de peildatum is 1 juli 2017
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En is de hoogte € 600,00

  Regel: Jongeren van 18, 19 en 20 jaar die niet bij de ouders terechtkunnen

    @bron:participatiewet-artikel-12
    Abstract Scenario: geboren op <geboren>, niet bij ouders terecht: <ouders>: recht <recht>
      Tot 1 januari 2026 is er voor het levensonderhoud van een jongere bijzondere bijstand.
      Gegeven de peildatum is 31 december 2025
      En soort_kosten is levensonderhoud_jongere
      En kosten_door_bijzondere_omstandigheden is onbekend
      En inkomen_voor_draagkracht is € 300,00
      En de geboortedatum is <geboren>
      En kan_geen_beroep_doen_op_ouders is <ouders>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is is_jongere_zonder_ouders <recht>

      Voorbeelden:
        | geboren          | ouders | recht |
        | 31 december 2007 | ja     | ja    |
        | 1 januari 2005   | ja     | ja    |
        | 31 december 2004 | ja     | nee   |
        | 31 december 2007 | nee    | nee   |

    @bron:participatiewet-artikel-20-lid-3
    Scenario: sinds 2026 zit dit in de norm
      Gegeven de peildatum is 1 januari 2026
      En de geboortedatum is 31 december 2007
      En soort_kosten is levensonderhoud_jongere
      En inkomen_voor_draagkracht is € 300,00
      En kan_geen_beroep_doen_op_ouders is ja
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_jongere_zonder_ouders"
      En is er geen andere grond

  Regel: Wat niet bekend is, blijft onbekend

    Scenario: het oordeel over de noodzaak ontbreekt
      Gegeven kosten_zijn_nodig is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt kosten_zijn_nodig
      En ontbreekt verder niets

  Regel: Feiten die niet samen kunnen

    Scenario: de kosten in twaalf maanden zijn lager dan deze kosten
      Gegeven kosten_in_twaalf_maanden is € 599,99
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De kosten in twaalf maanden zijn lager dan deze kosten alleen."

    Scenario: een geboortedatum in de toekomst
      Gegeven de geboortedatum is 2 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De geboortedatum ligt na de peildatum."
