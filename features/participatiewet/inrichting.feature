# language: nl
@regeling:participatiewet @gemaakt:redactie @artikel:23
Functionaliteit: De norm in een inrichting
  In een inrichting gelden een lagere norm (zak- en kleedgeld) en een verhoging voor de zorgpremie. Verblijft een van de
  partners in een inrichting, dan krijgen zij de som van wat ieder als alleenstaande (ouder) zou krijgen.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  @bron:participatiewet-artikel-23-lid-1-en-2
  Regel: Een alleenstaande in een inrichting

    Abstract Scenario: alleenstaande in een inrichting op <peildatum>: € <norm>
      De norm plus de verhoging: € 304,76 + € 39,00 (2015), € 314,13 + € 34,00 (2018), € 378,62 + € 3,00 (2023), € 443,76 +
      € 47,00 en € 449,44 + € 47,00 (2026).
      Gegeven de peildatum is <peildatum>
      En verblijft_in_inrichting is ja
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm € <norm>
      En is de hoogte € <norm>

      Voorbeelden:
        | peildatum    | norm   |
        | 1 juli 2015  | 343,76 |
        | 1 maart 2018 | 348,13 |
        | 1 maart 2023 | 381,62 |
        | 1 maart 2026 | 490,76 |
        | 1 juli 2026  | 496,44 |

    Scenario: de vakantietoeslag wordt ook over de verhoging gerekend
      95% van € 490,76 is € 466,222, afgerond € 466,22. Gemeenten doen dit verschillend: Westervoort liet in 2024 de verhoging
      van € 42,00 buiten de vakantietoeslag. Daarom staat er een voorbehoud bij.
      Gegeven de peildatum is 1 maart 2026
      En verblijft_in_inrichting is ja
      Als de aanvraag wordt beoordeeld
      Dan is de uitbetaling per maand € 466,22
      En is reservering vakantietoeslag € 24,54
      En is er een voorbehoud over "verhoging voor de zorgpremie"

  @bron:participatiewet-artikel-23-lid-1-onderdeel-b-en-lid-3
  Regel: Gehuwden van wie een of beiden in een inrichting verblijven

    Abstract Scenario: <geval> op <peildatum>: norm <norm>
      Een van beiden in de inrichting, in 2026: € 490,76 plus de norm van de ander als alleenstaande (ouder): € 1.401,50 vanaf
      21 jaar, € 345,99 onder de 21, € 1.564,69 met de AOW-leeftijd, € 1.001,07 met een kostendeler.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de volgende feiten:
        | feit                    | waarde       |
        | geboortedatum           | <aanvrager>  |
        | verblijft in inrichting | <aanvrager binnen> |
        | datum melding           | 1 mei 2015   |
        | datum aanvraag          | 1 juni 2015  |
        | datum ontstaan recht    | 1 mei 2015   |
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting | partner kan niet bij ouders terecht |
        | <partner>          | ja        | nee                       | nee                    | ja                         | nederlander             | <partner binnen>      | nee                        | nee                                 |
      En de volgende kinderen:
        | kind geboren op | is eigen of stiefkind | kind woont in nederland | is kinderbijslag mogelijk |
        | 1 mei 2015      | <kind>                | ja                      | ja                        |
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        | 1 mei 1980             | <medebewoner>                 | nee                         | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm <norm>

      Voorbeelden: in 2015
        | geval                       | peildatum   | aanvrager   | partner     | aanvrager binnen | partner binnen | kind | medebewoner | norm       |
        | beiden binnen               | 1 juli 2015 | 1 juni 1985 | 2 juni 1987 | ja               | ja             | nee  | nee         | € 559,03   |
        | de aanvrager binnen         | 1 juli 2015 | 1 juni 1985 | 2 juni 1987 | ja               | nee            | nee  | nee         | € 1.306,39 |
        | de partner binnen           | 1 juli 2015 | 1 juni 1985 | 2 juni 1987 | nee              | ja             | nee  | nee         | € 1.306,39 |
        | jonge partner buiten        | 1 juli 2015 | 1 juni 1985 | 2 juni 1995 | ja               | nee            | nee  | nee         | € 581,37   |
        | jonge ouder buiten          | 1 juli 2015 | 1 juni 1985 | 2 juni 1995 | ja               | nee            | ja   | nee         | € 581,37   |
        | kostendeler buiten          | 1 juli 2015 | 1 juni 1985 | 2 juni 1987 | ja               | nee            | nee  | ja          | € 1.031,35 |
        | partner met AOW buiten      | 1 juli 2015 | 1 juni 1985 | 2 juni 1945 | ja               | nee            | nee  | nee         | € 1.423,54 |
        | aanvrager met AOW buiten    | 1 juli 2015 | 1 juni 1945 | 2 juni 1987 | nee              | ja             | nee  | nee         | € 1.423,54 |

      Voorbeelden: in 2018
        | geval                       | peildatum    | aanvrager   | partner     | aanvrager binnen | partner binnen | kind | medebewoner | norm       |
        | beiden binnen               | 1 maart 2018 | 1 juni 1985 | 2 juni 1987 | ja               | ja             | nee  | nee         | € 569,61   |
        | de aanvrager binnen         | 1 maart 2018 | 1 juni 1985 | 2 juni 1987 | ja               | nee            | nee  | nee         | € 1.340,25 |
        | de partner binnen           | 1 maart 2018 | 1 juni 1985 | 2 juni 1987 | nee              | ja             | nee  | nee         | € 1.340,25 |
        | jonge partner buiten        | 1 maart 2018 | 1 juni 1985 | 2 juni 1998 | ja               | nee            | nee  | nee         | € 593,04   |
        | jonge ouder buiten          | 1 maart 2018 | 1 juni 1985 | 2 juni 1998 | ja               | nee            | ja   | nee         | € 593,04   |
        | kostendeler buiten          | 1 maart 2018 | 1 juni 1985 | 2 juni 1987 | ja               | nee            | nee  | ja          | € 1.056,79 |
        | partner met AOW buiten      | 1 maart 2018 | 1 juni 1985 | 2 juni 1945 | ja               | nee            | nee  | nee         | € 1.463,61 |

      Voorbeelden: in 2026
        | geval                       | peildatum    | aanvrager   | partner     | aanvrager binnen | partner binnen | kind | medebewoner | norm       |
        | beiden binnen               | 1 maart 2026 | 1 juni 1985 | 2 juni 1987 | ja               | ja             | nee  | nee         | € 796,27   |
        | de aanvrager binnen         | 1 maart 2026 | 1 juni 1985 | 2 juni 1987 | ja               | nee            | nee  | nee         | € 1.892,26 |
        | de partner binnen           | 1 maart 2026 | 1 juni 1985 | 2 juni 1987 | nee              | ja             | nee  | nee         | € 1.892,26 |
        | jonge partner buiten        | 1 maart 2026 | 1 juni 1985 | 2 juni 2006 | ja               | nee            | nee  | nee         | € 836,75   |
        | jonge ouder buiten          | 1 maart 2026 | 1 juni 1985 | 2 juni 2006 | ja               | nee            | ja   | nee         | € 836,75   |
        | jonge aanvrager buiten      | 1 maart 2026 | 1 juni 2006 | 2 juni 1987 | nee              | ja             | nee  | nee         | € 836,75   |
        | kostendeler buiten          | 1 maart 2026 | 1 juni 1985 | 2 juni 1987 | ja               | nee            | nee  | ja          | € 1.491,83 |
        | partner met AOW buiten      | 1 maart 2026 | 1 juni 1985 | 2 juni 1945 | ja               | nee            | nee  | nee         | € 2.055,45 |

    @bron:participatiewet-artikel-23-lid-3-en-20-lid-3
    Abstract Scenario: de jonge partner buiten kan niet bij de ouders terecht: <terecht>
      € 490,76 + € 345,99 + € 746,45 = € 1.583,20.
      Gegeven de peildatum is 1 maart 2026
      En verblijft_in_inrichting is ja
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting | partner kan niet bij ouders terecht |
        | 2 juni 2006        | ja        | nee                       | nee                    | ja                         | nederlander             | nee                   | nee                        | <terecht>                           |
      Als de aanvraag wordt beoordeeld
      Dan is de norm <norm>

      Voorbeelden:
        | terecht | norm       |
        | ja      | € 1.583,20 |
        | nee     | € 836,75   |

    @bron:participatiewet-artikel-13-lid-2-onderdeel-a-en-24
    Abstract Scenario: een partner van 18, 19 of 20 jaar in een inrichting heeft op <peildatum> geen recht
      De aanvrager krijgt de norm bij een partner zonder recht. In 2015 was dat in een andere woning de volle norm van een
      alleenstaande.
      Gegeven de peildatum is <peildatum>
      En de volgende partner:
        | partner geboren op | is gehuwd | leeft duurzaam gescheiden | woont in zelfde woning | partner woont in nederland | partner verblijfsstatus | partner in inrichting | partner andere uitsluiting | partner kan niet bij ouders terecht |
        | <partner>          | ja        | nee                       | nee                    | ja                         | nederlander             | ja                    | nee                        | nee                                 |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is heeft_partner_met_recht nee
      En is de norm <norm>

      Voorbeelden:
        | peildatum    | partner     | norm       |
        | 1 juli 2015  | 2 juni 1995 | € 962,63   |
        | 1 maart 2018 | 2 juni 1998 | € 708,66   |
        | 1 maart 2026 | 2 juni 2006 | € 1.001,07 |
