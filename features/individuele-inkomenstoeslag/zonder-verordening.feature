# language: nl
@regeling:individuele-inkomenstoeslag @gemaakt:redactie @bron:participatiewet-artikel-8-lid-2
Functionaliteit: Inkomenstoeslag zonder verordening
  Wat lang is, wat laag is en hoe hoog de toeslag is, staat alleen in de verordening. Is er geen verordening bekend, dan
  blijven recht en bedrag onbekend.

  Achtergrond:
    Gegeven het profiel "lang_in_de_bijstand"
    En de peildatum is 1 maart 2026

  Scenario: recht en bedrag blijven open
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En is de hoogte onbekend
    En is begin_referteperiode onbekend
    En is grens_laag_inkomen onbekend

  Scenario: wie geen inkomen had, heeft recht op een bedrag dat niet bekend is
    Gegeven geen inkomensperioden
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is de status onbepaald
    En is toeslag_voor_huishouden onbekend

  Scenario: een afwijzing kan al vaststaan
    Gegeven de geboortedatum is 2 maart 2005
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_21_of_ouder"
    En is niet beoordeeld "heeft_langdurig_laag_inkomen"
    En is de hoogte € 0,00
