# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie @bron:verzonnen-verordening-fictieveen-artikel-8
Functionaliteit: De verordening van Fictieveen
  Fictieveen bestaat niet en haar verordening is verzonnen. Zij belooft een besluit binnen twee weken als het
  vaststellen van de loonwaarde kan wachten bij een nieuwe baan, en anders binnen de vijf weken van de wet.

  Regel: Twee weken bij een nieuwe baan waarvoor de loonwaarde kan wachten, anders vijf weken

    Scenario: nieuwe baan, de loonwaarde kan wachten
      Gegeven het profiel "werknemer met vaste subsidie"
      En de gemeente is Fictieveen
      En de peildatum is 1 maart 2024
      Als de aanvraag wordt beoordeeld
      Dan is beslistermijn 2 weken
      En is uiterste beslisdatum 29 februari 2024
      En volgt beslistermijn uit artikel 8

    Scenario: nieuwe baan, de loonwaarde is vastgesteld
      Gegeven het profiel "werknemer uit de bijstand"
      En de gemeente is Fictieveen
      En de peildatum is 1 juli 2026
      En datum vaststelling loonwaarde is 1 juli 2026
      Als de aanvraag wordt beoordeeld
      Dan is beslistermijn 5 weken
      En is uiterste beslisdatum 5 augustus 2026

    Scenario: al in dienst, ook als de loonwaarde kan wachten
      Gegeven het profiel "werknemer al in dienst uit de bijstand"
      En de gemeente is Fictieveen
      En de peildatum is 1 juni 2024
      En loonwaarde kan achterwege blijven is ja
      Als de aanvraag wordt beoordeeld
      Dan is beslistermijn 5 weken
      En is uiterste beslisdatum 14 juni 2024

    Scenario: zonder oordeel over het wachten is de termijn nog niet bekend
      De subsidie zelf is wel te berekenen, want de baan duurt al langer dan zes maanden.
      Gegeven het profiel "werknemer uit de bijstand"
      En de gemeente is Fictieveen
      En de peildatum is 1 juli 2026
      En loonwaarde kan achterwege blijven is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En is beslistermijn onbekend
      En is uiterste beslisdatum onbekend
      En ontbreekt loonwaarde kan achterwege blijven
      En ontbreekt verder niets

    Scenario: dezelfde zaak zonder gemeente heeft de vijf weken van de wet
      Gegeven het profiel "werknemer met vaste subsidie"
      En de peildatum is 1 maart 2024
      Als de aanvraag wordt beoordeeld
      Dan is beslistermijn 5 weken
      En is uiterste beslisdatum 21 maart 2024

  Regel: De verordening verandert niet wie recht heeft en hoeveel

    Scenario: het bedrag is in Fictieveen hetzelfde als volgens de wet alleen
      2.069,40 × 1,08 × 50% = 1.117,476.
      Gegeven het profiel "werknemer met vaste subsidie"
      En de gemeente is Fictieveen
      En de peildatum is 1 maart 2024
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 1.117,48
