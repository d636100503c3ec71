# language: nl
@regeling:doelgroepregister @bron:besluit-suwi-3.2
Functionaliteit: Tot wanneer iemand in het register staat
  Het register is iets anders dan de status van artikel 38b.

  Achtergrond:
    Gegeven het profiel "werkende_zonder_grond"

  Scenario: t+2 na een verlies op 15 juni 2015
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2015-06-14 |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_registratie 2018-01-01
    En is reden_einde_registratie t_plus_2
    En is staat_in_register ja

  Scenario: t+2 loopt door zolang iemand voldoet
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_registratie onbeperkt
    En is reden_einde_registratie loopt_door
    En is moet_uwv_registreren nee

  Scenario: een grond zonder einde is genoeg om geregistreerd te blijven
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | onbeperkt  |
      | eerste_dag_wajong               | onbekend   |
      | is_beperkt_voor_18_of_in_studie | onbekend   |
      | is_opgenomen_in_register        | ja         |
      | datum_opname_register           | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_arbeidsbeperkte onbeperkt
    En is staat_in_register ja
    En is einde_registratie onbeperkt
    En is reden_einde_registratie loopt_door

  Scenario: een grond zonder einde is ook na 2026 genoeg om arbeidsbeperkte te blijven
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | onbeperkt  |
      | vrager_beoordeling              | onbekend   |
      | is_beperkt_voor_18_of_in_studie | onbekend   |
      | is_opgenomen_in_register        | ja         |
      | datum_opname_register           | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_arbeidsbeperkte onbeperkt
    En is staat_in_register ja
    En is reden_einde_registratie aow_leeftijd

  Scenario: geregistreerd zonder grond telt t+2 vanaf de opname
    Gegeven de peildatum is 2016-06-01
    En de volgende feiten:
      | feit                     | waarde     |
      | is_opgenomen_in_register | ja         |
      | datum_opname_register    | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_registratie 2018-01-01

  Scenario: de opschorting begon een dag voor het eerste einde
    Gegeven de peildatum is 2017-12-30
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2015-06-14 |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_registratie 2029-01-01
    En is reden_einde_registratie opschorting
    En is staat_in_register ja
    En is er een voorbehoud over "opschorting"

  Scenario: opschorting: wie nog voldoet
    Gegeven de peildatum is 2019-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_registratie onbeperkt
    En is reden_einde_registratie loopt_door

  Scenario: opschorting: wie niet is opgenomen
    Gegeven de peildatum is 2019-06-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_registratie 2015-05-01
    En is reden_einde_registratie niet_opgenomen

  Scenario: opschorting: verlies in 2026
    Gegeven de peildatum is 2019-06-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2026-06-30 |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_registratie 2029-01-01
    En is reden_einde_registratie t_plus_2

  Scenario: sinds 2020 telt wie nog in het register staat (lid 6)
    Gegeven de peildatum is 2020-01-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2015-06-14 |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond lid_6
    En is datum_arbeidsbeperkte 2020-01-01
    En is staat_in_register ja
    En is reden_einde_registratie aow_leeftijd

  Scenario: lid 6 in 2026
    Gegeven de peildatum is 2026-01-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2015-06-14 |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond lid_6
    En is moet_uwv_werkgever_informeren ja

  Scenario: het register loopt tot de AOW-leeftijd
    Gegeven de peildatum is 2026-01-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2015-06-14 |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
      | geboortedatum              | 1960-01-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_registratie 2027-01-01

  Scenario: op de AOW-leeftijd staat iemand er niet meer in
    Gegeven de peildatum is 2026-12-31
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2015-06-14 |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
      | geboortedatum              | 1959-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is staat_in_register nee
    En is einde_registratie 2026-12-31

  Scenario: AOW-leeftijd en een Wsw-indicatie: UWV registreert niet meer
    Gegeven de peildatum is 2026-12-31
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | onbeperkt  |
      | geboortedatum              | 1959-12-31 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is moet_uwv_registreren nee

  Scenario: beschut werk: op de dag zelf nog in het register, maar zonder status
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | 2015-06-14 |
      | is_opgenomen_in_register        | ja         |
      | datum_opname_register           | 2015-06-01 |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2021-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is staat_in_register ja
    En is einde_registratie 2021-06-02
    En is reden_einde_registratie beschut_werk

  Scenario: beschut werk: de dag erna niet meer
    Gegeven de peildatum is 2021-06-02
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | 2015-06-14 |
      | is_opgenomen_in_register        | ja         |
      | datum_opname_register           | 2015-06-01 |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2021-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is staat_in_register nee

  Scenario: beschut werk van voor 2020 werkt vanaf 2020
    Gegeven de peildatum is 2020-01-01
    En de volgende feiten:
      | feit                            | waarde     |
      | heeft_wsw_indicatiebesluit      | ja         |
      | eerste_dag_wsw_indicatie        | 2010-01-01 |
      | laatste_dag_wsw_indicatie       | 2015-06-14 |
      | is_opgenomen_in_register        | ja         |
      | datum_opname_register           | 2015-06-01 |
      | is_beschut_werk_vastgesteld     | ja         |
      | datum_vaststelling_beschut_werk | 2018-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_registratie 2020-01-01

  Scenario: eigen verzoek van wie alleen nog in het register staat
    Gegeven de peildatum is 2021-06-01
    En de volgende feiten:
      | feit                        | waarde     |
      | heeft_wsw_indicatiebesluit  | ja         |
      | eerste_dag_wsw_indicatie    | 2010-01-01 |
      | laatste_dag_wsw_indicatie   | 2015-06-14 |
      | is_opgenomen_in_register    | ja         |
      | datum_opname_register       | 2015-06-01 |
      | is_uitgeschreven_op_verzoek | ja         |
      | datum_uitschrijving         | 2021-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is staat_in_register nee
    En is einde_registratie 2021-06-01
    En is reden_einde_registratie eigen_verzoek

  Scenario: eigen verzoek in 2020 telt niet voor lid 6
    Gegeven de peildatum is 2020-06-01
    En de volgende feiten:
      | feit                        | waarde     |
      | heeft_wsw_indicatiebesluit  | ja         |
      | eerste_dag_wsw_indicatie    | 2010-01-01 |
      | laatste_dag_wsw_indicatie   | 2015-06-14 |
      | is_opgenomen_in_register    | ja         |
      | datum_opname_register       | 2015-06-01 |
      | is_uitgeschreven_op_verzoek | ja         |
      | datum_uitschrijving         | 2020-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is staat_in_register ja

  Scenario: eigen verzoek in 2020 telt wel voor onderdeel f
    Gegeven de peildatum is 2020-06-01
    En de volgende feiten:
      | feit                        | waarde     |
      | heeft_wsw_indicatiebesluit  | ja         |
      | eerste_dag_wsw_indicatie    | 2010-01-01 |
      | laatste_dag_wsw_indicatie   | 2014-06-30 |
      | is_opgenomen_in_register    | ja         |
      | datum_opname_register       | 2015-06-01 |
      | is_uitgeschreven_op_verzoek | ja         |
      | datum_uitschrijving         | 2020-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is grond f
    En is staat_in_register nee
    En is moet_uwv_registreren nee

  Scenario: eigen verzoek na het 65e jaar
    Gegeven de peildatum is 2026-06-01
    En de volgende feiten:
      | feit                        | waarde     |
      | heeft_wsw_indicatiebesluit  | ja         |
      | eerste_dag_wsw_indicatie    | 2010-01-01 |
      | laatste_dag_wsw_indicatie   | 2015-06-14 |
      | is_opgenomen_in_register    | ja         |
      | datum_opname_register       | 2015-06-01 |
      | geboortedatum               | 1960-01-01 |
      | is_uitgeschreven_op_verzoek | ja         |
      | datum_uitschrijving         | 2026-05-01 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is einde_registratie 2026-05-01
    En is reden_einde_registratie eigen_verzoek

  Scenario: lid 6 mag vanaf 2021 om uitschrijving vragen
    Gegeven de peildatum is 2021-01-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2015-06-14 |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen ja

  Scenario: lid 6 mag dat in 2020 nog niet
    Gegeven de peildatum is 2020-12-31
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2015-06-14 |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: onderdeel f mag dat al in 2020
    Gegeven de peildatum is 2020-12-31
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2014-06-30 |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen ja

  Scenario: alleen door school mag dat vanaf 2021
    Gegeven de peildatum is 2021-01-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen ja

  Scenario: wie ook een Wsw-indicatie heeft, mag dat niet
    Gegeven de peildatum is 2021-01-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
      | heeft_wsw_indicatiebesluit         | ja         |
      | eerste_dag_wsw_indicatie           | 2010-01-01 |
      | laatste_dag_wsw_indicatie          | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: alleen door een andere indicatie mag dat niet
    Gegeven de peildatum is 2021-01-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | andere     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: in 2026 mag alleen school het ook
    Gegeven de peildatum is 2026-01-01
    En de volgende feiten:
      | feit                               | waarde     |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen ja

  Scenario: in 2026 mag onderdeel f het ook
    Gegeven de peildatum is 2026-01-01
    En de volgende feiten:
      | feit                       | waarde     |
      | heeft_wsw_indicatiebesluit | ja         |
      | eerste_dag_wsw_indicatie   | 2010-01-01 |
      | laatste_dag_wsw_indicatie  | 2014-06-30 |
      | is_opgenomen_in_register   | ja         |
      | datum_opname_register      | 2015-06-01 |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen ja

  Scenario: onderdeel a, oordeel naast school of onderdeel f in 2021: niet uitschrijven
    Gegeven de peildatum is 2021-01-01
    En de volgende feiten:
      | feit                               | waarde     |
      | kreeg_ondersteuning_college        | ja         |
      | vrager_beoordeling                 | college    |
      | uwv_stelde_vast_geen_minimumloon   | ja         |
      | datum_vaststelling_uwv             | 2016-03-01 |
      | drempelfuncties                    | geen       |
      | beperking_duurt_zes_maanden        | ja         |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: onderdeel a, oordeel naast school of onderdeel f in 2026: niet uitschrijven
    Gegeven de peildatum is 2026-03-01
    En de volgende feiten:
      | feit                               | waarde     |
      | kreeg_ondersteuning_college        | ja         |
      | vrager_beoordeling                 | college    |
      | uwv_stelde_vast_geen_minimumloon   | ja         |
      | datum_vaststelling_uwv             | 2016-03-01 |
      | drempelfuncties                    | geen       |
      | beperking_duurt_zes_maanden        | ja         |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: onderdeel a, praktijkroute naast school of onderdeel f in 2021: niet uitschrijven
    Gegeven de peildatum is 2021-01-01
    En de volgende feiten:
      | feit                               | waarde     |
      | kreeg_ondersteuning_college        | ja         |
      | is_loonwaarde_vastgesteld          | ja         |
      | loonwaarde                         | 60%        |
      | datum_vaststelling_loonwaarde      | 2016-10-01 |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: onderdeel a, praktijkroute naast school of onderdeel f in 2026: niet uitschrijven
    Gegeven de peildatum is 2026-03-01
    En de volgende feiten:
      | feit                               | waarde     |
      | kreeg_ondersteuning_college        | ja         |
      | is_loonwaarde_vastgesteld          | ja         |
      | loonwaarde                         | 60%        |
      | datum_vaststelling_loonwaarde      | 2016-10-01 |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: onderdeel c naast school of onderdeel f in 2021: niet uitschrijven
    Gegeven de peildatum is 2021-01-01
    En de volgende feiten:
      | feit                               | waarde     |
      | eerste_dag_wajong                  | 2010-01-01 |
      | laatste_dag_wajong                 | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden  | nee        |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: onderdeel c naast school of onderdeel f in 2026: niet uitschrijven
    Gegeven de peildatum is 2026-03-01
    En de volgende feiten:
      | feit                               | waarde     |
      | eerste_dag_wajong                  | 2010-01-01 |
      | laatste_dag_wajong                 | onbeperkt  |
      | heeft_duurzaam_geen_mogelijkheden  | nee        |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: onderdeel e naast school of onderdeel f in 2021: niet uitschrijven
    Gegeven de peildatum is 2021-01-01
    En de volgende feiten:
      | feit                               | waarde     |
      | kreeg_ondersteuning_college        | ja         |
      | vrager_beoordeling                 | persoon    |
      | uwv_stelde_vast_geen_minimumloon   | ja         |
      | datum_vaststelling_uwv             | 2017-03-01 |
      | drempelfuncties                    | geen       |
      | beperking_duurt_zes_maanden        | ja         |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: onderdeel e naast school of onderdeel f in 2026: niet uitschrijven
    Gegeven de peildatum is 2026-03-01
    En de volgende feiten:
      | feit                               | waarde     |
      | kreeg_ondersteuning_college        | ja         |
      | vrager_beoordeling                 | persoon    |
      | uwv_stelde_vast_geen_minimumloon   | ja         |
      | datum_vaststelling_uwv             | 2017-03-01 |
      | drempelfuncties                    | geen       |
      | beperking_duurt_zes_maanden        | ja         |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: onderdeel lid 2 naast school of onderdeel f in 2021: niet uitschrijven
    Gegeven de peildatum is 2021-01-01
    En de volgende feiten:
      | feit                               | waarde     |
      | is_beperkt_voor_18_of_in_studie    | ja         |
      | kan_niet_zonder_voorziening        | ja         |
      | eerste_dag_voorziening             | 2016-01-01 |
      | laatste_dag_voorziening            | onbeperkt  |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: onderdeel lid 2 naast school of onderdeel f in 2026: niet uitschrijven
    Gegeven de peildatum is 2026-03-01
    En de volgende feiten:
      | feit                               | waarde     |
      | is_beperkt_voor_18_of_in_studie    | ja         |
      | kan_niet_zonder_voorziening        | ja         |
      | eerste_dag_voorziening             | 2016-01-01 |
      | laatste_dag_voorziening            | onbeperkt  |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee

  Scenario: onderdeel g naast school of onderdeel f in 2026: niet uitschrijven
    Gegeven de peildatum is 2026-03-01
    En de volgende feiten:
      | feit                               | waarde     |
      | heeft_wia_hoofdstuk_6              | ja         |
      | eerste_dag_experiment              | 2026-02-01 |
      | laatste_dag_experiment             | onbeperkt  |
      | is_opgenomen_in_register           | ja         |
      | datum_opname_register              | 2015-06-01 |
      | soort_indicatie_besluit_wfsv       | school     |
      | eerste_dag_indicatie_besluit_wfsv  | 2016-01-01 |
      | laatste_dag_indicatie_besluit_wfsv | onbeperkt  |
    Als de aanvraag wordt beoordeeld
    Dan is mag_uitschrijving_vragen nee
