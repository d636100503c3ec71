# language: nl
@regeling:beschut-werk @bron:besluit-advisering-beschut-werk
Functionaliteit: Het advies van UWV en het besluit van het college

  Scenario: Wsw: begeleid werken kan, dus zonder onderzoek negatief
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is nee
    En advies_uwv is nog_geen_advies
    En datum_advies is onbekend
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2010
    En laatste_dag_wsw_indicatie is 1 mei 2030
    En advies_begeleid_werken is kan
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "wsw_advies_staat_niet_in_de_weg"
    En is advies_dat_uwv_moet_geven negatief
    En is grond_van_het_advies wsw_kan_begeleid_werken
    En is is_onderzoek_nodig nee

  Scenario: Wsw: begeleid werken kan niet, dus zonder onderzoek positief
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2010
    En laatste_dag_wsw_indicatie is 1 mei 2030
    En advies_begeleid_werken is kan_niet
    En heeft_bijzondere_begeleiding_nodig is nee
    Als de aanvraag wordt beoordeeld
    Dan is advies_dat_uwv_moet_geven positief
    En is grond_van_het_advies wsw_kan_niet_begeleid_werken
    En is is_onderzoek_nodig nee

  Scenario: nieuwe feiten sinds de indicatie: toch onderzoek
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2010
    En laatste_dag_wsw_indicatie is 1 mei 2030
    En advies_begeleid_werken is kan
    En vermeldt_nieuws_sinds_indicatie is ja
    Als de aanvraag wordt beoordeeld
    Dan is advies_dat_uwv_moet_geven positief
    En is is_onderzoek_nodig ja
    En is mag_wsw_gegevens_gebruiken ja

  Scenario: een indicatie zonder einddatum telt, ook van wie nooit een Wsw-baan had
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2010
    En laatste_dag_wsw_indicatie is onbeperkt
    En advies_begeleid_werken is kan_niet
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies wsw_kan_niet_begeleid_werken

  Scenario: een verlopen indicatie telt niet, al was iemand vroeger geïndiceerd
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2010
    En laatste_dag_wsw_indicatie is 1 maart 2026
    En advies_begeleid_werken is kan
    Als de aanvraag wordt beoordeeld
    Dan is is_onderzoek_nodig ja
    En is er een voorbehoud over "vroeger geïndiceerd"

  Scenario: een indicatie die later begint telt niet
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2026
    En laatste_dag_wsw_indicatie is onbeperkt
    En advies_begeleid_werken is kan
    Als de aanvraag wordt beoordeeld
    Dan is is_onderzoek_nodig ja

  Scenario: de indicatie geldt nog op de dag van het verzoek, niet meer op de peildatum
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2010
    En laatste_dag_wsw_indicatie is 2 maart 2026
    En advies_begeleid_werken is kan_niet
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies wsw_kan_niet_begeleid_werken

  Abstract Scenario: herindicatie van <datum> zegt van niet, onaantastbaar <onaantastbaar>: onderzoek <onderzoek>
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2010
    En laatste_dag_wsw_indicatie is 1 mei 2030
    En advies_begeleid_werken is kan
    En datum_negatieve_herindicatie is <datum>
    En is_herindicatie_onaantastbaar is <onaantastbaar>
    Als de aanvraag wordt beoordeeld
    Dan is is_onderzoek_nodig <onderzoek>

    Voorbeelden: het verzoek is van 2 maart 2026
      | datum        | onaantastbaar | onderzoek |
      | 2 maart 2026 | ja            | ja        |
      | 2 maart 2026 | nee           | nee       |
      | 3 maart 2026 | ja            | nee       |

  Scenario: een indicatie zonder advies over begeleid werken
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2010
    En laatste_dag_wsw_indicatie is 1 mei 2030
    En advies_begeleid_werken is geen_advies
    Als de aanvraag wordt beoordeeld
    Dan is is_onderzoek_nodig ja

  Scenario: eigen verzoek binnen twaalf maanden: negatief, ook na een positief advies
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is nee
    En advies_uwv is nog_geen_advies
    En datum_advies is onbekend
    En verzoek_door is persoon
    En de volgende eerdere_adviezen:
      | eerder_advies_op |
      | 2025-03-02 |
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "eerder_advies_staat_niet_in_de_weg"
    En is advies_dat_uwv_moet_geven negatief
    En is grond_van_het_advies eerder_advies
    En is is_onderzoek_nodig nee

  Scenario: een dag meer dan twaalf maanden: onderzoek
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En verzoek_door is persoon
    En de volgende eerdere_adviezen:
      | eerder_advies_op |
      | 2025-03-01 |
    Als de aanvraag wordt beoordeeld
    Dan is is_onderzoek_nodig ja

  Scenario: het college mag binnen twaalf maanden wel opnieuw vragen
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En de volgende eerdere_adviezen:
      | eerder_advies_op |
      | 2025-12-01 |
    Als de aanvraag wordt beoordeeld
    Dan is is_onderzoek_nodig ja
    En is advies_dat_uwv_moet_geven positief

  Scenario: nieuwe feiten sinds het eerdere advies: onderzoek
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En verzoek_door is persoon
    En de volgende eerdere_adviezen:
      | eerder_advies_op |
      | 2025-12-01 |
    En vermeldt_nieuws_sinds_advies is ja
    Als de aanvraag wordt beoordeeld
    Dan is is_onderzoek_nodig ja

  Scenario: lid 3 en lid 4 botsen: een mens moet kiezen
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is nee
    En advies_uwv is nog_geen_advies
    En datum_advies is onbekend
    En verzoek_door is persoon
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2010
    En laatste_dag_wsw_indicatie is 1 mei 2030
    En de volgende eerdere_adviezen:
      | eerder_advies_op |
      | 2025-12-01 |
    En advies_begeleid_werken is kan_niet
    Als de aanvraag wordt beoordeeld
    Dan is advies_dat_uwv_moet_geven onbekend
    En is grond_van_het_advies botsing
    En ontbreekt voorrang_bij_botsing

  Scenario: lid 3 en lid 4 botsen: UWV laat lid 4 voorgaan
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is nee
    En advies_uwv is nog_geen_advies
    En datum_advies is onbekend
    En verzoek_door is persoon
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2010
    En laatste_dag_wsw_indicatie is 1 mei 2030
    En de volgende eerdere_adviezen:
      | eerder_advies_op |
      | 2025-12-01 |
    En advies_begeleid_werken is kan_niet
    En voorrang_bij_botsing is lid_4
    Als de aanvraag wordt beoordeeld
    Dan is advies_dat_uwv_moet_geven positief
    En is een grond "is_vastgesteld_op_peildatum"
    En is er geen andere grond

  Scenario: lid 3 en lid 4 botsen: UWV laat lid 3 voorgaan
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is nee
    En advies_uwv is nog_geen_advies
    En datum_advies is onbekend
    En verzoek_door is persoon
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 mei 2010
    En laatste_dag_wsw_indicatie is 1 mei 2030
    En de volgende eerdere_adviezen:
      | eerder_advies_op |
      | 2025-12-01 |
    En advies_begeleid_werken is kan_niet
    En voorrang_bij_botsing is lid_3
    Als de aanvraag wordt beoordeeld
    Dan is advies_dat_uwv_moet_geven negatief
    En is een grond "eerder_advies_staat_niet_in_de_weg"

  Scenario: geen arbeidsvermogen
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is nee
    En advies_uwv is nog_geen_advies
    En datum_advies is onbekend
    En oordeel_arbeidsvermogen is ontbreekt
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "arbeidsvermogen_staat_niet_in_de_weg"
    En is advies_dat_uwv_moet_geven negatief
    En is grond_van_het_advies geen_arbeidsvermogen

  @ecli:ECLI:NL:RBZWB:2016:6931
  Scenario: een van de vier onderdelen ontbreekt
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is nee
    En advies_uwv is nog_geen_advies
    En datum_advies is onbekend
    En oordeel_arbeidsvermogen is per_onderdeel
    En uwv_kan_taak_uitvoeren is ja
    En uwv_heeft_werknemersvaardigheden is ja
    En uwv_kan_uur_achtereen_werken is nee
    En uwv_kan_genoeg_uren_werken is ja
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies geen_arbeidsvermogen

  Scenario: UWV moet het arbeidsvermogen nog beoordelen
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is nee
    En advies_uwv is nog_geen_advies
    En datum_advies is onbekend
    En oordeel_arbeidsvermogen is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is advies_dat_uwv_moet_geven onbekend
    En ontbreekt oordeel_arbeidsvermogen

  Scenario: het college moet nog beslissen
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En ontbreekt is_beschut_werk_vastgesteld

  Scenario: beide vragen nee: altijd negatief
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is nee
    En advies_uwv is nog_geen_advies
    En datum_advies is onbekend
    En heeft_bijzondere_begeleiding_nodig is nee
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "beschutte_omgeving_is_nodig"
    En is advies_dat_uwv_moet_geven negatief
    En is grond_van_het_advies geen_van_beide

  Scenario: alleen een aanpassing is genoeg
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En heeft_bijzondere_begeleiding_nodig is nee
    En heeft_bijzondere_aanpassing_nodig is ja
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies aanpassing_of_begeleiding
    En is advies_dat_uwv_moet_geven positief

  Scenario: acht weken die op Koningsdag eindigen, lopen door
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    Als de aanvraag wordt beoordeeld
    Dan is uiterste_dag_advies 28 april 2026
    En is is_advies_te_laat nee

  Scenario: een advies na de uiterste dag is te laat
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En datum_advies is 29 april 2026
    Als de aanvraag wordt beoordeeld
    Dan is is_advies_te_laat ja

  Scenario: nog geen advies na de uiterste dag
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is nee
    En advies_uwv is nog_geen_advies
    En datum_advies is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is is_advies_te_laat ja
    En is wijkt_advies_af_van_regels nee

  Scenario: een negatief advies dat positief moest zijn
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En advies_uwv is negatief
    Als de aanvraag wordt beoordeeld
    Dan is wijkt_advies_af_van_regels ja
    En is verhouding_tot_advies afwijking_niet_toegestaan
    En is er recht

  Scenario: afwijken van een onzorgvuldig advies mag
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En advies_uwv is negatief
    En is_advies_zorgvuldig is nee
    Als de aanvraag wordt beoordeeld
    Dan is verhouding_tot_advies afwijking_toegestaan

  Scenario: vaststellen zonder advies
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En advies_uwv is nog_geen_advies
    En datum_advies is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is verhouding_tot_advies besluit_zonder_advies

  Scenario: een advies van na de peildatum telt nog niet
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 20 maart 2026
    Als de aanvraag wordt beoordeeld
    Dan is wijkt_advies_af_van_regels nee
    En is is_advies_te_laat nee

  Scenario: het college weigert zoals UWV adviseert
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En advies_uwv is negatief
    En is_beschut_werk_vastgesteld is nee
    En is_beschut_werk_geweigerd is ja
    En datum_weigering_beschut_werk is 1 juni 2026
    En heeft_bijzondere_begeleiding_nodig is nee
    Als de aanvraag wordt beoordeeld
    Dan is verhouding_tot_advies volgt_advies
    En is wijkt_advies_af_van_regels nee

  Scenario: een weigering van na de peildatum telt nog niet
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 10 mei 2026
    En is_beschut_werk_vastgesteld is nee
    En is_beschut_werk_geweigerd is ja
    En datum_weigering_beschut_werk is 1 juni 2026
    Als de aanvraag wordt beoordeeld
    Dan is verhouding_tot_advies nog_geen_besluit

  Scenario: een Wajong-onderzoek van twee jaar oud is bruikbaar
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En datum_onderzoek_arbeidsvermogen is 2 maart 2024
    Als de aanvraag wordt beoordeeld
    Dan is mag_wajong_gegevens_gebruiken ja
    En is mag_wsw_gegevens_gebruiken nee

  Scenario: een ouder Wajong-onderzoek niet
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En datum_onderzoek_arbeidsvermogen is 1 maart 2024
    Als de aanvraag wordt beoordeeld
    Dan is mag_wajong_gegevens_gebruiken nee

  Scenario: begin 2017: geen arbeidsvermogen
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 februari 2017
    En is_beschut_werk_vastgesteld is nee
    En datum_verzoek is 2 januari 2017
    En datum_advies is onbekend
    En advies_uwv is nog_geen_advies
    En oordeel_arbeidsvermogen is ontbreekt
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "arbeidsvermogen_staat_niet_in_de_weg"
    En is grond_van_het_advies geen_arbeidsvermogen

  Scenario: begin 2017: beide vragen nee
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 februari 2017
    En is_beschut_werk_vastgesteld is nee
    En datum_verzoek is 2 januari 2017
    En datum_advies is onbekend
    En advies_uwv is nog_geen_advies
    En heeft_bijzondere_aanpassing_nodig is nee
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "beschutte_omgeving_is_nodig"
    En is grond_van_het_advies geen_van_beide
    En is advies_dat_uwv_moet_geven negatief

  Scenario: begin 2017: alleen begeleiding
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 februari 2017
    En datum_verzoek is 2 januari 2017
    En datum_advies is onbekend
    En advies_uwv is nog_geen_advies
    En is_beschut_werk_vastgesteld is nee
    En heeft_bijzondere_aanpassing_nodig is nee
    En heeft_bijzondere_begeleiding_nodig is ja
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies aanpassing_of_begeleiding

  Scenario: 2015: geen arbeidsvermogen
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En is_beschut_werk_vastgesteld is nee
    En oordeel_arbeidsvermogen is ontbreekt
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "arbeidsvermogen_staat_niet_in_de_weg"
    En is grond_van_het_advies geen_arbeidsvermogen

  Scenario: 2015: beide vragen nee
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En is_beschut_werk_vastgesteld is nee
    En heeft_bijzondere_aanpassing_nodig is nee
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "beschutte_omgeving_is_nodig"
    En is grond_van_het_advies geen_van_beide
    En is advies_dat_uwv_moet_geven negatief

  Scenario: 2015: alleen begeleiding
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En is_beschut_werk_vastgesteld is nee
    En heeft_bijzondere_aanpassing_nodig is nee
    En heeft_bijzondere_begeleiding_nodig is ja
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies aanpassing_of_begeleiding

  Scenario: begin 2017: de plicht geldt al
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 februari 2017
    En datum_verzoek is 2 januari 2017
    En datum_advies is onbekend
    En advies_uwv is nog_geen_advies
    En datum_vaststelling_beschut_werk is 20 januari 2017
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is plicht_college aanbieden
    En is verhouding_tot_advies besluit_zonder_advies

  Scenario: begin 2017: het aantal is bereikt
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 februari 2017
    En datum_verzoek is 2 januari 2017
    En datum_advies is onbekend
    En advies_uwv is nog_geen_advies
    En datum_vaststelling_beschut_werk is 20 januari 2017
    En gerealiseerde_dienstbetrekkingen is 21
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is plicht_college geen_plicht_aantal_bereikt

  Scenario: begin 2017: wie bij geen groep hoort
    Gegeven het profiel "beschut_in_2017"
    En de peildatum is 1 februari 2017
    En datum_verzoek is 2 januari 2017
    En datum_advies is onbekend
    En advies_uwv is nog_geen_advies
    En datum_vaststelling_beschut_werk is 20 januari 2017
    En groep_artikel_7 is geen
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is grond_van_het_advies geen_advies
    En is plicht_college geen_plicht

  Scenario: 2015: vier onderdelen, alle aanwezig
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En oordeel_arbeidsvermogen is per_onderdeel
    En uwv_kan_taak_uitvoeren is ja
    En uwv_heeft_werknemersvaardigheden is ja
    En uwv_kan_uur_achtereen_werken is ja
    En uwv_kan_genoeg_uren_werken is ja
    Als de aanvraag wordt beoordeeld
    Dan is advies_dat_uwv_moet_geven positief

  Scenario: 2015: een negatief advies dat positief moest zijn
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En advies_uwv is negatief
    Als de aanvraag wordt beoordeeld
    Dan is wijkt_advies_af_van_regels ja
    En is verhouding_tot_advies afwijking_niet_toegestaan

  Scenario: 2015: afwijken van een onzorgvuldig advies
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En advies_uwv is negatief
    En is_advies_zorgvuldig is nee
    Als de aanvraag wordt beoordeeld
    Dan is verhouding_tot_advies afwijking_toegestaan

  Scenario: 2015: nog geen advies
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En is_beschut_werk_vastgesteld is nee
    En advies_uwv is nog_geen_advies
    En datum_advies is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is is_advies_te_laat ja
    En is verhouding_tot_advies nog_geen_besluit

  Scenario: 2015: weigering zoals UWV adviseert
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En advies_uwv is negatief
    En is_beschut_werk_vastgesteld is nee
    En is_beschut_werk_geweigerd is ja
    En datum_weigering_beschut_werk is 4 mei 2015
    Als de aanvraag wordt beoordeeld
    Dan is verhouding_tot_advies volgt_advies

  Scenario: 2015: advies en weigering van na de peildatum
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 maart 2015
    En advies_uwv is negatief
    En is_beschut_werk_vastgesteld is nee
    En is_beschut_werk_geweigerd is ja
    En datum_weigering_beschut_werk is 4 mei 2015
    Als de aanvraag wordt beoordeeld
    Dan is verhouding_tot_advies nog_geen_besluit
    En is is_advies_te_laat nee

  Scenario: 2015: vaststelling van na de peildatum
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 april 2015
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht

  Scenario: 2015: alleen uwv_kan_taak_uitvoeren ontbreekt
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En oordeel_arbeidsvermogen is per_onderdeel
    En uwv_kan_taak_uitvoeren is nee
    En uwv_heeft_werknemersvaardigheden is ja
    En uwv_kan_uur_achtereen_werken is ja
    En uwv_kan_genoeg_uren_werken is ja
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies geen_arbeidsvermogen

  Scenario: 2026: alleen uwv_kan_taak_uitvoeren ontbreekt
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En oordeel_arbeidsvermogen is per_onderdeel
    En uwv_kan_taak_uitvoeren is nee
    En uwv_heeft_werknemersvaardigheden is ja
    En uwv_kan_uur_achtereen_werken is ja
    En uwv_kan_genoeg_uren_werken is ja
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies geen_arbeidsvermogen

  Scenario: 2015: alleen uwv_heeft_werknemersvaardigheden ontbreekt
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En oordeel_arbeidsvermogen is per_onderdeel
    En uwv_kan_taak_uitvoeren is ja
    En uwv_heeft_werknemersvaardigheden is nee
    En uwv_kan_uur_achtereen_werken is ja
    En uwv_kan_genoeg_uren_werken is ja
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies geen_arbeidsvermogen

  Scenario: 2026: alleen uwv_heeft_werknemersvaardigheden ontbreekt
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En oordeel_arbeidsvermogen is per_onderdeel
    En uwv_kan_taak_uitvoeren is ja
    En uwv_heeft_werknemersvaardigheden is nee
    En uwv_kan_uur_achtereen_werken is ja
    En uwv_kan_genoeg_uren_werken is ja
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies geen_arbeidsvermogen

  Scenario: 2015: alleen uwv_kan_uur_achtereen_werken ontbreekt
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En oordeel_arbeidsvermogen is per_onderdeel
    En uwv_kan_taak_uitvoeren is ja
    En uwv_heeft_werknemersvaardigheden is ja
    En uwv_kan_uur_achtereen_werken is nee
    En uwv_kan_genoeg_uren_werken is ja
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies geen_arbeidsvermogen

  Scenario: 2026: alleen uwv_kan_uur_achtereen_werken ontbreekt
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En oordeel_arbeidsvermogen is per_onderdeel
    En uwv_kan_taak_uitvoeren is ja
    En uwv_heeft_werknemersvaardigheden is ja
    En uwv_kan_uur_achtereen_werken is nee
    En uwv_kan_genoeg_uren_werken is ja
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies geen_arbeidsvermogen

  Scenario: 2015: alleen uwv_kan_genoeg_uren_werken ontbreekt
    Gegeven het profiel "beschut_in_2015"
    En de peildatum is 1 juni 2015
    En oordeel_arbeidsvermogen is per_onderdeel
    En uwv_kan_taak_uitvoeren is ja
    En uwv_heeft_werknemersvaardigheden is ja
    En uwv_kan_uur_achtereen_werken is ja
    En uwv_kan_genoeg_uren_werken is nee
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies geen_arbeidsvermogen

  Scenario: 2026: alleen uwv_kan_genoeg_uren_werken ontbreekt
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En oordeel_arbeidsvermogen is per_onderdeel
    En uwv_kan_taak_uitvoeren is ja
    En uwv_heeft_werknemersvaardigheden is ja
    En uwv_kan_uur_achtereen_werken is ja
    En uwv_kan_genoeg_uren_werken is nee
    Als de aanvraag wordt beoordeeld
    Dan is grond_van_het_advies geen_arbeidsvermogen
