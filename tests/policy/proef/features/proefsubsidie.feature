# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: Proefsubsidie
  Elke stap van de woordenlijst komt hier voor.

  Achtergrond:
    Gegeven het profiel "gewone aanvrager"
    En de peildatum is 1 juli 2026

  Scenario: een gewone aanvrager
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is er recht op proefsubsidie
    En is de status toegekend
    En is de hoogte van de subsidie € 200,00
    En is hoogte 200,00 euro
    En is Verschil met de norm € 200 per maand
    En ontbreekt niets
    En volgt dit uit artikel 1, eerste lid, Proefwet
    En volgt dit uit artikel 2, lid 1, van de Proefwet
    En volgt de hoogte uit artikel 2
    En is er een voorbehoud over "hardheidsclausule"

  Scenario: twee gronden
    Gegeven de aanvrager is ingeschreven is nee
    En niet behoort tot de doelgroep
    Als de aanvraag voor de proefsubsidie wordt beoordeeld
    Dan is er geen recht
    En is een grond "De aanvrager is niet ingeschreven"
    En is een grond "behoort_tot_doelgroep"
    En is er geen andere grond
    En zijn de gronden:
      | grond                 |
      | is_ingeschreven       |
      | behoort_tot_doelgroep |
    En is de hoogte € 0,00

  Scenario: een onbekend feit
    Gegeven loonwaarde is onbekend
    Als proefsubsidie wordt beoordeeld
    Dan is de status onbepaald
    En ontbreekt de vastgestelde loonwaarde
    En ontbreekt verder niets
    En is hoogte onbekend

  Scenario: een grond die open blijft
    Gegeven de volgende feiten:
      | feit                         | waarde     |
      | is_ingeschreven              | nee        |
      | Inkomen per maand            | onbekend   |
      | Geboortedatum                | 1 mei 2000 |
    Als proefsubsidie wordt beoordeeld
    Dan is er geen recht
    En is niet beoordeeld "heeft_laag_inkomen"

  Scenario: een feit dat niet kan
    Gegeven de geboortedatum is 2-7-2026
    Als proefsubsidie wordt beoordeeld
    Dan wordt de zaak geweigerd met "geboortedatum ligt na"

  Scenario: met medebewoners
    Gegeven de volgende medebewoners:
      | heeft inkomen | geboortedatum_bewoner |
      | ja            | 1-1-1990              |
      | ja            |                       |
    En loonwaarde is 57,5%
    Als proefsubsidie wordt beoordeeld
    Dan is verhoging 5%
    En is verschil afgerond € 191,67
    En is hoogte € 201,25
    En volgt de verhoging uit artikel 2, tweede lid, Proefwet

  Scenario: zonder medebewoners
    Gegeven geen medebewoners
    En de aanvrager is ingeschreven
    Als proefsubsidie wordt beoordeeld
    Dan is verhoging 0%

  Scenario: een feit dat alleen oudere regels vragen
    Gegeven had_oude_vergunning is ja
    Als Proefsubsidie wordt beoordeeld
    Dan is er recht

  Scenario: het recht van een andere dag
    Gegeven de geldigheidsdatum is 31 december 2025
    Als proefsubsidie wordt beoordeeld
    Dan is norm € 1.000
    En is verschil afgerond € 180,00

  Scenario: wat een afwijzing draagt
    Gegeven niet is_ingeschreven
    Als proefsubsidie wordt beoordeeld
    Dan volgt recht uit artikel 1, lid 1, Proefwet
    En volgt hoogte uit artikel 1
    En is er geen voorbehoud

  Scenario: een profiel met zijn regeling
    Gegeven het profiel "gewone_aanvrager" van proefsubsidie
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: twee keer beoordeeld
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
    Gegeven de aanvrager is niet ingeschreven
    Als proefsubsidie wordt beoordeeld
    Dan is er geen recht

  Regel: de gemeente kan een toeslag geven

    @rekenvoorbeeld:toeslag
    Abstract Scenario: toeslag in <gemeente>
      Gegeven de gemeente is <gemeente>
      En soort werk is <werk>
      Als proefsubsidie wordt beoordeeld
      Dan is hoogte <hoogte>

      Voorbeelden:
        | gemeente      | werk       | hoogte   |
        | Voorbeeldstad | licht werk | € 240,00 |
        | Voorbeeldstad | zwaar      | € 260,00 |
