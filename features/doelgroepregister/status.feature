# language: nl
@regeling:doelgroepregister @bron:wfsv-38b
Functionaliteit: Wie arbeidsbeperkte is
  De grond en de dag hangen af van de tekst van artikel 38b op de peildatum.

  Achtergrond:
    Gegeven het profiel "werkende_zonder_grond"

  Scenario: zonder grond telt niemand
    Gegeven de peildatum is 2016-06-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "hoort_bij_groep"
    En is grond geen
    En is datum_arbeidsbeperkte onbeperkt
    En is einde_arbeidsbeperkte 2015-05-01
    En is einde_registratie 2015-05-01
    En is reden_einde_registratie niet_opgenomen
    En is moet_uwv_registreren nee
    En ontbreekt niets

  Scenario: zonder grond in 2017
    Gegeven de peildatum is 2017-06-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En ontbreekt niets

  Scenario: zonder grond in 2018
    Gegeven de peildatum is 2018-06-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En ontbreekt niets

  Scenario: zonder grond in 2021
    Gegeven de peildatum is 2021-06-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is mag_uitschrijving_vragen nee
    En ontbreekt niets

  Scenario: zonder grond in 2026
    Gegeven de peildatum is 2026-06-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is moet_uwv_werkgever_informeren nee
    En ontbreekt niets

  Scenario: oordeel van UWV op verzoek van het college
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_uwv
    En is datum_arbeidsbeperkte 2016-03-01
    En is toont_drempeltoets_geen_minimumloon ja
    En is moet_college_gegevens_leveren ja
    En is moet_uwv_registreren ja
    En is einde_arbeidsbeperkte onbeperkt
    En is telt_voor_banenafspraak ja

  Scenario: oordeel van UWV in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_uwv
    En is moet_college_gegevens_leveren ja

  Scenario: oordeel van UWV in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_uwv
    En is moet_college_gegevens_leveren ja

  Scenario: oordeel van UWV in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_uwv

  Scenario: oordeel van UWV in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_uwv

  Scenario: de dag voor het oordeel
    Gegeven de peildatum is 2016-02-29
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen

  Scenario: oordeel zonder hulp van het college
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | nee        |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: een latere loonwaarde van 100% zet het oordeel opzij (lid 10)
    Gegeven de peildatum is 2019-05-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
      | is_loonwaarde_vastgesteld        | ja         |
      | loonwaarde                       | 100%       |
      | datum_vaststelling_loonwaarde    | 2019-05-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2019-05-01

  Scenario: een loonwaarde van 100% van voor het oordeel doet dat niet
    Gegeven de peildatum is 2019-05-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
      | is_loonwaarde_vastgesteld        | ja         |
      | loonwaarde                       | 100%       |
      | datum_vaststelling_loonwaarde    | 2016-03-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_uwv

  Scenario: wie zonder subsidie het minimumloon verdient (lid 10)
    Gegeven de peildatum is 2019-05-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2016-03-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2019-05-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2019-05-01

  Scenario: hetzelfde in 2016
    Gegeven de peildatum is 2016-05-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2016-03-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2016-05-01 |
      | is_loonwaarde_vastgesteld              | ja         |
      | loonwaarde                             | 100%       |
      | datum_vaststelling_loonwaarde          | 2016-04-30 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2016-04-30

  Scenario: hetzelfde in 2017
    Gegeven de peildatum is 2017-05-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | college    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2016-03-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2017-05-01 |
      | is_loonwaarde_vastgesteld              | ja         |
      | loonwaarde                             | 100%       |
      | datum_vaststelling_loonwaarde          | 2017-04-30 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2017-04-30

  Scenario: praktijkroute bestaat nog niet in 2016
    Gegeven de peildatum is 2016-12-31
    En de volgende feiten:
      | feit                          | waarde     |
      | kreeg_ondersteuning_college   | ja         |
      | is_loonwaarde_vastgesteld     | ja         |
      | loonwaarde                    | 60%        |
      | datum_vaststelling_loonwaarde | 2016-10-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: praktijkroute sinds 2017
    Gegeven de peildatum is 2017-01-01
    En de volgende feiten:
      | feit                          | waarde     |
      | kreeg_ondersteuning_college   | ja         |
      | is_loonwaarde_vastgesteld     | ja         |
      | loonwaarde                    | 60%        |
      | datum_vaststelling_loonwaarde | 2016-10-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_praktijkroute
    En is datum_arbeidsbeperkte 2017-01-01
    En is moet_college_gegevens_leveren ja

  @bron:wfsv38b-1a
  Abstract Scenario: een schoolverlater met loonkostensubsidie (10d, lid 2) op <peildatum>: <grond>
    Gegeven de peildatum is <peildatum>
    En de volgende feiten:
      | feit                                     | waarde     |
      | kreeg_ondersteuning_college              | nee        |
      | krijgt_loonkostensubsidie_schoolverlater | ja         |
      | is_loonwaarde_vastgesteld                | ja         |
      | loonwaarde                               | 60%        |
      | datum_vaststelling_loonwaarde            | 2016-10-01 |
    Als de aanvraag wordt beoordeeld
    Dan is grond <grond>

    Voorbeelden: sinds 2017 noemt onderdeel a ook deze subsidie
      | peildatum  | grond           |
      | 2016-12-31 | geen            |
      | 2017-01-01 | a_praktijkroute |
      | 2018-02-01 | a_praktijkroute |
      | 2026-02-01 | a_praktijkroute |

  @bron:wfsv38b-1a
  Scenario: een schoolverlater met loonkostensubsidie van wie UWV vindt dat het minimumloon niet lukt
    Gegeven de peildatum is 2020-02-01
    En de volgende feiten:
      | feit                                     | waarde     |
      | kreeg_ondersteuning_college              | nee        |
      | krijgt_loonkostensubsidie_schoolverlater | ja         |
      | vrager_beoordeling                       | college    |
      | drempelfuncties                          | geen       |
      | beperking_duurt_zes_maanden              | ja         |
      | uwv_stelde_vast_geen_minimumloon         | ja         |
      | datum_vaststelling_uwv                   | 2019-10-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_uwv

  Scenario: praktijkroute in 2018
    Gegeven de peildatum is 2018-02-01
    En de volgende feiten:
      | feit                          | waarde     |
      | kreeg_ondersteuning_college   | ja         |
      | is_loonwaarde_vastgesteld     | ja         |
      | loonwaarde                    | 60%        |
      | datum_vaststelling_loonwaarde | 2016-10-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_praktijkroute
    En is moet_college_gegevens_leveren ja

  Scenario: praktijkroute in 2021
    Gegeven de peildatum is 2021-02-01
    En de volgende feiten:
      | feit                          | waarde     |
      | kreeg_ondersteuning_college   | ja         |
      | is_loonwaarde_vastgesteld     | ja         |
      | loonwaarde                    | 60%        |
      | datum_vaststelling_loonwaarde | 2016-10-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_praktijkroute

  Scenario: praktijkroute in 2026
    Gegeven de peildatum is 2026-02-01
    En de volgende feiten:
      | feit                          | waarde     |
      | kreeg_ondersteuning_college   | ja         |
      | is_loonwaarde_vastgesteld     | ja         |
      | loonwaarde                    | 60%        |
      | datum_vaststelling_loonwaarde | 2016-10-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond a_praktijkroute

  Scenario: loonwaarde van 100% is geen praktijkroute
    Gegeven de peildatum is 2018-02-01
    En de volgende feiten:
      | feit                          | waarde     |
      | kreeg_ondersteuning_college   | ja         |
      | is_loonwaarde_vastgesteld     | ja         |
      | loonwaarde                    | 100%       |
      | datum_vaststelling_loonwaarde | 2016-10-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: eigen verzoek in 2017 zonder hulp van het college
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | nee        |
      | vrager_beoordeling               | persoon    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2017-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond e
    En is moet_college_gegevens_leveren ja

  Scenario: eigen verzoek in 2018 zonder hulp van het college
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | nee        |
      | vrager_beoordeling               | persoon    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2017-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: eigen verzoek in 2018 met hulp van het college
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | persoon    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2017-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond e
    En is moet_college_gegevens_leveren ja

  Scenario: eigen verzoek in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | persoon    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2017-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond e

  Scenario: eigen verzoek in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | persoon    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2017-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond e

  Scenario: eigen verzoek, later zelf het minimumloon
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | persoon    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2017-03-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2018-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: eigen verzoek in 2017, later zelf het minimumloon
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                                   | waarde     |
      | kreeg_ondersteuning_college            | ja         |
      | vrager_beoordeling                     | persoon    |
      | uwv_stelde_vast_geen_minimumloon       | ja         |
      | datum_vaststelling_uwv                 | 2017-03-01 |
      | drempelfuncties                        | geen       |
      | beperking_duurt_zes_maanden            | ja         |
      | eerste_dag_minimumloon_zonder_subsidie | 2017-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: Wsw-indicatie
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond b
    En is datum_arbeidsbeperkte 2015-05-01
    En is moet_college_gegevens_leveren ja

  Scenario: Wsw-indicatie in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond b

  Scenario: Wsw-indicatie in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond b

  Scenario: Wsw-indicatie in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond b

  Scenario: Wsw-indicatie in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond b

  Scenario: de dag na de Wsw-indicatie
    Gegeven de peildatum is 2016-06-02
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2016-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2016-06-02

  Scenario: Wajong
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond c
    En is moet_college_gegevens_leveren nee

  Scenario: Wajong in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond c

  Scenario: Wajong in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond c

  Scenario: Wajong in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond c

  Scenario: Wajong in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond c
    En is datum_arbeidsbeperkte 2015-05-01

  Scenario: Wajong voorbij
    Gegeven de peildatum is 2016-06-02
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | 2016-06-01 |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2016-06-02

  Scenario: Wajong voorbij in 2026
    Gegeven de peildatum is 2026-06-02
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | 2026-06-01 |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2026-06-02

  Scenario: Wajong zonder mogelijkheden, op de laatste dag van 2025
    Gegeven de peildatum is 2025-12-31
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: Wajong zonder mogelijkheden, met een baan, sinds 2026
    Gegeven de peildatum is 2026-01-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond c
    En is datum_arbeidsbeperkte 2026-01-01

  Scenario: Wajong zonder mogelijkheden en zonder baan, sinds 2026
    Gegeven de peildatum is 2026-01-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden | ja         |
      | heeft_baan                        | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: indicatie van school
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond d
    En is er een voorbehoud over "2.24"

  Scenario: indicatie van school in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond d

  Scenario: indicatie van school in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond d

  Scenario: indicatie van school in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond d

  Scenario: indicatie van school in 2026
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond d

  Scenario: indicatie van school voorbij
    Gegeven de peildatum is 2016-06-02
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | 2016-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: indicatie van school voorbij in 2026
    Gegeven de peildatum is 2026-06-02
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | 2026-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: verlies van de Wsw-indicatie in 2014: nog niet in 2019
    Gegeven de peildatum is 2019-12-31
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2014-06-30 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: verlies van de Wsw-indicatie in 2014: sinds 2020
    Gegeven de peildatum is 2020-01-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2014-06-30 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond f
    En is datum_arbeidsbeperkte 2020-01-01

  Scenario: verlies van de Wsw-indicatie in 2014: in 2026
    Gegeven de peildatum is 2026-01-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2014-06-30 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond f

  Scenario: verlies van de Wsw-indicatie voor 2013
    Gegeven de peildatum is 2020-01-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2012-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: verlies van de Wsw-indicatie na 1 mei 2015
    Gegeven de peildatum is 2020-01-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2015-05-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: verlies van de Wajong in 2014
    Gegeven de peildatum is 2020-01-01
    En de volgende feiten:
      | feit                              | waarde     |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | 2014-06-30 |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond f

  Scenario: verlies van de Wsw-indicatie, maar op 1 mei 2015 nog Wajong
    Gegeven de peildatum is 2020-01-01
    En de volgende feiten:
      | feit                              | waarde     |
      | heeft_wsw_indicatiebesluit        | ja         |
      | eerste_dag_wsw_indicatie          | 2010-01-01 |
      | laatste_dag_wsw_indicatie         | 2014-06-30 |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | 2015-05-01 |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: verlies van de Wajong, maar op 1 mei 2015 nog een Wsw-indicatie
    Gegeven de peildatum is 2020-01-01
    En de volgende feiten:
      | feit                              | waarde     |
      | heeft_wsw_indicatiebesluit        | ja         |
      | eerste_dag_wsw_indicatie          | 2010-01-01 |
      | laatste_dag_wsw_indicatie         | 2015-05-01 |
      | eerste_dag_wajong                 | 2010-01-01 |
      | laatste_dag_wajong                | 2014-06-30 |
      | heeft_duurzaam_geen_mogelijkheden | nee        |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: WIA en experiment sinds 2026
    Gegeven de peildatum is 2026-02-01
    En de volgende feiten:
      | feit                   | waarde     |
      | heeft_wia_hoofdstuk_6  | ja         |
      | eerste_dag_experiment  | 2026-02-01 |
      | laatste_dag_experiment | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond g
    En is datum_arbeidsbeperkte 2026-02-01

  Scenario: na het experiment
    Gegeven de peildatum is 2026-03-02
    En de volgende feiten:
      | feit                   | waarde     |
      | heeft_wia_hoofdstuk_6  | ja         |
      | eerste_dag_experiment  | 2026-02-01 |
      | laatste_dag_experiment | 2026-03-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2026-03-02

  Scenario: lid 2 met een voorziening
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2016-01-01 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond lid_2
    En is datum_arbeidsbeperkte 2016-01-01

  Scenario: lid 2 in 2017
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2016-01-01 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond lid_2

  Scenario: lid 2 in 2018
    Gegeven de peildatum is 2018-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2016-01-01 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond lid_2

  Scenario: lid 2 in 2021
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2016-01-01 |
      | laatste_dag_voorziening         | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond lid_2

  Scenario: lid 2 zonder voorziening, op de laatste dag van 2025
    Gegeven de peildatum is 2025-12-31
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2016-01-01 |
      | laatste_dag_voorziening         | 2020-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: lid 2 zonder voorziening, sinds 2026
    Gegeven de peildatum is 2026-01-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2016-01-01 |
      | laatste_dag_voorziening         | 2020-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond lid_2
    En is datum_arbeidsbeperkte 2026-01-01

  Scenario: lid 2 met een voorziening die doorliep
    Gegeven de peildatum is 2026-01-01
    En de volgende feiten:
      | feit                            | waarde     |
      | is_beperkt_voor_18_of_in_studie | ja         |
      | kan_niet_zonder_voorziening     | ja         |
      | eerste_dag_voorziening          | 2016-01-01 |
      | laatste_dag_voorziening         | 2025-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is datum_arbeidsbeperkte 2016-01-01

  Scenario: beschut werk in 2016 staat alleen in onderdeel a in de weg
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
      | is_beschut_werk_vastgesteld      | ja         |
      | datum_vaststelling_beschut_werk  | 2016-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2016-06-01

  Scenario: beschut werk in 2016 met een Wsw-indicatie
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | onbeperkt  |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2016-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond b

  Scenario: beschut werk in 2017 en de praktijkroute
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | kreeg_ondersteuning_college     | ja         |
      | is_loonwaarde_vastgesteld       | ja         |
      | loonwaarde                      | 60%        |
      | datum_vaststelling_loonwaarde   | 2016-10-01 |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2017-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_arbeidsbeperkte 2017-06-01

  Scenario: beschut werk in 2017 en het oordeel van UWV
    Gegeven de peildatum is 2017-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | ja         |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
      | is_beschut_werk_vastgesteld      | ja         |
      | datum_vaststelling_beschut_werk  | 2017-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: beschut werk sinds 2018 op elke grond
    Gegeven de peildatum is 2018-01-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | onbeperkt  |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2016-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "is_niet_in_beschut_werk"
    En is er geen andere grond
    En is grond geen
    En is einde_arbeidsbeperkte 2018-01-01
    En is moet_uwv_registreren nee
    En is moet_college_gegevens_leveren nee

  Scenario: de dag voor beschut werk
    Gegeven de peildatum is 2018-05-31
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | onbeperkt  |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2018-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond b

  Scenario: beschut werk in 2021
    Gegeven de peildatum is 2021-01-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | onbeperkt  |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2016-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is moet_uwv_registreren nee
    En is moet_college_gegevens_leveren nee

  Scenario: beschut werk in 2026
    Gegeven de peildatum is 2026-01-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | onbeperkt  |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2016-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond geen
    En is moet_uwv_registreren nee
    En is moet_college_gegevens_leveren nee

  Scenario: onbekend oordeel van UWV laat de zaak open
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | onbekend   |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En ontbreekt uwv_stelde_vast_geen_minimumloon

  Scenario: een bekende Wsw-indicatie is genoeg, ook als het oordeel van UWV open is
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                             | waarde     |
      | heeft_wsw_indicatiebesluit       | ja         |
      | eerste_dag_wsw_indicatie         | 2010-01-01 |
      | laatste_dag_wsw_indicatie        | onbeperkt  |
      | kreeg_ondersteuning_college      | ja         |
      | vrager_beoordeling               | college    |
      | uwv_stelde_vast_geen_minimumloon | onbekend   |
      | datum_vaststelling_uwv           | 2016-03-01 |
      | drempelfuncties                  | geen       |
      | beperking_duurt_zes_maanden      | ja         |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is de grond onbekend
