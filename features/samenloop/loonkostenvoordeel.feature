# language: nl
@regeling:samenloop @gemaakt:redactie
Functionaliteit: Samenloop van het loonkostenvoordeel met de banenafspraak, de Wsw, beschut werk en de AOW

  Achtergrond:
    Gegeven het profiel "werknemer_van_de_banenafspraak"
    En de peildatum is 3 maart 2026
    En doelgroepregister.heeft_wia_hoofdstuk_6 is nee

  @bron:BWBR0037522#2.10
  Scenario: een gewone baan met de banenafspraak
    Als samenloop wordt berekend
    Dan is banenafspraak_opent_loonkostenvoordeel ja
    En volgt banenafspraak_opent_loonkostenvoordeel uit artikel 2.10, eerste lid, Wet tegemoetkomingen loondomein
    En is status_van_nu_volgt_uit_banenafspraak ja
    En is beschut_werk_sluit_loonkostenvoordeel_uit nee
    En is wsw_baan_sluit_loonkostenvoordeel_uit nee
    En is detachering_opent_loonkostenvoordeel nee
    En is aow_leeftijd_stopt_loonkostenvoordeel nee

  @bron:BWBR0037522#2.10
  Scenario: zonder de status van arbeidsbeperkte
    Gegeven kreeg_ondersteuning_college is nee
    En doelgroepregister.is_opgenomen_in_register is nee
    Als samenloop wordt berekend
    Dan is banenafspraak_opent_loonkostenvoordeel nee

  @bron:BWBR0017745#38b
  Scenario: beschut werk
    Gegeven de soort dienstbetrekking is beschut_werk
    En is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 5 januari 2026
    Als samenloop wordt berekend
    Dan is beschut_werk_sluit_loonkostenvoordeel_uit ja
    En volgt beschut_werk_sluit_loonkostenvoordeel_uit uit artikel 38b, eerste lid, Wet financiering sociale verzekeringen
    En is banenafspraak_opent_loonkostenvoordeel nee
    En is loonkostensubsidie_naast_loonkostenvoordeel nee
    En is loonkostensubsidie_bij_geen_loonkostenvoordeel ja
    En is loonkostenvoordeel_bij_geen_loonkostensubsidie nee
    En is loonkostenvoordeel_per_jaar € 0,00

  @bron:BWBR0037522#2.10
  Scenario: een Wsw-baan zonder detachering
    Gegeven de soort dienstbetrekking is wsw_artikel_2
    En is_wsw_dienstbetrekking is ja
    Als samenloop wordt berekend
    Dan is wsw_baan_sluit_loonkostenvoordeel_uit ja
    En volgt wsw_baan_sluit_loonkostenvoordeel_uit uit artikel 2.10, tweede lid, onderdeel b, Wet tegemoetkomingen loondomein
    En is detachering_opent_loonkostenvoordeel nee
    En is banenafspraak_opent_loonkostenvoordeel nee

  @bron:BWBR0037522#2.10
  Scenario: een Wsw-baan met detachering, sinds 2026
    Gegeven de soort dienstbetrekking is wsw_artikel_2
    En is_wsw_dienstbetrekking is ja
    En is_gedetacheerd is ja
    Als samenloop wordt berekend
    Dan is wsw_baan_sluit_loonkostenvoordeel_uit nee
    En is detachering_opent_loonkostenvoordeel ja
    En is banenafspraak_opent_loonkostenvoordeel ja

  Scenario: begeleid werken bij een gewone werkgever
    Gegeven de soort dienstbetrekking is wsw_artikel_7
    En is_wsw_dienstbetrekking is ja
    Als samenloop wordt berekend
    Dan is wsw_baan_sluit_loonkostenvoordeel_uit nee

  @bron:BWBR0037522#2.10
  Scenario: de dag voor de AOW-leeftijd
    Gegeven de geboortedatum is 4 maart 1959
    Als samenloop wordt berekend
    Dan is aow_leeftijd_stopt_loonkostenvoordeel nee

  @bron:BWBR0037522#2.10
  Scenario: de dag van de AOW-leeftijd
    Gegeven de geboortedatum is 3 maart 1959
    Als samenloop wordt berekend
    Dan is aow_leeftijd_stopt_loonkostenvoordeel ja
    En volgt aow_leeftijd_stopt_loonkostenvoordeel uit artikel 2.10, tweede lid, onderdeel a, Wet tegemoetkomingen loondomein
    En is banenafspraak_opent_loonkostenvoordeel nee

  @bron:BWBR0015703#10d
  Scenario: loonkostensubsidie en loonkostenvoordeel samen
    Gegeven loonkostenvoordeel.telt_als_arbeidsbeperkte is ja
    Als samenloop wordt berekend
    Dan is loonkostensubsidie_naast_loonkostenvoordeel ja
    En volgt loonkostensubsidie_naast_loonkostenvoordeel uit artikel 10d, negende lid, Participatiewet
    En is loonkostensubsidie_bij_geen_loonkostenvoordeel nee
    En is loonkostenvoordeel_per_jaar € 1.414,00

  Scenario: geen loonkostensubsidie, wel loonkostenvoordeel
    Gegeven loonkostensubsidie.krijgt_andere_subsidie_loonkosten is ja
    En loonkostenvoordeel.telt_als_arbeidsbeperkte is ja
    Als samenloop wordt berekend
    Dan is loonkostensubsidie_naast_loonkostenvoordeel nee
    En is loonkostenvoordeel_bij_geen_loonkostensubsidie ja
