# language: nl
@regeling:wsw @gemaakt:redactie @bron:wsw-tekst-van-2014-07-16
Functionaliteit: Geïndiceerd voor 2015
  Tot en met 31 december 2014 was een indicatie genoeg en had het college een zorgplicht.

  Achtergrond:
    Gegeven de peildatum is 31 december 2014
    En het profiel "wachtlijst"

  Regel: Een indicatie zonder baan

    Scenario: op de wachtlijst op de laatste dag van het oude recht
      Gegeven had_wsw_baan_eind_2014 is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is aanbod_van_werk zorgplicht
      En volgt aanbod_van_werk uit artikel 1, derde lid, Wet sociale werkvoorziening
      En is beslisser college
      En ontbreekt niets

    Scenario: een dag later is dezelfde persoon niet meer geïndiceerd
      Gegeven de peildatum is 1 januari 2015
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is aanbod_van_werk geen_aanbod

    Abstract Scenario: <feit> is <waarde>: geen indicatie
      Gegeven is_herindicatie_onaantastbaar is <onaantastbaar>
      En <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "<grond>"
      En is aanbod_van_werk geen_aanbod

      Voorbeelden:
        | feit                         | waarde           | onaantastbaar | grond                           |
        | heeft_wsw_indicatiebesluit   | nee              | nee           | Er is geen besluit dat deze persoon tot de doelgroep van de Wsw hoort. |
        | laatste_dag_wsw_indicatie    | 30 december 2014 | nee           | De Wsw-indicatie geldt niet op deze dag: zij begint later, of zij is al afgelopen, ingetrokken of vervallen. |
        | datum_negatieve_herindicatie | 1 december 2014  | ja            | Volgens een herindicatie waar niemand meer tegen kan opkomen, hoort deze persoon niet meer tot de doelgroep van de Wsw. Een Wsw-baan die er al is, eindigt daardoor niet vanzelf. |
        | geboortedatum                | 31 oktober 1949  | nee           | Deze persoon heeft de AOW-leeftijd bereikt. Op die dag vervalt de indicatie. |

    @bron:valkuil-8
    Scenario: wie in het tweede kalenderjaar na een verhuizing betaalt, staat er niet in
      Gegeven heeft_baan is ja
      En soort_dienstbetrekking is wsw_artikel_7
      Als de aanvraag wordt beoordeeld
      Dan is is_wsw_werknemer ja
      En is er een voorbehoud over "1 januari van het tweede kalenderjaar na de verhuizing"
