# language: nl
@regeling:participatiewet @gemaakt:redactie
Functionaliteit: Onbekende feiten en bedragen
  Een feit dat niet bekend is, is niet hetzelfde als nee, en een onbekend bedrag is geen nul. Het besluit blijft dan open en
  zegt wat er nog moet worden gevraagd. Naar feiten die niets meer kunnen veranderen vraagt het niet.

  @bron:gegevens-van-de-zaak
  Regel: Precies het feit dat onbekend is, ontbreekt

    Abstract Scenario: een alleenstaande zonder <feit>
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 maart 2026
      En <feit> is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En is recht onbekend
      En is de hoogte onbekend
      En ontbreekt <feit>
      En ontbreekt verder niets

      Voorbeelden:
        | feit                    |
        | woont in nederland      |
        | vrijheidsontneming      |
        | onttrekt_zich_aan_straf |
        | vervult_dienstplicht    |
        | verblijven buitenland   |
        | toereikende voorliggende voorziening |
        | inkomsten uit arbeid    |
        | datum ontstaan recht    |
        | bezittingen             |

    Scenario: zonder woonsituatie is de norm open, als de gemeente verlaagt
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 maart 2026
      En de gemeente is Voorbeeldstad
      En woonsituatie is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En is de norm € 1.401,50
      En is de bijstandsnorm onbekend
      En ontbreekt woonsituatie
      En ontbreekt verder niets

    Scenario: is onbekend of er inkomsten zijn, dan horen de vragen over giften daarbij
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 maart 2026
      En inkomsten is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En is inkomen in aanmerking onbekend
      En ontbreekt inkomsten
      En ontbreekt eerdere giften dit jaar
      En ontbreekt bedrag verantwoorde giften
      En ontbreekt verder niets

    Scenario: een medebewoner zonder geboortedatum
      Of hij meetelt, hangt af van zijn leeftijd. De norm is € 1.001,07 of € 1.401,50, en dus onbekend.
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning | is familie tot tweede graad | zakelijke overeenkomst | opleiding |
        |                        | ja                            | nee                         | geen                   | geen      |
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En is de norm onbekend
      En ontbreekt medebewoners[0].medebewoner_geboren_op
      En ontbreekt verder niets

    Scenario: een medebewoner die hier niet echt woont, telt zeker niet
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende medebewoners:
        | heeft hoofdverblijf in woning |
        | nee                           |
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En is de norm € 1.401,50
      En ontbreekt niets

    Scenario: bij een jongere zijn kostendelers niet nodig
      Onder de 21 jaar geldt de kostendelersnorm niet. Wie de medebewoner is, doet er dus niet toe.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 1 maart 2026
      En medebewoners is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En is de norm € 345,99
      En ontbreekt niets

    Scenario: een onbekend inkomen
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende inkomsten:
        | soort     | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | uitkering | de_aanvrager |                  | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En is inkomen in aanmerking onbekend
      En is de norm € 1.401,50
      En ontbreekt inkomsten[0].bedrag_per_maand
      En ontbreekt verder niets

    Scenario: van kinderbijslag is het bedrag niet nodig
      Gegeven het profiel "alleenstaande ouder zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende inkomsten:
        | soort         | ontvanger    |
        | kinderbijslag | de_aanvrager |
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En is inkomen in aanmerking € 0,00
      En ontbreekt niets

    Scenario: van wie het inkomen is, is niet nodig als het nul is
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende inkomsten:
        | soort     | bedrag per maand | vakantietoeslag per maand |
        | uitkering | € 0,00           | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En ontbreekt niets

    Scenario: is niet bekend of er een partner is, dan zijn norm en grens onbekend
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 maart 2026
      En partner is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de norm onbekend
      En is de uitvoerder onbekend
      En is heeft_partner onbekend
      En ontbreekt partner
      En ontbreekt verder niets

  @bron:gegevens-van-de-zaak
  Regel: Een vaste afwijzing vraagt niets meer, maar zegt wat niet is beoordeeld

    Scenario: een gedetineerde zonder verdere gegevens over inkomen
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 maart 2026
      En inkomsten is onbekend
      En de volgende vrijheidsontneming:
        | betrokkene   | begin vrijheidsontneming | vrij vanaf | soort vrijheidsontneming |
        | de_aanvrager | 1 februari 2026          | onbeperkt  | detentie                 |
      Als de aanvraag wordt beoordeeld
      Dan is de status afgewezen
      En is een grond "De aanvrager zit vast."
      En is er geen andere grond
      En is niet beoordeeld "Het inkomen is niet lager dan de bijstandsnorm."
      En is de hoogte € 0,00

    Scenario: een onbekend einde van de detentie is iets anders dan vrij
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende vrijheidsontneming:
        | betrokkene   | begin vrijheidsontneming | vrij vanaf | soort vrijheidsontneming |
        | de_aanvrager | 1 februari 2026          |            | detentie                 |
      Als de aanvraag wordt beoordeeld
      Dan is recht onbekend
      En ontbreekt vrijheidsontneming[0].vrij_vanaf
      En ontbreekt verder niets

  @bron:participatiewet-artikel-37-en-38
  Regel: Een bedrag geldt niet langer dan het halfjaar of jaar waarvoor het is vastgesteld

    Abstract Scenario: op <peildatum> is de norm <norm>
      Het bedrag van juli 2026 geldt tot en met 31 december 2026. Voor 2027 is nog niets bekend.
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is de norm <norm>

      Voorbeelden:
        | peildatum        | norm       |
        | 31 december 2026 | € 1.419,46 |
        | 1 januari 2027   | onbekend   |

    Scenario: na de laatste bekende bedragen is er geen besluit en geen gok
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 januari 2027
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En is recht onbekend
      En is de hoogte onbekend
      En ontbreekt niets
      En is er een voorbehoud over "Norm alleenstaande (ouder) vanaf 21 jaar tot de AOW-leeftijd: het bedrag voor deze datum is niet bekend"

    Scenario: de maxima van de vrijlating zijn voor de tweede helft van 2026 niet bekend
      Er is recht, want € 400,00 is ook zonder vrijlating lager dan de norm. De hoogte blijft open.
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 juli 2026
      En de volgende inkomsten uit arbeid:
        | werkende     | nettoloon | vakantietoeslag over loon | is medisch urenbeperkt | is baan met loonkostensubsidie | draagt bij aan inschakeling | maanden vrijlating 25 |
        | de_aanvrager | € 400,00  | € 0,00                    | nee                    | nee                            | ja                          | 0                     |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de status onbepaald
      En is de hoogte onbekend
      En ontbreekt niets

    Abstract Scenario: een bedrag dat wij zelf moeten nazien, geeft een voorbehoud
      De vermogensgrens van <jaar> is niet in een officiële tekst gezien.
      Gegeven het profiel "alleenstaande zonder inkomen"
      En de peildatum is 1 maart <jaar>
      En de bezittingen is € 9.000,00
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is er een voorbehoud over "Vermogensgrens alleenstaande"

      Voorbeelden:
        | jaar |
        | 2018 |
        | 2022 |
