# language: nl
@bron:Pw-10d
Functionaliteit: Signalen bij loonkostensubsidie

  Scenario: loonkostensubsidie_beslissen begint op tijd
    Als op 2 maart 2026 de loonwaarde is vastgesteld met:
      | loonwaarde | 57 |
    Dan is er op 23 maart 2026 geen signaal "loonkostensubsidie_beslissen"
    En is er op 24 maart 2026 een signaal "loonkostensubsidie_beslissen"
    En is de laatste dag van het signaal "loonkostensubsidie_beslissen" 7 april 2026
    En volgt het signaal "loonkostensubsidie_beslissen" uit artikel 10d, lid 12

  Scenario: loonkostensubsidie_beslissen stopt
    Als op 2 maart 2026 de loonwaarde is vastgesteld met:
      | loonwaarde | 57 |
    En op 24 maart 2026 de loonkostensubsidie is aangepast
    Dan is er op 7 april 2026 geen signaal "loonkostensubsidie_beslissen"

  Scenario: forfait_loopt_af begint op tijd
    Als op 10 maart 2026 loonkostensubsidie is verleend met:
      | is_forfaitair | ja |
      | eerste_dag_dienstbetrekking | 28 februari 2026 |
    Dan is er op 15 juli 2026 geen signaal "forfait_loopt_af"
    En is er op 16 juli 2026 een signaal "forfait_loopt_af"
    En is de laatste dag van het signaal "forfait_loopt_af" 27 augustus 2026
    En volgt het signaal "forfait_loopt_af" uit artikel 10d, lid 5

  Scenario: forfait_loopt_af stopt
    Als op 10 maart 2026 loonkostensubsidie is verleend met:
      | is_forfaitair | ja |
      | eerste_dag_dienstbetrekking | 28 februari 2026 |
    En op 17 juli 2026 de loonwaarde is vastgesteld
    Dan is er op 28 augustus 2026 geen signaal "forfait_loopt_af"

  Scenario: aanvraag_voor_lopende_baan begint op tijd
    Als op 2 maart 2026 een dienstbetrekking is gestart met:
      | is_al_in_dienst_zonder_subsidie | ja |
    Dan is er op 21 juli 2026 geen signaal "aanvraag_voor_lopende_baan"
    En is er op 22 juli 2026 een signaal "aanvraag_voor_lopende_baan"
    En is de laatste dag van het signaal "aanvraag_voor_lopende_baan" 2 september 2026
    En volgt het signaal "aanvraag_voor_lopende_baan" uit artikel 10d, lid 2

  Scenario: aanvraag_voor_lopende_baan stopt
    Als op 2 maart 2026 een dienstbetrekking is gestart met:
      | is_al_in_dienst_zonder_subsidie | ja |
    En op 22 juli 2026 de dienstbetrekking is geëindigd
    Dan is er op 2 september 2026 geen signaal "aanvraag_voor_lopende_baan"

  Scenario: indexering_per_januari begint op tijd
    Als op 10 maart 2026 loonkostensubsidie is verleend met:
      | is_forfaitair | nee |
      | eerste_dag_dienstbetrekking | 1 maart 2026 |
    Dan is er op 3 december 2026 geen signaal "indexering_per_januari"
    En is er op 4 december 2026 een signaal "indexering_per_januari"
    En is de laatste dag van het signaal "indexering_per_januari" 1 januari 2027
    En volgt het signaal "indexering_per_januari" uit artikel 10d, lid 7

  Scenario: indexering_per_januari stopt
    Als op 10 maart 2026 loonkostensubsidie is verleend met:
      | is_forfaitair | nee |
      | eerste_dag_dienstbetrekking | 1 maart 2026 |
    En op 4 december 2026 de loonkostensubsidie is aangepast
    Dan is er op 1 januari 2027 geen signaal "indexering_per_januari"

  Scenario: jeugdloon_verjaardag begint op tijd
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd | 20 |
      | is_loonkostensubsidie_verleend | ja |
    Dan is er op 2 april 2026 geen signaal "jeugdloon_verjaardag"
    En is er op 3 april 2026 een signaal "jeugdloon_verjaardag"
    En is de laatste dag van het signaal "jeugdloon_verjaardag" 1 mei 2026
    En volgt het signaal "jeugdloon_verjaardag" uit artikel 10d, lid 4

  Scenario: jeugdloon_verjaardag stopt
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd | 20 |
      | is_loonkostensubsidie_verleend | ja |
    En op 1 mei 2026 de loonkostensubsidie is aangepast
    Dan is er op 1 mei 2026 geen signaal "jeugdloon_verjaardag"

  Scenario: subsidie_na_einde_baan begint op tijd
    Als op 2 maart 2026 de dienstbetrekking is geëindigd met:
      | is_loonkostensubsidie_verleend | ja |
    Dan is er op 1 maart 2026 geen signaal "subsidie_na_einde_baan"
    En is er op 2 maart 2026 een signaal "subsidie_na_einde_baan"
    En is de laatste dag van het signaal "subsidie_na_einde_baan" 16 maart 2026
    En volgt het signaal "subsidie_na_einde_baan" uit artikel 10d, lid 8

  Scenario: subsidie_na_einde_baan stopt
    Als op 2 maart 2026 de dienstbetrekking is geëindigd met:
      | is_loonkostensubsidie_verleend | ja |
    En op 2 maart 2026 de loonkostensubsidie is aangepast
    Dan is er op 16 maart 2026 geen signaal "subsidie_na_einde_baan"

  Scenario: verhuisd_met_subsidie begint op tijd
    Als op 2 maart 2026 het adres is gewijzigd met:
      | is_andere_gemeente | ja |
      | is_loonkostensubsidie_verleend | ja |
    Dan is er op 1 maart 2026 geen signaal "verhuisd_met_subsidie"
    En is er op 2 maart 2026 een signaal "verhuisd_met_subsidie"
    En is de laatste dag van het signaal "verhuisd_met_subsidie" 16 maart 2026
    En volgt het signaal "verhuisd_met_subsidie" uit artikel 10d, lid 10

  Scenario: verhuisd_met_subsidie stopt
    Als op 2 maart 2026 het adres is gewijzigd met:
      | is_andere_gemeente | ja |
      | is_loonkostensubsidie_verleend | ja |
    En op 2 maart 2026 de wijziging is beoordeeld
    Dan is er op 16 maart 2026 geen signaal "verhuisd_met_subsidie"
