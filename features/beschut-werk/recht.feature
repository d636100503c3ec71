# language: nl
@regeling:beschut-werk @bron:participatiewet-artikel-10b
Functionaliteit: Recht op beschut werk, per versie van artikel 10b

  Scenario: een vastgestelde plek wordt aangeboden
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is plicht_college aanbieden
    En is verhouding_tot_advies volgt_advies
    En is krijgt_ondersteuning_tot_baan ja
    En is gaat_voor_dit_jaar nee
    En is minimum_aantal 30
    En is nog_te_realiseren 6

  Scenario: positief advies zonder besluit van het college is nog niets
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is nee
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_vastgesteld_op_peildatum"
    En is er geen andere grond
    En is verhouding_tot_advies nog_geen_besluit
    En is plicht_college geen_plicht

  Scenario: voor de dag van de vaststelling is er nog niets
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 10 mei 2026
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_vastgesteld_op_peildatum"

  Scenario: het aantal is bereikt: de plicht stopt, de hulp loopt door
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En gerealiseerde_dienstbetrekkingen is 30
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "aantal_is_niet_bereikt"
    En is plicht_college geen_plicht_aantal_bereikt
    En is krijgt_ondersteuning_tot_baan ja
    En is nog_te_realiseren 0

  Scenario: zonder aantal voor dit jaar blijft de plicht
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_aantal_vastgesteld is nee
    En aantal_in_regeling is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is minimum_aantal onbekend
    En is nog_te_realiseren onbekend

  Scenario: tellen naar uren
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En telwijze is plekken_van_31_uur
    En gerealiseerde_uren_per_week is 899
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is nog_te_realiseren 1

  Scenario: wie begonnen is, krijgt geen hulp van lid 7 meer
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_begonnen_met_beschut_werk is ja
    Als de aanvraag wordt beoordeeld
    Dan is krijgt_ondersteuning_tot_baan nee

  Scenario: wie sinds vorig jaar wacht, gaat voor
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En datum_verzoek is 3 maart 2025
    En datum_advies is 14 april 2025
    En datum_vaststelling_beschut_werk is 5 mei 2025
    Als de aanvraag wordt beoordeeld
    Dan is gaat_voor_dit_jaar ja

  Scenario: wie bij geen groep hoort
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is geen
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "hoort_bij_kring"
    En is advies_dat_uwv_moet_geven geen_advies
    En is grond_van_het_advies geen_advies
    En is is_onderzoek_nodig nee

  Scenario: de loonwaarde telt niet, ook niet onder 30 procent
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En loonwaarde is 10%
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: de loonwaarde telt niet, ook niet boven 90 procent
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En loonwaarde is 95%
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: een oud positief advies vervalt niet
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En datum_verzoek is 4 maart 2019
    En datum_advies is 15 april 2019
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: geen uitkering maar wel werkzoekend
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is niet_uitkeringsgerechtigd
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: Wajong telt in 2026
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is geen
    En heeft_uwv_uitkering is ja
    En soort_uwv_uitkering is wajong
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: een andere uitkering van UWV telt niet in 2026
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is geen
    En heeft_uwv_uitkering is ja
    En soort_uwv_uitkering is andere
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: alleen arbeidsondersteuning telt in 2026
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is geen
    En heeft_recht_op_arbeidsondersteuning is ja
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: wie alleen arbeidsondersteuning had, viel er in 2017 buiten
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 juni 2017
    En groep_artikel_7 is geen
    En heeft_recht_op_arbeidsondersteuning is ja
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "hoort_bij_kring"

  Scenario: elke uitkering van UWV telde in 2017
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 juni 2017
    En groep_artikel_7 is geen
    En heeft_uwv_uitkering is ja
    En soort_uwv_uitkering is andere
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is minimum_aantal 21
    En is landelijk_minimum_aantal 2600

  Scenario: begin 2018 telt alleen wat de lijst noemt
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 maart 2018
    En groep_artikel_7 is geen
    En heeft_uwv_uitkering is ja
    En soort_uwv_uitkering is andere
    En heeft_recht_op_arbeidsondersteuning is nee
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: in 2018 telt de WIA
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 maart 2018
    En groep_artikel_7 is geen
    En heeft_uwv_uitkering is ja
    En soort_uwv_uitkering is wia
    En gemeente_beschut_werk is groningen
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is minimum_aantal 70
    En is landelijk_minimum_aantal 4600

  Scenario: in 2018 telt alleen arbeidsondersteuning ook
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 maart 2018
    En groep_artikel_7 is geen
    En heeft_recht_op_arbeidsondersteuning is ja
    En gemeente_beschut_werk is groningen
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: in 2018 is het aantal van Almelo niet gezien
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 maart 2018
    En aantal_in_regeling is 33
    Als de aanvraag wordt beoordeeld
    Dan is minimum_aantal 33

  Scenario: in 2018 een andere gemeente
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 maart 2018
    En gemeente_beschut_werk is andere_gemeente
    En aantal_in_regeling is 12
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is minimum_aantal 12

  Scenario: in 2017 een andere gemeente
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 juni 2017
    En gemeente_beschut_werk is andere_gemeente
    En aantal_in_regeling is 12
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is minimum_aantal 12

  Scenario: in 2018 is het aantal bereikt
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 maart 2018
    En gemeente_beschut_werk is meppel
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is plicht_college geen_plicht_aantal_bereikt

  Scenario: in 2018 zonder aantal
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 maart 2018
    En is_aantal_vastgesteld is nee
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is minimum_aantal onbekend

  Scenario: in 2018 geteld naar uren
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 maart 2018
    En gemeente_beschut_werk is meppel
    En telwijze is plekken_van_31_uur
    En gerealiseerde_uren_per_week is 279
    Als de aanvraag wordt beoordeeld
    Dan is nog_te_realiseren 1

  Scenario: in 2017 geteld naar uren
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 juni 2017
    En telwijze is plekken_van_31_uur
    En gerealiseerde_uren_per_week is 620
    Als de aanvraag wordt beoordeeld
    Dan is nog_te_realiseren 1

  Scenario: in 2017 zonder aantal
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 juni 2017
    En is_aantal_vastgesteld is nee
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is nog_te_realiseren onbekend

  Scenario: op Ameland is het aantal nul, dus al bereikt
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 juni 2017
    En gemeente_beschut_werk is ameland
    En gerealiseerde_dienstbetrekkingen is 0
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "aantal_is_niet_bereikt"

  Scenario: in 2019 geeft de gemeente haar aantal
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 maart 2019
    En aantal_in_regeling is 25
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is landelijk_minimum_aantal 6000

  Scenario: in 2019 is het aantal bereikt
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 maart 2019
    En aantal_in_regeling is 20
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: in 2019 zonder aantal
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 maart 2019
    En is_aantal_vastgesteld is nee
    Als de aanvraag wordt beoordeeld
    Dan is er recht

  Scenario: in 2019 geteld naar uren
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 maart 2019
    En aantal_in_regeling is 20
    En telwijze is plekken_van_31_uur
    En gerealiseerde_uren_per_week is 589
    Als de aanvraag wordt beoordeeld
    Dan is nog_te_realiseren 1

  Scenario: in 2015 zorgt het college na de vaststelling voor een baan
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is plicht_college zorgen_voor_baan
    En is advies_dat_uwv_moet_geven positief

  Scenario: in 2015 telt niet wie het vroeg als het college al heeft vastgesteld
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En verzoek_door is persoon
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is plicht_college zorgen_voor_baan

  Scenario: in 2015 kon niemand het zelf vragen
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En verzoek_door is persoon
    En is_beschut_werk_vastgesteld is nee
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "verzoek_staat_niet_in_de_weg"
    En is advies_dat_uwv_moet_geven geen_advies
    En is grond_van_het_advies geen_advies
    En is plicht_college geen_plicht

  Scenario: in 2015 telde een uitkering van UWV niet
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En groep_artikel_7 is geen
    En heeft_uwv_uitkering is ja
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "hoort_bij_kring"
