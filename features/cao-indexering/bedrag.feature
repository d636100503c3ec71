# language: nl
@regeling:cao-indexering @gemaakt:redactie
Functionaliteit: Een bedrag van een cao op een latere dag
  De bedragen zijn die van de eigen bijdrage voor vervoer en van het "bedrag van 2010", zoals de cao SW ze bekendmaakte.

  @rekenvoorbeeld:caosw.nl-loontabellen
  Abstract Scenario: cao SW, <bedrag> van <van> is op <dag> <nieuw>
    Gegeven de peildatum is <dag>
    En cao_van_bedrag is cao_sw
    En soort_bedrag is ander_bedrag
    En te_indexeren_bedrag is <bedrag>
    En datum_van_bedrag is <van>
    Als de aanvraag wordt beoordeeld
    Dan is de status berekend
    En is geindexeerd_bedrag <nieuw>

    Voorbeelden: het januaribedrag komt van het vorige januaribedrag; via juli was het 8,76
      | bedrag  | van            | dag              | nieuw   |
      | € 27,68 | 1 januari 2020 | 30 juni 2020     | € 27,68 |
      | € 27,68 | 1 januari 2020 | 1 juli 2020      | € 28,12 |
      | € 27,68 | 1 januari 2020 | 1 januari 2021   | € 28,57 |
      | € 28,57 | 1 januari 2021 | 1 juli 2021      | € 28,84 |
      | € 28,57 | 1 januari 2021 | 1 januari 2022   | € 29,19 |
      | € 28,57 | 1 januari 2021 | 1 juli 2022      | € 29,72 |
      | € 8,31  | 1 januari 2020 | 1 juli 2020      | € 8,44  |
      | € 8,31  | 1 januari 2020 | 1 januari 2021   | € 8,58  |
      | € 8,58  | 1 januari 2021 | 31 december 2021 | € 8,66  |
      | € 8,58  | 1 januari 2021 | 1 januari 2022   | € 8,77  |
      | € 8,77  | 1 januari 2022 | 1 juli 2022      | € 8,93  |
      | € 7,91  | 1 januari 2018 | 1 juli 2018      | € 7,99  |
      | € 7,91  | 1 januari 2018 | 1 januari 2019   | € 8,10  |
      | € 10,00 | 1 januari 2016 | 1 januari 2017   | € 10,22 |
      | € 10,00 | 1 januari 2017 | 1 januari 2018   | € 10,20 |
      | € 10,00 | 1 januari 2019 | 1 juli 2019      | € 10,12 |

  @bron:caosw.nl-tussentijdse-afspraken
  Abstract Scenario: 2023 en 2024 wijken af, <soort> op <dag>: <nieuw>
    Gegeven de peildatum is <dag>
    En cao_van_bedrag is cao_sw
    En soort_bedrag is <soort>
    En te_indexeren_bedrag is € 2.000,00
    En datum_van_bedrag is 1 januari 2023
    Als de aanvraag wordt beoordeeld
    Dan is geindexeerd_bedrag <nieuw>

    Voorbeelden:
      | soort        | dag              | nieuw      |
      | loon         | 30 september 2023 | € 2.062,60 |
      | loon         | 1 oktober 2023   | € 2.140,80 |
      | loon         | 1 januari 2024   | € 2.190,80 |
      | ander_bedrag | 1 januari 2024   | € 2.140,80 |

  Abstract Scenario: de LPO of de verhoging van <dag> is niet gevonden
    Gegeven de peildatum is <dag>
    En cao_van_bedrag is cao_sw
    En soort_bedrag is loon
    En te_indexeren_bedrag is € 2.000,00
    En datum_van_bedrag is <van>
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En is er een voorbehoud over "<tekst>"

    Voorbeelden:
      | van            | dag            | tekst                            |
      | 1 januari 2019 | 1 januari 2020 | LPO-percentage van het jaar      |
      | 1 januari 2022 | 1 januari 2023 | LPO-percentage van het jaar      |
      | 1 januari 2024 | 1 juli 2024    | Zet het percentage van die 1 juli |

  @bron:gemeente.nu-cao-aan-de-slag
  Abstract Scenario: cao Aan de slag, <bedrag> van <van> is op <dag> <nieuw>
    Gegeven de peildatum is <dag>
    En cao_van_bedrag is cao_aan_de_slag
    En soort_bedrag is loon
    En te_indexeren_bedrag is <bedrag>
    En datum_van_bedrag is <van>
    En was_in_dienst_op_1_mei_2025 is <dienst>
    Als de aanvraag wordt beoordeeld
    Dan is geindexeerd_bedrag <nieuw>

    Voorbeelden:
      | bedrag     | van            | dag              | dienst | nieuw      |
      | € 1.744,00 | 1 juli 2021    | 30 september 2023 | nee   | € 1.744,00 |
      | € 1.744,00 | 1 juli 2021    | 1 oktober 2023   | nee    | onbekend   |
      | € 2.000,00 | 1 oktober 2023 | 31 december 2023 | nee    | € 2.000,00 |
      | € 2.000,00 | 1 oktober 2023 | 1 januari 2024   | nee    | onbekend   |
      | € 2.000,00 | 1 januari 2024 | 30 juni 2024     | nee    | € 2.000,00 |
      | € 2.000,00 | 1 juli 2024    | 30 april 2025    | nee    | € 2.000,00 |
      | € 2.000,00 | 1 juli 2024    | 30 april 2025    | ja     | € 2.055,00 |
      | € 2.000,00 | 1 juli 2024    | 1 mei 2025       | nee    | € 2.055,00 |
      | € 2.000,00 | 1 juli 2024    | 1 juli 2025      | ja     | € 2.065,28 |
      | € 2.000,00 | 1 juli 2024    | 1 januari 2026   | ja     | € 2.109,75 |
      | € 2.000,00 | 1 januari 2026 | 30 juni 2026     | ja     | € 2.000,00 |
      | € 2.000,00 | 1 januari 2026 | 1 juli 2026      | ja     | onbekend   |
      | € 2.000,00 | 1 juli 2026    | 1 januari 2027   | ja     | onbekend   |
      | € 2.000,00 | 1 januari 2027 | 1 juli 2027      | ja     | onbekend   |
      | € 2.000,00 | 1 juli 2027    | 1 juli 2027      | ja     | € 2.000,00 |

  Abstract Scenario: cao SW, een bedrag van <van> op <dag> is niet na te rekenen
    Gegeven de peildatum is <dag>
    En cao_van_bedrag is cao_sw
    En soort_bedrag is loon
    En te_indexeren_bedrag is € 2.000,00
    En datum_van_bedrag is <van>
    Als de aanvraag wordt beoordeeld
    Dan wordt de zaak geweigerd met "<melding>"

    Voorbeelden:
      | van            | dag            | melding                                                  |
      | 1 juli 2021    | 1 januari 2022 | Geef het bedrag van een 1 januari.                       |
      | 1 januari 2020 | 1 januari 2022 | Reken eerst na wat het bedrag een jaar later was.        |
      | 1 januari 2022 | 1 juli 2021    | De dag van het bekende bedrag ligt na de peildatum.      |

  Scenario: het bedrag is onbekend
    Gegeven de peildatum is 1 juli 2021
    En cao_van_bedrag is cao_sw
    En soort_bedrag is loon
    En datum_van_bedrag is 1 januari 2021
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En ontbreekt te_indexeren_bedrag
    En ontbreekt verder niets
