# language: nl
@regeling:no-riskpolis @gemaakt:redactie @bron:gegevens-van-de-zaak
Functionaliteit: Wat er ontbreekt
  Een oordeel dat ontbreekt, geeft geen uitkomst. Het antwoord noemt wie moet oordelen.

  Achtergrond:
    Gegeven de peildatum is 2 maart 2026

  Regel: Een oordeel dat ontbreekt

    Abstract Scenario: <feit> ontbreekt bij profiel <profiel>
      Gegeven het profiel "<profiel>"
      En <feit> is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt <feit>
      En ontbreekt verder niets

      Voorbeelden: bedrijfsarts
        | profiel              | feit                      |
        | werknemer_met_wajong | is_ongeschikt_door_ziekte |

      Voorbeelden: UWV
        | profiel                         | feit                             |
        | werknemer_na_wachttijd          | percentage_arbeidsongeschiktheid |
        | werknemer_na_wachttijd          | kan_werken_bij_eigen_werkgever   |
        | werknemer_na_wachttijd          | banen_bij_andere_werkgevers      |
        | werknemer_na_belemmerd_onderwijs | heeft_scholingsbelemmering      |
        | werknemer_met_wajong            | vervallen_deel_loonaanspraak     |
        | werknemer_banenafspraak         | grond_arbeidsbeperkte            |

      Voorbeelden: college
        | profiel                 | feit                            |
        | werknemer_banenafspraak | kreeg_ondersteuning_college     |
        | werknemer_banenafspraak | loonwaarde                      |

    Abstract Scenario: het oordeel <feit> over de verlenging ontbreekt
      Gegeven het profiel "werknemer_na_wia"
      En datum start dienstbetrekking is 1 februari 2021
      En eerste dag WIA is 1 mei 2018
      En datum vaststelling WIA is 1 mei 2018
      En vraagt verlenging is ja
      En datum aanvraag verlenging is 1 december 2025
      En stond risico vast bij begin is ja
      En bestaat risico nog is ja
      En verlengd tot is 1 februari 2031
      En <feit> is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt <feit>
      En ontbreekt verder niets

      Voorbeelden:
        | feit                        |
        | stond_risico_vast_bij_begin |
        | bestaat_risico_nog          |
        | verlengd_tot                |

    Scenario: als UWV al vaststelde dat iemand geen minimumloon verdient, hoeft de loonwaarde voor het recht niet
      Gegeven het profiel "werknemer_banenafspraak"
      En uwv stelde vast geen minimumloon is ja
      En de loonwaarde is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte onbekend
      En ontbreekt loonwaarde
      En ontbreekt verder niets

    Scenario: zonder te weten of er loonkostensubsidie is, is ook de loonwaarde nog nodig
      Gegeven het profiel "werknemer_met_wajong"
      En loonkostensubsidie bij ziekte is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte onbekend
      En ontbreekt loonkostensubsidie_bij_ziekte
      En ontbreekt loonwaarde
      En ontbreekt verder niets

  Regel: Een datum die ontbreekt

    Scenario: een termijn van vijf jaar zonder begindatum
      Gegeven het profiel "werknemer_na_wia"
      En datum start dienstbetrekking is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt datum_start_dienstbetrekking
      En is einde_termijn onbekend

    Scenario: lid 4 zonder de dag van vaststelling
      Gegeven het profiel "werknemer_na_wia"
      En datum vaststelling WIA is onbekend
      Als de aanvraag wordt beoordeeld
      Dan ontbreekt datum_vaststelling_wia

    Scenario: zonder onderbrekingen te weten, is niet bekend of de 104 weken voorbij zijn
      Gegeven het profiel "werknemer_met_wajong"
      En onderbrekingen is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt onderbrekingen
      En ontbreekt verder niets
