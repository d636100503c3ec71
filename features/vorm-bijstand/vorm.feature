# language: nl
@regeling:vorm-bijstand @bron:participatiewet-artikelen-48-en-50
Functionaliteit: Of bijstand een gift of een lening is
  Bijstand is om niet, tenzij de wet anders zegt (artikelen 48 en 50 van de Participatiewet). Het netto minimumloon is in
  deze scenario's verzonnen.

  Achtergrond:
    Gegeven de peildatum is 1 juli 2026
    En het profiel "gewone bijstand zonder eigen woning"

  @artikel:48
  Regel: Om niet, tenzij een van vier redenen

    @gemaakt:redactie
    Scenario: gewone bijstand is om niet
      Als vorm-bijstand wordt berekend
      Dan is vorm om_niet
      En volgt vorm uit artikel 48, eerste lid, Participatiewet

    @gemaakt:redactie
    Abstract Scenario: <feit> is ja
      Gegeven <feit> is ja
      Als vorm-bijstand wordt berekend
      Dan is mag_geldlening ja
      En is vorm geldlening_of_borgtocht
      En volgt mag_geldlening uit artikel 48, tweede lid, onderdeel <onderdeel>, Participatiewet

      Voorbeelden:
        | feit                            | onderdeel |
        | heeft_snel_voldoende_middelen   | a         |
        | is_gevolg_tekortschietend_besef | b         |
        | is_voor_waarborgsom             | c         |
        | is_voor_schulden                | d         |

    @gemaakt:redactie
    Scenario: een oordeel dat er nog niet is
      Gegeven is_gevolg_tekortschietend_besef is onbekend
      Als vorm-bijstand wordt berekend
      Dan is vorm onbekend
      En ontbreekt is_gevolg_tekortschietend_besef

  @artikel:50
  Regel: De eigen woning met te veel overwaarde geeft een lening

    @gemaakt:redactie
    Abstract Scenario: op <peildatum> overwaarde <overwaarde>
      Gegeven de peildatum is <peildatum>
      En is_eigenaar_bewoner is ja
      En overwaarde_woning is <overwaarde>
      Als vorm-bijstand wordt berekend
      Dan is moet_geldlening_woning <moet>
      En is vorm <vorm>
      En is hoogste_geldlening_woning <lening>

      Voorbeelden: de grens van 2026, 2025 en een jaar zonder bekend bedrag
        | peildatum   | overwaarde  | moet     | vorm       | lening     |
        | 1 juli 2026 | € 67.500,00 | nee      | om_niet    | € 0,00     |
        | 1 juli 2026 | € 67.500,01 | ja       | geldlening | € 0,01     |
        | 1 juli 2026 | € 70.000,00 | ja       | geldlening | € 2.500,00 |
        | 1 juli 2025 | € 65.500,00 | nee      | om_niet    | € 0,00     |
        | 1 juli 2025 | € 66.500,00 | ja       | geldlening | € 1.000,00 |
        | 1 juli 2016 | € 60.000,00 | onbekend | onbekend   | onbekend   |
        | 1 juli 2016 | € 0,00      | nee      | om_niet    | € 0,00     |

    @gemaakt:redactie
    Abstract Scenario: <bijstand> bijstand in een jaar
      Gegeven is_eigenaar_bewoner is <eigenaar>
      En overwaarde_woning is € 70.000,00
      En verwachte_bijstand_per_jaar is <bijstand>
      Als vorm-bijstand wordt berekend
      Dan is moet_geldlening_woning <moet>

      Voorbeelden: het netto minimumloon is hier € 2.000,00
        | eigenaar | bijstand    | moet |
        | ja       | € 2.000,00  | nee  |
        | ja       | € 2.000,01  | ja   |
        | nee      | € 16.000,00 | nee  |

    @gemaakt:redactie
    Scenario: de woning gaat voor de andere redenen
      Gegeven is_eigenaar_bewoner is ja
      En overwaarde_woning is € 70.000,00
      En is_voor_schulden is ja
      Als vorm-bijstand wordt berekend
      Dan is vorm geldlening
      En volgt vorm uit artikel 50, tweede lid, Participatiewet
      En is er een voorbehoud over "Lees het alleen als voorwaarde"
