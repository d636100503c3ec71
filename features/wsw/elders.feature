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

    Abstract Scenario: geen baan meer, laatste band <band> tot en met <laatste>: opent <opent>
      Gegeven het profiel "wsw_werknemer"
      En laatste_dag_wsw_indicatie is 31 december 2025
      En heeft_baan is nee
      En wsw_verleden is <band>
      En laatste_dag_wsw_verleden is <laatste>
      Als de aanvraag wordt beoordeeld
      Dan is opent_no_riskpolis <opent>

      Voorbeelden: de volgende baan sluit aan
        | band                        | laatste         | opent |
        | dienstbetrekking_artikel_2  | 1 maart 2026    | ja    |
        | dienstbetrekking_artikel_2  | 28 februari 2026 | nee   |
        | geldige_indicatie           | 1 maart 2026    | nee   |

    Scenario: wie een maand zonder werk is na een Wsw-baan, ziet dat dit een lezing is
      Gegeven het profiel "wsw_werknemer"
      En laatste_dag_wsw_indicatie is 31 december 2025
      En heeft_baan is nee
      En wsw_verleden is dienstbetrekking_artikel_2
      En laatste_dag_wsw_verleden is 31 januari 2026
      Als de aanvraag wordt beoordeeld
      Dan is opent_no_riskpolis nee
      En is er een voorbehoud over "Wij laten daar geen dag tussen"

    Scenario: na het einde van de indicatie en zonder Wsw-baan niet
      Gegeven het profiel "wachtlijst"
      En laatste_dag_wsw_indicatie is 31 december 2025
      En wsw_verleden is geldige_indicatie
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

    Abstract Scenario: zonder geldige indicatie volgt gewoon onderzoek, ook voor wie vroeger geïndiceerd was: <profiel>
      Gegeven het profiel "<profiel>"
      En laatste_dag_wsw_indicatie is 31 december 2025
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is gevolg_beschut_werk gewoon_onderzoek
      En is er een voorbehoud over "vroeger geïndiceerd"

      Voorbeelden:
        | profiel       |
        | wsw_werknemer |
        | wachtlijst    |
