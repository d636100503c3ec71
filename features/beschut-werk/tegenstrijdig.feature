# language: nl
@regeling:beschut-werk @gemaakt:redactie @bron:participatiewet-artikel-10b
Functionaliteit: Feiten die niet samen kunnen

  Scenario: advies na de vaststelling
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En datum_advies is 12 mei 2026
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "na het besluit van het college"

  Scenario: advies voor het verzoek
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En datum_advies is 1 maart 2026
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "van voor het verzoek"

  Scenario: verzoek na de peildatum
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En datum_verzoek is 2 september 2026
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "pas na de peildatum"

  Scenario: advies na de weigering
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is nee
    En is_beschut_werk_geweigerd is ja
    En datum_weigering_beschut_werk is 1 april 2026
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "na de weigering"

  Scenario: vastgesteld en geweigerd
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_beschut_werk_geweigerd is ja
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "niet tegelijk hebben vastgesteld en geweigerd"

  Scenario: dag zonder advies
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En advies_uwv is nog_geen_advies
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "maar er is nog geen advies"

  Scenario: eerder advies na het verzoek
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En de volgende eerdere_adviezen:
      | eerder_advies_op |
      | 2026-03-03 |
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Een eerder advies is van na het verzoek"

  Scenario: indicatie achterstevoren
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 2 mei 2020
    En laatste_dag_wsw_indicatie is 1 mei 2020
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De Wsw-indicatie eindigt voordat zij begint."

  Scenario: twee indicaties die elkaar tegenspreken
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 2 mei 2020
    En datum_negatieve_herindicatie is 2 mei 2020
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Twee indicaties spreken elkaar tegen. De herindicatie die zegt "niet meer in de doelgroep", is niet van na de laatste indicatie. Hoort deze persoon volgens de laatste indicatie wel tot de doelgroep? Vul bij die herindicatie dan "onbeperkt" in."

  Scenario: een onaantastbare herindicatie die er niet is
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_herindicatie_onaantastbaar is ja
    En datum_negatieve_herindicatie is onbeperkt
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De herindicatie is onaantastbaar, maar er is geen herindicatie die zegt "niet meer in de doelgroep"."

  Scenario: advies zonder indicatie
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En advies_begeleid_werken is kan
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Er is een advies over begeleid werken, maar er was nooit een Wsw-indicatie."

  Scenario: soort zonder uitkering
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En soort_uwv_uitkering is ww
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "wel een soort uitkering gekozen"

  Scenario: uitkering zonder soort
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En heeft_uwv_uitkering is ja
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "staat dat er geen is"

  Scenario: arbeidsvermogen met een ontbrekend onderdeel
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En uwv_kan_taak_uitvoeren is nee
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "een van de vier onderdelen ontbreekt"

  Scenario: geen arbeidsvermogen met alle onderdelen
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En oordeel_arbeidsvermogen is ontbreekt
    En uwv_kan_taak_uitvoeren is ja
    En uwv_heeft_werknemersvaardigheden is ja
    En uwv_kan_uur_achtereen_werken is ja
    En uwv_kan_genoeg_uren_werken is ja
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "alle vier de onderdelen zijn er"

  Scenario: vaststelling voor 2015
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En datum_verzoek is 1 september 2014
    En datum_advies is 1 oktober 2014
    En datum_vaststelling_beschut_werk is 1 november 2014
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "pas sinds 1 januari 2015"

  Scenario: aantal terwijl er geen is
    Gegeven het profiel "beschut_vastgesteld"
    En de peildatum is 1 september 2026
    En is_aantal_vastgesteld is nee
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "wel een aantal uit de regeling"
