# language: nl
@regeling:no-riskpolis @gemaakt:redactie
Functionaliteit: De no-riskpolis zonder einddatum
  Ziektewet, artikel 29b, lid 2, 11 en 12.

  Achtergrond:
    Gegeven de peildatum is 2 maart 2026

  @bron:ziektewet-artikel-29b-lid-2-onderdeel-a-en-c
  Regel: Wajong

    Abstract Scenario: Wajong vanaf <wajong>, baan vanaf 1 maart 2024: <a>
      Gegeven het profiel "werknemer_met_wajong"
      En eerste dag wajong is <wajong>
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_2_a <a>
      En is recht <a>

      Voorbeelden:
        | wajong           | a   |
        | 29 februari 2024 | ja  |
        | 1 maart 2024     | nee |
        | onbeperkt        | nee |

    Scenario: een baan van twintig jaar geleden
      Gegeven het profiel "werknemer_met_wajong"
      En eerste dag wajong is 1 januari 2003
      En datum start dienstbetrekking is 1 maart 2006
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is eerste_dag_zonder_dekking onbeperkt
      En volgt grondslag uit artikel 29b, tweede lid, Ziektewet

    Abstract Scenario: geboren op <geboren>, Wajong vanaf <wajong>, op <peildatum>: <c>
      Het recht begint niet eerder dan het recht op Wajong.
      Gegeven het profiel "werknemer_met_wajong"
      En de geboortedatum is <geboren>
      En eerste dag wajong is <wajong>
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_2_c <c>
      En is recht <c>

      Voorbeelden:
        | geboren      | wajong       | peildatum    | c   |
        | 2 maart 2006 | 2 maart 2026 | 2 maart 2026 | ja  |
        | 2 maart 2006 | 3 maart 2026 | 2 maart 2026 | nee |
        | 1 maart 2006 | 2 maart 2026 | 2 maart 2026 | nee |
        | 2 maart 2006 | 1 maart 2024 | 2 maart 2026 | nee |

  @bron:ziektewet-artikel-29b-lid-2-onderdeel-b-en-d
  Regel: Sociale werkvoorziening

    Abstract Scenario: <verleden> tot en met <laatste>, baan <baan> vanaf 1 maart 2024: <d>
      Gegeven het profiel "werknemer_zonder_grond"
      En wsw verleden is <verleden>
      En laatste dag wsw verleden is <laatste>
      En soort dienstbetrekking is <baan>
      En wsw subsidie per dag is € 30,00
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_2_d <d>
      En is is_lid_2_b <b>

      Voorbeelden:
        | verleden                   | laatste          | baan          | d   | b   |
        | dienstbetrekking_artikel_2 | 29 februari 2024 | gewoon        | ja  | nee |
        | dienstbetrekking_artikel_2 | 28 februari 2024 | gewoon        | nee | nee |
        | aangewezen_baan            | 29 februari 2024 | gewoon        | ja  | nee |
        | geldige_indicatie          | onbeperkt        | gewoon        | ja  | nee |
        | geen                       | 29 februari 2024 | gewoon        | nee | nee |
        | geldige_indicatie          | onbeperkt        | wsw_artikel_7 | nee | ja  |

    Scenario: wie na een Wsw-baan een weekend geen werk had, ziet dat dit een lezing is
      Gegeven het profiel "werknemer_zonder_grond"
      En wsw verleden is dienstbetrekking_artikel_2
      En laatste dag wsw verleden is 27 februari 2024
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_2_d nee
      En is er een voorbehoud over "Wij laten daar geen dag tussen"

  @bron:ziektewet-artikel-29b-lid-2-onderdeel-e
  Regel: Banenafspraak met hulp van het college

    Scenario: hulp van het college en een loonwaarde van 60%
      Gegeven het profiel "werknemer_banenafspraak"
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is grondslag lid_2_e
      En is eerste_dag_zonder_dekking onbeperkt
      En ontbreekt niets

    Abstract Scenario: hulp <hulp>, subsidie lid 2 <subsidie>, UWV <uwv>, loonwaarde <loonwaarde>: <e>
      Gegeven het profiel "werknemer_banenafspraak"
      En kreeg ondersteuning college is <hulp>
      En is subsidie voor zittende werknemer is <subsidie>
      En uwv stelde vast geen minimumloon is <uwv>
      En de loonwaarde is <loonwaarde>
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_2_e <e>
      En is recht <e>

      Voorbeelden:
        | hulp | subsidie | uwv | loonwaarde | e   |
        | ja   | nee      | nee | 99,99%     | ja  |
        | ja   | nee      | nee | 100%       | nee |
        | ja   | nee      | ja  | 100%       | ja  |
        | nee  | ja       | nee | 60%        | ja  |
        | nee  | nee      | ja  | 60%        | nee |

    Scenario: in de eerste maanden met een vaste subsidie is er nog geen status
      Zonder loonwaarde en zonder vaststelling van UWV is er nog geen no-riskpolis.
      Gegeven het profiel "werknemer_banenafspraak"
      En is loonwaarde vastgesteld is nee
      En de loonwaarde is onbekend
      En loonkostensubsidie bij ziekte is forfait
      En grond arbeidsbeperkte is geen
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "hoort_bij_groep"
      En is er geen andere grond

    Abstract Scenario: arbeidsbeperkte vanaf <vanaf>, op 2 maart 2026: <e>
      Gegeven het profiel "werknemer_banenafspraak"
      En datum arbeidsbeperkte is <vanaf>
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_2_e <e>
      En is recht <e>

      Voorbeelden:
        | vanaf        | e   |
        | 2 maart 2026 | ja  |
        | 3 maart 2026 | nee |

    @ecli:ECLI:NL:RBROT:2025:2928
    Abstract Scenario: een baan vanaf <start>: recht <recht>
      De uitbreiding van 2016 werkt niet terug op een baan van voor 2015. De status telt, niet de plaats in het register.
      Gegeven het profiel "werknemer_banenafspraak"
      En datum start dienstbetrekking is <start>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | start            | recht |
        | 1 mei 2001       | nee   |
        | 1 mei 2007       | nee   |
        | 31 december 2014 | nee   |
        | 1 januari 2015   | ja    |

  @bron:ziektewet-artikel-29b-lid-11
  Regel: Lid 11 stelt andere arbeidsbeperkten gelijk

    Abstract Scenario: grond <grond>, baan vanaf <start>: <lid 11>
      Gegeven het profiel "werknemer_banenafspraak"
      En kreeg ondersteuning college is nee
      En grond arbeidsbeperkte is <grond>
      En datum start dienstbetrekking is <start>
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_11 <lid 11>
      En is recht <lid 11>

      Voorbeelden:
        | grond       | start            | lid 11 |
        | lid_1_d_e_f | 1 maart 2024     | ja     |
        | lid_2       | 1 maart 2024     | ja     |
        | lid_1_a_b_c | 1 maart 2024     | nee    |
        | geen        | 1 maart 2024     | nee    |
        | lid_2       | 31 december 2014 | nee    |

    Scenario: gelijkgesteld, maar nog geen arbeidsbeperkte
      Gegeven het profiel "werknemer_banenafspraak"
      En kreeg ondersteuning college is nee
      En grond arbeidsbeperkte is lid_2
      En datum arbeidsbeperkte is 3 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht

  @bron:ziektewet-artikel-29b-lid-12
  Regel: Lid 12: wie niet meer voldoet, houdt het recht voor ziekte van voor het einde van de registratie

    Abstract Scenario: voldoet niet meer vanaf <einde>, registratie tot <registratie>, ziek vanaf <ziek>: <grondslag>
      Gegeven het profiel "werknemer_banenafspraak"
      En einde arbeidsbeperkte is <einde>
      En einde registratie is <registratie>
      En eerste ziektedag is <ziek>
      En datum ziekmelding is <ziek>
      Als de aanvraag wordt beoordeeld
      Dan is grondslag <grondslag>
      En is eerste_dag_zonder_dekking <zonder dekking>

      Voorbeelden:
        | einde           | registratie    | ziek             | grondslag | zonder dekking |
        | 3 maart 2026    | 1 januari 2029 | 2 februari 2026  | lid_2_e   | onbeperkt      |
        | 2 maart 2026    | 1 januari 2029 | 2 februari 2026  | lid_12    | 1 januari 2029 |
        | 1 juni 2024     | 1 januari 2026 | 31 december 2025 | lid_12    | 1 januari 2026 |
        | 1 juni 2024     | 1 januari 2026 | 1 januari 2026   | geen      | 1 maart 2024   |

    Scenario: een loonwaarde van 100% neemt lid 12 niet weg
      Gegeven het profiel "werknemer_banenafspraak"
      En de loonwaarde is 100%
      En is loonwaarde vastgesteld is ja
      En uwv stelde vast geen minimumloon is nee
      En einde arbeidsbeperkte is 1 juni 2025
      En einde registratie is 1 januari 2028
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is is_lid_12 ja

    Abstract Scenario: naast lid 12 loopt een termijn van vijf jaar, in <jaar>
      De dekking stopt pas als allebei voorbij zijn.
      Gegeven het profiel "werknemer_banenafspraak"
      En de peildatum is 2 maart <jaar>
      En datum start dienstbetrekking is 5 januari 2015
      En eerste ziektedag is 2 februari <jaar>
      En datum ziekmelding is 2 februari <jaar>
      En heeft of had WIA is ja
      En eerste dag WIA is 1 mei 2012
      En laatste dag WIA is onbeperkt
      En datum vaststelling WIA is 1 mei 2012
      En datum arbeidsbeperkte is 1 januari 2015
      En einde arbeidsbeperkte is 1 februari <jaar>
      En einde registratie is 1 januari 2019
      Als de aanvraag wordt beoordeeld
      Dan is grondslag lid_12
      En is eerste_dag_zonder_dekking 5 januari 2020

      Voorbeelden:
        | jaar |
        | 2016 |
        | 2018 |

    Scenario: wie nooit bij lid 2 of lid 11 hoorde, houdt niets
      Gegeven het profiel "werknemer_banenafspraak"
      En kreeg ondersteuning college is nee
      En einde arbeidsbeperkte is 1 juni 2025
      En einde registratie is 1 januari 2028
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_12 nee
      En is er geen recht

  @bron:ziektewet-artikel-29b-lid-2-onderdeel-f
  Regel: Beschut werk

    Abstract Scenario: beschut werk en status arbeidsbeperkte <grond>: <grondslag>
      Gegeven het profiel "werknemer_banenafspraak"
      En soort dienstbetrekking is beschut_werk
      En grond arbeidsbeperkte is <grond>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is grondslag <grondslag>
      En is er een voorbehoud over "beschut werk"

      Voorbeelden:
        | grond       | grondslag |
        | geen        | lid_2_f   |
        | lid_1_a_b_c | lid_2_e   |
