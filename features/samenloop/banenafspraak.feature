# language: nl
@regeling:samenloop @gemaakt:redactie
Functionaliteit: Samenloop van de banenafspraak met loonkostensubsidie, beschut werk en de no-riskpolis

  Achtergrond:
    Gegeven het profiel "werknemer_van_de_banenafspraak"
    En de peildatum is 3 maart 2026
    En doelgroepregister.heeft_wia_hoofdstuk_6 is nee

  @bron:BWBR0017745#38b
  Scenario: de praktijkroute opent de banenafspraak, en die opent de no-riskpolis
    Gegeven no-riskpolis.grond_arbeidsbeperkte is lid_1_a_b_c
    En no-riskpolis.datum_arbeidsbeperkte is 20 januari 2026
    En no-riskpolis.einde_arbeidsbeperkte is onbeperkt
    Als samenloop wordt berekend
    Dan is loonwaarde_opent_banenafspraak ja
    En volgt loonwaarde_opent_banenafspraak uit artikel 38b, eerste lid, onderdeel a, Wet financiering sociale verzekeringen
    En is grond_volgt_uit_banenafspraak lid_1_a_b_c
    En is begin_volgt_uit_banenafspraak 20 januari 2026
    En is einde_volgt_uit_banenafspraak onbeperkt
    En is status_bij_begin_volgt_uit_banenafspraak ja
    En is plaats_in_register_volgt_uit_banenafspraak ja
    En is banenafspraak_opent_no_riskpolis ja
    En volgt banenafspraak_opent_no_riskpolis uit artikel 29b, tweede lid, onderdeel e, Ziektewet
    En is gelijkgestelde_status_opent_no_riskpolis nee
    En is beschut_werk_sluit_banenafspraak_uit nee
    En is beschut_werk_beeindigt_registratie nee
    En is no_riskpolis_bij_geen_banenafspraak nee
    En is loonkostensubsidie_bij_geen_banenafspraak nee

  @bron:BWBR0017745#38b
  Scenario: een loonwaarde van 100% opent niets
    Gegeven de loonwaarde is 100%
    En no-riskpolis.grond_arbeidsbeperkte is geen
    En no-riskpolis.is_subsidie_voor_zittende_werknemer is nee
    En doelgroepregister.is_opgenomen_in_register is nee
    Als samenloop wordt berekend
    Dan is loonwaarde_opent_banenafspraak nee
    En is grond_volgt_uit_banenafspraak geen
    En is begin_volgt_uit_banenafspraak onbekend
    En is einde_volgt_uit_banenafspraak onbekend
    En is status_bij_begin_volgt_uit_banenafspraak onbekend
    En is plaats_in_register_volgt_uit_banenafspraak nee
    En is banenafspraak_opent_no_riskpolis nee

  @bron:BWBR0001888#29b
  Scenario: een leerling van het praktijkonderwijs zonder hulp van het college
    Gegeven kreeg_ondersteuning_college is nee
    En no-riskpolis.is_subsidie_voor_zittende_werknemer is nee
    En doelgroepregister.soort_indicatie_besluit_wfsv is school
    En doelgroepregister.eerste_dag_indicatie_besluit_wfsv is 1 september 2025
    En doelgroepregister.laatste_dag_indicatie_besluit_wfsv is onbeperkt
    En no-riskpolis.grond_arbeidsbeperkte is lid_1_d_e_f
    En no-riskpolis.datum_arbeidsbeperkte is 1 september 2025
    En no-riskpolis.einde_arbeidsbeperkte is onbeperkt
    Als samenloop wordt berekend
    Dan is grond_volgt_uit_banenafspraak lid_1_d_e_f
    En is gelijkgestelde_status_opent_no_riskpolis ja
    En volgt gelijkgestelde_status_opent_no_riskpolis uit artikel 29b, elfde lid, Ziektewet
    En is banenafspraak_opent_no_riskpolis nee

  @bron:BWBR0001888#29b
  Scenario: in een Wsw-baan opent de status geen no-riskpolis
    Gegeven de soort dienstbetrekking is wsw_artikel_2
    En is_wsw_dienstbetrekking is ja
    En no-riskpolis.grond_arbeidsbeperkte is lid_1_d_e_f
    En no-riskpolis.datum_arbeidsbeperkte is 1 september 2025
    En no-riskpolis.einde_arbeidsbeperkte is onbeperkt
    Als samenloop wordt berekend
    Dan is banenafspraak_opent_no_riskpolis nee
    En is gelijkgestelde_status_opent_no_riskpolis nee

  @bron:BWBR0017745#38b
  Abstract Scenario: welke grond de no-riskpolis krijgt
    Gegeven kreeg_ondersteuning_college is nee
    En <feit> is <waarde>
    En <feit_2> is <waarde_2>
    En <feit_3> is <waarde_3>
    Als samenloop wordt berekend
    Dan is grond_volgt_uit_banenafspraak <grond>

    Voorbeelden:
      | feit                                            | waarde     | feit_2                                         | waarde_2   | feit_3                                   | waarde_3  | grond       |
      | doelgroepregister.is_beperkt_voor_18_of_in_studie | ja       | doelgroepregister.kan_niet_zonder_voorziening  | ja         | doelgroepregister.eerste_dag_voorziening | onbeperkt | lid_2       |
      | heeft_wsw_indicatiebesluit                      | ja         | eerste_dag_wsw_indicatie                       | 1 mei 2014 | laatste_dag_wsw_indicatie                | onbeperkt | lid_1_a_b_c |
      | eerste_dag_wajong                               | 1 mei 2014 | laatste_dag_wajong                             | onbeperkt  | heeft_duurzaam_geen_mogelijkheden        | nee       | lid_1_a_b_c |
      | doelgroepregister.heeft_wia_hoofdstuk_6         | ja         | doelgroepregister.eerste_dag_experiment        | 1 mei 2025 | doelgroepregister.laatste_dag_experiment | onbeperkt | onbekend    |
      | heeft_wsw_indicatiebesluit                      | ja         | eerste_dag_wsw_indicatie                       | 1 mei 2014 | laatste_dag_wsw_indicatie                | 2 mei 2024 | onbekend   |

  @bron:BWBR0017745#38b
  Scenario: beschut werk sluit de banenafspraak uit en beëindigt de registratie
    Gegeven de soort dienstbetrekking is beschut_werk
    En is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 2 maart 2026
    En no-riskpolis.datum_arbeidsbeperkte is 20 januari 2026
    En no-riskpolis.einde_arbeidsbeperkte is 2 maart 2026
    Als samenloop wordt berekend
    Dan is beschut_werk_sluit_banenafspraak_uit ja
    En volgt beschut_werk_sluit_banenafspraak_uit uit artikel 38b, eerste lid, Wet financiering sociale verzekeringen
    En is beschut_werk_beeindigt_registratie ja
    En is loonwaarde_opent_banenafspraak nee
    En is grond_volgt_uit_banenafspraak geen
    En is einde_volgt_uit_banenafspraak 2 maart 2026
    En is einde_registratie_volgt_uit_register 3 maart 2026
    En is plaats_in_register_volgt_uit_banenafspraak nee
    En is no_riskpolis_bij_geen_banenafspraak ja
    En is loonkostensubsidie_bij_geen_banenafspraak ja

  @bron:BWBR0017745#38b
  Scenario: op de dag van het besluit over beschut werk loopt de registratie nog
    Gegeven is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 3 maart 2026
    Als samenloop wordt berekend
    Dan is beschut_werk_sluit_banenafspraak_uit ja
    En is beschut_werk_beeindigt_registratie nee
    En is no_riskpolis_bij_geen_banenafspraak nee

  Scenario: een einde van voor het begin uit de zaak beantwoordt niets
    Gegeven is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 1 maart 2026
    En no-riskpolis.datum_arbeidsbeperkte is 2 maart 2026
    En no-riskpolis.einde_arbeidsbeperkte is onbeperkt
    Als samenloop wordt berekend
    Dan is einde_volgt_uit_banenafspraak onbekend
    En is einde_registratie_volgt_uit_register onbekend
