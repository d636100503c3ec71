# language: nl
@regeling:participatiewet @gemaakt:redactie @bron:gegevens-van-de-zaak
Functionaliteit: Feiten die elkaar tegenspreken of niet kunnen
  Zulke feiten leiden niet tot een besluit. De zaak wordt geweigerd, met een melding die zegt wat er niet klopt en wat wel
  kan.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"
    En de peildatum is 1 maart 2026

  Regel: Niemand is na de peildatum geboren

    Scenario: de aanvrager
      Gegeven de geboortedatum is 2 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De geboortedatum ligt na de peildatum. Vul een dag op of voor de peildatum in."

    Scenario: op de peildatum zelf geboren kan wel
      Gegeven de geboortedatum is 1 maart 2026
      En kan onderwijs volgen is nee
      En wil verplichtingen niet nakomen is nee
      En kan geen beroep doen op ouders is nee
      En uitzondering zoektermijn is geen
      En aanvraag mag eerder is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht

    Scenario: de partner
      Gegeven de volgende partner:
        | partner geboren op | is gehuwd |
        | 2 maart 2026       | ja        |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De geboortedatum van de partner ligt na de peildatum. Vul een dag op of voor de peildatum in."

    Scenario: een kind
      Gegeven de volgende kinderen:
        | kind geboren op | is eigen of stiefkind |
        | 1 mei 2014      | ja                    |
        | 2 maart 2026    | ja                    |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De geboortedatum van een kind ligt na de peildatum. Laat een kind dat nog niet is geboren weg."

    Scenario: een medebewoner
      Gegeven de volgende medebewoners:
        | medebewoner geboren op | heeft hoofdverblijf in woning |
        | 2 maart 2026           | ja                            |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De geboortedatum van een medebewoner ligt na de peildatum. Vul een dag op of voor de peildatum in."

  Regel: Een periode eindigt niet voor zij begint

    Abstract Scenario: een reis van <vertrek> tot <terug> wordt geweigerd
      Gegeven de volgende verblijven buitenland:
        | reiziger     | vertrekdag | terugkeerdag |
        | de_aanvrager | <vertrek>  | <terug>      |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Bij een reis ligt de dag van terugkeer voor de dag van vertrek. Vul dezelfde of een latere dag in."

      Voorbeelden:
        | vertrek         | terug           |
        | 5 februari 2026 | 4 februari 2026 |
        | 5 februari 2026 | 5 januari 2026  |

    Scenario: op een dag heen en terug kan wel
      Gegeven de volgende verblijven buitenland:
        | reiziger     | vertrekdag      | terugkeerdag    |
        | de_aanvrager | 5 februari 2026 | 5 februari 2026 |
      Als de aanvraag wordt beoordeeld
      Dan is er recht

    Abstract Scenario: detentie van <begin> tot <vrij> wordt geweigerd
      Gegeven de volgende vrijheidsontneming:
        | betrokkene   | begin vrijheidsontneming | vrij vanaf | soort vrijheidsontneming |
        | de_aanvrager | <begin>                  | <vrij>     | detentie                 |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De eerste dag weer vrij ligt niet na de eerste dag zonder vrijheid. Vul een latere dag in, of “onbeperkt”."

      Voorbeelden:
        | begin            | vrij             |
        | 10 februari 2026 | 9 februari 2026  |
        | 10 februari 2026 | 10 februari 2026 |

    Scenario: een dag vast kan wel
      Gegeven de volgende vrijheidsontneming:
        | betrokkene   | begin vrijheidsontneming | vrij vanaf       | soort vrijheidsontneming |
        | de_aanvrager | 10 februari 2026         | 11 februari 2026 | detentie                 |
      Als de aanvraag wordt beoordeeld
      Dan is er recht

  Regel: Loon en inkomsten horen bij iemand, een keer

    Abstract Scenario: twee keer loon van <wie> wordt geweigerd
      Gegeven het profiel "gehuwden zonder inkomen"
      En de volgende inkomsten uit arbeid:
        | werkende   | nettoloon | vakantietoeslag over loon |
        | <werkende> | € 100,00  | € 8,00                    |
        | <werkende> | € 200,00  | € 16,00                   |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | wie          | werkende     | melding                                                                     |
        | de aanvrager | de_aanvrager | Het loon van de aanvrager staat er twee keer. Tel alle banen op in een regel. |
        | de partner   | de_partner   | Het loon van de partner staat er twee keer. Tel alle banen op in een regel.   |

    Scenario: loon van een partner die er niet is
      Een partner is een lijst van ten hoogste een persoon. Alleenstaande zijn en een partner hebben is zo niet te zeggen;
      alleen loon of inkomsten kunnen nog bij een partner horen die er niet is.
      Gegeven de volgende inkomsten uit arbeid:
        | werkende   | nettoloon | vakantietoeslag over loon |
        | de_partner | € 100,00  | € 8,00                    |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Er is loon van een partner, maar er is geen partner ingevuld. Vul de partner in of haal het loon weg."

    Scenario: inkomsten van een partner die er niet is
      Gegeven de volgende inkomsten:
        | soort | ontvanger  | bedrag per maand | vakantietoeslag per maand |
        | aow   | de_partner | € 100,00         | € 8,00                    |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Er zijn inkomsten van een partner, maar er is geen partner ingevuld. Vul de partner in of haal ze weg."

    Scenario: is onbekend of er een partner is, dan wordt niets geweigerd
      Gegeven partner is onbekend
      En de volgende inkomsten:
        | soort | ontvanger  | bedrag per maand | vakantietoeslag per maand |
        | aow   | de_partner | € 100,00         | € 8,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt partner

  Regel: De dagen van het begin passen bij elkaar

    Scenario: de aanvraag voor de melding
      Gegeven de datum melding is 2 februari 2026
      En de datum aanvraag is 1 februari 2026
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De aanvraag ligt voor de melding. De dag van de aanvraag is de dag van de melding of later."

    Scenario: een huwelijk dat na de peildatum eindigt
      Gegeven de volgende partner:
        | partner geboren op | is gehuwd | waren eerder gehuwd | einde huwelijk |
        | 1 mei 1987         | nee       | ja                  | 2 maart 2026   |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Het einde van het eerdere huwelijk ligt na de peildatum. Zijn zij nog getrouwd? Zeg dat dan."

    Scenario: een opleiding die na de peildatum stopt
      Gegeven heeft onderwijs beeindigd is ja
      En onderwijs beeindigd op is 2 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De dag waarop de opleiding stopte, ligt na de peildatum. Loopt de opleiding nog? Zeg dan dat zij niet is gestopt."

    Scenario: een opleiding die op de peildatum stopt kan wel
      Gegeven heeft onderwijs beeindigd is ja
      En onderwijs beeindigd op is 1 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is er recht
