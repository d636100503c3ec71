# language: nl
@regeling:samenloop @gemaakt:redactie
Functionaliteit: Samenloop van beschut werk met loonkostensubsidie, no-riskpolis en banenafspraak

  Achtergrond:
    Gegeven het profiel "zieke_werknemer_met_subsidie"
    En de peildatum is 3 maart 2026

  Scenario: beschut werk dat is vastgesteld
    Gegeven de soort dienstbetrekking is beschut_werk
    En is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 2 maart 2026
    Als samenloop wordt berekend
    Dan is beschut_werk_opent_loonkostensubsidie ja
    En volgt beschut_werk_opent_loonkostensubsidie uit artikel 10b, negende lid, Participatiewet
    En is beschut_werk_opent_no_riskpolis ja
    En volgt beschut_werk_opent_no_riskpolis uit artikel 29b, tweede lid, onderdeel f, Ziektewet
    En is beschut_werk_niet_vastgesteld nee
    En is banenafspraak_naast_beschut_werk ja

  Scenario: een beschutte baan zonder besluit van het college
    Gegeven de soort dienstbetrekking is beschut_werk
    En is_beschut_werk_vastgesteld is nee
    Als samenloop wordt berekend
    Dan is beschut_werk_opent_loonkostensubsidie nee
    En is beschut_werk_opent_no_riskpolis nee
    En is beschut_werk_niet_vastgesteld ja
    En is banenafspraak_naast_beschut_werk nee
    En is beschut_werk_bij_geen_loonkostensubsidie nee
    En is loonkostensubsidie_bij_geen_beschut_werk ja

  Scenario: een status die eindigde toen beschut werk werd vastgesteld, past wel
    Gegeven de soort dienstbetrekking is beschut_werk
    En is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 2 maart 2026
    En no-riskpolis.einde_arbeidsbeperkte is 2 maart 2026
    Als samenloop wordt berekend
    Dan is banenafspraak_naast_beschut_werk nee
