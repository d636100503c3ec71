# language: nl
@regeling:no-riskpolis @gemaakt:redactie
Functionaliteit: Op welke grond er een no-riskpolis is
  Elk onderdeel van artikel 29b van de Ziektewet is een eigen grond. Lid 2, onderdeel e, en lid 11 en 12 gelden sinds
  2016. Onderdeel f (beschut werk) geldt sinds 2017.

  Achtergrond:
    Gegeven het profiel "werknemer_zonder_grond"

  @bron:ziektewet-artikel-29b-lid-1
  Regel: De no-riskpolis voor vijf jaar

    Abstract Scenario: WIA tot en met de dag voor de baan, in <jaar>
      Gegeven de peildatum is 2 maart <jaar>
      En datum start dienstbetrekking is 5 januari <jaar>
      En eerste ziektedag is 2 februari <jaar>
      En datum ziekmelding is 2 februari <jaar>
      En heeft of had WIA is ja
      En eerste dag WIA is 1 mei 2012
      En laatste dag WIA is 4 januari <jaar>
      En datum vaststelling WIA is 15 april 2012
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is familie vijf_jaar
      En is grondslag lid_1_a
      En is eerste_dag_zonder_dekking <einde>
      En is de hoogte € 84,00
      En volgt grondslag uit artikel 29b, eerste lid, Ziektewet

      Voorbeelden:
        | jaar | einde          |
        | 2015 | 5 januari 2020 |
        | 2016 | 5 januari 2021 |
        | 2017 | 5 januari 2022 |
        | 2026 | 5 januari 2031 |

    Abstract Scenario: minder dan 35% na de wachttijd, in <jaar>
      Gegeven de peildatum is 2 maart <jaar>
      En datum start dienstbetrekking is 5 januari <jaar>
      En eerste ziektedag is 2 februari <jaar>
      En datum ziekmelding is 2 februari <jaar>
      En heeft wachttijd doorlopen is ja
      En eerste dag wachttijd is 3 september 2012
      En laatste dag wachttijd is <einde wachttijd>
      En percentage arbeidsongeschiktheid is 20%
      En kan werken bij eigen werkgever is nee
      En geen banen_bij_andere_werkgevers
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is grondslag lid_1_b

      Voorbeelden:
        | jaar | einde wachttijd  |
        | 2015 | 31 augustus 2014 |
        | 2016 | 31 augustus 2014 |
        | 2017 | 31 augustus 2014 |
        | 2026 | 31 augustus 2025 |

    Abstract Scenario: moeite met onderwijs, <leeftijd> jaar bij het begin van de baan, in <jaar>
      Gegeven de peildatum is 2 maart <jaar>
      En de geboortedatum is <geboren>
      En datum start dienstbetrekking is 5 januari <jaar>
      En eerste ziektedag is 2 februari <jaar>
      En datum ziekmelding is 2 februari <jaar>
      En heeft scholingsbelemmering is ja
      En laatste dag belemmerd onderwijs is 15 juli 2014
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is grondslag <grondslag>

      Voorbeelden:
        | jaar | geboren        | leeftijd | grondslag |
        | 2015 | 6 januari 1997 | 17       | lid_1_c   |
        | 2015 | 5 januari 1997 | 18       | lid_1_d   |
        | 2016 | 6 januari 1998 | 17       | lid_1_c   |
        | 2016 | 5 januari 1998 | 18       | lid_1_d   |
        | 2017 | 6 januari 1999 | 17       | lid_1_c   |
        | 2017 | 5 januari 1999 | 18       | lid_1_d   |

    Abstract Scenario: dezelfde baan gehouden na de WIA, in <jaar>
      Gegeven de peildatum is 2 maart <jaar>
      En datum start dienstbetrekking is 1 mei 2008
      En eerste ziektedag is 2 februari <jaar>
      En datum ziekmelding is 2 februari <jaar>
      En heeft of had WIA is ja
      En eerste dag WIA is 1 oktober 2014
      En laatste dag WIA is onbeperkt
      En datum vaststelling WIA is 15 september 2014
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is grondslag lid_4
      En is einde_termijn 15 september 2019
      En is eerste_dag_zonder_dekking 15 september 2019

      Voorbeelden:
        | jaar |
        | 2015 |
        | 2016 |
        | 2017 |

  @bron:ziektewet-artikel-29b-lid-2
  Regel: De no-riskpolis zonder einddatum

    Abstract Scenario: <onderdeel>, in <jaar>
      Gegeven de peildatum is 2 maart <jaar>
      En datum start dienstbetrekking is 5 januari <jaar>
      En eerste ziektedag is 2 februari <jaar>
      En datum ziekmelding is 2 februari <jaar>
      En de geboortedatum is <geboren>
      En eerste dag wajong is <wajong>
      En soort dienstbetrekking is <baan>
      En wsw subsidie per dag is € 40,00
      En wsw verleden is <wsw>
      En laatste dag wsw verleden is 4 januari <jaar>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is familie onbeperkt_geldig
      En is grondslag <onderdeel>
      En is eerste_dag_zonder_dekking onbeperkt

      Voorbeelden:
        | onderdeel | jaar | geboren     | wajong          | baan          | wsw                         |
        | lid_2_a   | 2015 | 1 juni 1985 | 1 januari 2010  | gewoon        | geen                        |
        | lid_2_b   | 2015 | 1 juni 1985 | onbeperkt       | wsw_artikel_7 | geen                        |
        | lid_2_c   | 2015 | 1 juni 1997 | 1 februari 2015 | gewoon        | geen                        |
        | lid_2_d   | 2015 | 1 juni 1985 | onbeperkt       | gewoon        | dienstbetrekking_artikel_2  |
        | lid_2_a   | 2016 | 1 juni 1985 | 1 januari 2010  | gewoon        | geen                        |
        | lid_2_b   | 2016 | 1 juni 1985 | onbeperkt       | wsw_artikel_7 | geen                        |
        | lid_2_c   | 2016 | 1 juni 1998 | 1 februari 2016 | gewoon        | geen                        |
        | lid_2_d   | 2016 | 1 juni 1985 | onbeperkt       | gewoon        | aangewezen_baan             |
        | lid_2_a   | 2017 | 1 juni 1985 | 1 januari 2010  | gewoon        | geen                        |
        | lid_2_b   | 2017 | 1 juni 1985 | onbeperkt       | wsw_artikel_7 | geen                        |
        | lid_2_c   | 2017 | 1 juni 1999 | 1 februari 2017 | gewoon        | geen                        |
        | lid_2_d   | 2017 | 1 juni 1985 | onbeperkt       | gewoon        | geldige_indicatie           |

    Abstract Scenario: banenafspraak met grond <grond> en hulp <hulp>, in <jaar>: <grondslag>
      Gegeven de peildatum is 2 maart <jaar>
      En datum start dienstbetrekking is 5 januari 2015
      En eerste ziektedag is 2 februari <jaar>
      En datum ziekmelding is 2 februari <jaar>
      En kreeg ondersteuning college is <hulp>
      En uwv stelde vast geen minimumloon is ja
      En grond arbeidsbeperkte is <grond>
      En datum arbeidsbeperkte is 1 januari 2015
      En einde arbeidsbeperkte is <einde>
      En einde registratie is <einde registratie>
      Als de aanvraag wordt beoordeeld
      Dan is grondslag <grondslag>
      En is familie <familie>
      En is eerste_dag_zonder_dekking <zonder dekking>

      Voorbeelden:
        | jaar | hulp | grond       | einde          | einde registratie | grondslag | familie          | zonder dekking |
        | 2015 | ja   | lid_1_a_b_c | onbeperkt      | onbeperkt         | geen      | geen             | 5 januari 2015 |
        | 2016 | ja   | lid_1_a_b_c | onbeperkt      | onbeperkt         | lid_2_e   | onbeperkt_geldig | onbeperkt      |
        | 2017 | ja   | lid_1_a_b_c | onbeperkt      | onbeperkt         | lid_2_e   | onbeperkt_geldig | onbeperkt      |
        | 2016 | nee  | lid_1_d_e_f | onbeperkt      | onbeperkt         | lid_11    | onbeperkt_geldig | onbeperkt      |
        | 2017 | nee  | lid_2       | onbeperkt      | onbeperkt         | lid_11    | onbeperkt_geldig | onbeperkt      |
        | 2016 | ja   | lid_1_a_b_c | 1 januari 2016 | 1 januari 2019    | lid_12    | onbeperkt_geldig | 1 januari 2019 |
        | 2017 | nee  | lid_1_d_e_f | 1 januari 2017 | 1 januari 2020    | lid_12    | onbeperkt_geldig | 1 januari 2020 |
        | 2016 | nee  | lid_1_a_b_c | onbeperkt      | onbeperkt         | geen      | geen             | 5 januari 2015 |
        | 2017 | nee  | lid_1_a_b_c | onbeperkt      | onbeperkt         | geen      | geen             | 5 januari 2015 |

    Abstract Scenario: beschut werk zonder status, op <peildatum>: <grondslag>
      Voor onderdeel f is de status van arbeidsbeperkte niet nodig.
      Gegeven de peildatum is <peildatum>
      En datum start dienstbetrekking is 1 juni 2016
      En eerste ziektedag is 1 december 2016
      En datum ziekmelding is 1 december 2016
      En soort dienstbetrekking is beschut_werk
      Als de aanvraag wordt beoordeeld
      Dan is grondslag <grondslag>

      Voorbeelden:
        | peildatum        | grondslag |
        | 31 december 2016 | geen      |
        | 1 januari 2017   | lid_2_f   |

  @bron:ziektewet-artikel-29b-lid-3
  Regel: Lid 3 sluit de grond van moeite met onderwijs uit

    Abstract Scenario: moeite met onderwijs en <wat>, op 2 maart <jaar>: <grondslag>
      Lid 3 telt alleen wie het recht zonder einddatum echt heeft. Wie nog geen arbeidsbeperkte is, houdt de vijf jaar.
      Gegeven de peildatum is 2 maart <jaar>
      En datum start dienstbetrekking is 5 januari 2015
      En eerste ziektedag is 2 februari <jaar>
      En datum ziekmelding is 2 februari <jaar>
      En de geboortedatum is <geboren>
      En heeft scholingsbelemmering is ja
      En laatste dag belemmerd onderwijs is 15 juli 2014
      En wsw verleden is <wsw>
      En laatste dag wsw verleden is 4 januari 2015
      En kreeg ondersteuning college is <hulp>
      En uwv stelde vast geen minimumloon is <hulp>
      En soort dienstbetrekking is <baan>
      En grond arbeidsbeperkte is <grond>
      En datum arbeidsbeperkte is 1 januari <status>
      En einde arbeidsbeperkte is onbeperkt
      Als de aanvraag wordt beoordeeld
      Dan is hoort_bij_groep_van_lid_3 <lid 3>
      En is grondslag <grondslag>

      Voorbeelden:
        | wat                       | jaar | geboren     | wsw               | hulp | baan         | grond       | status  | lid 3 | grondslag |
        | een Wsw-indicatie         | 2015 | 1 juni 1990 | geldige_indicatie | nee  | gewoon       | geen        | 2025    | ja    | lid_2_d   |
        | een Wsw-indicatie         | 2016 | 1 juni 1990 | geldige_indicatie | nee  | gewoon       | geen        | 2025    | ja    | lid_2_d   |
        | hulp van het college      | 2016 | 1 juni 1990 | geen              | ja   | gewoon       | geen        | 2025    | nee   | lid_1_d   |
        | hulp en de status         | 2016 | 1 juni 1990 | geen              | ja   | gewoon       | lid_1_a_b_c | 2016    | ja    | lid_2_e   |
        | hulp, jonger dan 18       | 2016 | 1 juni 1997 | geen              | ja   | gewoon       | geen        | 2025    | nee   | lid_1_c   |
        | lid 11 zonder de status   | 2016 | 1 juni 1990 | geen              | nee  | gewoon       | lid_1_d_e_f | 2025    | nee   | lid_1_d   |
        | lid 11 met de status      | 2016 | 1 juni 1990 | geen              | nee  | gewoon       | lid_1_d_e_f | 2016    | ja    | lid_11    |
        | een Wsw-indicatie         | 2017 | 1 juni 1990 | geldige_indicatie | nee  | gewoon       | geen        | 2025    | ja    | lid_2_d   |
        | hulp van het college      | 2017 | 1 juni 1990 | geen              | ja   | gewoon       | geen        | 2025    | nee   | lid_1_d   |
        | hulp en de status         | 2017 | 1 juni 1990 | geen              | ja   | gewoon       | lid_1_a_b_c | 2016    | ja    | lid_2_e   |
        | beschut werk              | 2017 | 1 juni 1990 | geen              | nee  | beschut_werk | geen        | 2025    | ja    | lid_2_f   |
        | lid 11 zonder de status   | 2017 | 1 juni 1990 | geen              | nee  | gewoon       | lid_2       | 2025    | nee   | lid_1_d   |
        | lid 11 met de status      | 2017 | 1 juni 1990 | geen              | nee  | gewoon       | lid_2       | 2016    | ja    | lid_11    |
