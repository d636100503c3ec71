# language: nl
@regeling:route-naar-werk
Functionaliteit: Beschut werk als weg naar werk

  @bron:participatiewet-artikel-10b
  Scenario: het onderzoek wijst naar beschut werk, nog geen advies
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk ja
    En is regulier_werk_mogelijk nee
    En is detachering_mogelijk nee
    En is advies_beschut_werk_te_vragen ja
    En is aan_zet_bij_beschut_werk uwv_adviseert
    En is beschut_werk_eindigt_banenafspraak ja
    En is loonkostensubsidie_te_onderzoeken ja

  @bron:participatiewet-artikel-10b
  Scenario: positief advies, het college moet nog beslissen
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En advies_uwv is positief
    En datum_advies is 1 september 2026
    En past_bij_gewone_werkgever is ja
    En is_hulp_bij_werkgever_te_regelen is ja
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk ja
    En is regulier_werk_mogelijk nee
    En volgt regulier_werk_mogelijk uit artikel 10b lid 1 Participatiewet
    En is aan_zet_bij_beschut_werk college_beslist
    En is advies_beschut_werk_te_vragen nee
    En is er een voorbehoud over "staat gewoon werk niet open na een positief advies"

  @bron:participatiewet-artikel-10b
  Scenario: een dag voor het advies is er nog geen advies
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 31 augustus 2026
    En advies_uwv is positief
    En datum_advies is 1 september 2026
    Als de aanvraag wordt beoordeeld
    Dan is aan_zet_bij_beschut_werk uwv_adviseert

  @bron:participatiewet-artikel-10b
  Scenario: het college stelde beschut werk vast
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En advies_uwv is positief
    En datum_advies is 1 juni 2026
    En is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 1 september 2026
    En past_bij_detachering is ja
    En is_inlener_te_vinden is ja
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk ja
    En is detachering_mogelijk ja
    En is regulier_werk_mogelijk nee
    En is aan_zet_bij_beschut_werk college_biedt_aan
    En is advies_beschut_werk_te_vragen nee

  @bron:participatiewet-artikel-10b
  Scenario: een dag voor de vaststelling beslist het college nog
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 31 augustus 2026
    En advies_uwv is positief
    En datum_advies is 1 juni 2026
    En is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 1 september 2026
    Als de aanvraag wordt beoordeeld
    Dan is aan_zet_bij_beschut_werk college_beslist

  @bron:participatiewet-artikel-10b
  Scenario: het college weigerde na een positief advies
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En advies_uwv is positief
    En datum_advies is 1 juni 2026
    En is_beschut_werk_geweigerd is ja
    En datum_weigering_beschut_werk is 1 juli 2026
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk nee
    En is aan_zet_bij_beschut_werk niemand
    En is advies_beschut_werk_te_vragen nee
    En is nog_geen_werk ja

  @bron:participatiewet-artikel-10b
  Scenario: het college weigerde zonder advies
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En is_beschut_werk_geweigerd is ja
    En datum_weigering_beschut_werk is 1 september 2026
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk nee
    En is advies_beschut_werk_te_vragen nee

  @bron:participatiewet-artikel-10b
  Scenario: WIA-uitkering: wel in de kring van beschut werk
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is geen
    En heeft_uwv_uitkering is ja
    En soort_uwv_uitkering is wia
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk ja
    En is loonkostensubsidie_te_onderzoeken ja

  @bron:participatiewet-artikel-10b
  Scenario: een andere uitkering van UWV opent beschut werk niet
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is geen
    En heeft_uwv_uitkering is ja
    En soort_uwv_uitkering is andere
    En is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 1 juni 2026
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk nee
    En is aan_zet_bij_beschut_werk niemand
    En is advies_beschut_werk_te_vragen nee

  @bron:besluit-advisering-beschut-werk-artikel-3
  Scenario: geen van beide vragen is ja
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En heeft_bijzondere_begeleiding_nodig is nee
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk nee
    En is nog_geen_werk ja
    En is eerste_stap_zonder_route advies_van_uwv

  @bron:besluit-advisering-beschut-werk-artikel-3
  Scenario: zonder arbeidsvermogen geen beschut werk
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En oordeel_arbeidsvermogen is ontbreekt
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk nee
    En is advies_beschut_werk_te_vragen nee
    En is eerste_stap_zonder_route dagbesteding_of_wajong

  @gemaakt:redactie @bron:werkwijze-werkbedrijven
  Scenario: beschut werk is vastgesteld, maar beginnen kan nog niet
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 1 juni 2026
    En kan_nu_beginnen is nee
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk nee
    En is nog_geen_werk ja
    En is eerste_stap_zonder_route eerst_persoonlijke_situatie

  @bron:participatiewet-artikel-10b
  Scenario: in 2018 dezelfde kring
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 januari 2018
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk ja

  @bron:participatiewet-artikel-10b
  Scenario: UWV heeft nog niets beoordeeld: beschut werk blijft open en de eerste stap is een advies
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En is_arbeidsvermogen_getoetst is nee
    En oordeel_arbeidsvermogen is onbekend
    En heeft_bijzondere_aanpassing_nodig is onbekend
    En heeft_bijzondere_begeleiding_nodig is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En is beschut_werk_mogelijk onbekend
    En is advies_beschut_werk_te_vragen ja
    En is aan_zet_bij_beschut_werk uwv_adviseert
    En is eerste_stap_zonder_route advies_van_uwv
    En ontbreekt oordeel_arbeidsvermogen

  @bron:participatiewet-artikel-10b
  Scenario: het onderzoek wijst naar beschut werk, dus is de eerste stap het advies
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk ja
    En is nog_geen_werk nee
    En is eerste_stap_zonder_route advies_van_uwv

  @bron:participatiewet-artikel-10b
  Scenario: beschut werk is vastgesteld: er is een vaste weg
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 1 juni 2026
    Als de aanvraag wordt beoordeeld
    Dan is beschut_werk_mogelijk ja
    En is eerste_stap_zonder_route er_is_een_route
