# language: nl
@regeling:route-naar-werk @gemaakt:redactie @bron:awb-artikel-3:2
Functionaliteit: Wat nog niet bekend is, en wie nog moet oordelen

  Scenario: zonder oordeel van de klantmanager staat gewoon werk open
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En past_bij_gewone_werkgever is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En is regulier_werk_mogelijk onbekend
    En is detachering_mogelijk ja
    En is nog_geen_werk nee
    En ontbreekt past_bij_gewone_werkgever

  Scenario: zonder oordeel van UWV is beschut werk onbekend, en UWV aan zet
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En is_arbeidsvermogen_getoetst is nee
    En oordeel_arbeidsvermogen is onbekend
    En heeft_bijzondere_aanpassing_nodig is onbekend
    En heeft_bijzondere_begeleiding_nodig is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En is beschut_werk_mogelijk onbekend
    En is nog_geen_werk onbekend
    En is advies_beschut_werk_te_vragen ja
    En is aan_zet_bij_beschut_werk uwv_adviseert
    En ontbreekt oordeel_arbeidsvermogen

  Scenario: een nee van één voorwaarde is genoeg, ook als de rest onbekend is
    Gegeven de peildatum is 1 september 2026
    En kan_nu_beginnen is nee
    Als de aanvraag wordt beoordeeld
    Dan is regulier_werk_mogelijk nee
    En is detachering_mogelijk nee
    En is beschut_werk_mogelijk nee
    En is nog_geen_werk ja
    En is de status onbepaald
    En is loonkostensubsidie_te_onderzoeken nee

  Scenario: zonder feiten is alles onbekend
    Gegeven de peildatum is 1 september 2026
    En kan_nu_beginnen is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En is regulier_werk_mogelijk onbekend
    En is nog_geen_werk onbekend
    En is wie_helpt_bij_werk onbekend
