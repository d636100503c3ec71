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

  @bron:BWBR0037522#6.2.4
  Scenario: uit het register op eigen verzoek: alleen de rest van het oude recht
    Gegeven was_arbeidsbeperkte_bij_begin is ja
    En telt_als_arbeidsbeperkte is ja
    En is_uitgeschreven_op_verzoek is ja
    En datum_uitschrijving is 2026-01-15
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_voordeel 2026-03-01
    En is uiterste_aanvraag_doelgroepverklaring 2023-06-01

  @bron:BWBR0037522#6.2.4
  Scenario: uit het register op eigen verzoek, en de drie jaren zijn voorbij
    Gegeven was_arbeidsbeperkte_bij_begin is ja
    En telt_als_arbeidsbeperkte is ja
    En is_uitgeschreven_op_verzoek is ja
    En datum_uitschrijving is 2026-01-15
    En de peildatum is 2026-03-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"

  @bron:BWBR0037522#6.2.4
  Scenario: een uitschrijving die nog moet komen, telt nog niet
    Gegeven was_arbeidsbeperkte_bij_begin is ja
    En telt_als_arbeidsbeperkte is ja
    En is_uitgeschreven_op_verzoek is ja
    En datum_uitschrijving is 2026-02-02
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_voordeel onbeperkt

  @bron:BWBR0037522#6.2.4
  Scenario: uitschrijving zonder oud recht raakt de status van nu niet
    Gegeven telt_als_arbeidsbeperkte is ja
    En is_uitgeschreven_op_verzoek is ja
    En datum_uitschrijving is 2026-01-15
    En datum_start_dienstbetrekking is 2026-01-01
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_voordeel onbeperkt

  @bron:BWBR0037522#6.2.1
  Scenario: een oud recht dat voor 2026 was afgelopen, is geen oud recht meer
    Gegeven was_arbeidsbeperkte_bij_begin is ja
    En telt_als_arbeidsbeperkte is ja
    En is_uitgeschreven_op_verzoek is ja
    En datum_uitschrijving is 2026-01-15
    En datum_start_dienstbetrekking is 2023-01-01
    En datum_aanvraag_doelgroepverklaring is 2023-01-10
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_voordeel onbeperkt

  @bron:BWBR0037522#6.2.1
  Scenario: een Wsw-baan gaf geen oud recht
    Gegeven de soort dienstbetrekking is wsw_artikel_2
    En is_gedetacheerd is ja
    En was_arbeidsbeperkte_bij_begin is ja
    En telt_als_arbeidsbeperkte is ja
    En is_uitgeschreven_op_verzoek is ja
    En datum_uitschrijving is 2026-01-15
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_voordeel onbeperkt

  @bron:BWBR0037522#6.2.2
  Scenario: overgang zonder doelgroepverklaring
    Gegeven was_arbeidsbeperkte_bij_begin is ja
    En is_doelgroepverklaring_afgegeven is nee
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"
