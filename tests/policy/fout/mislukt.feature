# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: uitkomsten die anders zijn

  Achtergrond:
    Gegeven het profiel "gewone aanvrager"
    En de peildatum is 1 juli 2026

  Scenario: recht
    Gegeven niet is_ingeschreven
    En inkomen per maand is onbekend
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
    En is de status toegekend
    En is een grond "heeft_laag_inkomen"
    En is er geen andere grond
    En is niet beoordeeld "is_volwassen"
    En is er geen voorbehoud
    En wordt de zaak geweigerd

  Scenario: bedragen
    Als proefsubsidie wordt beoordeeld
    Dan is de hoogte van de subsidie € 200,01
    En is hoogte onbekend
    En is verhoging 5%
    En is verschil afgerond € 200,10
    En is er geen recht
    En ontbreekt loonwaarde
    En is er een voorbehoud over "werkgever"

  Scenario: onbekend
    Gegeven loonwaarde is onbekend
    En geboortedatum is onbekend
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
    En is hoogte € 0,00
    En ontbreekt niets
    En ontbreekt loonwaarde
    En ontbreekt verder niets

  Scenario: artikelen
    Als proefsubsidie wordt beoordeeld
    Dan volgt dit uit artikel 9, derde lid, Proefwet
    En volgt verhoging uit artikel 1

  Scenario: een artikel dat er niet toe doet
    Gegeven niet is_ingeschreven
    Als proefsubsidie wordt beoordeeld
    Dan volgt recht uit artikel 1, tweede lid, Proefwet
    En volgt hoogte uit artikel 2

  Scenario: geweigerd
    Gegeven geboortedatum is 1 januari 2027
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
    En wordt de zaak geweigerd met "iets anders"

  Abstract Scenario: soms goed
    Gegeven loonwaarde is <loonwaarde>
    Als proefsubsidie wordt beoordeeld
    Dan is hoogte <hoogte>

    Voorbeelden:
      | loonwaarde | hoogte   |
      | 60%        | € 200,00 |
      | 30%        | € 200,00 |
      | 30         | € 200,00 |
