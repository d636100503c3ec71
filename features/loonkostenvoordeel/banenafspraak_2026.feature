# language: nl
@regeling:loonkostenvoordeel @bron:BWBR0037522#2.10 @gemaakt:redactie
Functionaliteit: Loonkostenvoordeel banenafspraak sinds 2026
  De status van nu telt. Een Wsw-baan met detachering opent alleen dit voordeel.

  Achtergrond:
    Gegeven het profiel "werknemer_zonder_groep"
    En de peildatum is 2026-02-01

  Scenario: wie pas na het begin van de baan arbeidsbeperkte werd
    Gegeven was_arbeidsbeperkte_bij_begin is nee
    En telt_als_arbeidsbeperkte is ja
    En is_doelgroepverklaring_afgegeven is nee
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 1919,00 euro
    En is einde_voordeel onbeperkt

  Scenario: wie de status niet meer heeft, houdt de rest van de drie jaren
    Gegeven was_arbeidsbeperkte_bij_begin is ja
    En telt_als_arbeidsbeperkte is nee
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_voordeel 2026-03-01

  Scenario: zonder status en na de drie jaren
    Gegeven was_arbeidsbeperkte_bij_begin is ja
    En telt_als_arbeidsbeperkte is nee
    En de peildatum is 2026-03-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: hulp van het college en een loonwaarde onder 100%, in een baan van voor 2026
    Gegeven kreeg_ondersteuning_college is ja
    En is_loonwaarde_vastgesteld is ja
    En loonwaarde is 60%
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is soort_voordeel banenafspraak

  Scenario: een baan van 2026 zonder de status van nu
    Gegeven was_arbeidsbeperkte_bij_begin is ja
    En datum_start_dienstbetrekking is 2026-01-01
    En datum_aanvraag_doelgroepverklaring is 2026-01-10
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: een Wsw-baan met detachering
    Gegeven de soort dienstbetrekking is wsw_artikel_2
    En is_gedetacheerd is ja
    En telt_als_arbeidsbeperkte is ja
    En is_arbeidsgehandicapt_bij_begin is ja
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is hoogte 1919,00 euro
    En is soort_voordeel banenafspraak

  Scenario: een Wsw-baan met detachering zonder de status
    Gegeven de soort dienstbetrekking is wsw_artikel_2
    En is_gedetacheerd is ja
    En is_arbeidsgehandicapt_bij_begin is ja
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_geen_wsw_artikel_2"

  Scenario: een Wsw-baan zonder detachering
    Gegeven de soort dienstbetrekking is wsw_artikel_2
    En is_gedetacheerd is nee
    En telt_als_arbeidsbeperkte is ja
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_geen_wsw_artikel_2"
