# language: nl
@regeling:doelgroepregister @bron:wfsv-38b
Functionaliteit: De grenzen van elke grond in elke tekst van de wet
  Een dag eerder of later, en wat al voorbij was toen de wet begon.

  Achtergrond:
    Gegeven het profiel "werkende_zonder_grond"

  Scenario: oordeel van UWV begint een dag na de peildatum in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2016-06-02 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wsw-indicatie begint een dag na de peildatum in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2016-06-02 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: indicatie van school begint een dag na de peildatum in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-06-02 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong begint een dag na de peildatum in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2016-06-02 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2 begint een dag na de peildatum in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2016-06-02 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: oordeel van UWV was al voorbij toen de wet begon, in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2014-01-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2014-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wsw-indicatie was al voorbij toen de wet begon, in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong was al voorbij toen de wet begon, in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | 2012-12-31 |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: indicatie van school was al voorbij toen de wet begon, in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2010-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2 was al voorbij toen de wet begon, in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2010-01-01 |
      | laatste_dag_voorziening         | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong zonder mogelijkheden in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | ja         |
      | heeft_baan                        | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2, maar zonder voorziening lukt het ook, in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | nee        |
      | eerste_dag_voorziening          | 2016-01-01 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: een functie lukt, in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                             | waarde         |
      | kreeg_ondersteuning_college      | ja             |
      | vrager_beoordeling               | college        |
      | uwv_stelde_vast_geen_minimumloon | nee            |
      | datum_vaststelling_uwv           | 2016-01-01     |
      | drempelfuncties                  | ten_minste_een |
      | beperking_duurt_zes_maanden      | ja             |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is toont_drempeltoets_geen_minimumloon nee

  Scenario: de beperking is tijdelijk, in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | nee        |
      | datum_vaststelling_uwv           | 2016-01-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is toont_drempeltoets_geen_minimumloon nee

  Scenario: beschut werk begint een dag na de peildatum in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | onbeperkt  |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2016-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond b

  Scenario: opname in het register een dag na de peildatum in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                     | waarde     |
      | is_opgenomen_in_register | ja         |
      | datum_opname_register    | 2016-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is staat_in_register nee

  Scenario: loonwaarde van 100% voor het oordeel, zonder minimumloon, in 2016
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2016-01-02 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | is_loonwaarde_vastgesteld              | ja         |
      | loonwaarde                             | 100%       |
      | datum_vaststelling_loonwaarde          | 2016-01-02 |
      | eerste_dag_minimumloon_zonder_subsidie | 2016-01-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_uwv

  Scenario: oordeel van UWV begint een dag na de peildatum in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2017-06-02 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wsw-indicatie begint een dag na de peildatum in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2017-06-02 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: indicatie van school begint een dag na de peildatum in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2017-06-02 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong begint een dag na de peildatum in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2017-06-02 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2 begint een dag na de peildatum in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2017-06-02 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: praktijkroute begint een dag na de peildatum in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                          | waarde     |
      | kreeg_ondersteuning_college   | ja         |
      | is_loonwaarde_vastgesteld     | ja         |
      | loonwaarde                    | 60%        |
      | datum_vaststelling_loonwaarde | 2017-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: eigen verzoek begint een dag na de peildatum in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | persoon    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2017-06-02 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: oordeel van UWV was al voorbij toen de wet begon, in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2014-01-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2014-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wsw-indicatie was al voorbij toen de wet begon, in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong was al voorbij toen de wet begon, in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | 2012-12-31 |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: indicatie van school was al voorbij toen de wet begon, in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2010-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2 was al voorbij toen de wet begon, in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2010-01-01 |
      | laatste_dag_voorziening         | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: eigen verzoek was al voorbij toen de wet begon, in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | persoon    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2014-01-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2014-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong zonder mogelijkheden in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | ja         |
      | heeft_baan                        | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2, maar zonder voorziening lukt het ook, in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | nee        |
      | eerste_dag_voorziening          | 2016-01-01 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: een functie lukt, in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                             | waarde         |
      | kreeg_ondersteuning_college      | ja             |
      | vrager_beoordeling               | college        |
      | uwv_stelde_vast_geen_minimumloon | nee            |
      | datum_vaststelling_uwv           | 2016-01-01     |
      | drempelfuncties                  | ten_minste_een |
      | beperking_duurt_zes_maanden      | ja             |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is toont_drempeltoets_geen_minimumloon nee

  Scenario: de beperking is tijdelijk, in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | nee        |
      | datum_vaststelling_uwv           | 2016-01-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is toont_drempeltoets_geen_minimumloon nee

  Scenario: beschut werk begint een dag na de peildatum in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | onbeperkt  |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2017-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond b

  Scenario: opname in het register een dag na de peildatum in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                     | waarde     |
      | is_opgenomen_in_register | ja         |
      | datum_opname_register    | 2017-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is staat_in_register nee

  Scenario: loonwaarde van 100% voor het oordeel, zonder minimumloon, in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2017-01-02 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | is_loonwaarde_vastgesteld              | ja         |
      | loonwaarde                             | 100%       |
      | datum_vaststelling_loonwaarde          | 2017-01-02 |
      | eerste_dag_minimumloon_zonder_subsidie | 2017-01-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_uwv

  Scenario: oordeel van UWV begint een dag na de peildatum in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2018-06-02 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wsw-indicatie begint een dag na de peildatum in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2018-06-02 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: indicatie van school begint een dag na de peildatum in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2018-06-02 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong begint een dag na de peildatum in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2018-06-02 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2 begint een dag na de peildatum in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2018-06-02 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: praktijkroute begint een dag na de peildatum in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                          | waarde     |
      | kreeg_ondersteuning_college   | ja         |
      | is_loonwaarde_vastgesteld     | ja         |
      | loonwaarde                    | 60%        |
      | datum_vaststelling_loonwaarde | 2018-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: eigen verzoek begint een dag na de peildatum in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | persoon    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2018-06-02 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: oordeel van UWV was al voorbij toen de wet begon, in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2014-01-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2014-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wsw-indicatie was al voorbij toen de wet begon, in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong was al voorbij toen de wet begon, in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | 2012-12-31 |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: indicatie van school was al voorbij toen de wet begon, in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2010-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2 was al voorbij toen de wet begon, in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2010-01-01 |
      | laatste_dag_voorziening         | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: eigen verzoek was al voorbij toen de wet begon, in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | persoon    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2014-01-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2014-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong zonder mogelijkheden in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | ja         |
      | heeft_baan                        | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2, maar zonder voorziening lukt het ook, in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | nee        |
      | eerste_dag_voorziening          | 2016-01-01 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: een functie lukt, in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                             | waarde         |
      | kreeg_ondersteuning_college      | ja             |
      | vrager_beoordeling               | college        |
      | uwv_stelde_vast_geen_minimumloon | nee            |
      | datum_vaststelling_uwv           | 2016-01-01     |
      | drempelfuncties                  | ten_minste_een |
      | beperking_duurt_zes_maanden      | ja             |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is toont_drempeltoets_geen_minimumloon nee

  Scenario: de beperking is tijdelijk, in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | nee        |
      | datum_vaststelling_uwv           | 2016-01-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is toont_drempeltoets_geen_minimumloon nee

  Scenario: beschut werk begint een dag na de peildatum in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | onbeperkt  |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2018-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond b

  Scenario: opname in het register een dag na de peildatum in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                     | waarde     |
      | is_opgenomen_in_register | ja         |
      | datum_opname_register    | 2018-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is staat_in_register nee

  Scenario: loonwaarde van 100% voor het oordeel, zonder minimumloon, in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2018-01-02 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | is_loonwaarde_vastgesteld              | ja         |
      | loonwaarde                             | 100%       |
      | datum_vaststelling_loonwaarde          | 2018-01-02 |
      | eerste_dag_minimumloon_zonder_subsidie | 2018-01-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_uwv

  Scenario: oordeel van UWV begint een dag na de peildatum in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2021-06-02 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wsw-indicatie begint een dag na de peildatum in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2021-06-02 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: indicatie van school begint een dag na de peildatum in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2021-06-02 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong begint een dag na de peildatum in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2021-06-02 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2 begint een dag na de peildatum in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2021-06-02 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: praktijkroute begint een dag na de peildatum in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                          | waarde     |
      | kreeg_ondersteuning_college   | ja         |
      | is_loonwaarde_vastgesteld     | ja         |
      | loonwaarde                    | 60%        |
      | datum_vaststelling_loonwaarde | 2021-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: eigen verzoek begint een dag na de peildatum in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | persoon    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2021-06-02 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: oordeel van UWV was al voorbij toen de wet begon, in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2014-01-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2014-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wsw-indicatie was al voorbij toen de wet begon, in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong was al voorbij toen de wet begon, in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | 2012-12-31 |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: indicatie van school was al voorbij toen de wet begon, in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2010-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2 was al voorbij toen de wet begon, in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2010-01-01 |
      | laatste_dag_voorziening         | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: eigen verzoek was al voorbij toen de wet begon, in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | persoon    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2014-01-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2014-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong zonder mogelijkheden in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | ja         |
      | heeft_baan                        | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2, maar zonder voorziening lukt het ook, in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | nee        |
      | eerste_dag_voorziening          | 2016-01-01 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: een functie lukt, in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                             | waarde         |
      | kreeg_ondersteuning_college      | ja             |
      | vrager_beoordeling               | college        |
      | uwv_stelde_vast_geen_minimumloon | nee            |
      | datum_vaststelling_uwv           | 2016-01-01     |
      | drempelfuncties                  | ten_minste_een |
      | beperking_duurt_zes_maanden      | ja             |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is toont_drempeltoets_geen_minimumloon nee

  Scenario: de beperking is tijdelijk, in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | nee        |
      | datum_vaststelling_uwv           | 2016-01-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is toont_drempeltoets_geen_minimumloon nee

  Scenario: beschut werk begint een dag na de peildatum in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | onbeperkt  |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2021-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond b

  Scenario: opname in het register een dag na de peildatum in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                     | waarde     |
      | is_opgenomen_in_register | ja         |
      | datum_opname_register    | 2021-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is staat_in_register nee

  Scenario: loonwaarde van 100% voor het oordeel, zonder minimumloon, in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2021-01-02 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | is_loonwaarde_vastgesteld              | ja         |
      | loonwaarde                             | 100%       |
      | datum_vaststelling_loonwaarde          | 2021-01-02 |
      | eerste_dag_minimumloon_zonder_subsidie | 2021-01-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_uwv

  Scenario: oordeel van UWV begint een dag na de peildatum in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2026-06-02 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wsw-indicatie begint een dag na de peildatum in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2026-06-02 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: indicatie van school begint een dag na de peildatum in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2026-06-02 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong begint een dag na de peildatum in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2026-06-02 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: praktijkroute begint een dag na de peildatum in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                          | waarde     |
      | kreeg_ondersteuning_college   | ja         |
      | is_loonwaarde_vastgesteld     | ja         |
      | loonwaarde                    | 60%        |
      | datum_vaststelling_loonwaarde | 2026-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: eigen verzoek begint een dag na de peildatum in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | persoon    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2026-06-02 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: experiment begint een dag na de peildatum in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                   | waarde     |
      | heeft_wia_hoofdstuk_6  | ja         |
      | eerste_dag_experiment  | 2026-06-02 |
      | laatste_dag_experiment | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: oordeel van UWV was al voorbij toen de wet begon, in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2014-01-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2014-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wsw-indicatie was al voorbij toen de wet begon, in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong was al voorbij toen de wet begon, in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | 2012-12-31 |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: indicatie van school was al voorbij toen de wet begon, in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2010-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: eigen verzoek was al voorbij toen de wet begon, in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | persoon    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2014-01-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2014-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: experiment was al voorbij toen de wet begon, in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                   | waarde     |
      | heeft_wia_hoofdstuk_6  | ja         |
      | eerste_dag_experiment  | 2025-02-01 |
      | laatste_dag_experiment | 2025-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: Wajong zonder mogelijkheden in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | ja         |
      | heeft_baan                        | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2015-05-01

  Scenario: lid 2, maar zonder voorziening lukt het ook, in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | nee        |
      | eerste_dag_voorziening          | 2016-01-01 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: een functie lukt, in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                             | waarde         |
      | kreeg_ondersteuning_college      | ja             |
      | vrager_beoordeling               | college        |
      | uwv_stelde_vast_geen_minimumloon | nee            |
      | datum_vaststelling_uwv           | 2016-01-01     |
      | drempelfuncties                  | ten_minste_een |
      | beperking_duurt_zes_maanden      | ja             |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is toont_drempeltoets_geen_minimumloon nee

  Scenario: de beperking is tijdelijk, in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | nee        |
      | datum_vaststelling_uwv           | 2016-01-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is toont_drempeltoets_geen_minimumloon nee

  Scenario: beschut werk begint een dag na de peildatum in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | onbeperkt  |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2026-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond b

  Scenario: opname in het register een dag na de peildatum in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                     | waarde     |
      | is_opgenomen_in_register | ja         |
      | datum_opname_register    | 2026-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is staat_in_register nee

  Scenario: loonwaarde van 100% voor het oordeel, zonder minimumloon, in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2026-01-02 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | is_loonwaarde_vastgesteld              | ja         |
      | loonwaarde                             | 100%       |
      | datum_vaststelling_loonwaarde          | 2026-01-02 |
      | eerste_dag_minimumloon_zonder_subsidie | 2026-01-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_uwv

  Scenario: opname na de peildatum in 2019
    Gegeven de peildatum is 2019-06-01
    En de volgende feiten:
      | feit                     | waarde     |
      | is_opgenomen_in_register | ja         |
      | datum_opname_register    | 2019-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is staat_in_register nee

  Scenario: AOW-leeftijd met een Wsw-indicatie in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
      | geboortedatum              | 1950-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is moet_uwv_registreren nee

  Scenario: uitschrijving na de peildatum
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                        | waarde     |
      | heeft_wsw_indicatiebesluit  | ja         |
      | eerste_dag_wsw_indicatie    | 2010-01-01 |
      | laatste_dag_wsw_indicatie   | 2015-06-14 |
      | is_opgenomen_in_register    | ja         |
      | datum_opname_register       | 2015-06-01 |
      | is_uitgeschreven_op_verzoek | ja         |
      | datum_uitschrijving         | 2021-06-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is staat_in_register ja

  Scenario: voorziening pas sinds 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2026-03-01 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is datum_arbeidsbeperkte 2026-01-01

  Scenario: ook de toets in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                             | waarde         |
      | kreeg_ondersteuning_college      | ja             |
      | vrager_beoordeling               | college        |
      | uwv_stelde_vast_geen_minimumloon | ja             |
      | datum_vaststelling_uwv           | 2016-03-01     |
      | drempelfuncties                  | ten_minste_een |
      | beperking_duurt_zes_maanden      | ja             |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "maar de toets van UWV zegt iets anders"
