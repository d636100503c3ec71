# language: nl
@regeling:no-riskpolis @gemaakt:redactie
Functionaliteit: De no-riskpolis voor vijf jaar
  Ziektewet, artikel 29b, lid 1, 3 en 4, en artikel 29c. Regelwerk rekent de termijnen zelf uit.

  Achtergrond:
    Gegeven de peildatum is 2 maart 2026

  @bron:ziektewet-artikel-29b-lid-1-onderdeel-a
  Regel: Onderdeel a: direct voor de baan recht op een WIA-uitkering

    Abstract Scenario: WIA van <eerste> tot en met <laatste>, baan vanaf 1 maart 2024: <a>
      Gegeven het profiel "werknemer_na_wia"
      En eerste dag WIA is <eerste>
      En laatste dag WIA is <laatste>
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_1_a <a>
      En is recht <a>

      Voorbeelden:
        | eerste           | laatste          | a   |
        | 1 mei 2020       | 29 februari 2024 | ja  |
        | 1 mei 2020       | 28 februari 2024 | nee |
        | 1 mei 2020       | onbeperkt        | ja  |
        | 29 februari 2024 | onbeperkt        | ja  |
        | 1 maart 2024     | onbeperkt        | nee |

    @ecli:ECLI:NL:CRVB:2011:BR2415
    Scenario: alleen een voorziening van artikel 35 van de WIA is niet genoeg
      Gegeven het profiel "werknemer_na_wia"
      En heeft of had WIA is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De werknemer hoort niet bij een groep met een no-riskpolis."
      En is er geen andere grond

    Abstract Scenario: ziek vanaf <ziek> bij een baan vanaf 1 maart 2020: recht <recht>
      Een ziekte die in de vijf jaar begon, loopt daarna door. Een nieuwe ziekte daarna is niet gedekt.
      Gegeven het profiel "werknemer_na_wia"
      En datum start dienstbetrekking is 1 maart 2020
      En eerste dag WIA is 1 mei 2016
      En datum vaststelling WIA is 1 mei 2016
      En eerste ziektedag is <ziek>
      En datum ziekmelding is <ziek>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is eerste_dag_zonder_dekking 1 maart 2025

      Voorbeelden:
        | ziek             | recht |
        | 28 februari 2025 | ja    |
        | 1 maart 2025     | nee   |

    Scenario: vijf jaar na 29 februari
      Gegeven het profiel "werknemer_na_wia"
      En datum start dienstbetrekking is 29 februari 2024
      Als de aanvraag wordt beoordeeld
      Dan is eerste_dag_zonder_dekking 28 februari 2029

  @bron:ziektewet-artikel-29b-lid-1-onderdeel-b
  Regel: Onderdeel b: minder dan 35% na de wachttijd
    De wachttijd eindigt in dit profiel op 26 februari 2023. De elf weken beginnen op 12 december 2022.

    Scenario: de datums worden uitgerekend
      Gegeven het profiel "werknemer_na_wachttijd"
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is grondslag lid_1_b
      En is eerste_dag_na_wachttijd 27 februari 2023
      En is eerste_dag_van_elf_weken 12 december 2022
      En is einde_vijf_jaar_na_wachttijd 27 februari 2028
      En volgt is_lid_1_b uit artikel 29b, eerste lid, Ziektewet

    Abstract Scenario: <percentage> arbeidsongeschikt: <b>
      Gegeven het profiel "werknemer_na_wachttijd"
      En percentage arbeidsongeschiktheid is <percentage>
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_1_b <b>

      Voorbeelden:
        | percentage | b   |
        | 0%         | ja  |
        | 34,99%     | ja  |
        | 35%        | nee |

    Abstract Scenario: een andere baan van <van> tot en met <tot>: <b>
      Een andere baan die al op de eerste dag van de wachttijd liep, staat niet in de weg.
      Gegeven het profiel "werknemer_na_wachttijd"
      En de volgende banen_bij_andere_werkgevers:
        | baan_vanaf | baan_tot_en_met |
        | <van>      | <tot>           |
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_1_b <b>

      Voorbeelden:
        | van              | tot              | b   |
        | 1 juni 2022      | 11 december 2022 | ja  |
        | 1 juni 2022      | 12 december 2022 | nee |
        | 1 juni 2022      | onbeperkt        | nee |
        | 12 december 2022 | onbeperkt        | nee |
        | 13 december 2022 | onbeperkt        | ja  |
        | 1 maart 2021     | onbeperkt        | ja  |
        | 2 maart 2021     | onbeperkt        | nee |
        | 1 juni 2020      | 28 februari 2021 | ja  |

    Scenario: wie bij de eigen werkgever kan blijven, hoort er niet bij
      Gegeven het profiel "werknemer_na_wachttijd"
      En kan werken bij eigen werkgever is ja
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_1_b nee

    @ecli:ECLI:NL:RBZWB:2023:1602
    Abstract Scenario: de baan begon op <start>: <b>
      De baan moet na het einde van de wachttijd beginnen. De regel laat geen ruimte voor een afweging.
      Gegeven het profiel "werknemer_na_wachttijd"
      En datum start dienstbetrekking is <start>
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_1_b <b>

      Voorbeelden:
        | start            | b   |
        | 26 februari 2023 | nee |
        | 27 februari 2023 | ja  |

    Abstract Scenario: de baan begon vijf jaar na de wachttijd, op <start>: <b>
      Gegeven het profiel "werknemer_na_wachttijd"
      En eerste dag wachttijd is 1 maart 2017
      En laatste dag wachttijd is 28 februari 2019
      En datum start dienstbetrekking is <start>
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_1_b <b>

      Voorbeelden:
        | start            | b   |
        | 29 februari 2024 | ja  |
        | 1 maart 2024     | nee |

  @bron:ziektewet-artikel-29b-lid-1-onderdeel-c-en-d
  Regel: Onderdeel c en d: moeite met onderwijs door ziekte of gebrek

    Abstract Scenario: onderwijs tot en met <laatste>, baan vanaf 1 maart 2024: <d>
      Gegeven het profiel "werknemer_na_belemmerd_onderwijs"
      En laatste dag belemmerd onderwijs is <laatste>
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_1_d <d>
      En is is_lid_1_c nee

      Voorbeelden:
        | laatste          | d   |
        | 28 februari 2019 | nee |
        | 1 maart 2019     | ja  |
        | 29 februari 2024 | ja  |
        | 1 maart 2024     | nee |

    Scenario: zonder belemmering geen no-riskpolis
      Gegeven het profiel "werknemer_na_belemmerd_onderwijs"
      En heeft scholingsbelemmering is nee
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_1_d nee
      En is familie geen

    Scenario: met Wajong geldt lid 2 en niet onderdeel d
      Gegeven het profiel "werknemer_na_belemmerd_onderwijs"
      En eerste dag wajong is 1 januari 2023
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_1_d nee
      En is grondslag lid_2_a

    @bron:ziektewet-artikel-29b-lid-10
    Abstract Scenario: verklaring gevraagd: <gevraagd>, geboren op <geboren>, belemmering <belemmering>: <verklaring>
      Dat kan ook als de baan nog moet beginnen.
      Gegeven het profiel "werknemer_na_belemmerd_onderwijs"
      En de peildatum is 1 februari 2024
      En de geboortedatum is <geboren>
      En vraagt verklaring is <gevraagd>
      En heeft scholingsbelemmering is <belemmering>
      Als de aanvraag wordt beoordeeld
      Dan is verklaring <verklaring>
      En is er geen recht

      Voorbeelden:
        | gevraagd | geboren      | belemmering | verklaring |
        | ja       | 10 juni 2004 | ja          | ja         |
        | ja       | 10 juni 2006 | ja          | ja         |
        | nee      | 10 juni 2004 | ja          | nee        |
        | ja       | 10 juni 2004 | nee         | nee        |

  @bron:ziektewet-artikel-29b-lid-4
  Regel: Lid 4: dezelfde baan gehouden na de WIA

    Abstract Scenario: baan vanaf <start>, WIA vastgesteld op <vastgesteld>, laatste dag van de baan <laatste>: <lid 4>
      Gegeven het profiel "werknemer_na_wia"
      En datum start dienstbetrekking is <start>
      En datum vaststelling WIA is <vastgesteld>
      En laatste dag dienstbetrekking is <laatste>
      Als de aanvraag wordt beoordeeld
      Dan is is_lid_4 <lid 4>

      Voorbeelden:
        | start        | vastgesteld   | laatste       | lid 4 |
        | 1 maart 2019 | 15 april 2021 | onbeperkt     | ja    |
        | 1 maart 2019 | 15 april 2021 | 15 april 2021 | ja    |
        | 1 maart 2019 | 15 april 2021 | 14 april 2021 | nee   |
        | 1 maart 2019 | 1 maart 2019  | onbeperkt     | nee   |
        | 1 maart 2019 | 2 maart 2019  | onbeperkt     | ja    |

    Abstract Scenario: ziek vanaf <ziek> na vaststelling op 15 april 2021: recht <recht>
      De vijf jaar lopen vanaf de vaststelling, niet vanaf het begin van de baan.
      Gegeven het profiel "werknemer_na_wia"
      En de peildatum is <peildatum>
      En datum start dienstbetrekking is 1 maart 2012
      En datum vaststelling WIA is 15 april 2021
      En eerste ziektedag is <ziek>
      En datum ziekmelding is <ziek>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is grondslag lid_4

      Voorbeelden:
        | ziek          | peildatum     | recht |
        | 14 april 2021 | 20 april 2021 | nee   |
        | 15 april 2021 | 20 april 2021 | ja    |
        | 14 april 2026 | 20 april 2026 | ja    |
        | 15 april 2026 | 20 april 2026 | nee   |

    Scenario: een latere WIA neemt de vijf jaar van lid 1 niet weg
      De werknemer had moeite met onderwijs en kreeg tijdens de baan een WIA-uitkering.
      Gegeven het profiel "werknemer_na_wia"
      En de peildatum is 3 september 2018
      En datum start dienstbetrekking is 1 januari 2016
      En heeft scholingsbelemmering is ja
      En laatste dag belemmerd onderwijs is 1 juli 2013
      En eerste dag WIA is 1 juni 2018
      En datum vaststelling WIA is 1 juni 2018
      En eerste ziektedag is 1 maart 2017
      En datum ziekmelding is 1 maart 2017
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is is_lid_1_d ja
      En is is_lid_4 ja
      En is einde_termijn_baan 1 januari 2021
      En is einde_termijn_wia 1 juni 2023
      En is eerste_dag_zonder_dekking 1 juni 2023

    Scenario: de termijn van de WIA is ook te verlengen
      Gegeven het profiel "werknemer_na_wia"
      En de peildatum is 20 april 2026
      En datum start dienstbetrekking is 1 maart 2012
      En datum vaststelling WIA is 15 april 2021
      En eerste ziektedag is 15 april 2026
      En datum ziekmelding is 15 april 2026
      En vraagt verlenging is ja
      En datum aanvraag verlenging is 14 april 2026
      En stond risico vast bij begin is ja
      En bestaat risico nog is ja
      En verlengd tot is 1 januari 2028
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is einde_termijn_wia 1 januari 2028

    Scenario: een WIA die pas na deze dag wordt vastgesteld, telt nog niet
      Gegeven het profiel "werknemer_na_wia"
      En de peildatum is 4 september 2017
      En datum start dienstbetrekking is 1 januari 2016
      En heeft scholingsbelemmering is ja
      En laatste dag belemmerd onderwijs is 1 juli 2013
      En eerste dag WIA is 1 juni 2018
      En datum vaststelling WIA is 1 juni 2018
      En eerste ziektedag is 1 maart 2017
      En datum ziekmelding is 1 maart 2017
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is is_lid_4 nee
      En is grondslag lid_1_d
      En is eerste_dag_zonder_dekking 1 januari 2021

  @bron:ziektewet-artikel-29c
  Regel: Verlenging op verzoek
    De baan begon op 1 maart 2020. De vijf jaar eindigen op 1 maart 2025.

    Abstract Scenario: gevraagd <gevraagd> op <dag>, risico bij begin <begin>, risico nog <nog>: recht <recht>
      Gegeven het profiel "werknemer_na_wia"
      En datum start dienstbetrekking is 1 maart 2020
      En eerste dag WIA is 1 mei 2016
      En datum vaststelling WIA is 1 mei 2016
      En vraagt verlenging is <gevraagd>
      En datum aanvraag verlenging is <dag>
      En stond risico vast bij begin is <begin>
      En bestaat risico nog is <nog>
      En verlengd tot is 1 maart 2030
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is eerste_dag_zonder_dekking <einde>

      @ecli:ECLI:NL:CRVB:2016:4876
      Voorbeelden: de aanvraag moet voor het einde van de vijf jaar zijn gedaan
        | gevraagd | dag              | begin | nog | recht | einde        |
        | ja       | 28 februari 2025 | ja    | ja  | ja    | 1 maart 2030 |
        | ja       | 1 maart 2025     | ja    | ja  | nee   | 1 maart 2025 |
        | nee      | 28 februari 2025 | ja    | ja  | nee   | 1 maart 2025 |

      @ecli:ECLI:NL:CRVB:2015:1941
      Voorbeelden: het hogere risico moet er bij het begin zijn en nog bestaan
        | gevraagd | dag              | begin | nog | recht | einde        |
        | ja       | 28 februari 2025 | nee   | ja  | nee   | 1 maart 2025 |
        | ja       | 28 februari 2025 | ja    | nee | nee   | 1 maart 2025 |

    Scenario: een verlenging zonder einddatum
      Gegeven het profiel "werknemer_na_wia"
      En datum start dienstbetrekking is 1 maart 2020
      En eerste dag WIA is 1 mei 2016
      En datum vaststelling WIA is 1 mei 2016
      En vraagt verlenging is ja
      En datum aanvraag verlenging is 1 december 2024
      En stond risico vast bij begin is ja
      En bestaat risico nog is ja
      En verlengd tot is onbeperkt
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is familie vijf_jaar
      En is eerste_dag_zonder_dekking onbeperkt
