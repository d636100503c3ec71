# language: nl
@regeling:route-naar-werk
Functionaliteit: Welke wegen naar werk openstaan

  @bron:participatiewet-artikel-7
  Scenario: bijstand, en past met hulp bij een gewone werkgever
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    Als de aanvraag wordt beoordeeld
    Dan is de status berekend
    En is wie_helpt_bij_werk gemeente
    En is regulier_werk_mogelijk ja
    En is detachering_mogelijk ja
    En is beschut_werk_mogelijk nee
    En is nog_geen_werk nee
    En is eerste_stap_zonder_route er_is_een_route
    En is advies_beschut_werk_te_vragen nee
    En is aan_zet_bij_beschut_werk niemand
    En is loonkostensubsidie_te_onderzoeken ja
    En is beschut_werk_eindigt_banenafspraak nee
    En ontbreekt niets

  @bron:participatiewet-artikel-10
  Scenario: de hulp bij een gewone werkgever is niet te regelen
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En is_hulp_bij_werkgever_te_regelen is nee
    Als de aanvraag wordt beoordeeld
    Dan is regulier_werk_mogelijk nee
    En volgt regulier_werk_mogelijk uit artikel 10 lid 1 Participatiewet
    En is detachering_mogelijk ja
    En is nog_geen_werk nee

  @gemaakt:redactie @bron:werkwijze-werkbedrijven
  Scenario: geen werkgever voor detachering te vinden
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En is_inlener_te_vinden is nee
    Als de aanvraag wordt beoordeeld
    Dan is detachering_mogelijk nee
    En is regulier_werk_mogelijk ja

  @gemaakt:redactie @bron:werkwijze-werkbedrijven
  Scenario: past niet bij detachering
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En past_bij_detachering is nee
    Als de aanvraag wordt beoordeeld
    Dan is detachering_mogelijk nee
    En is regulier_werk_mogelijk ja

  @gemaakt:redactie @bron:werkwijze-werkbedrijven
  Scenario: kan nu niet beginnen
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En kan_nu_beginnen is nee
    Als de aanvraag wordt beoordeeld
    Dan is regulier_werk_mogelijk nee
    En is detachering_mogelijk nee
    En is beschut_werk_mogelijk nee
    En is nog_geen_werk ja
    En is eerste_stap_zonder_route eerst_persoonlijke_situatie
    En is loonkostensubsidie_te_onderzoeken nee

  @bron:participatiewet-artikel-7
  Scenario: hoort bij geen groep en krijgt geen uitkering
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is geen
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk niemand
    En is regulier_werk_mogelijk nee
    En is detachering_mogelijk nee
    En is nog_geen_werk ja
    En is eerste_stap_zonder_route hulp_van_gemeente_zoeken

  @bron:participatiewet-artikel-7
  Scenario: jonger dan 27 jaar en kan onderwijs volgen
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2025
    En geboortedatum is 2 september 1998
    En kan_onderwijs_volgen is ja
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk niemand
    En is regulier_werk_mogelijk nee
    En is nog_geen_werk ja

  @bron:participatiewet-artikel-7
  Scenario: op de 27e verjaardag telt onderwijs niet meer
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 2 september 2025
    En geboortedatum is 2 september 1998
    En kan_onderwijs_volgen is ja
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk gemeente
    En is regulier_werk_mogelijk ja

  @bron:participatiewet-artikel-7a
  Scenario: sinds 2026 staat de uitsluiting bij onderwijs in artikel 7a
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En geboortedatum is 10 juni 2003
    En kan_onderwijs_volgen is ja
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk niemand
    En is er een voorbehoud over "artikel 7a"

  @bron:participatiewet-artikel-7
  Scenario: zoektermijn van vier weken, zonder hulp
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2025
    En geboortedatum is 10 juni 2003
    En is_in_zoektermijn is ja
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk niemand
    En is regulier_werk_mogelijk nee

  @bron:participatiewet-artikel-7
  Scenario: sinds juli 2023 kan de gemeente al in de zoektermijn helpen
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2025
    En geboortedatum is 10 juni 2003
    En is_in_zoektermijn is ja
    En ondersteuning_in_zoektermijn_nodig is ja
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk gemeente
    En is regulier_werk_mogelijk ja

  @bron:participatiewet-artikel-7
  Scenario: voor juli 2023 hielp de gemeente in de zoektermijn nooit
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 30 juni 2023
    En geboortedatum is 10 juni 2000
    En is_in_zoektermijn is ja
    En ondersteuning_in_zoektermijn_nodig is ja
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk niemand

  @bron:participatiewet-artikel-7
  Scenario: met een uitkering van UWV helpt UWV
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is geen
    En heeft_uwv_uitkering is ja
    En soort_uwv_uitkering is wia
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk uwv
    En is regulier_werk_mogelijk ja
    En is loonkostensubsidie_te_onderzoeken nee
    En is er een voorbehoud over "Wij lezen dat UWV dan helpt"

  @bron:participatiewet-artikel-7
  Scenario: bijstand naast een uitkering van UWV
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En heeft_uwv_uitkering is ja
    En soort_uwv_uitkering is ww
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk uwv
    En is loonkostensubsidie_te_onderzoeken nee

  @bron:participatiewet-artikel-7
  Scenario: na eerdere loonkostensubsidie blijft de gemeente helpen
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is voormalig_arbeidsongeschikt
    En heeft_uwv_uitkering is ja
    En soort_uwv_uitkering is wia
    En loonkostensubsidie_tijdens_uwv_uitkering is ja
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk gemeente
    En is loonkostensubsidie_te_onderzoeken ja

  @bron:wajong-artikel-2.15
  Scenario: met recht op arbeidsondersteuning helpt UWV
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is geen
    En heeft_recht_op_arbeidsondersteuning is ja
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk uwv
    En is detachering_mogelijk ja

  @bron:participatiewet-artikel-7
  Scenario: met de AOW-leeftijd stopt de hulp
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 10 juni 2026
    En geboortedatum is 10 juni 1959
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk niemand
    En is regulier_werk_mogelijk nee

  @bron:participatiewet-artikel-7
  Scenario: een dag voor de AOW-leeftijd helpt de gemeente nog
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 9 juni 2026
    En geboortedatum is 10 juni 1959
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk gemeente
    En is regulier_werk_mogelijk ja

  @bron:schattingsbesluit-artikel-1a
  Scenario: UWV vond dat het arbeidsvermogen ontbreekt
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En is_arbeidsvermogen_getoetst is ja
    En oordeel_arbeidsvermogen is per_onderdeel
    En uwv_kan_taak_uitvoeren is nee
    Als de aanvraag wordt beoordeeld
    Dan is regulier_werk_mogelijk nee
    En is detachering_mogelijk nee
    En is nog_geen_werk ja
    En is eerste_stap_zonder_route dagbesteding_of_wajong
    En volgt regulier_werk_mogelijk uit artikel 1a Schattingsbesluit arbeidsongeschiktheidswetten

  @bron:wsw-artikel-1
  Scenario: geïndiceerd voor de Wsw, zonder groep: alleen detachering
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is geen
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 maart 2010
    En laatste_dag_wsw_indicatie is onbeperkt
    En datum_negatieve_herindicatie is onbeperkt
    En had_wsw_baan_eind_2014 is ja
    En is_wsw_dienstbetrekking is ja
    Als de aanvraag wordt beoordeeld
    Dan is wie_helpt_bij_werk uitvoerder_wsw
    En is detachering_mogelijk ja
    En is regulier_werk_mogelijk nee
    En is loonkostensubsidie_te_onderzoeken nee

  @bron:wsw-artikel-1
  Scenario: een Wsw-indicatie zonder baan eind 2014 opent niets
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En groep_artikel_7 is geen
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 maart 2010
    En laatste_dag_wsw_indicatie is onbeperkt
    En datum_negatieve_herindicatie is onbeperkt
    En had_wsw_baan_eind_2014 is nee
    Als de aanvraag wordt beoordeeld
    Dan is detachering_mogelijk nee
    En is nog_geen_werk ja

  @bron:participatiewet-artikel-10d
  Scenario: naast een Wsw-baan is er geen loonkostensubsidie
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En is_wsw_dienstbetrekking is ja
    Als de aanvraag wordt beoordeeld
    Dan is loonkostensubsidie_te_onderzoeken nee
    En volgt loonkostensubsidie_te_onderzoeken uit artikel 10d lid 3 Participatiewet

  @bron:participatiewet-artikel-6
  Scenario: wie het minimumloon kan verdienen, heeft geen loonkostensubsidie nodig
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En kan_minimumloon_verdienen is ja
    Als de aanvraag wordt beoordeeld
    Dan is regulier_werk_mogelijk ja
    En is loonkostensubsidie_te_onderzoeken nee

  @gemaakt:redactie @bron:werkwijze-werkbedrijven
  Scenario: UWV adviseerde negatief en niets past
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En advies_uwv is negatief
    En datum_advies is 1 juni 2026
    Als de aanvraag wordt beoordeeld
    Dan is nog_geen_werk ja
    En is eerste_stap_zonder_route opnieuw_bespreken
