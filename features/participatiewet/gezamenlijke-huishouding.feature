# language: nl
@regeling:participatiewet @gemaakt:redactie @artikel:3
Functionaliteit: Wie telt als partner
  Gehuwd is wie getrouwd is of een geregistreerd partnerschap heeft en niet duurzaam gescheiden leeft. Ook twee mensen met
  een gezamenlijke huishouding tellen als gehuwd. De norm laat zien wat de regels kiezen. Van 1 juli tot en met
  31 december 2025 is zij € 1.369,06 voor een alleenstaande en € 1.955,80 voor gehuwden. In de eerste helft van 2026 is dat
  € 1.401,50 en € 2.002,13.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  @bron:participatiewet-artikel-3-lid-2-onderdeel-b
  Regel: Echtgenoten tellen als partner, tenzij zij duurzaam gescheiden leven

    Abstract Scenario: getrouwd <getrouwd>, duurzaam gescheiden <gescheiden>, op <peildatum>: norm <norm>
      Wie duurzaam gescheiden leeft, telt als ongehuwd, ook in dezelfde woning (eigen lezing).
      Gegeven de peildatum is <peildatum>
      En de volgende partner:
        | partner geboren op | is gehuwd  | leeft duurzaam gescheiden | woont in zelfde woning | zorgt voor elkaar | verwantschap | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | 20 februari 1987   | <getrouwd> | <gescheiden>              | <woning>               | nee               | geen         | ja                         | nederlander             | nee                   | nee                        |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is heeft_partner <partner>
      En is de norm <norm>

      Voorbeelden:
        | peildatum       | getrouwd | gescheiden | woning | partner | norm       |
        | 1 augustus 2025 | ja       | nee        | ja     | ja      | € 1.955,80 |
        | 1 augustus 2025 | ja       | nee        | nee    | ja      | € 1.955,80 |
        | 1 augustus 2025 | ja       | ja         | ja     | nee     | € 1.369,06 |
        | 1 augustus 2025 | nee      | nee        | nee    | nee     | € 1.369,06 |
        | 1 maart 2026    | ja       | nee        | ja     | ja      | € 2.002,13 |
        | 1 maart 2026    | ja       | nee        | nee    | ja      | € 2.002,13 |
        | 1 maart 2026    | ja       | ja         | ja     | nee     | € 1.401,50 |
        | 1 maart 2026    | nee      | nee        | nee    | nee     | € 1.401,50 |

  @bron:participatiewet-artikel-3-lid-3
  Regel: Een gezamenlijke huishouding vraagt een zelfde woning en zorg voor elkaar

    Abstract Scenario: zelfde woning <woning>, zorg <zorg>, op <peildatum>: partner <partner>
      Beide zijn nodig. Waarom zij samenwonen, doet er niet toe.
      Gegeven de peildatum is <peildatum>
      En de volgende partner:
        | partner geboren op | is gehuwd | woont in zelfde woning | zorgt voor elkaar | verwantschap | is zorgbehoevend | zorg is reden samenwonen | waren eerder gehuwd | waren als gehuwd in bijstand | hebben samen kind | hebben samenlevingscontract | staan geregistreerd als huishouding | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | 20 februari 1987   | nee       | <woning>               | <zorg>            | geen         | nee              | nee                      | nee                 | nee                          | nee               | nee                         | nee                                 | ja                         | nederlander             | nee                   | nee                        |
      Als de aanvraag wordt beoordeeld
      Dan is heeft_partner <partner>
      En is de norm <norm>

      Voorbeelden:
        | peildatum       | woning | zorg | partner | norm       |
        | 1 augustus 2025 | ja     | ja   | ja      | € 1.955,80 |
        | 1 augustus 2025 | ja     | nee  | nee     | € 1.369,06 |
        | 1 augustus 2025 | nee    | ja   | nee     | € 1.369,06 |
        | 1 maart 2026    | ja     | ja   | ja      | € 2.002,13 |
        | 1 maart 2026    | ja     | nee  | nee     | € 1.401,50 |
        | 1 maart 2026    | nee    | ja   | nee     | € 1.401,50 |

  @bron:participatiewet-artikel-3-lid-4
  Regel: In vijf gevallen neemt de wet een gezamenlijke huishouding aan

    Abstract Scenario: <geval> in dezelfde woning op <peildatum>: norm <norm>
      Dit vermoeden is niet te weerleggen: dat zij niet voor elkaar zorgen, helpt dan niet.
      Gegeven de peildatum is <peildatum>
      En de volgende partner:
        | partner geboren op | is gehuwd | woont in zelfde woning | zorgt voor elkaar | verwantschap | zorg is reden samenwonen | waren eerder gehuwd | einde huwelijk | waren als gehuwd in bijstand | hebben samen kind | hebben samenlevingscontract | staan geregistreerd als huishouding | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | 20 februari 1987   | nee       | ja                     | nee               | geen         | nee                      | <ex>                | 1 juni 2014    | <bijstand>                   | <kind>            | <contract>                  | <registratie>                       | ja                         | nederlander             | nee                   | nee                        |
      Als de aanvraag wordt beoordeeld
      Dan is heeft_partner <partner>
      En is de norm <norm>

      Voorbeelden: tot 2026 tellen ex-echtgenoten altijd; hier eindigde het huwelijk in 2014
        | geval                        | peildatum       | ex  | bijstand | kind | contract | registratie | partner | norm       |
        | ex-echtgenoten               | 1 augustus 2025 | ja  | nee      | nee  | nee      | nee         | ja      | € 1.955,80 |
        | kort geleden samen bijstand  | 1 augustus 2025 | nee | ja       | nee  | nee      | nee         | ja      | € 1.955,80 |
        | een kind samen               | 1 augustus 2025 | nee | nee      | ja   | nee      | nee         | ja      | € 1.955,80 |
        | een samenlevingscontract     | 1 augustus 2025 | nee | nee      | nee  | ja       | nee         | ja      | € 1.955,80 |
        | elders als huishouden bekend | 1 augustus 2025 | nee | nee      | nee  | nee      | ja          | ja      | € 1.955,80 |
        | geen van alle                | 1 augustus 2025 | nee | nee      | nee  | nee      | nee         | nee     | € 1.369,06 |
        | kort geleden samen bijstand  | 1 maart 2026    | nee | ja       | nee  | nee      | nee         | ja      | € 2.002,13 |
        | een kind samen               | 1 maart 2026    | nee | nee      | ja   | nee      | nee         | ja      | € 2.002,13 |
        | een samenlevingscontract     | 1 maart 2026    | nee | nee      | nee  | ja       | nee         | ja      | € 2.002,13 |
        | elders als huishouden bekend | 1 maart 2026    | nee | nee      | nee  | nee      | ja          | ja      | € 2.002,13 |
        | geen van alle                | 1 maart 2026    | nee | nee      | nee  | nee      | nee         | nee     | € 1.401,50 |

    @bron:participatiewet-artikel-3-lid-4-onderdeel-a
    Abstract Scenario: huwelijk geëindigd op <einde>, aanvraag op 15 februari 2026: partner <partner>
      Sinds 2026 telt een eerder huwelijk alleen binnen twee jaar voor de aanvraag: vanaf 15 februari 2024.
      Gegeven de peildatum is 1 maart 2026
      En de datum melding is 15 februari 2026
      En de datum aanvraag is 15 februari 2026
      En de volgende partner:
        | partner geboren op | is gehuwd | woont in zelfde woning | zorgt voor elkaar | verwantschap | zorg is reden samenwonen | waren eerder gehuwd | einde huwelijk | waren als gehuwd in bijstand | hebben samen kind | hebben samenlevingscontract | staan geregistreerd als huishouding | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | 20 februari 1987   | nee       | ja                     | nee               | geen         | nee                      | ja                  | <einde>        | nee                          | nee               | nee                         | nee                                 | ja                         | nederlander             | nee                   | nee                        |
      Als de aanvraag wordt beoordeeld
      Dan is heeft_partner <partner>
      En is de norm <norm>

      Voorbeelden:
        | einde            | partner | norm       |
        | 14 februari 2024 | nee     | € 1.401,50 |
        | 15 februari 2024 | ja      | € 2.002,13 |
        | 16 februari 2024 | ja      | € 2.002,13 |

    @bron:participatiewet-artikel-3-lid-4-onderdeel-a
    Abstract Scenario: dezelfde ex-echtgenoten op <peildatum>: partner <partner>
      Op 1 januari 2026 verandert de wet. Het huwelijk eindigde in 2014, dus meer dan twee jaar voor de aanvraag van 2015.
      Gegeven de peildatum is <peildatum>
      En de datum aanvraag is 1 juli 2025
      En de volgende partner:
        | partner geboren op | is gehuwd | woont in zelfde woning | zorgt voor elkaar | verwantschap | zorg is reden samenwonen | waren eerder gehuwd | einde huwelijk | waren als gehuwd in bijstand | hebben samen kind | hebben samenlevingscontract | staan geregistreerd als huishouding | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | 20 februari 1987   | nee       | ja                     | nee               | geen         | nee                      | ja                  | 1 juni 2014    | nee                          | nee               | nee                         | nee                                 | ja                         | nederlander             | nee                   | nee                        |
      Als de aanvraag wordt beoordeeld
      Dan is heeft_partner <partner>
      En is de norm <norm>

      Voorbeelden:
        | peildatum        | partner | norm       |
        | 31 december 2025 | ja      | € 1.955,80 |
        | 1 januari 2026   | nee     | € 1.401,50 |

  @bron:participatiewet-artikel-3-lid-2-onderdeel-a
  Regel: Familie in de eerste graad telt nooit als partner, anderen soms niet om zorg

    Abstract Scenario: <wie> op <peildatum>: partner <partner>, norm <norm>
      Wie geen partner is maar wel in de woning woont, is medebewoner. Hij is geboren in 1990 en telt dan als kostendeler:
      50% van € 1.955,80 is € 977,90; 50% van € 2.002,13 is € 1.001,065, afgerond € 1.001,07. Wel partner: de norm voor
      gehuwden.
      Gegeven de peildatum is <peildatum>
      En de volgende partner:
        | partner geboren op | is gehuwd | woont in zelfde woning | zorgt voor elkaar | verwantschap | is zorgbehoevend | zorg is reden samenwonen | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting |
        | 1 mei 1990         | nee       | ja                     | ja                | <familie>    | <zorgbehoefte>   | <reden>                  | ja                         | nederlander             | nee                   | nee                        |
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | 1 mei 1990             | <medebewoner>                 | ja                          | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is heeft_partner <partner>
      En is de norm <norm>

      Voorbeelden: tot 2026 alleen familie in de tweede graad met een zorgbehoefte
        | wie                              | peildatum       | familie            | zorgbehoefte | reden | medebewoner | partner | norm       |
        | een zoon                         | 1 augustus 2025 | eerste_graad       | nee          | nee   | ja          | nee     | € 977,90   |
        | een broer met een zorgbehoefte   | 1 augustus 2025 | tweede_graad_bloed | ja           | nee   | ja          | nee     | € 977,90   |
        | een broer zonder zorgbehoefte    | 1 augustus 2025 | tweede_graad_bloed | nee          | nee   | nee         | ja      | € 1.955,80 |
        | een vriend met een zorgbehoefte  | 1 augustus 2025 | geen               | ja           | ja    | nee         | ja      | € 1.955,80 |

      Voorbeelden: vanaf 2026 ieder die samenwoont om zorg
        | wie                              | peildatum       | familie            | zorgbehoefte | reden | medebewoner | partner | norm       |
        | een zoon                         | 1 maart 2026    | eerste_graad       | nee          | nee   | ja          | nee     | € 1.001,07 |
        | een broer die er om zorg woont   | 1 maart 2026    | tweede_graad_bloed | ja           | ja    | ja          | nee     | € 1.001,07 |
        | een vriend die er om zorg woont  | 1 maart 2026    | geen               | ja           | ja    | ja          | nee     | € 1.001,07 |
        | een broer die er anders ook woont | 1 maart 2026   | tweede_graad_bloed | ja           | nee   | nee         | ja      | € 2.002,13 |

  @bron:participatiewet-artikel-4-lid-1
  Regel: Een ten laste komend kind is eigen kind of stiefkind, woont in Nederland, is jonger dan 18 en geeft recht op kinderbijslag

    Abstract Scenario: kind geboren op <geboren>, eigen <eigen>, in Nederland <nederland>, kinderbijslag <bijslag>, volledige zorg <zorg>
      Een alleenstaande ouder heeft een dubbele vermogensgrens: in 2026 € 16.000,00, en anders € 8.000,00.
      Gegeven de peildatum is 1 maart 2026
      En de volgende kinderen:
        | kind geboren op | is eigen of stiefkind | kind woont in nederland | is kinderbijslag mogelijk | is volledige zorg |
        | <geboren>       | <eigen>               | <nederland>             | <bijslag>                 | <zorg>            |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is is_alleenstaande_ouder <ouder>
      En is de vermogensgrens <grens>
      En is de norm € 1.401,50

      Voorbeelden:
        | geboren       | eigen | nederland | bijslag | zorg | ouder | grens       |
        | 1 juni 2016   | ja    | ja        | ja      | ja   | ja    | € 16.000,00 |
        | 1 juni 2016   | nee   | ja        | ja      | ja   | nee   | € 8.000,00  |
        | 1 juni 2016   | ja    | nee       | ja      | ja   | nee   | € 8.000,00  |
        | 1 juni 2016   | ja    | ja        | ja      | nee  | nee   | € 8.000,00  |
        | 2 maart 2008  | ja    | ja        | ja      | ja   | ja    | € 16.000,00 |
        | 1 maart 2008  | ja    | ja        | ja      | ja   | nee   | € 8.000,00  |
        | 28 februari 2008 | ja | ja        | ja      | ja   | nee   | € 8.000,00  |

    @ecli:NL:CRVB:2022:1004
    Scenario: een kind van 17 jaar met eigen studiefinanciering komt niet ten laste
      Voor dit kind is er geen recht op kinderbijslag. De ouder is dan geen alleenstaande ouder.
      Gegeven de peildatum is 1 maart 2026
      En de volgende kinderen:
        | kind geboren op | is eigen of stiefkind | kind woont in nederland | is kinderbijslag mogelijk | is volledige zorg |
        | 1 juni 2008     | ja                    | ja                      | nee                       | ja                |
      Als de aanvraag wordt beoordeeld
      Dan is is_alleenstaande_ouder nee
      En is de vermogensgrens € 8.000,00

    @bron:participatiewet-artikel-4-lid-1-onderdeel-b
    Scenario: wie een partner heeft, is geen alleenstaande ouder
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende kinderen:
        | kind geboren op | is eigen of stiefkind | kind woont in nederland | is kinderbijslag mogelijk | is volledige zorg |
        | 1 juni 2016     | ja                    | ja                      | ja                        | ja                |
      Als de aanvraag wordt beoordeeld
      Dan is is_alleenstaande_ouder nee
      En is de norm € 2.002,13
