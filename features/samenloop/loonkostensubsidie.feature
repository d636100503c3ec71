# language: nl
@regeling:samenloop @gemaakt:redactie
Functionaliteit: Samenloop van loonkostensubsidie, no-riskpolis en AOW

  Achtergrond:
    Gegeven het profiel "zieke_werknemer_met_subsidie"
    En de peildatum is 3 maart 2026

  Scenario: subsidie en ziekengeld samen
    Als samenloop wordt berekend
    Dan is ziekengeld_is_lager_door_loonkostensubsidie ja
    En volgt ziekengeld_is_lager_door_loonkostensubsidie uit artikel 29e, tweede lid, Ziektewet
    En is loonwaarde_opent_no_riskpolis ja
    En is ziekengeld_stopt_loonkostensubsidie nee
    En is subsidie_loopt_door_zonder_ziekengeld nee
    En is aow_leeftijd_stopt_loonkostensubsidie nee
    En is aow_leeftijd_stopt_ziekengeld nee
    En is soort_subsidie_bij_ziekte naar_loonwaarde
    En is is_baan_van_de_wsw nee
    En is ziekengeld_volgt_uit_no_riskpolis ja
    En is subsidie_is_voor_zittende_werknemer nee

  Scenario: niet ziek, wel subsidie
    Gegeven de no-riskpolis.dag_van_herstel is 1 maart 2026
    Als samenloop wordt berekend
    Dan is ziekengeld_is_lager_door_loonkostensubsidie nee
    En is subsidie_loopt_door_zonder_ziekengeld ja

  Scenario: ziek zonder subsidie
    Gegeven loonkostensubsidie.krijgt_andere_subsidie_loonkosten is ja
    En no-riskpolis.loonkostensubsidie_bij_ziekte is geen
    Als samenloop wordt berekend
    Dan is ziekengeld_is_lager_door_loonkostensubsidie nee
    En is loonwaarde_opent_no_riskpolis nee
    En is soort_subsidie_bij_ziekte geen
    En is subsidie_loopt_door_zonder_ziekengeld nee

  Scenario: een vaste subsidie in de eerste zes maanden
    Gegeven loonkostensubsidie.loonwaarde_kan_achterwege_blijven is ja
    Als samenloop wordt berekend
    Dan is soort_subsidie_bij_ziekte forfait

  Scenario: subsidie voor wie al in dienst was
    Gegeven loonkostensubsidie.datum_aanvraag_subsidie is 15 februari 2026
    En loonkostensubsidie.behoorde_tot_groep_artikel_7 is ja
    En loonkostensubsidie.laatste_onderwijs is geen_onderwijs
    Als samenloop wordt berekend
    Dan is subsidie_is_voor_zittende_werknemer ja

  Scenario: beschut werk opent de no-riskpolis op een andere grond
    Gegeven de soort dienstbetrekking is beschut_werk
    En no-riskpolis.grond_arbeidsbeperkte is geen
    Als samenloop wordt berekend
    Dan is loonwaarde_opent_no_riskpolis nee

  Scenario: een ziekmelding van voor 2022
    Gegeven de peildatum is 3 maart 2023
    En datum_start_dienstbetrekking is 1 februari 2021
    En no-riskpolis.datum_arbeidsbeperkte is 1 februari 2021
    En eerste_ziektedag is 30 december 2021
    En datum_ziekmelding is 31 december 2021
    Als samenloop wordt berekend
    Dan is ziekengeld_stopt_loonkostensubsidie ja
    En volgt ziekengeld_stopt_loonkostensubsidie uit artikel 86e, Ziektewet

  Scenario: een baan van de sociale werkvoorziening
    Gegeven de soort dienstbetrekking is wsw_artikel_2
    Als samenloop wordt berekend
    Dan is is_baan_van_de_wsw ja

  Scenario: na de AOW-leeftijd
    Gegeven de geboortedatum is 1 januari 1959
    En eerste_ziektedag is 2 februari 2026
    Als samenloop wordt berekend
    Dan is aow_leeftijd_stopt_loonkostensubsidie ja
    En is aow_leeftijd_stopt_ziekengeld nee

  Scenario: ziek geworden voor de AOW-leeftijd
    Gegeven de geboortedatum is 10 maart 1959
    En eerste_ziektedag is 2 februari 2026
    En datum_ziekmelding is 2 februari 2026
    En de peildatum is 20 april 2026
    Als samenloop wordt berekend
    Dan is aow_leeftijd_stopt_ziekengeld ja

  Scenario: de kosten van de werkgever in een maand ziekte
    Als samenloop wordt berekend
    Dan is brutoloon € 2.039,47
    En is subsidie € 991,18
    En is vergoeding € 232,93
    En is ziekengeld € 1.136,44
    En is kosten_werkgever € 359,70
