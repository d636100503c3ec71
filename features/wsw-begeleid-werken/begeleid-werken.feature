# language: nl
@regeling:wsw-begeleid-werken @gemaakt:redactie
Functionaliteit: Subsidie voor begeleid werken
  Het college mag een werkgever subsidie geven. Een recht op een persoonsgebonden budget is er sinds 2015 niet meer.

  Achtergrond:
    Gegeven de peildatum is 2 maart 2026
    En het profiel "begeleid_werker"

  @artikel:7 @bron:wsw-artikel-7-lid-1 @bron:valkuil-2
  Regel: Het college mag subsidie geven

    Scenario: geïndiceerd, in een aangepaste baan met goede begeleiding
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is mag_vergoeding_organisatie ja
      En is is_keuze_ruim_genoeg ja
      En is er een voorbehoud over "De hoogte van de subsidie staat niet in de wet"
      En volgt recht uit artikel 7, eerste lid, onderdeel a, Wet sociale werkvoorziening
      En ontbreekt niets

    Abstract Scenario: <feit> is <waarde>
      Gegeven <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "<grond>"
      En is er geen andere grond
      En is mag_vergoeding_organisatie nee

      Voorbeelden:
        | feit                                  | waarde          | grond                                                |
        | had_wsw_baan_eind_2014                | nee             | Deze persoon is niet geïndiceerd voor de Wsw. Voor een gewone werkgever kan er loonkostensubsidie zijn.        |
        | is_ingezetene                         | nee             | Deze persoon woont niet in de gemeente van dit college. Het college van de woongemeente gaat over de subsidie. |
        | werkt_onder_aangepaste_omstandigheden | nee             | Deze persoon werkt volgens het college niet onder aangepaste omstandigheden. |
        | is_begeleiding_goed_geregeld          | nee             | De inpassing en de begeleiding zijn volgens het college niet goed geregeld. Zodra dat wel zo is, kan de subsidie er zijn. |
        | datum_start_dienstbetrekking          | 3 maart 2026    | De baan bij deze werkgever is er op deze dag niet: zij begint later of zij is al geëindigd.                    |
        | laatste_dag_dienstbetrekking          | 1 maart 2026    | De baan bij deze werkgever is er op deze dag niet: zij begint later of zij is al geëindigd.                    |

    @bron:wsw-artikel-7-lid-2
    Abstract Scenario: geen vaste einddatum: baan tot en met <laatste>
      Gegeven laatste_dag_dienstbetrekking is <laatste>
      Als de aanvraag wordt beoordeeld
      Dan is er recht

      Voorbeelden:
        | laatste      |
        | 2 maart 2026 |
        | onbeperkt    |

    Scenario: zonder begeleidingsorganisatie geen vergoeding daarvoor
      Gegeven heeft_begeleidingsorganisatie is nee
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is mag_vergoeding_organisatie nee

  @artikel:8 @bron:besluit-uitvoering-wsw-artikel-8
  Regel: De keuze van de organisatie

    Abstract Scenario: college schakelt in <schakelt in>, keuze uit <aantal>: genoeg <genoeg>
      Gegeven zoekt_college_organisatie is <schakelt in>
      En aantal_organisaties_ter_keuze is <aantal>
      Als de aanvraag wordt beoordeeld
      Dan is is_keuze_ruim_genoeg <genoeg>

      Voorbeelden: ten minste twee
        | schakelt in | aantal | genoeg |
        | ja          | 2      | ja     |
        | ja          | 1      | nee    |
        | nee         | 0      | ja     |

    Abstract Scenario: zoekt sinds <sinds>, geplaatst <geplaatst>, onredelijk <onredelijk>: <mag>, <moet>
      Gegeven datum_start_bemiddeling is <sinds>
      En is_geplaatst is <geplaatst>
      En is_keuze_kennelijk_onredelijk is <onredelijk>
      Als de aanvraag wordt beoordeeld
      Dan is mag_zelf_organisatie_noemen <mag>
      En is moet_keuze_volgen <moet>

      Voorbeelden: zes maanden zonder plaats
        | sinds            | geplaatst | onredelijk | mag | moet |
        | 2 september 2025 | nee       | nee        | ja  | ja   |
        | 3 september 2025 | nee       | nee        | nee | nee  |
        | 2 september 2025 | ja        | nee        | nee | nee  |
        | 2 september 2025 | nee       | ja         | ja  | nee  |

  @bron:gegevens-van-de-zaak
  Regel: Wat niet kan of ontbreekt

    Scenario: een baan die eindigt voordat zij begint
      Gegeven laatste_dag_dienstbetrekking is 31 mei 2018
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De laatste dag van de baan ligt voor de eerste dag."

    Scenario: twee indicaties die elkaar tegenspreken
      Gegeven datum_negatieve_herindicatie is 1 maart 2012
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Twee indicaties spreken elkaar tegen. De herindicatie die zegt "niet meer in de doelgroep", is niet van na de laatste indicatie. Hoort deze persoon volgens de laatste indicatie wel tot de doelgroep? Vul bij die herindicatie dan "onbeperkt" in."

    Scenario: een onaantastbare herindicatie die er niet is
      Gegeven is_herindicatie_onaantastbaar is ja
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De herindicatie is onaantastbaar, maar er is geen herindicatie die zegt "niet meer in de doelgroep"."

    Abstract Scenario: <feit> kan hier niet <waarde> zijn
      Gegeven <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | feit                         | waarde           | melding                                                                     |
        | geboortedatum                | 3 maart 2026     | De geboortedatum ligt na de peildatum.                                      |
        | geboortedatum                | 2 maart 2012     | De Wsw-indicatie begint voor de geboorte.                                   |
        | laatste_dag_wsw_indicatie    | 29 februari 2012 | De Wsw-indicatie eindigt voordat zij begint.                                |
        | datum_negatieve_herindicatie | 31 december 1997 | Een herindicatie van voor 1998 kan niet. De Wsw geldt sinds 1 januari 1998. |

    Abstract Scenario: het oordeel <feit> van het college ontbreekt
      Gegeven <feit> is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt <feit>
      En ontbreekt verder niets

      Voorbeelden:
        | feit                                  |
        | werkt_onder_aangepaste_omstandigheden |
        | is_begeleiding_goed_geregeld          |
