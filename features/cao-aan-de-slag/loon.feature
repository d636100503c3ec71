# language: nl
@regeling:cao-aan-de-slag @gemaakt:redactie
Functionaliteit: Loon en toeslagen in de cao Aan de slag

  Achtergrond:
    Gegeven het profiel "werknemer_aan_de_slag"
    En de peildatum is 1 maart 2023

  @bron:perssupport.nl-cao-aan-de-slag
  Abstract Scenario: <uren> uur met <tabelloon> in de tabel op <dag>: <loon>
    Gegeven de peildatum is <dag>
    En overeengekomen_uren_per_week is <uren>
    En tabelloon is <tabelloon>
    Als de aanvraag wordt beoordeeld
    Dan is loon_per_maand <loon>
    En is vakantietoeslag_per_maand <toeslag>
    En is voltijd_uren 37

    Voorbeelden:
      | dag          | uren | tabelloon  | loon       | toeslag  |
      | 1 maart 2023 | 37   | € 2.000,00 | € 2.000,00 | € 160,00 |
      | 1 maart 2023 | 20   | € 2.000,00 | € 1.081,08 | € 86,49  |
      | 1 maart 2023 | 37   | € 1.900,00 | € 1.934,40 | € 154,75 |
      | 1 juli 2022  | 37   | € 1.744,00 | € 1.756,20 | € 140,50 |

  @bron:caosw.nl-loontabel-1-juli-2022
  Abstract Scenario: schaal <schaal> trede <trede> op <dag>: <loon>
    Gegeven de peildatum is <dag>
    En datum_start_dienstbetrekking is 1 juli 2021
    En loon_bekend_als is schaal_en_periodiek
    En schaal is <schaal>
    En periodiek is <trede>
    Als de aanvraag wordt beoordeeld
    Dan is loon_per_maand <loon>

    Voorbeelden: van de tabellen zijn maar een paar bedragen gevonden
      | dag              | schaal | trede | loon       |
      | 1 juli 2021      | 1      | 3     | € 1.744,00 |
      | 30 juni 2022     | 2      | 2     | € 1.744,00 |
      | 1 juli 2022      | 3      | 1     | € 1.756,20 |
      | 1 juli 2022      | 3      | 2     | onbekend   |
      | 1 januari 2023   | 3      | 1     | onbekend   |

  Scenario: zonder loontabel noemt het antwoord wat er te laden is
    Gegeven loon_bekend_als is schaal_en_periodiek
    En schaal is 4
    En periodiek is 1
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En is er een voorbehoud over "Laad de loontabel die op deze dag geldt met `regelwerk laad-loontabel`."

  Scenario: de rij van het minimumloon in 2023 en in 2024
    Gegeven loon_bekend_als is wml_rij
    Als de aanvraag wordt beoordeeld
    Dan is loon_per_maand € 1.934,40

  Scenario: het minimumloon bij 37 uur in 2024 is niet gevonden
    Gegeven de peildatum is 1 maart 2024
    En loon_bekend_als is wml_rij
    Als de aanvraag wordt beoordeeld
    Dan is loon_per_maand onbekend
    En is er een voorbehoud over "met de rij WML"

  @bron:gemeente.nu-resultaat-2026-2027
  Abstract Scenario: op <dag> is een volledige baan <uren> uur
    Gegeven de peildatum is <dag>
    Als de aanvraag wordt beoordeeld
    Dan is voltijd_uren <uren>

    Voorbeelden:
      | dag              | uren |
      | 31 december 2026 | 37   |
      | 1 januari 2027   | 36   |

  Scenario: het loon bij ziekte is niet gevonden
    Gegeven is_ongeschikt_door_ziekte is ja
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En is er een voorbehoud over "Loon bij ziekte in de cao Aan de slag"

  @bron:performa-or.nl-2023
  Abstract Scenario: <kilometers> kilometer op <dag>: <reiskosten>
    Gegeven de peildatum is <dag>
    En woon_werk_vervoer is <vervoer>
    En woon_werk_kilometers is <kilometers>
    Als de aanvraag wordt beoordeeld
    Dan is reiskosten_per_dag <reiskosten>

    Voorbeelden:
      | dag              | vervoer            | kilometers | reiskosten |
      | 31 december 2023 | eigen_vervoer      | 10         | € 2,00     |
      | 1 januari 2024   | eigen_vervoer      | 10         | € 4,20     |
      | 1 januari 2024   | collectief_vervoer | 10         | € 0,00     |

  @bron:gemeente.nu-cao-aan-de-slag
  Abstract Scenario: eenmalig op <dag>, in dienst van <start> tot en met <einde>, <uren> uur: <bedrag>
    Gegeven de peildatum is <dag>
    En datum_start_dienstbetrekking is <start>
    En laatste_dag_dienstbetrekking is <einde>
    En overeengekomen_uren_per_week is <uren>
    Als de aanvraag wordt beoordeeld
    Dan is eenmalige_uitkering <bedrag>

    Voorbeelden:
      | dag              | start            | einde             | uren | bedrag   |
      | 1 mei 2022       | 1 juli 2021      | onbeperkt         | 37   | € 0,00   |
      | 1 mei 2023       | 1 juli 2021      | onbeperkt         | 18,5 | € 287,50 |
      | 15 december 2023 | 2 december 2023  | onbeperkt         | 37   | € 0,00   |
      | 1 mei 2023       | 1 juli 2021      | 30 november 2023  | 37   | € 0,00   |
      | 1 mei 2025       | 1 juli 2021      | onbeperkt         | 37   | € 500,00 |
      | 1 mei 2025       | 1 juli 2021      | 29 september 2025 | 37   | € 0,00   |
      | 1 oktober 2025   | 1 oktober 2025   | onbeperkt         | 37   | € 0,00   |
      | 1 mei 2026       | 1 juli 2021      | onbeperkt         | 37   | € 150,00 |
      | 1 mei 2027       | 1 juli 2021      | onbeperkt         | 18   | € 75,00  |

  @bron:gemeente.nu-resultaat-2026-2027
  Abstract Scenario: eindejaarsuitkering op <dag> met <uren> uur: <bedrag>
    Gegeven de peildatum is <dag>
    En overeengekomen_uren_per_week is <uren>
    Als de aanvraag wordt beoordeeld
    Dan is eindejaarsuitkering <bedrag>

    Voorbeelden:
      | dag              | uren | bedrag   |
      | 30 november 2026 | 37   | € 0,00   |
      | 1 december 2026  | 37   | € 350,00 |
      | 1 december 2026  | 20   | € 189,19 |
      | 1 december 2025  | 37   | onbekend |

  @bron:uw.nl-pensioen
  Abstract Scenario: pensioen, geboren op <geboren>: <opbouw>
    Gegeven geboortedatum is <geboren>
    Als de aanvraag wordt beoordeeld
    Dan is bouwt_pensioen_op <opbouw>

    Voorbeelden:
      | geboren      | opbouw |
      | 1 maart 2005 | ja     |
      | 2 maart 2005 | nee    |

  Scenario: geen pensioen voor wie niet onder de cao valt
    Gegeven voert_werkgever_participatiewet_uit is nee
    Als de aanvraag wordt beoordeeld
    Dan is bouwt_pensioen_op nee
    En is betaalt_mee_aan_wga_premie nee

  @bron:gemeente.nu-resultaat-2026-2027
  Abstract Scenario: WGA-premie op <dag>: <betaalt>
    Gegeven de peildatum is <dag>
    Als de aanvraag wordt beoordeeld
    Dan is betaalt_mee_aan_wga_premie <betaalt>

    Voorbeelden:
      | dag          | betaalt |
      | 30 juni 2026 | ja      |
      | 1 juli 2026  | nee     |
