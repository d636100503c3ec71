# language: nl
@regeling:cao-wsw @gemaakt:redactie
Functionaliteit: Korter werken vanaf 64 jaar en eerder stoppen (RVU) in de cao SW

  Achtergrond:
    Gegeven het profiel "werknemer_cao_sw"
    En de peildatum is 1 maart 2024
    En geboortedatum is 1 maart 1960
    En vraagt_64_regeling is ja
    En datum_verzoek_64_regeling is 1 december 2023
    En is_bedrijfsbelang_tegen_64_regeling is nee

  @bron:vijverbergadvocaten.nl-artikel-64-jaar
  Scenario: twee vijfde korter werken met 92,5% van het loon
    Als de aanvraag wordt beoordeeld
    Dan is heeft_recht_op_64_regeling ja
    En is uren_per_week_met_64_regeling 21,6
    En is loon_per_maand € 2.312,50

  @bron:vijverbergadvocaten.nl-artikel-64-jaar
  Abstract Scenario: <veld> is <waarde>: recht <recht>
    Gegeven <veld> is <waarde>
    Als de aanvraag wordt beoordeeld
    Dan is heeft_recht_op_64_regeling <recht>

    Voorbeelden:
      | veld                                | waarde            | recht |
      | geboortedatum                       | 2 maart 1960      | nee   |
      | vraagt_64_regeling                  | nee               | nee   |
      | is_bedrijfsbelang_tegen_64_regeling | ja                | nee   |
      | datum_verzoek_64_regeling           | 31 december 2020  | nee   |
      | datum_verzoek_64_regeling           | 1 januari 2021    | ja    |
      | soort_dienstbetrekking              | wsw_artikel_7     | nee   |

  @bron:vijverbergadvocaten.nl-artikel-64-jaar
  Abstract Scenario: in dienst sinds <dienst>: recht <recht>
    Gegeven eerste_dag_ononderbroken_dienst is <dienst>
    En datum_start_dienstbetrekking is <dienst>
    Als de aanvraag wordt beoordeeld
    Dan is heeft_recht_op_64_regeling <recht>

    Voorbeelden:
      | dienst       | recht |
      | 1 maart 2019 | ja    |
      | 2 maart 2019 | nee   |

  @bron:gemeente.nu-resultaat-2026-2028
  Abstract Scenario: gevraagd op <verzoek>, gekeken in maart 2026: recht <recht>
    Gegeven de peildatum is 1 maart 2026
    En datum_verzoek_64_regeling is <verzoek>
    Als de aanvraag wordt beoordeeld
    Dan is heeft_recht_op_64_regeling <recht>

    Voorbeelden:
      | verzoek           | recht |
      | 30 september 2025 | ja    |
      | 1 oktober 2025    | nee   |
      | 31 december 2025  | nee   |
      | 1 januari 2026    | ja    |

  @bron:gemeente.nu-resultaat-2026-2028
  Scenario: dat het resultaat van 2026 niet is bekrachtigd, is een voorbehoud
    Gegeven de peildatum is 1 maart 2026
    En datum_verzoek_64_regeling is 1 januari 2026
    Als de aanvraag wordt beoordeeld
    Dan is er een voorbehoud over "Of de achterban daarmee instemde, is niet gezien"

  Scenario: voor 2021 bestaat de regeling niet
    Gegeven de peildatum is 31 december 2020
    En geboortedatum is 1 maart 1955
    En datum_verzoek_64_regeling is 1 december 2020
    Als de aanvraag wordt beoordeeld
    Dan is heeft_recht_op_64_regeling nee

  Scenario: het verzoek ligt na de dag van de berekening
    Gegeven datum_verzoek_64_regeling is 2 maart 2024
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "Het verzoek om de regeling vanaf 64 jaar ligt na de peildatum."

  Scenario: ziek in het tweede jaar in de regeling vanaf 64 jaar
    Gegeven is_ongeschikt_door_ziekte is ja
    En eerste_ziektedag is 1 februari 2023
    Als de aanvraag wordt beoordeeld
    Dan is loon_per_maand € 1.618,75

  @bron:fnv.nl-eerder-stoppen
  Abstract Scenario: RVU, geboren op <geboren>, op <dag>: recht <recht>
    Gegeven de peildatum is <dag>
    En vraagt_64_regeling is nee
    En geboortedatum is <geboren>
    En vraagt_rvu is ja
    En ziet_af_van_ww is ja
    Als de aanvraag wordt beoordeeld
    Dan is heeft_recht_op_rvu <recht>

    Voorbeelden: de AOW begint op 1 juni 2023, 66 jaar en 10 maanden na 1 augustus 1956
      | geboren         | dag              | recht |
      | 1 augustus 1956 | 1 juni 2021      | ja    |
      | 1 augustus 1956 | 31 mei 2021      | nee   |
      | 1 augustus 1956 | 31 mei 2023      | ja    |
      | 1 augustus 1956 | 1 juni 2023      | nee   |
      | 1 augustus 1954 | 31 december 2020 | nee   |

  @bron:sociaalweb.nl-rvu
  Scenario: het RVU-bedrag van 2021 naar de uren, zonder vakantietoeslag
    Gegeven de peildatum is 1 september 2021
    En vraagt_64_regeling is nee
    En geboortedatum is 1 augustus 1956
    En vraagt_rvu is ja
    En ziet_af_van_ww is ja
    En overeengekomen_uren_per_week is 24
    Als de aanvraag wordt beoordeeld
    Dan is loon_per_maand € 1.231,33
    En is vakantietoeslag_per_maand € 0,00

  @bron:sociaalweb.nl-rvu
  Scenario: het RVU-bedrag van 2023 is niet bekend
    Gegeven de peildatum is 1 maart 2023
    En vraagt_64_regeling is nee
    En geboortedatum is 1 augustus 1956
    En vraagt_rvu is ja
    En ziet_af_van_ww is ja
    Als de aanvraag wordt beoordeeld
    Dan is heeft_recht_op_rvu ja
    En is de status onbepaald
    En is er een voorbehoud over "Zet het RVU-bedrag van dit jaar"

  @bron:fnv.nl-eerder-stoppen
  Abstract Scenario: RVU in september 2021 met <veld> <waarde>: geen recht
    Gegeven de peildatum is 1 september 2021
    En vraagt_64_regeling is nee
    En geboortedatum is 1 augustus 1956
    En vraagt_rvu is ja
    En ziet_af_van_ww is ja
    En <veld> is <waarde>
    Als de aanvraag wordt beoordeeld
    Dan is heeft_recht_op_rvu nee

    Voorbeelden:
      | veld                   | waarde       |
      | ziet_af_van_ww         | nee          |
      | vraagt_rvu             | nee          |
      | soort_dienstbetrekking | wsw_artikel_7 |

  @bron:fnv.nl-eerder-stoppen
  Scenario: RVU met minder dan vijf jaar dienst
    Gegeven de peildatum is 1 september 2021
    En vraagt_64_regeling is nee
    En geboortedatum is 1 augustus 1956
    En vraagt_rvu is ja
    En ziet_af_van_ww is ja
    En eerste_dag_ononderbroken_dienst is 2 september 2016
    En datum_start_dienstbetrekking is 2 september 2016
    Als de aanvraag wordt beoordeeld
    Dan is heeft_recht_op_rvu nee
