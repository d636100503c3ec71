# language: nl
@regeling:wsw @gemaakt:redactie
Functionaliteit: Wat een Wsw-indicatie buiten de Wsw betekent
  Ook wie niet geïndiceerd is, kan met een geldige indicatie nog iets in andere wetten.

  Achtergrond:
    Gegeven de peildatum is 2 maart 2026

  @artikel:10d @bron:participatiewet-artikel-10d-lid-3
  Regel: Nooit loonkostensubsidie voor een Wsw-baan

    Abstract Scenario: <soort>: uitgesloten is <uitgesloten>
      Gegeven het profiel "wsw_werknemer"
      En soort_dienstbetrekking is <soort>
      Als de aanvraag wordt beoordeeld
      Dan is is_loonkostensubsidie_uitgesloten <uitgesloten>
      En volgt is_loonkostensubsidie_uitgesloten uit artikel 10d, derde lid, Participatiewet

      Voorbeelden:
        | soort         | uitgesloten |
        | wsw_artikel_2 | ja          |
        | wsw_artikel_7 | ja          |
        | gewoon        | nee         |
        | beschut_werk  | nee         |

  @artikel:29b @bron:ziektewet-artikel-29b-lid-2-onderdeel-d
  Regel: De no-riskpolis bij een volgende gewone werkgever

    Scenario: een indicatie van voor 2015 die nog loopt, opent de no-riskpolis
      Gegeven het profiel "wachtlijst"
      Als de aanvraag wordt beoordeeld
      Dan is opent_no_riskpolis ja
      En is er een voorbehoud over "het oude artikel 11"

    Scenario: wie uit een baan van artikel 2 komt, ook zonder geldige indicatie
      Gegeven het profiel "wsw_werknemer"
      En laatste_dag_wsw_indicatie is 31 december 2025
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is opent_no_riskpolis ja

    Scenario: na het einde van de indicatie en zonder Wsw-baan niet
      Gegeven het profiel "wachtlijst"
      En laatste_dag_wsw_indicatie is 31 december 2025
      Als de aanvraag wordt beoordeeld
      Dan is opent_no_riskpolis nee
      En is waarde_indicatie geen

  @artikel:3 @bron:besluit-advisering-beschut-werk-artikel-3
  Regel: Het advies over begeleid werken telt bij beschut werk

    Abstract Scenario: profiel <profiel>, advies <advies>: <gevolg>
      Gegeven het profiel "<profiel>"
      En advies_begeleid_werken is <advies>
      Als de aanvraag wordt beoordeeld
      Dan is gevolg_beschut_werk <gevolg>

      Voorbeelden:
        | profiel       | advies       | gevolg               |
        | wachtlijst    | kan          | niet_zonder_onderzoek |
        | wachtlijst    | kan_niet     | wel_zonder_onderzoek  |
        | wachtlijst    | geen_advies  | gewoon_onderzoek      |
        | wsw_werknemer | kan          | niet_zonder_onderzoek |
        | wsw_werknemer | kan_niet     | wel_zonder_onderzoek  |

    Scenario: ook wie geïndiceerd was en nu geen geldige indicatie meer heeft
      Gegeven het profiel "wsw_werknemer"
      En laatste_dag_wsw_indicatie is 31 december 2025
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is gevolg_beschut_werk wel_zonder_onderzoek

    Scenario: wie nooit een Wsw-baan had en geen geldige indicatie meer heeft, krijgt gewoon onderzoek
      Gegeven het profiel "wachtlijst"
      En laatste_dag_wsw_indicatie is 31 december 2025
      Als de aanvraag wordt beoordeeld
      Dan is gevolg_beschut_werk gewoon_onderzoek
