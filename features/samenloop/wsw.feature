# language: nl
@regeling:samenloop @gemaakt:redactie
Functionaliteit: Samenloop van de sociale werkvoorziening met de andere regelingen en de cao

  Achtergrond:
    Gegeven het profiel "werknemer_van_de_banenafspraak"
    En de peildatum is 3 maart 2026
    En doelgroepregister.heeft_wia_hoofdstuk_6 is nee

  Scenario: een gewone baan zonder Wsw
    Als samenloop wordt berekend
    Dan is wsw_baan_sluit_loonkostensubsidie_uit nee
    En is wsw_baan_sluit_no_riskpolis_uit nee
    En is begeleid_werken_opent_no_riskpolis nee
    En is wsw_subsidie_verlaagt_ziekengeld nee
    En is wsw_verleden_opent_no_riskpolis nee
    En is no_riskpolis_bij_volgende_werkgever nee
    En is wsw_indicatie_opent_banenafspraak nee
    En is indicatie_ontbreekt_bij_no_riskpolis nee

  @bron:BWBR0015703#10d @bron:BWBR0001888#29b
  Scenario: een Wsw-baan bij de gemeente
    Gegeven de soort dienstbetrekking is wsw_artikel_2
    En is_wsw_dienstbetrekking is ja
    En wsw_verleden is dienstbetrekking_artikel_2
    En laatste_dag_wsw_verleden is onbeperkt
    Als samenloop wordt berekend
    Dan is wsw_baan_sluit_loonkostensubsidie_uit ja
    En volgt wsw_baan_sluit_loonkostensubsidie_uit uit artikel 10d, derde lid, Participatiewet
    En is wsw_baan_sluit_no_riskpolis_uit ja
    En volgt wsw_baan_sluit_no_riskpolis_uit uit artikel 29b, achtste lid, Ziektewet
    En is wsw_verleden_opent_no_riskpolis nee
    En is no_riskpolis_bij_volgende_werkgever ja
    En is wsw_baan_opent_cao_wsw ja
    En is wsw_baan_sluit_cao_aan_de_slag_uit ja
    En is cao_wsw_bij_geen_cao_aan_de_slag ja
    En is cao_aan_de_slag_bij_geen_cao_wsw nee

  @bron:BWBR0001888#29b
  Scenario: begeleid werken en ziek
    Gegeven de soort dienstbetrekking is wsw_artikel_7
    En is_ongeschikt_door_ziekte is ja
    En eerste_ziektedag is 16 februari 2026
    En datum_ziekmelding is 16 februari 2026
    En no-riskpolis.dag_van_herstel is onbeperkt
    En geen no-riskpolis.onderbrekingen
    En no-riskpolis.wsw_subsidie_per_dag is € 20,00
    En is_wsw_dienstbetrekking is ja
    Als samenloop wordt berekend
    Dan is begeleid_werken_opent_no_riskpolis ja
    En volgt begeleid_werken_opent_no_riskpolis uit artikel 29b, tweede lid, onderdeel b, Ziektewet
    En is wsw_subsidie_verlaagt_ziekengeld ja
    En volgt wsw_subsidie_verlaagt_ziekengeld uit artikel 29b, zevende lid, Ziektewet
    En is wsw_baan_sluit_loonkostensubsidie_uit ja
    En is wsw_baan_sluit_no_riskpolis_uit nee
    En is wsw_baan_opent_cao_wsw nee

  @bron:BWBR0001888#29b
  Scenario: een geldige indicatie van voor de gewone baan
    Gegeven wsw_verleden is geldige_indicatie
    En laatste_dag_wsw_verleden is onbeperkt
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2014
    En laatste_dag_wsw_indicatie is onbeperkt
    Als samenloop wordt berekend
    Dan is wsw_verleden_opent_no_riskpolis ja
    En volgt wsw_verleden_opent_no_riskpolis uit artikel 29b, tweede lid, onderdeel d, Ziektewet
    En is wsw_indicatie_opent_banenafspraak ja
    En volgt wsw_indicatie_opent_banenafspraak uit artikel 38b, eerste lid, onderdeel b, Wet financiering sociale verzekeringen
    En is indicatie_ontbreekt_bij_no_riskpolis nee

  @bron:BWBR0001888#29b
  Scenario: een geldige indicatie die bij de no-riskpolis vergeten is
    Gegeven heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2014
    En laatste_dag_wsw_indicatie is 31 januari 2026
    Als samenloop wordt berekend
    Dan is indicatie_ontbreekt_bij_no_riskpolis ja
    En is wsw_verleden_opent_no_riskpolis nee
    En is wsw_indicatie_opent_banenafspraak nee

  @bron:BWBR0001888#29b
  Scenario: begeleid werken zonder subsidie
    Gegeven de soort dienstbetrekking is wsw_artikel_7
    En is_wsw_dienstbetrekking is ja
    En no-riskpolis.wsw_subsidie_per_dag is € 0,00
    Als samenloop wordt berekend
    Dan is wsw_subsidie_verlaagt_ziekengeld nee

  @bron:BWBR0001888#29b
  Scenario: een indicatie die pas op de eerste werkdag begon
    Gegeven heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 februari 2026
    En laatste_dag_wsw_indicatie is onbeperkt
    Als samenloop wordt berekend
    Dan is indicatie_ontbreekt_bij_no_riskpolis nee

  @bron:BWBR0001888#29b
  Scenario: een indicatie die een dag te vroeg eindigde
    Gegeven heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2014
    En laatste_dag_wsw_indicatie is 30 januari 2026
    Als samenloop wordt berekend
    Dan is indicatie_ontbreekt_bij_no_riskpolis nee

  Scenario: beschut werk in het werkbedrijf
    Gegeven de soort dienstbetrekking is beschut_werk
    En is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 5 januari 2026
    En cao-aan-de-slag.krijgt_werkgever_loonkostensubsidie is nee
    En cao-aan-de-slag.staat_in_doelgroepregister is nee
    Als samenloop wordt berekend
    Dan is beschut_werk_opent_cao_aan_de_slag ja
    En is subsidie_opent_cao_aan_de_slag nee
    En is register_opent_cao_aan_de_slag nee
    En is cao_aan_de_slag_bij_geen_cao_wsw ja
    En is cao_wsw_bij_geen_cao_aan_de_slag nee

  Scenario: loonkostensubsidie in het werkbedrijf
    Gegeven cao-aan-de-slag.krijgt_werkgever_loonkostensubsidie is ja
    En cao-aan-de-slag.staat_in_doelgroepregister is nee
    Als samenloop wordt berekend
    Dan is subsidie_volgt_uit_loonkostensubsidie ja
    En is subsidie_opent_cao_aan_de_slag ja
    En is register_opent_cao_aan_de_slag nee
    En is beschut_werk_opent_cao_aan_de_slag nee
    En is wsw_baan_opent_cao_wsw nee
    En is wsw_baan_sluit_cao_aan_de_slag_uit nee

  Scenario: het doelgroepregister in het werkbedrijf
    Gegeven cao-aan-de-slag.krijgt_werkgever_loonkostensubsidie is nee
    En cao-aan-de-slag.staat_in_doelgroepregister is ja
    Als samenloop wordt berekend
    Dan is register_opent_cao_aan_de_slag ja
    En is subsidie_opent_cao_aan_de_slag nee

  Scenario: dezelfde baan bij een gewoon bedrijf
    Gegeven cao-aan-de-slag.voert_werkgever_participatiewet_uit is nee
    En cao-aan-de-slag.krijgt_werkgever_loonkostensubsidie is ja
    En cao-aan-de-slag.staat_in_doelgroepregister is ja
    Als samenloop wordt berekend
    Dan is subsidie_opent_cao_aan_de_slag nee
    En is register_opent_cao_aan_de_slag nee
    En is cao_aan_de_slag_bij_geen_cao_wsw nee
