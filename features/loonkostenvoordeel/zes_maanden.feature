# language: nl
@regeling:loonkostenvoordeel @bron:BWBR0037522#2.6
Functionaliteit: Nieuw bij de werkgever
  In de zes maanden voor de baan mag de werknemer niet bij deze werkgever hebben gewerkt. Elke groep heeft daarvoor een
  eigen artikel. Bij herplaatsing en bij de status van nu is er geen eis.

  Achtergrond:
    Gegeven het profiel "werknemer_zonder_groep"
    En de peildatum is 2024-06-01
    En was_al_in_dienst is ja

  @bron:BWBR0037522#2.2.1.c
  Scenario: oudere werknemer die al in dienst was
    Gegeven had_uitkering_voor_baan is ja
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"
    En is er geen andere grond

  @bron:BWBR0037522#2.6.1.b
  Scenario: arbeidsgehandicapte die al in dienst was
    Gegeven is_arbeidsgehandicapt_bij_begin is ja
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"
    En is er geen andere grond

  @bron:BWBR0037522#2.6.1.b
  Scenario: arbeidsgehandicapte die al in dienst was, in 2026
    Gegeven is_arbeidsgehandicapt_bij_begin is ja
    En de peildatum is 2026-02-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"

  @bron:BWBR0037522#2.10.1.b
  Scenario: banenafspraak, maar al in dienst
    Gegeven was_arbeidsbeperkte_bij_begin is ja
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"

  @bron:BWBR0037522#2.10.1.b
  Scenario: belemmering bij het onderwijs, maar al in dienst
    Gegeven heeft_scholingsbelemmering is ja
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"

  @bron:BWBR0037522#6.2.1.a
  Scenario: geen overgang in 2026 voor wie al in dienst was
    Gegeven was_arbeidsbeperkte_bij_begin is ja
    En de peildatum is 2026-02-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"

  @bron:BWBR0037522#2.10.1
  Scenario: de status van nu opent het voordeel sinds 2026 ook voor wie al in dienst was
    Gegeven telt_als_arbeidsbeperkte is ja
    En de peildatum is 2026-02-01
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is soort_voordeel banenafspraak
    En is einde_voordeel onbeperkt
    En is uiterste_aanvraag_doelgroepverklaring onbeperkt

  @bron:BWBR0037522#2.14
  Scenario: herplaatsing van wie al in dienst was
    Gegeven datum_herplaatsing is 2024-03-01
    En is_arbeidsgehandicapt_bij_herplaatsing is ja
    En datum_aanvraag_doelgroepverklaring is 2024-03-05
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is soort_voordeel herplaatsing

  @bron:BWBR0037522#2.6.1.b
  Scenario: niet bekend of de werknemer al in dienst was
    Gegeven is_arbeidsgehandicapt_bij_begin is ja
    En was_al_in_dienst is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En ontbreekt was_al_in_dienst

  @bron:BWBR0037522#2.10.1.a
  Scenario: een loonwaarde van na de eerste dag telt niet
    Gegeven was_al_in_dienst is nee
    En kreeg_ondersteuning_college is ja
    En is_loonwaarde_vastgesteld is ja
    En loonwaarde is 60%
    En datum_vaststelling_loonwaarde is 2023-03-02
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"

  @bron:BWBR0037522#2.10.1.a
  Scenario: een loonwaarde van de eerste dag telt
    Gegeven was_al_in_dienst is nee
    En kreeg_ondersteuning_college is ja
    En is_loonwaarde_vastgesteld is ja
    En loonwaarde is 60%
    En datum_vaststelling_loonwaarde is 2023-03-01
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is er een voorbehoud over "oordeel van UWV"

  @bron:BWBR0037522#6.2.1.a
  Scenario: in 2026 telt een loonwaarde van na de eerste dag niet voor de overgang
    Gegeven was_al_in_dienst is nee
    En kreeg_ondersteuning_college is ja
    En is_loonwaarde_vastgesteld is ja
    En loonwaarde is 60%
    En datum_vaststelling_loonwaarde is 2023-03-02
    En de peildatum is 2026-02-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"
