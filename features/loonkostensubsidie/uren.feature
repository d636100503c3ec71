# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Afgesproken uren
  Sinds 2024 hoort de volle subsidie bij 36 uur per week. De afgesproken uren tellen mee tot een volledige werkweek in
  vergelijkbare banen. Tot 2024 hoorde de volle subsidie bij de normale arbeidsduur van de functie en gaven meer uren
  niet meer subsidie (artikel 10d, vierde lid).

  Achtergrond:
    Gegeven het profiel "werknemer uit de bijstand"

  @artikel:10d @bron:participatiewet-artikel-10d-lid-4
  Regel: Sinds 2024 gaat de subsidie naar verhouding van 36 uur omlaag of omhoog

    Abstract Scenario: <uren> uur bij een volledige werkweek van <voltijd> uur geeft € <hoogte>
      2.294,40 × 1,08 × 40% = 991,1808 bij 36 uur; maal de uren die meetellen, gedeeld door 36.
      Gegeven de peildatum is 1 maart 2026
      En overeengekomen uren per week is <uren>
      En voltijd uren per week is <voltijd>
      Als de aanvraag wordt beoordeeld
      Dan is meetellende uren per week <telt>
      En is de hoogte € <hoogte>

      Voorbeelden: rond 36 uur
        | uren  | voltijd | telt  | hoogte |
        | 35,99 | 36      | 35,99 | 990,91 |
        | 36    | 36      | 36    | 991,18 |
        | 36,01 | 36      | 36    | 991,18 |
        | 36,01 | 40      | 36,01 | 991,46 |

      Voorbeelden: minder uren
        | uren | voltijd | telt | hoogte |
        | 0,01 | 36      | 0,01 | 0,28   |
        | 12   | 36      | 12   | 330,39 |
        | 24   | 36      | 24   | 660,79 |
        | 24   | 40      | 24   | 660,79 |
        | 32   | 40      | 32   | 881,05 |

      Voorbeelden: rond een volledige werkweek van 38 uur
        | uren  | voltijd | telt  | hoogte   |
        | 37,99 | 38      | 37,99 | 1.045,97 |
        | 38    | 38      | 38    | 1.046,25 |
        | 38,01 | 38      | 38    | 1.046,25 |
        | 40    | 38      | 38    | 1.046,25 |

      Voorbeelden: een volledige werkweek van 40 uur of van 32 uur
        | uren | voltijd | telt | hoogte   |
        | 40   | 40      | 40   | 1.101,31 |
        | 60   | 40      | 40   | 1.101,31 |
        | 32   | 32      | 32   | 881,05   |
        | 36   | 32      | 32   | 881,05   |

    Scenario: de vergoeding voor werkgeverslasten volgt de uren
      991,1808 × 24/36 = 660,7872; 23,5% × 660,7872 = 155,284992.
      Gegeven de peildatum is 1 maart 2026
      En overeengekomen uren per week is 24
      Als de aanvraag wordt beoordeeld
      Dan is deeltijdfactor afgerond 0,6667
      En is de hoogte € 660,79
      En is de vergoeding werkgeverslasten € 155,28
      En is te betalen € 816,07
      En volgt deeltijdfactor uit artikel 10d, vierde lid, Participatiewet

    Scenario: de grens van 70% komt voor de uren
      2.477,952 × 70% × 40/36 = 1.927,296.
      Gegeven de peildatum is 1 maart 2026
      En loonwaarde is 10%
      En overeengekomen uren per week is 40
      En voltijd uren per week is 40
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 1.927,30

  @artikel:10d @bron:participatiewet-artikel-10d-lid-4
  Regel: Tot 2024 gaat de subsidie alleen omlaag

    Abstract Scenario: tot 2024 geeft <uren> uur bij een normale arbeidsduur van <voltijd> uur € <hoogte>
      1.934,40 × 1,08 × 40% = 835,6608; bij minder uren maal de afgesproken uren, gedeeld door de normale arbeidsduur.
      Gegeven de peildatum is 1 maart 2023
      En overeengekomen uren per week is <uren>
      En voltijd uren per week is <voltijd>
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € <hoogte>

      Voorbeelden:
        | uren  | voltijd | hoogte |
        | 36    | 36      | 835,66 |
        | 36    | 38      | 791,68 |
        | 36    | 40      | 752,09 |
        | 19    | 38      | 417,83 |
        | 37,99 | 38      | 835,44 |
        | 38    | 38      | 835,66 |
        | 38,01 | 38      | 835,66 |
        | 40    | 38      | 835,66 |
        | 40    | 40      | 835,66 |
        | 24    | 40      | 501,40 |

    Abstract Scenario: een baan van <uren> uur op <peildatum>
      Op 31 december 2023 is het bedrag 835,6608 maal de uren, gedeeld door de normale arbeidsduur; nooit meer dan een.
      Op 1 januari 2024 is het 2.069,40 × 1,08 × 40% = 893,9808 maal de uren, gedeeld door 36.
      Gegeven de peildatum is <peildatum>
      En overeengekomen uren per week is <uren>
      En voltijd uren per week is 38
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € <hoogte>

      Voorbeelden:
        | uren | peildatum        | hoogte |
        | 38   | 31 december 2023 | 835,66 |
        | 38   | 1 januari 2024   | 943,65 |
        | 38   | 2 januari 2024   | 943,65 |
        | 19   | 31 december 2023 | 417,83 |
        | 19   | 1 januari 2024   | 471,82 |

  @artikel:10d @bron:participatiewet-artikel-10d-lid-4
  Regel: De afgesproken uren tellen en niet de gewerkte uren

    @ecli:NL:RBNHO:2025:4899
    Scenario: achtendertig afgesproken uren tellen helemaal, ook als er minder is gewerkt
      Een werkbedrijf gaf op 7 december 2023 subsidie naar de feitelijke inzet, terwijl 38 uur was afgesproken. De
      rechtbank: de overeengekomen arbeidsduur telt. De loonwaarde van 60% en de andere feiten zijn verzonnen.
      1.995,00 × 1,08 × 40% = 861,84. Naar bijvoorbeeld 30 gewerkte uren zou het 680,40 zijn.
      Gegeven de peildatum is 7 december 2023
      En datum aanvraag subsidie is 1 november 2023
      En datum start dienstbetrekking is 7 december 2023
      En ingangsdatum verlening is 7 december 2023
      En overeengekomen uren per week is 38
      En voltijd uren per week is 38
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 861,84
      En is de vergoeding werkgeverslasten € 202,53
      En is te betalen € 1.064,37
      En ontbreekt niets

    Scenario: zonder afgesproken uren is er wel recht en nog geen bedrag
      Gegeven de peildatum is 1 maart 2026
      En overeengekomen uren per week is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de status onbepaald
      En is de hoogte onbekend
      En ontbreekt overeengekomen uren per week
      En ontbreekt verder niets
