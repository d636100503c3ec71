# language: nl
@regeling:samenloop @gemaakt:redactie
Functionaliteit: Samenloop van het loonkostenvoordeel tot 2026

  Achtergrond:
    Gegeven het profiel "baan_met_loonkostenvoordeel"
    En de peildatum is 3 maart 2021

  @bron:BWBR0037522#2.10
  Scenario: een Wsw-baan met detachering, tot 2026
    Gegeven de peildatum is 31 december 2025
    En de soort dienstbetrekking is wsw_artikel_2
    En is_gedetacheerd is ja
    Als samenloop wordt berekend
    Dan is wsw_baan_sluit_loonkostenvoordeel_uit ja

  @bron:BWBR0037522#2.10
  Scenario: tot 2026 telt de status bij het begin van de baan
    Als samenloop wordt berekend
    Dan is banenafspraak_opent_loonkostenvoordeel ja
    En is beschut_werk_sluit_loonkostenvoordeel_uit nee
    En is aow_leeftijd_stopt_loonkostenvoordeel nee

  @bron:BWBR0037522#2.10
  Scenario: tot 2026 zonder de status bij het begin
    Gegeven loonkostenvoordeel.was_arbeidsbeperkte_bij_begin is nee
    Als samenloop wordt berekend
    Dan is banenafspraak_opent_loonkostenvoordeel nee

  @bron:BWBR0037522#2.10.1.b
  Scenario: tot 2026 opent de status niets voor wie in de zes maanden ervoor al bij deze werkgever werkte
    Gegeven loonkostenvoordeel.was_al_in_dienst is ja
    Als samenloop wordt berekend
    Dan is banenafspraak_opent_loonkostenvoordeel nee
    En is loonkostenvoordeel_per_jaar € 0,00

  @bron:BWBR0037522#2.10
  Scenario: beschut werk in 2018
    Gegeven de peildatum is 1 januari 2018
    En de soort dienstbetrekking is beschut_werk
    Als samenloop wordt berekend
    Dan is beschut_werk_sluit_loonkostenvoordeel_uit ja
    En is wsw_baan_sluit_loonkostenvoordeel_uit nee
    En is banenafspraak_opent_loonkostenvoordeel nee
    En is loonkostenvoordeel_per_jaar € 0,00

  @bron:BWBR0037522#2.10
  Scenario: de AOW-leeftijd in 2021
    Gegeven de geboortedatum is 1 januari 1950
    Als samenloop wordt berekend
    Dan is aow_leeftijd_stopt_loonkostenvoordeel ja
    En is banenafspraak_opent_loonkostenvoordeel nee
