# language: nl
@regeling:no-riskpolis @gemaakt:redactie
Functionaliteit: Hoogte van het ziekengeld per dag
  Ziektewet, artikel 29b, lid 5, 6 en 7, artikel 29e en artikel 86e. Het hoogste dagloon verandert elk half jaar.

  @bron:ziektewet-artikel-29b-lid-5-en-6
  Regel: 70%, of op verzoek 100% in de eerste 52 weken

    Abstract Scenario: verzoek <verzoek>, verzekerd als <artikel>, loon <loon>, in <jaar>: <hoogte>
      Gegeven het profiel "werknemer_met_wajong"
      En datum start dienstbetrekking is 2 februari 2015
      En de peildatum is 2 maart <jaar>
      En eerste ziektedag is 2 februari <jaar>
      En datum ziekmelding is 2 februari <jaar>
      En vraagt honderd procent is <verzoek>
      En verzekerd als is <artikel>
      En loonaanspraak per dag is <loon>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte <hoogte>

      Voorbeelden:
        | jaar | verzoek | artikel   | loon     | hoogte   |
        | 2015 | nee     | artikel_3 | € 110,00 | € 84,00  |
        | 2015 | ja      | artikel_3 | € 110,00 | € 110,00 |
        | 2015 | ja      | artikel_4 | € 110,00 | € 84,00  |
        | 2016 | nee     | artikel_3 | € 110,00 | € 84,00  |
        | 2016 | ja      | artikel_3 | € 125,00 | € 120,00 |
        | 2016 | ja      | artikel_5 | € 110,00 | € 84,00  |
        | 2026 | nee     | artikel_3 | € 50,00  | € 84,00  |
        | 2026 | ja      | artikel_3 | € 110,00 | € 110,00 |
        | 2026 | ja      | artikel_3 | € 120,01 | € 120,00 |
        | 2026 | ja      | artikel_5 | € 110,00 | € 84,00  |

    Abstract Scenario: op verzoek 100%, ziek sinds <ziek>, op <peildatum>: <hoogte>
      Gegeven het profiel "werknemer_met_wajong"
      En datum start dienstbetrekking is 2 februari 2015
      En vraagt honderd procent is ja
      En de peildatum is <peildatum>
      En eerste ziektedag is <ziek>
      En datum ziekmelding is <ziek>
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>

      Voorbeelden: dag 364 en dag 365
        | ziek           | peildatum        | hoogte   |
        | 1 januari 2025 | 30 december 2025 | € 110,00 |
        | 1 januari 2025 | 31 december 2025 | € 84,00  |
        | 4 februari 2015 | 2 februari 2016 | € 110,00 |
        | 4 februari 2015 | 3 februari 2016 | € 84,00  |
        | 3 februari 2015 | 31 december 2015 | € 110,00 |

    Scenario: na 52 weken in 2015
      Gegeven het profiel "werknemer_met_wajong"
      En datum start dienstbetrekking is 2 februari 2014
      En vraagt honderd procent is ja
      En de peildatum is 2 maart 2015
      En eerste ziektedag is 3 februari 2014
      En datum ziekmelding is 3 februari 2014
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 84,00

    Abstract Scenario: <wachtdagen> zonder loon, dag <peildatum>: <hoogte>
      Over een wachtdag geldt het bedrag van de dag na de wachtdagen.
      Gegeven het profiel "werknemer_met_wajong"
      En de peildatum is <peildatum>
      En vraagt honderd procent is ja
      En wachtdagen is <wachtdagen>
      En loonaanspraak per dag is <loon>
      En loonaanspraak na wachtdagen is € 110,00
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>

      Voorbeelden:
        | wachtdagen | peildatum       | loon    | hoogte   |
        | 0 dagen    | 2 februari 2026 | € 0,00  | € 0,00   |
        | 1 dag      | 2 februari 2026 | € 0,00  | € 110,00 |
        | 1 dag      | 3 februari 2026 | € 90,00 | € 90,00  |
        | 2 dagen    | 3 februari 2026 | € 0,00  | € 110,00 |
        | 2 dagen    | 4 februari 2026 | € 90,00 | € 90,00  |

  @bron:wfsv-artikel-17
  Regel: Het hoogste dagloon

    Abstract Scenario: een dagloon van 400 euro op <peildatum>: hoogste dagloon <maximum>, ziekengeld <hoogte>
      Gegeven het profiel "werknemer_met_wajong"
      En datum start dienstbetrekking is 2 februari 2014
      En dagloon is € 400,00
      En de peildatum is <peildatum>
      En eerste ziektedag is <peildatum>
      En datum ziekmelding is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is dagloon_met_maximum <maximum>
      En is de hoogte <hoogte>

      Voorbeelden:
        | peildatum        | maximum  | hoogte   |
        | 1 januari 2015   | € 199,15 | € 139,41 |
        | 30 juni 2015     | € 199,15 | € 139,41 |
        | 1 juli 2015      | € 199,95 | € 139,97 |
        | 1 januari 2016   | € 202,17 | € 141,52 |
        | 1 juli 2016      | € 203,85 | € 142,70 |
        | 1 januari 2017   | € 205,77 | € 144,04 |
        | 1 juli 2017      | € 207,60 | € 145,32 |
        | 1 januari 2018   | € 209,26 | € 146,48 |
        | 1 juli 2018      | € 211,42 | € 147,99 |
        | 1 januari 2019   | € 214,28 | € 150,00 |
        | 1 juli 2019      | € 216,90 | € 151,83 |
        | 1 januari 2020   | € 219,28 | € 153,50 |
        | 1 juli 2020      | € 222,78 | € 155,95 |
        | 1 januari 2021   | € 223,40 | € 156,38 |
        | 1 juli 2021      | € 225,57 | € 157,90 |
        | 1 januari 2022   | € 228,76 | € 160,13 |
        | 1 juli 2022      | € 232,90 | € 163,03 |
        | 1 januari 2023   | € 256,54 | € 179,58 |
        | 1 juli 2023      | € 264,57 | € 185,20 |
        | 1 januari 2024   | € 274,44 | € 192,11 |
        | 1 juli 2024      | € 282,95 | € 198,07 |
        | 1 januari 2025   | € 290,67 | € 203,47 |
        | 1 juli 2025      | € 297,82 | € 208,47 |
        | 1 januari 2026   | € 304,25 | € 212,98 |
        | 30 juni 2026     | € 304,25 | € 212,98 |
        | 1 juli 2026      | € 309,91 | € 216,94 |
        | 31 december 2026 | € 309,91 | € 216,94 |

    Scenario: voor 2027 is het bedrag niet bekend en telt het oude niet door
      Gegeven het profiel "werknemer_met_wajong"
      En de peildatum is 1 januari 2027
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte onbekend
      En is de status onbepaald

  @bron:ziektewet-artikel-29b-lid-7
  Regel: Begeleid werken: de subsidie gaat van het dagloon af

    Abstract Scenario: dagloon <dagloon>, subsidie <subsidie>, op <peildatum>: <hoogte>
      Gegeven het profiel "werknemer_zonder_grond"
      En datum start dienstbetrekking is 2 februari 2015
      En de peildatum is <peildatum>
      En eerste ziektedag is <peildatum>
      En datum ziekmelding is <peildatum>
      En soort dienstbetrekking is wsw_artikel_7
      En dagloon is <dagloon>
      En wsw subsidie per dag is <subsidie>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte <hoogte>

      Voorbeelden:
        | peildatum    | dagloon  | subsidie | hoogte   |
        | 2 maart 2015 | € 120,00 | € 40,00  | € 56,00  |
        | 2 maart 2018 | € 120,00 | € 40,00  | € 56,00  |
        | 2 maart 2026 | € 120,00 | € 40,00  | € 56,00  |
        | 2 maart 2026 | € 120,00 | € 120,00 | € 0,00   |
        | 2 maart 2026 | € 120,00 | € 130,00 | € 0,00   |
        | 2 maart 2026 | € 400,00 | € 100,00 | € 142,98 |

  @bron:ziektewet-artikel-29e
  Regel: Naast loonkostensubsidie wordt het ziekengeld sinds 2022 vermenigvuldigd

    Abstract Scenario: loonwaarde <loonwaarde>, verzoek <verzoek>: <hoogte>
      Gegeven het profiel "werknemer_banenafspraak"
      En de peildatum is 2 maart 2026
      En uwv stelde vast geen minimumloon is ja
      En de loonwaarde is <loonwaarde>
      En vraagt honderd procent is <verzoek>
      En loonaanspraak per dag is € 120,00
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>
      En is gevolg_loonkostensubsidie ziekengeld_lager

      Voorbeelden: de loonwaarde telt voor ten minste 30%
        | loonwaarde | verzoek | hoogte   |
        | 0%         | nee     | € 25,20  |
        | 20%        | ja      | € 36,00  |
        | 30%        | nee     | € 25,20  |
        | 30,01%     | nee     | € 25,21  |
        | 60%        | nee     | € 50,40  |
        | 60%        | ja      | € 72,00  |
        | 99,99%     | ja      | € 119,99 |
        | 100%       | nee     | € 84,00  |

    Scenario: in het tweede jaar met loonwaarde 60% is het 42% van het dagloon
      Gegeven het profiel "werknemer_banenafspraak"
      En de peildatum is 2 maart 2026
      En eerste ziektedag is 3 februari 2025
      En datum ziekmelding is 3 februari 2025
      En vraagt honderd procent is ja
      En dagloon is € 100,00
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 42,00

    Abstract Scenario: subsidie <subsidie>: <hoogte>
      Gegeven het profiel "werknemer_banenafspraak"
      En de peildatum is 2 maart 2026
      En uwv stelde vast geen minimumloon is ja
      En is loonwaarde vastgesteld is <vastgesteld>
      En loonkostensubsidie bij ziekte is <subsidie>
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>
      En is gevolg_loonkostensubsidie <gevolg>

      Voorbeelden:
        | subsidie        | vastgesteld | hoogte  | gevolg           |
        | geen            | ja          | € 84,00 | geen_gevolg      |
        | naar_loonwaarde | ja          | € 50,40 | ziekengeld_lager |
        | forfait         | nee         | € 42,00 | ziekengeld_lager |

  @bron:ziektewet-artikel-86e
  Regel: De dag van de ziekmelding beslist over de regels van voor 2022

    Abstract Scenario: ziek vanaf 31 december 2021, gemeld op <melding>, op <peildatum>: <hoogte>
      Gegeven het profiel "werknemer_banenafspraak"
      En datum start dienstbetrekking is 1 maart 2015
      En datum arbeidsbeperkte is 1 maart 2015
      En eerste ziektedag is 31 december 2021
      En datum ziekmelding is <melding>
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte <hoogte>
      En is gevolg_loonkostensubsidie <gevolg>

      Voorbeelden:
        | melding          | peildatum        | hoogte  | gevolg           |
        | 31 december 2021 | 31 december 2021 | € 84,00 | subsidie_stopt   |
        | 31 december 2021 | 3 januari 2022   | € 84,00 | subsidie_stopt   |
        | 1 januari 2022   | 3 januari 2022   | € 50,40 | ziekengeld_lager |
        | 31 december 2021 | 1 december 2023  | € 84,00 | subsidie_stopt   |

    Abstract Scenario: subsidie <subsidie> in <jaar>: <gevolg>
      Gegeven het profiel "werknemer_met_wajong"
      En datum start dienstbetrekking is 2 februari 2015
      En de peildatum is 2 maart <jaar>
      En eerste ziektedag is 2 februari <jaar>
      En datum ziekmelding is 2 februari <jaar>
      En is loonwaarde vastgesteld is ja
      En de loonwaarde is 60%
      En loonkostensubsidie bij ziekte is <subsidie>
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 84,00
      En is gevolg_loonkostensubsidie <gevolg>

      Voorbeelden:
        | jaar | subsidie        | gevolg         |
        | 2015 | naar_loonwaarde | geen_gevolg    |
        | 2016 | naar_loonwaarde | subsidie_stopt |
        | 2016 | geen            | geen_gevolg    |

  @bron:ziektewet-artikel-29-lid-2
  Regel: Over zaterdag en zondag is er geen ziekengeld

    Abstract Scenario: op <peildatum>: <uitbetaling>
      Gegeven het profiel "werknemer_met_wajong"
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 84,00
      En is uitbetaling_op_deze_dag <uitbetaling>

      Voorbeelden: vrijdag 27 februari tot en met maandag 2 maart 2026
        | peildatum        | uitbetaling |
        | 27 februari 2026 | € 84,00     |
        | 28 februari 2026 | € 0,00      |
        | 1 maart 2026     | € 0,00      |
        | 2 maart 2026     | € 84,00     |

  @bron:ziektewet-artikel-29-lid-6
  Regel: Zonder recht op loon geen ziekengeld

    Abstract Scenario: <deel> van het loon vervalt, in <jaar>: <hoogte>
      Gegeven het profiel "werknemer_met_wajong"
      En datum start dienstbetrekking is 2 februari 2015
      En de peildatum is 2 maart <jaar>
      En eerste ziektedag is 2 februari <jaar>
      En datum ziekmelding is 2 februari <jaar>
      En vervallen deel loonaanspraak is <deel>
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>
      En is recht <recht>

      Voorbeelden:
        | jaar | deel   | hoogte  | recht |
        | 2015 | 25%    | € 63,00 | ja    |
        | 2026 | 25%    | € 63,00 | ja    |
        | 2026 | 99,99% | € 0,01  | ja    |
        | 2026 | 100%   | € 0,00  | nee   |
