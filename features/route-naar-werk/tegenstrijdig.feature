# language: nl
@regeling:route-naar-werk @gemaakt:redactie
Functionaliteit: Feiten die niet samen kunnen

  @bron:participatiewet-artikel-7
  Scenario: geboren na de peildatum
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En geboortedatum is 2 september 2026
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De geboortedatum ligt na de peildatum."

  @bron:participatiewet-artikel-10b
  Scenario: geen uitkering van UWV, wel een soort
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En soort_uwv_uitkering is ww
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Er is geen uitkering van UWV, maar wel een soort uitkering gekozen."

  @bron:participatiewet-artikel-10b
  Scenario: een uitkering van UWV zonder soort
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En heeft_uwv_uitkering is ja
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Er is een uitkering van UWV, maar bij de soort staat dat er geen is."

  @bron:schattingsbesluit-artikel-1a
  Scenario: een oordeel zonder beoordeling
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En is_arbeidsvermogen_getoetst is nee
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Er is een oordeel over het arbeidsvermogen, maar UWV heeft het niet beoordeeld."

  @bron:schattingsbesluit-artikel-1a
  Scenario: arbeidsvermogen aanwezig, maar een onderdeel ontbreekt
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En uwv_kan_uur_achtereen_werken is nee
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "maar een van de vier onderdelen ontbreekt"

  @bron:schattingsbesluit-artikel-1a
  Scenario: arbeidsvermogen ontbreekt, maar alle onderdelen zijn er
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En oordeel_arbeidsvermogen is ontbreekt
    En uwv_kan_taak_uitvoeren is ja
    En uwv_heeft_werknemersvaardigheden is ja
    En uwv_kan_uur_achtereen_werken is ja
    En uwv_kan_genoeg_uren_werken is ja
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "maar alle vier de onderdelen zijn er"

  @bron:participatiewet-artikel-10b
  Scenario: een dag van het advies zonder advies
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En datum_advies is 1 juni 2026
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Er is een dag van het advies, maar er is nog geen advies."

  @bron:participatiewet-artikel-10b
  Scenario: vastgesteld en geweigerd
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is ja
    En is_beschut_werk_geweigerd is ja
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "niet tegelijk hebben vastgesteld en geweigerd"

  @bron:participatiewet-artikel-10b
  Scenario: advies na de vaststelling
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En advies_uwv is positief
    En datum_advies is 2 juni 2026
    En is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 1 juni 2026
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Het advies van UWV is van na het besluit van het college."

  @bron:participatiewet-artikel-10b
  Scenario: advies na de weigering
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En advies_uwv is negatief
    En datum_advies is 2 juni 2026
    En is_beschut_werk_geweigerd is ja
    En datum_weigering_beschut_werk is 1 juni 2026
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Het advies van UWV is van na de weigering door het college."

  @bron:participatiewet-artikel-10b
  Scenario: beschut werk van voor 2015
    Gegeven het profiel "kandidaat_voor_beschut_werk"
    En de peildatum is 1 september 2026
    En is_beschut_werk_vastgesteld is ja
    En datum_vaststelling_beschut_werk is 31 december 2014
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "bestaat pas sinds 1 januari 2015"

  @bron:wsw-artikel-11
  Scenario: een Wsw-indicatie die eindigt voor zij begint
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 maart 2010
    En laatste_dag_wsw_indicatie is 28 februari 2010
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De Wsw-indicatie eindigt voordat zij begint."

  @bron:wsw-artikel-11
  Scenario: twee indicaties die elkaar tegenspreken
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En heeft_wsw_indicatiebesluit is ja
    En eerste_dag_wsw_indicatie is 1 maart 2010
    En datum_negatieve_herindicatie is 1 maart 2010
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Twee indicaties spreken elkaar tegen. De herindicatie die zegt "niet meer in de doelgroep", is niet van na de laatste indicatie. Hoort deze persoon volgens de laatste indicatie wel tot de doelgroep? Vul bij die herindicatie dan "onbeperkt" in."

  @bron:wsw-artikel-6-lid-2
  Scenario: een onaantastbare herindicatie die er niet is
    Gegeven het profiel "kandidaat_met_bijstand"
    En de peildatum is 1 september 2026
    En is_herindicatie_onaantastbaar is ja
    En datum_negatieve_herindicatie is onbeperkt
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "De herindicatie is onaantastbaar, maar er is geen herindicatie die zegt "niet meer in de doelgroep"."
