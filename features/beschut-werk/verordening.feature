# language: nl
@regeling:beschut-werk @bron:participatiewet-artikel-10b
Functionaliteit: Wat de gemeenteraad regelt

  Scenario: Voorbeeldstad wil 40 banen: het langst wachtend eerst
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En de gemeente is Voorbeeldstad
    En gerealiseerde_dienstbetrekkingen is 35
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is minimum_aantal 40
    En is volgorde langst_wachtend
    En is voorzieningen_tot_baan training_en_begeleiding
    En is voorzieningen_tijdens_baan aanpassing_en_begeleiding

  Scenario: een lager aantal van de raad telt niet
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En de gemeente is Voorbeeldstad
    En aantal_in_regeling is 50
    Als de aanvraag wordt beoordeeld
    Dan is minimum_aantal 50
    En is volgorde niet_geregeld

  Scenario: zonder aantal van de minister telt dat van de raad niet
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En de gemeente is Voorbeeldstad
    En is_aantal_vastgesteld is nee
    En aantal_in_regeling is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is volgorde niet_geregeld

  Scenario: Fictieveen houdt het aantal van de minister aan
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En de gemeente is Fictieveen
    Als de aanvraag wordt beoordeeld
    Dan is minimum_aantal 30
    En is volgorde niet_geregeld
    En is voorzieningen_tot_baan dagbesteding_of_vrijwilligerswerk
