# language: nl
@bron:ZW-29b
Functionaliteit: Signalen bij no-riskpolis

  Scenario: no_riskpolis_loopt_af begint op tijd
    Als op 1 maart 2022 een dienstbetrekking is gestart met:
      | heeft_no_risk_vijf_jaar | ja |
    Dan is er op 28 november 2026 geen signaal "no_riskpolis_loopt_af"
    En is er op 29 november 2026 een signaal "no_riskpolis_loopt_af"
    En is de laatste dag van het signaal "no_riskpolis_loopt_af" 28 februari 2027
    En volgt het signaal "no_riskpolis_loopt_af" uit artikel 29c

  Scenario: no_riskpolis_loopt_af stopt
    Als op 1 maart 2022 een dienstbetrekking is gestart met:
      | heeft_no_risk_vijf_jaar | ja |
    En op 29 november 2026 verlenging van de no-riskpolis is aangevraagd
    Dan is er op 28 februari 2027 geen signaal "no_riskpolis_loopt_af"

  Scenario: ziekmelding_doorgeven begint op tijd
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    Dan is er op 1 maart 2026 geen signaal "ziekmelding_doorgeven"
    En is er op 2 maart 2026 een signaal "ziekmelding_doorgeven"
    En is de laatste dag van het signaal "ziekmelding_doorgeven" 13 april 2026
    En volgt het signaal "ziekmelding_doorgeven" uit artikel 29b

  Scenario: ziekmelding_doorgeven stopt
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    En op 2 maart 2026 de ziekmelding is doorgegeven aan UWV
    Dan is er op 13 april 2026 geen signaal "ziekmelding_doorgeven"

  Scenario: ziekengeld_na_een_jaar begint op tijd
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    Dan is er op 30 januari 2027 geen signaal "ziekengeld_na_een_jaar"
    En is er op 31 januari 2027 een signaal "ziekengeld_na_een_jaar"
    En is de laatste dag van het signaal "ziekengeld_na_een_jaar" 28 februari 2027
    En volgt het signaal "ziekengeld_na_een_jaar" uit artikel 29b, lid 6

  Scenario: ziekengeld_na_een_jaar stopt
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    En op 31 januari 2027 een werknemer is hersteld
    Dan is er op 28 februari 2027 geen signaal "ziekengeld_na_een_jaar"

  Scenario: ziekengeld_eindigt begint op tijd
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    Dan is er op 27 november 2027 geen signaal "ziekengeld_eindigt"
    En is er op 28 november 2027 een signaal "ziekengeld_eindigt"
    En is de laatste dag van het signaal "ziekengeld_eindigt" 27 februari 2028
    En volgt het signaal "ziekengeld_eindigt" uit artikel 29, lid 5

  Scenario: ziekengeld_eindigt stopt
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    En op 28 november 2027 een werknemer is hersteld
    Dan is er op 27 februari 2028 geen signaal "ziekengeld_eindigt"

  Scenario: herstel_doorgeven begint op tijd
    Als op 2 maart 2026 een werknemer is hersteld met:
      | heeft_no_riskpolis | ja |
    Dan is er op 1 maart 2026 geen signaal "herstel_doorgeven"
    En is er op 2 maart 2026 een signaal "herstel_doorgeven"
    En is de laatste dag van het signaal "herstel_doorgeven" 9 maart 2026
    En volgt het signaal "herstel_doorgeven" uit artikel 29b

  Scenario: herstel_doorgeven stopt
    Als op 2 maart 2026 een werknemer is hersteld met:
      | heeft_no_riskpolis | ja |
    En op 2 maart 2026 het herstel is doorgegeven aan UWV
    Dan is er op 9 maart 2026 geen signaal "herstel_doorgeven"

  Scenario: ziekte met minder dan vier weken ertussen telt als één ziekte
    Als op 1 januari 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    En op 11 januari 2026 een werknemer is hersteld
    En op 7 februari 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    Dan is de laatste dag van het signaal "ziekengeld_na_een_jaar" 26 januari 2027
    En is de laatste dag van het signaal "ziekengeld_eindigt" 25 januari 2028

  Scenario: na vier weken beter begint de telling opnieuw
    Als op 1 januari 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    En op 11 januari 2026 een werknemer is hersteld
    En op 8 februari 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    Dan is de laatste dag van het signaal "ziekengeld_na_een_jaar" 6 februari 2027

  @bron:ziektewet-artikel-29c
  Abstract Scenario: no_riskpolis_loopt_af eindigt als <gebeurtenis>
    Als op 1 maart 2022 een dienstbetrekking is gestart met:
      | heeft_no_risk_vijf_jaar | ja |
    En op 30 november 2026 <gebeurtenis>
    Dan is er op 29 november 2026 een signaal "no_riskpolis_loopt_af"
    En is er op 30 november 2026 geen signaal "no_riskpolis_loopt_af"

    Voorbeelden:
      | gebeurtenis                                   |
      | verlenging van de no-riskpolis is aangevraagd |
      | de dienstbetrekking is geëindigd              |

  @bron:ziektewet-artikel-29c
  Scenario: no_riskpolis_loopt_af is er niet als de no-riskpolis geen vijf jaar duurt
    Als op 1 maart 2022 een dienstbetrekking is gestart met:
      | heeft_no_risk_vijf_jaar | nee |
    Dan is er op 28 februari 2027 geen signaal "no_riskpolis_loopt_af"

  @bron:ziektewet-artikel-29c
  Scenario: no_riskpolis_loopt_af vervalt na de laatste dag
    Als op 1 maart 2022 een dienstbetrekking is gestart met:
      | heeft_no_risk_vijf_jaar | ja |
    Dan is er op 28 februari 2027 een signaal "no_riskpolis_loopt_af"
    En is er op 1 maart 2027 geen signaal "no_riskpolis_loopt_af"

  @bron:ziektewet-artikel-29b
  Scenario: ziekmelding_doorgeven is er niet zonder no-riskpolis
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | nee |
    Dan is er op 13 april 2026 geen signaal "ziekmelding_doorgeven"

  @bron:ziektewet-artikel-29b-lid-6
  Abstract Scenario: ziekengeld_na_een_jaar eindigt als <gebeurtenis>
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    En op 1 februari 2027 <gebeurtenis>
    Dan is er op 31 januari 2027 een signaal "ziekengeld_na_een_jaar"
    En is er op 1 februari 2027 geen signaal "ziekengeld_na_een_jaar"

    Voorbeelden:
      | gebeurtenis                      |
      | een werknemer is hersteld        |
      | de dienstbetrekking is geëindigd |

  @bron:ziektewet-artikel-29b-lid-6
  Scenario: ziekengeld_na_een_jaar is er niet zonder no-riskpolis
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | nee |
    Dan is er op 28 februari 2027 geen signaal "ziekengeld_na_een_jaar"

  @bron:ziektewet-artikel-29b-lid-6
  Scenario: ziekengeld_na_een_jaar vervalt na de laatste dag
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    Dan is er op 28 februari 2027 een signaal "ziekengeld_na_een_jaar"
    En is er op 1 maart 2027 geen signaal "ziekengeld_na_een_jaar"

  @bron:ziektewet-artikel-29-lid-5
  Abstract Scenario: ziekengeld_eindigt eindigt als <gebeurtenis>
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    En op 29 november 2027 <gebeurtenis>
    Dan is er op 28 november 2027 een signaal "ziekengeld_eindigt"
    En is er op 29 november 2027 geen signaal "ziekengeld_eindigt"

    Voorbeelden:
      | gebeurtenis                      |
      | een werknemer is hersteld        |
      | de dienstbetrekking is geëindigd |

  @bron:ziektewet-artikel-29-lid-5
  Scenario: ziekengeld_eindigt is er niet zonder no-riskpolis
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | nee |
    Dan is er op 27 februari 2028 geen signaal "ziekengeld_eindigt"

  @bron:ziektewet-artikel-29-lid-5
  Scenario: ziekengeld_eindigt vervalt na de laatste dag
    Als op 2 maart 2026 een werknemer is ziek gemeld met:
      | heeft_no_riskpolis | ja |
    Dan is er op 27 februari 2028 een signaal "ziekengeld_eindigt"
    En is er op 28 februari 2028 geen signaal "ziekengeld_eindigt"

  @bron:ziektewet-artikel-29b
  Scenario: herstel_doorgeven is er niet zonder no-riskpolis
    Als op 2 maart 2026 een werknemer is hersteld met:
      | heeft_no_riskpolis | nee |
    Dan is er op 9 maart 2026 geen signaal "herstel_doorgeven"
