# language: nl
@regeling:wsw @gemaakt:redactie @bron:gegevens-van-de-zaak
Functionaliteit: Feiten die elkaar tegenspreken of ontbreken

  Achtergrond:
    Gegeven de peildatum is 2 maart 2026
    En het profiel "wsw_werknemer"

  Regel: Feiten die niet samen kunnen

    Scenario: twee indicaties die elkaar tegenspreken
      Gegeven datum_negatieve_herindicatie is 1 maart 2012
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Twee indicaties spreken elkaar tegen. De herindicatie die zegt "niet meer in de doelgroep", is niet van na de laatste indicatie. Hoort deze persoon volgens de laatste indicatie wel tot de doelgroep? Vul bij die herindicatie dan "onbeperkt" in."

    Scenario: een onaantastbare herindicatie die er niet is
      Gegeven is_herindicatie_onaantastbaar is ja
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De herindicatie is onaantastbaar, maar er is geen herindicatie die zegt "niet meer in de doelgroep"."

    Scenario: wie na een herindicatie van niet opnieuw een indicatie kreeg, is geïndiceerd
      Gegeven eerste_dag_wsw_indicatie is 1 maart 2012
      En datum_negatieve_herindicatie is onbeperkt
      Als de aanvraag wordt beoordeeld
      Dan is er recht

    Abstract Scenario: <feit> kan hier niet <waarde> zijn
      Gegeven <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | feit                         | waarde           | melding                                                                     |
        | geboortedatum                | 3 maart 2026     | De geboortedatum ligt na de peildatum.                                      |
        | geboortedatum                | 2 maart 2012     | De Wsw-indicatie begint voor de geboorte.                                   |
        | laatste_dag_wsw_indicatie    | 29 februari 2012 | De Wsw-indicatie eindigt voordat zij begint.                                |
        | datum_negatieve_herindicatie | 31 december 1997 | Een herindicatie van voor 1998 kan niet. De Wsw geldt sinds 1 januari 1998. |

    Scenario: een dag na het begin van de indicatie kan een herindicatie wel anders zeggen
      Gegeven datum_negatieve_herindicatie is 2 maart 2012
      En is_herindicatie_onaantastbaar is ja
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht

  Regel: Wat ontbreekt

    Abstract Scenario: <feit> ontbreekt
      Gegeven <feit> is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En is recht onbekend
      En ontbreekt <feit>
      En ontbreekt verder niets

      Voorbeelden:
        | feit                         |
        | heeft_wsw_indicatiebesluit   |
        | eerste_dag_wsw_indicatie     |
        | laatste_dag_wsw_indicatie    |
        | geboortedatum                |
        | had_wsw_baan_eind_2014       |

    Scenario: of er een herindicatie is die zegt van niet, is onbekend
      Gegeven datum_negatieve_herindicatie is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt datum_negatieve_herindicatie
      En ontbreekt is_herindicatie_onaantastbaar
      En ontbreekt verder niets

    Scenario: van een herindicatie is onbekend of bezwaar of beroep nog loopt
      Gegeven datum_negatieve_herindicatie is 15 januari 2026
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt is_herindicatie_onaantastbaar
      En ontbreekt verder niets
