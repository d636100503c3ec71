# language: nl
@regeling:awb-aanvraag
Functionaliteit: Een onvolledige aanvraag buiten behandeling laten
  Dat mag pas als de aanvrager haar binnen een termijn kon aanvullen (Algemene wet bestuursrecht, artikel 4:5). Het
  besluit volgt binnen vier weken.

  Achtergrond:
    Gegeven de peildatum is 1 april 2026
    En het profiel "onvolledige aanvraag met een verzoek om aanvulling"

  @artikel:4:5 @bron:algemene-wet-bestuursrecht-artikel-4-5
  Regel: Vier voorwaarden

    @gemaakt:redactie
    Scenario: niets aangevuld en binnen vier weken
      De termijn om aan te vullen eindigt op 23 maart 2026; vier weken later is het 20 april.
      Als awb-aanvraag wordt berekend
      Dan is mag_buiten_behandeling_laten ja
      En is uiterste_datum_buiten_behandeling 20 april 2026
      En volgt uiterste_datum_buiten_behandeling uit artikel 4:5, vierde lid, Algemene wet bestuursrecht

    @gemaakt:redactie
    Abstract Scenario: <feit> is <waarde> op <peildatum>
      Gegeven de peildatum is <peildatum>
      En <feit> is <waarde>
      Als awb-aanvraag wordt berekend
      Dan is mag_buiten_behandeling_laten <mag>

      Voorbeelden: elke voorwaarde
        | feit                          | waarde        | peildatum     | mag |
        | is_om_aanvulling_gevraagd     | nee           | 1 april 2026  | nee |
        | is_aanvraag_nog_onvolledig    | nee           | 1 april 2026  | nee |
        | datum_aanvulling              | onbeperkt     | 23 maart 2026 | nee |
        | datum_aanvulling              | onbeperkt     | 24 maart 2026 | ja  |
        | datum_aanvulling              | 16 maart 2026 | 16 maart 2026 | ja  |
        | datum_aanvulling              | 16 maart 2026 | 15 maart 2026 | nee |
        | datum_aanvulling              | onbeperkt     | 20 april 2026 | ja  |
        | datum_aanvulling              | onbeperkt     | 21 april 2026 | nee |
        | datum_bekendmaking_beslissing | 20 april 2026 | 1 juni 2026   | ja  |
        | datum_bekendmaking_beslissing | 21 april 2026 | 1 juni 2026   | nee |

    @gemaakt:redactie
    Abstract Scenario: de vier weken na <einde>
      Gegeven laatste_dag_hersteltermijn is <einde>
      Als awb-aanvraag wordt berekend
      Dan is uiterste_datum_buiten_behandeling <uiterlijk>

      Voorbeelden: een weekend of feestdag schuift door
        | einde         | uiterlijk     |
        | 20 maart 2026 | 17 april 2026 |
        | 21 maart 2026 | 20 april 2026 |
        | 30 maart 2026 | 28 april 2026 |
        | 7 april 2026  | 6 mei 2026    |
        | 16 april 2026 | 18 mei 2026   |
        | 27 april 2026 | 26 mei 2026   |

    @gemaakt:redactie
    Scenario: na aanvullen lopen de vier weken vanaf die dag
      Aangevuld op 16 maart 2026, maar nog steeds niet genoeg: tot en met 13 april.
      Gegeven datum_aanvulling is 16 maart 2026
      Als awb-aanvraag wordt berekend
      Dan is uiterste_datum_buiten_behandeling 13 april 2026

    @gemaakt:redactie
    Scenario: zonder verzoek is er geen uiterste dag
      Gegeven is_om_aanvulling_gevraagd is nee
      Als awb-aanvraag wordt berekend
      Dan is uiterste_datum_buiten_behandeling onbeperkt
      En ontbreekt niets

    @gemaakt:redactie
    Scenario: of de gegevens genoeg zijn, is een oordeel
      Gegeven is_aanvraag_nog_onvolledig is onbekend
      Als awb-aanvraag wordt berekend
      Dan is mag_buiten_behandeling_laten onbekend
      En ontbreekt is_aanvraag_nog_onvolledig
