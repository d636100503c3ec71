# language: nl
@bron:Wml-8
Functionaliteit: Signalen bij minimumloon

  Scenario: minimumloon_wijzigt begint op tijd
    Als op 1 juli 2026 bedragen zijn gewijzigd met:
      | welke_bedragen | Minimumloon |
    Dan is er op 9 juni 2026 geen signaal "minimumloon_wijzigt"
    En is er op 10 juni 2026 een signaal "minimumloon_wijzigt"
    En is de laatste dag van het signaal "minimumloon_wijzigt" 1 juli 2026
    En volgt het signaal "minimumloon_wijzigt" uit artikel 8, lid 1

  Scenario: minimumloon_wijzigt stopt
    Als op 1 juli 2026 bedragen zijn gewijzigd met:
      | welke_bedragen | Minimumloon |
    En op 1 juli 2026 de gewijzigde bedragen zijn verwerkt
    Dan is er op 1 juli 2026 geen signaal "minimumloon_wijzigt"

  @bron:wet-minimumloon-en-minimumvakantiebijslag-artikel-8
  Scenario: minimumloon_wijzigt is er niet als andere bedragen wijzigen
    Als op 1 juli 2026 bedragen zijn gewijzigd met:
      | welke_bedragen | bijstandsnormen |
    Dan is er op 1 juli 2026 geen signaal "minimumloon_wijzigt"
