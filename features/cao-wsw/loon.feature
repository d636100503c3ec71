# language: nl
@regeling:cao-wsw @gemaakt:redactie
Functionaliteit: Loon per maand in de cao SW
  De loontabellen zijn niet bekend. Wie het bedrag uit de tabel weet, vult het in.

  Achtergrond:
    Gegeven het profiel "werknemer_cao_sw"

  @bron:caosw.nl-tussentijdse-afspraken
  Abstract Scenario: <uren> uur met <tabelloon> in de tabel op <dag>: <loon>
    Gegeven de peildatum is <dag>
    En overeengekomen_uren_per_week is <uren>
    En tabelloon is <tabelloon>
    Als de aanvraag wordt beoordeeld
    Dan is de status toegekend
    En is loon_per_maand <loon>
    En is vakantietoeslag_per_maand <toeslag>

    Voorbeelden:
      | dag          | uren | tabelloon  | loon       | toeslag  |
      | 1 maart 2024 | 36   | € 2.500,00 | € 2.500,00 | € 200,00 |
      | 1 maart 2024 | 18   | € 2.500,00 | € 1.250,00 | € 100,00 |
      | 1 maart 2024 | 25   | € 2.500,01 | € 1.736,12 | € 138,89 |
      | 1 maart 2024 | 36   | € 2.086,04 | € 2.086,05 | € 166,88 |
      | 1 maart 2023 | 36   | € 1.900,00 | € 1.934,40 | € 154,75 |
      | 1 maart 2020 | 36   | € 1.653,61 | € 1.653,61 | € 132,29 |

  @bron:caosw.nl-tussentijdse-afspraken
  Scenario: de rij van het minimumloon volgt het bedrag dat de cao bekendmaakt
    Gegeven de peildatum is 1 januari 2024
    En loon_bekend_als is wml_rij
    En overeengekomen_uren_per_week is 32
    Als de aanvraag wordt beoordeeld
    Dan is ondergrens € 2.086,05
    En is loon_per_maand € 1.854,27

  Scenario: een schaal en periodiek zonder loontabel
    Gegeven de peildatum is 1 maart 2024
    En loon_bekend_als is schaal_en_periodiek
    En schaal is C
    En periodiek is 4
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En is loon_per_maand onbekend
    En is er een voorbehoud over "Laad de loontabel die op deze dag geldt met `regelwerk laad-loontabel`."

  Scenario: het minimumloon bij 36 uur van juli 2024 is niet bekend
    Gegeven de peildatum is 1 juli 2024
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En is er een voorbehoud over "met de rij WML"

  @bron:cao-sw-ziekte
  Abstract Scenario: ziek sinds <ziek>: <loon> in maart 2024
    Gegeven de peildatum is 1 maart 2024
    En is_ongeschikt_door_ziekte is ja
    En eerste_ziektedag is <ziek>
    Als de aanvraag wordt beoordeeld
    Dan is loon_per_maand <loon>

    Voorbeelden: dag 364 en 365, dag 728
      | ziek         | loon       |
      | 1 maart 2024 | € 2.500,00 |
      | 4 maart 2023 | € 2.500,00 |
      | 3 maart 2023 | € 1.750,00 |
      | 5 maart 2022 | € 1.750,00 |

  @bron:cao-sw-ziekte
  Scenario: na 104 weken zeggen de bronnen niets
    Gegeven de peildatum is 1 maart 2024
    En is_ongeschikt_door_ziekte is ja
    En eerste_ziektedag is 3 maart 2022
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En is er een voorbehoud over "Vraag de afdeling personeel"

  @bron:cao-sw-ziekte
  Scenario: het tweede ziektejaar voor 2021
    Gegeven de peildatum is 1 maart 2020
    En is_ongeschikt_door_ziekte is ja
    En eerste_ziektedag is 1 februari 2019
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En is er een voorbehoud over "Loon in het tweede ziektejaar"

  Scenario: uren en loon zijn onbekend
    Gegeven de peildatum is 1 maart 2024
    En overeengekomen_uren_per_week is onbekend
    En tabelloon is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is de status onbepaald
    En ontbreekt overeengekomen_uren_per_week
    En ontbreekt tabelloon
    En ontbreekt verder niets
