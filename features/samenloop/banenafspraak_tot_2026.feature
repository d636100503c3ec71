# language: nl
@regeling:samenloop @gemaakt:redactie
Functionaliteit: Samenloop van de banenafspraak met de no-riskpolis tot 2026

  Achtergrond:
    Gegeven het profiel "werknemer_van_de_banenafspraak"
    En de peildatum is 3 maart 2025

  @bron:BWBR0017745#38b
  Scenario: wie alleen nog in het register staat, weet de grond niet meer
    Gegeven kreeg_ondersteuning_college is nee
    En doelgroepregister.datum_opname_register is 1 maart 2019
    Als samenloop wordt berekend
    Dan is grond_volgt_uit_banenafspraak onbekend

  @bron:BWBR0017745#38b
  Abstract Scenario: welke grond de no-riskpolis kreeg voor 2026
    Gegeven doelgroepregister.is_opgenomen_in_register is nee
    En kreeg_ondersteuning_college is <hulp>
    En de datum vaststelling loonwaarde is 20 januari 2023
    En is_beschut_werk_vastgesteld is <beschut>
    En datum_vaststelling_beschut_werk is 5 januari 2024
    En heeft_wsw_indicatiebesluit is <wsw>
    En eerste_dag_wsw_indicatie is 1 mei 2014
    En laatste_dag_wsw_indicatie is onbeperkt
    En doelgroepregister.is_beperkt_voor_18_of_in_studie is <lid_2>
    En doelgroepregister.kan_niet_zonder_voorziening is ja
    En doelgroepregister.eerste_dag_voorziening is 1 mei 2020
    En doelgroepregister.laatste_dag_voorziening is onbeperkt
    En doelgroepregister.soort_indicatie_besluit_wfsv is <indicatie>
    En doelgroepregister.eerste_dag_indicatie_besluit_wfsv is 1 mei 2020
    En doelgroepregister.laatste_dag_indicatie_besluit_wfsv is onbeperkt
    Als samenloop wordt berekend
    Dan is grond_volgt_uit_banenafspraak <grond>

    Voorbeelden:
      | hulp | beschut | wsw | lid_2 | indicatie | grond       |
      | ja   | ja      | ja  | ja    | school    | geen        |
      | ja   | nee     | ja  | ja    | school    | lid_1_a_b_c |
      | nee  | nee     | ja  | ja    | school    | lid_1_d_e_f |
      | nee  | nee     | ja  | ja    | geen      | lid_2       |
      | nee  | nee     | ja  | nee   | geen      | lid_1_a_b_c |
      | nee  | nee     | nee | nee   | geen      | geen        |
