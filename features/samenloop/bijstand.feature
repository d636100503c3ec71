# language: nl
@regeling:samenloop @gemaakt:redactie
Functionaliteit: Samenloop van bijstand en werk met loonkostensubsidie

  Achtergrond:
    Gegeven het profiel "zieke_werknemer_met_subsidie_en_bijstand"
    En de peildatum is 3 maart 2026

  Scenario: een deel van het loon telt niet mee
    Als samenloop wordt berekend
    Dan is loon_met_subsidie_telt_deels_niet_mee ja
    En volgt loon_met_subsidie_telt_deels_niet_mee uit artikel 31, tweede lid, onderdeel z, Participatiewet
    En is loon_telt_mee_voor_bijstand ja
    En is bijstand_opent_loonkostensubsidie ja
    En is baan_met_subsidie_zonder_subsidie nee
    En is subsidie_ontbreekt_bij_bijstand nee
    En is bijstand_naast_groep_zonder_uitkering nee
    En is nettoloon_huishouden € 669,60
    En is bijstand € 832,34
    En is inkomen_samen € 1.501,94

  Scenario: zonder loonkostensubsidie past de zaak niet
    Gegeven loonkostensubsidie.krijgt_andere_subsidie_loonkosten is ja
    Als samenloop wordt berekend
    Dan is baan_met_subsidie_zonder_subsidie ja
    En is loon_telt_mee_voor_bijstand nee

  Scenario: de bijstand kent de baan niet
    Gegeven de volgende participatiewet.inkomsten_uit_arbeid:
      | werkende     | nettoloon | vakantietoeslag_over_loon | is_medisch_urenbeperkt | is_baan_met_loonkostensubsidie | draagt_bij_aan_inschakeling | maanden_vrijlating_25 | maanden_vrijlating_ouder | maanden_vrijlating_loonkostensubsidie | meer_uren_niet_mogelijk |
      | de_aanvrager | € 620,00  | € 49,60                   | nee                    | nee                            | nee                         | 6                     | 4                        | 0                                     | nee                     |
    Als samenloop wordt berekend
    Dan is subsidie_ontbreekt_bij_bijstand ja
    En is loon_met_subsidie_telt_deels_niet_mee nee

  Scenario: bijstand naast een groep zonder uitkering
    Gegeven groep_artikel_7 is niet_uitkeringsgerechtigd
    Als samenloop wordt berekend
    Dan is bijstand_naast_groep_zonder_uitkering ja
    En is bijstand_opent_loonkostensubsidie nee
