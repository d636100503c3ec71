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
    En op 4 december 2026 de loonkostensubsidie is aangepast per 1 januari met:
      | eerste_dag_nieuw_bedrag | 1 januari 2027 |
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

  @bron:participatiewet-artikel-10d-lid-12
  Abstract Scenario: loonkostensubsidie_beslissen eindigt als <gebeurtenis>
    Als op 2 maart 2026 de loonwaarde is vastgesteld met:
      | loonwaarde | 57 |
    En op 25 maart 2026 <gebeurtenis>
    Dan is er op 24 maart 2026 een signaal "loonkostensubsidie_beslissen"
    En is er op 25 maart 2026 geen signaal "loonkostensubsidie_beslissen"

    Voorbeelden:
      | gebeurtenis                  |
      | een besluit is bekendgemaakt |
      | de aanvraag is ingetrokken   |

  @bron:participatiewet-artikel-10d-lid-12
  Scenario: loonkostensubsidie_beslissen eindigt als loonkostensubsidie is verleend
    Als op 2 maart 2026 de loonwaarde is vastgesteld met:
      | loonwaarde | 57 |
    En op 25 maart 2026 loonkostensubsidie is verleend met:
      | eerste_dag_dienstbetrekking | 1 maart 2026 |
    Dan is er op 24 maart 2026 een signaal "loonkostensubsidie_beslissen"
    En is er op 25 maart 2026 geen signaal "loonkostensubsidie_beslissen"

  @bron:participatiewet-artikel-10d-lid-5
  Abstract Scenario: forfait_loopt_af eindigt als <gebeurtenis>
    Als op 10 maart 2026 loonkostensubsidie is verleend met:
      | is_forfaitair               | ja |
      | eerste_dag_dienstbetrekking | 28 februari 2026 |
    En op 17 juli 2026 <gebeurtenis>
    Dan is er op 16 juli 2026 een signaal "forfait_loopt_af"
    En is er op 17 juli 2026 geen signaal "forfait_loopt_af"

    Voorbeelden:
      | gebeurtenis                      |
      | de loonwaarde is vastgesteld     |
      | de dienstbetrekking is geëindigd |

  @bron:participatiewet-artikel-10d-lid-5
  Scenario: forfait_loopt_af is er niet als de loonwaarde al vaststaat
    Als op 10 maart 2026 loonkostensubsidie is verleend met:
      | is_forfaitair               | nee |
      | eerste_dag_dienstbetrekking | 28 februari 2026 |
    Dan is er op 27 augustus 2026 geen signaal "forfait_loopt_af"

  @bron:participatiewet-artikel-10d-lid-2
  Scenario: aanvraag_voor_lopende_baan eindigt als een aanvraag is ontvangen
    Als op 2 maart 2026 een dienstbetrekking is gestart met:
      | is_al_in_dienst_zonder_subsidie | ja |
    En op 23 juli 2026 een aanvraag is ontvangen met:
      | regeling | loonkostensubsidie |
    Dan is er op 22 juli 2026 een signaal "aanvraag_voor_lopende_baan"
    En is er op 23 juli 2026 geen signaal "aanvraag_voor_lopende_baan"

  @bron:participatiewet-artikel-10d-lid-2
  Scenario: aanvraag_voor_lopende_baan is er niet als er voor deze baan niets te vragen is
    Als op 2 maart 2026 een dienstbetrekking is gestart met:
      | is_al_in_dienst_zonder_subsidie | nee |
    Dan is er op 2 september 2026 geen signaal "aanvraag_voor_lopende_baan"

  @bron:participatiewet-artikel-10d-lid-2
  Scenario: aanvraag_voor_lopende_baan vervalt na de laatste dag
    Als op 2 maart 2026 een dienstbetrekking is gestart met:
      | is_al_in_dienst_zonder_subsidie | ja |
    Dan is er op 2 september 2026 een signaal "aanvraag_voor_lopende_baan"
    En is er op 3 september 2026 geen signaal "aanvraag_voor_lopende_baan"

  @bron:participatiewet-artikel-10d-lid-7
  Scenario: indexering_per_januari eindigt als de dienstbetrekking is geëindigd
    Als op 10 maart 2026 loonkostensubsidie is verleend met:
      | is_forfaitair               | nee |
      | eerste_dag_dienstbetrekking | 1 maart 2026 |
    En op 5 december 2026 de dienstbetrekking is geëindigd
    Dan is er op 4 december 2026 een signaal "indexering_per_januari"
    En is er op 5 december 2026 geen signaal "indexering_per_januari"

  @bron:participatiewet-artikel-10d-lid-7
  Abstract Scenario: een aanpassing op <dag> om iets anders is niet de aanpassing per 1 januari
    Als op 10 maart 2026 loonkostensubsidie is verleend met:
      | is_forfaitair               | nee |
      | eerste_dag_dienstbetrekking | 1 maart 2026 |
    En op <dag> de loonkostensubsidie is aangepast
    Dan is er op 4 december 2026 een signaal "indexering_per_januari"
    En is er op 5 januari 2027 een signaal "indexering_per_januari"

    Voorbeelden: lang ervoor, en in de weken waarin het signaal er is
      | dag             |
      | 1 juli 2026     |
      | 7 december 2026 |

  @bron:participatiewet-artikel-10d-lid-7
  Scenario: volgende_indexering begint op tijd
    Als op 4 december 2026 de loonkostensubsidie is aangepast per 1 januari met:
      | eerste_dag_nieuw_bedrag | 1 januari 2027 |
    Dan is er op 1 januari 2027 geen signaal "volgende_indexering"
    En is er op 3 december 2027 geen signaal "volgende_indexering"
    En is er op 4 december 2027 een signaal "volgende_indexering"
    En is de laatste dag van het signaal "volgende_indexering" 1 januari 2028
    En volgt het signaal "volgende_indexering" uit artikel 10d, lid 7

  @bron:participatiewet-artikel-10d-lid-7
  Scenario: volgende_indexering eindigt als de loonkostensubsidie is aangepast per 1 januari
    Als op 4 december 2026 de loonkostensubsidie is aangepast per 1 januari met:
      | eerste_dag_nieuw_bedrag | 1 januari 2027 |
    En op 7 december 2027 de loonkostensubsidie is aangepast per 1 januari met:
      | eerste_dag_nieuw_bedrag | 1 januari 2028 |
    Dan is er op 6 december 2027 een signaal "volgende_indexering"
    En is er op 7 december 2027 geen signaal "volgende_indexering"

  @bron:participatiewet-artikel-10d-lid-7
  Scenario: volgende_indexering eindigt als de dienstbetrekking is geëindigd
    Als op 4 december 2026 de loonkostensubsidie is aangepast per 1 januari met:
      | eerste_dag_nieuw_bedrag | 1 januari 2027 |
    En op 7 december 2027 de dienstbetrekking is geëindigd
    Dan is er op 6 december 2027 een signaal "volgende_indexering"
    En is er op 7 december 2027 geen signaal "volgende_indexering"

  @bron:participatiewet-artikel-10d-lid-7
  Scenario: elk jaar opnieuw per 1 januari
    Als op 10 maart 2026 loonkostensubsidie is verleend met:
      | is_forfaitair               | nee |
      | eerste_dag_dienstbetrekking | 1 maart 2026 |
    En op 4 december 2026 de loonkostensubsidie is aangepast per 1 januari met:
      | eerste_dag_nieuw_bedrag | 1 januari 2027 |
    En op 10 januari 2028 de loonkostensubsidie is aangepast per 1 januari met:
      | eerste_dag_nieuw_bedrag | 1 januari 2028 |
    Dan is er op 4 december 2026 geen signaal "indexering_per_januari"
    En is er op 9 januari 2028 een signaal "volgende_indexering"
    En is er op 10 januari 2028 geen signaal "volgende_indexering"
    En is de laatste dag van het signaal "volgende_indexering" 1 januari 2029

  @bron:participatiewet-artikel-10d-lid-4
  Scenario: jeugdloon_verjaardag eindigt als de dienstbetrekking is geëindigd
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd                       | 20 |
      | is_loonkostensubsidie_verleend | ja |
    En op 1 mei 2026 de dienstbetrekking is geëindigd
    Dan is er op 30 april 2026 een signaal "jeugdloon_verjaardag"
    En is er op 1 mei 2026 geen signaal "jeugdloon_verjaardag"

  @bron:participatiewet-artikel-10d-lid-4
  Scenario: jeugdloon_verjaardag is er niet boven 21 jaar
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd                       | 22 |
      | is_loonkostensubsidie_verleend | ja |
    Dan is er op 1 mei 2026 geen signaal "jeugdloon_verjaardag"

  @bron:participatiewet-artikel-10d-lid-4
  Scenario: jeugdloon_verjaardag is er niet zonder loonkostensubsidie
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd                       | 20 |
      | is_loonkostensubsidie_verleend | nee |
    Dan is er op 1 mei 2026 geen signaal "jeugdloon_verjaardag"

  @bron:participatiewet-artikel-10d-lid-8
  Abstract Scenario: subsidie_na_einde_baan eindigt als <gebeurtenis>
    Als op 2 maart 2026 de dienstbetrekking is geëindigd met:
      | is_loonkostensubsidie_verleend | ja |
    En op 3 maart 2026 <gebeurtenis>
    Dan is er op 2 maart 2026 een signaal "subsidie_na_einde_baan"
    En is er op 3 maart 2026 geen signaal "subsidie_na_einde_baan"

    Voorbeelden:
      | gebeurtenis                        |
      | een besluit is bekendgemaakt       |
      | de loonkostensubsidie is aangepast |

  @bron:participatiewet-artikel-10d-lid-8
  Scenario: subsidie_na_einde_baan is er niet als er geen subsidie was
    Als op 2 maart 2026 de dienstbetrekking is geëindigd met:
      | is_loonkostensubsidie_verleend | nee |
    Dan is er op 16 maart 2026 geen signaal "subsidie_na_einde_baan"

  @bron:participatiewet-artikel-10d-lid-10
  Abstract Scenario: verhuisd_met_subsidie eindigt als <gebeurtenis>
    Als op 2 maart 2026 het adres is gewijzigd met:
      | is_andere_gemeente             | ja |
      | is_loonkostensubsidie_verleend | ja |
    En op 3 maart 2026 <gebeurtenis>
    Dan is er op 2 maart 2026 een signaal "verhuisd_met_subsidie"
    En is er op 3 maart 2026 geen signaal "verhuisd_met_subsidie"

    Voorbeelden:
      | gebeurtenis                        |
      | de loonkostensubsidie is aangepast |
      | de wijziging is beoordeeld         |

  @bron:participatiewet-artikel-10d-lid-10
  Scenario: verhuisd_met_subsidie is er niet binnen de gemeente
    Als op 2 maart 2026 het adres is gewijzigd met:
      | is_andere_gemeente             | nee |
      | is_loonkostensubsidie_verleend | ja |
    Dan is er op 16 maart 2026 geen signaal "verhuisd_met_subsidie"

  @bron:participatiewet-artikel-10d-lid-10
  Scenario: verhuisd_met_subsidie is er niet zonder subsidie
    Als op 2 maart 2026 het adres is gewijzigd met:
      | is_andere_gemeente             | ja |
      | is_loonkostensubsidie_verleend | nee |
    Dan is er op 16 maart 2026 geen signaal "verhuisd_met_subsidie"
