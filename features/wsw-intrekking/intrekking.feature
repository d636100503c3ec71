# language: nl
@regeling:wsw-intrekking @gemaakt:redactie
Functionaliteit: Een Wsw-indicatie intrekken of laten vervallen
  Het college mag intrekken om vijf redenen en moet het op eigen verzoek. Bij de AOW-leeftijd en bij overlijden vervalt de
  indicatie vanzelf.

  Achtergrond:
    Gegeven de peildatum is 2 maart 2026
    En het profiel "indicatie_zonder_bijzonderheden"

  @artikel:12 @bron:wsw-artikel-12-lid-1
  Regel: Het college mag intrekken

    Scenario: er speelt niets
      Als wsw-intrekking wordt beoordeeld
      Dan is mag_intrekken nee
      En is moet_intrekken nee
      En is is_vervallen nee
      En is intrekkingsgrond geen
      En is intrekkingsdatum onbeperkt
      En is vervaldatum onbeperkt
      En is de status berekend
      En ontbreekt niets

    Scenario: a, weigert passend Wsw-werk
      Gegeven weigert_passend_wsw_werk is ja
      Als wsw-intrekking wordt beoordeeld
      Dan is mag_intrekken ja
      En is intrekkingsgrond onderdeel_a
      En is moet_intrekken nee
      En is er een voorbehoud over "Welke dag een intrekking"

    Abstract Scenario: <einde>, onaantastbaar <onaantastbaar>, verwijtbaar <verwijtbaar>: <grond>
      Gegeven einde_wsw_baan is <einde>
      En is_einde_onaantastbaar is <onaantastbaar>
      En is_einde_verwijtbaar is <verwijtbaar>
      Als wsw-intrekking wordt beoordeeld
      Dan is intrekkingsgrond <grond>

      Voorbeelden:
        | einde                             | onaantastbaar | verwijtbaar | grond       |
        | ontslag_onderdeel_a_of_c          | ja            | nee         | onderdeel_b |
        | subsidie_gestopt_onderdeel_b_of_c | ja            | nee         | onderdeel_b |
        | ontslag_onderdeel_a_of_c          | nee           | nee         | geen        |
        | dringende_reden                   | ja            | ja          | onderdeel_c |
        | dringende_reden                   | ja            | nee         | geen        |
        | dringende_reden                   | nee           | ja          | geen        |
        | eigen_verzoek                     | nee           | nee         | onderdeel_d |
        | andere_reden                      | ja            | ja          | geen        |

    Scenario: e, niet beschikbaar
      Gegeven is_beschikbaar_voor_werk is nee
      Als wsw-intrekking wordt beoordeeld
      Dan is intrekkingsgrond onderdeel_e
      En volgt geldige_intrekkingsgrond uit artikel 12, eerste lid, onderdeel e, Wet sociale werkvoorziening

    Scenario: welke reden opgaat is open, maar dat het college mag intrekken staat vast
      Gegeven weigert_passend_wsw_werk is onbekend
      En is_beschikbaar_voor_werk is nee
      Als wsw-intrekking wordt beoordeeld
      Dan is mag_intrekken ja
      En is intrekkingsgrond onbekend
      En ontbreekt weigert_passend_wsw_werk

    Scenario: zonder indicatie valt er niets in te trekken
      Gegeven heeft_wsw_indicatiebesluit is nee
      En weigert_passend_wsw_werk is ja
      Als wsw-intrekking wordt beoordeeld
      Dan is mag_intrekken nee
      En is moet_intrekken nee
      En is is_vervallen nee

  @artikel:12 @bron:wsw-artikel-12-lid-3
  Regel: Op eigen verzoek moet het college intrekken

    Abstract Scenario: verzoek van <verzoek>: <moet>
      Gegeven datum_verzoek_intrekking is <verzoek>
      Als wsw-intrekking wordt beoordeeld
      Dan is moet_intrekken <moet>
      En is intrekkingsdatum <datum>

      Voorbeelden: per de dag van het verzoek
        | verzoek      | moet | datum        |
        | 2 maart 2026 | ja   | 2 maart 2026 |
        | 3 maart 2026 | nee  | onbeperkt    |

  @artikel:12 @bron:wsw-artikel-12-lid-2
  Regel: De indicatie vervalt bij de AOW-leeftijd en bij overlijden

    Abstract Scenario: geboren op <geboren>
      Gegeven geboortedatum is <geboren>
      En weigert_passend_wsw_werk is ja
      Als wsw-intrekking wordt beoordeeld
      Dan is is_vervallen <vervallen>
      En is vervaldatum <datum>
      En is mag_intrekken <mag>

      Voorbeelden: 67 jaar
        | geboren      | vervallen | datum        | mag |
        | 2 maart 1959 | ja        | 2 maart 2026 | nee |
        | 3 maart 1959 | nee       | onbeperkt    | ja  |

    Scenario: bij de AOW-leeftijd is de indicatie vervallen, al is onbekend of er eerder iets gebeurde
      Gegeven geboortedatum is 2 maart 1959
      En eerste_dag_ander_werk is onbekend
      Als wsw-intrekking wordt beoordeeld
      Dan is is_vervallen ja
      En is mag_intrekken nee
      En is vervaldatum onbekend

    Scenario: een dag van overlijden na de peildatum doet nog niets vervallen, wat er bij overleden ook staat
      Gegeven is_overleden is onbekend
      En datum_overlijden is 3 maart 2026
      Als wsw-intrekking wordt beoordeeld
      Dan is is_vervallen nee
      En is vervaldatum onbeperkt
      En ontbreekt niets

    Scenario: overlijden
      Gegeven is_overleden is ja
      En datum_overlijden is 1 februari 2026
      En datum_verzoek_intrekking is 15 januari 2026
      Als wsw-intrekking wordt beoordeeld
      Dan is is_vervallen ja
      En is vervaldatum 1 februari 2026
      En is moet_intrekken nee

  @artikel:12 @bron:wsw-artikel-12-lid-4-tekst-van-2014-07-16 @bron:valkuil-4
  Regel: Ander werk deed de indicatie alleen voor 2015 vervallen

    Abstract Scenario: ander werk vanaf <begin>, gericht op een Wsw-baan <gericht>: vervallen <vervallen>
      Gegeven eerste_dag_ander_werk is <begin>
      En is_ander_werk_gericht_op_wsw_baan is <gericht>
      Als wsw-intrekking wordt beoordeeld
      Dan is is_vervallen <vervallen>
      En is vervaldatum <datum>

      Voorbeelden:
        | begin            | gericht | vervallen | datum            |
        | 31 december 2014 | nee     | ja        | 31 december 2014 |
        | 31 december 2014 | ja      | nee       | onbeperkt        |
        | 1 januari 2015   | nee     | nee       | onbeperkt        |

  @bron:gegevens-van-de-zaak
  Regel: Wat niet kan of ontbreekt

    Abstract Scenario: <feit> is <waarde>
      Gegeven is_overleden is <overleden>
      En datum_overlijden is 1 februari 2026
      En <feit> is <waarde>
      Als wsw-intrekking wordt beoordeeld
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | overleden | feit                     | waarde          | melding                                              |
        | nee       | geboortedatum            | 3 maart 2026    | De geboortedatum ligt na de peildatum.               |
        | ja        | datum_overlijden         | 3 maart 2026    | Het overlijden ligt na de peildatum.                 |
        | ja        | datum_overlijden         | 1 mei 1975      | Het overlijden ligt voor de geboorte.                |
        | ja        | datum_verzoek_intrekking | 2 februari 2026 | Het verzoek om intrekking is van na het overlijden.  |

    Abstract Scenario: het oordeel <feit> van het college ontbreekt
      Gegeven <feit> is onbekend
      Als wsw-intrekking wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt <feit>
      En ontbreekt verder niets

      Voorbeelden:
        | feit                     |
        | weigert_passend_wsw_werk |
        | is_beschikbaar_voor_werk |
