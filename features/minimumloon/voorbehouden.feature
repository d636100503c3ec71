# language: nl
@regeling:minimumloon @gemaakt:redactie
Functionaliteit: Voorbehouden bij het minimumloon
  De uitkomst zegt wat niet is uitgewerkt en op welke eigen lezing zij rust.

  Achtergrond:
    Gegeven geboortedatum is 15 maart 1975

  @artikel:10 @bron:wet-minimumloon-artikel-10
  Regel: Wat niet is uitgewerkt, staat bij de uitkomst

    Abstract Scenario: niet uitgewerkt op <peildatum>: <woorden>
      Gegeven de peildatum is <peildatum>
      Als minimumloon wordt berekend
      Dan is er een voorbehoud over "<woorden>"

      Voorbeelden:
        | peildatum    | woorden                                                 |
        | 1 maart 2016 | De minister kan voor een bedrijf of bedrijfstak in nood |
        | 1 maart 2016 | Naar afgesproken uren rekenen we hier niet om           |
        | 1 maart 2026 | De minister kan voor een bedrijf of bedrijfstak in nood |

  @bron:eigen-lezing-afronding
  Regel: Een eigen lezing staat bij de uitkomst

    Scenario: het bedrag per dag wordt afgerond op een cent
      Gegeven de peildatum is 1 maart 2016
      Als minimumloon wordt berekend
      Dan is er een voorbehoud over "Wij ronden het dagbedrag af op een cent"
