# language: nl
@regeling:loonkostensubsidie @gemaakt:redactie
Functionaliteit: Subsidie bij ziekte
  In 2015 liep de subsidie door bij ziekte. Van 2016 tot en met 2021 was er geen subsidie zolang UWV ziekengeld uit de
  no-riskpolis betaalde (Ziektewet, artikel 29b). Sinds 2022 loopt de subsidie weer door, behalve bij een ziekte die
  voor 2022 is gemeld (artikel 78dd).

  @artikel:10d @bron:participatiewet-artikel-10d
  Regel: In 2015 loopt de subsidie door bij ziekte

    Abstract Scenario: ziek met ziekengeld uit de no-riskpolis op <peildatum>: recht <recht>
      Gegeven het profiel "werknemer uit de bijstand 2015 2016"
      En de peildatum is <peildatum>
      En heeft recht op ziekengeld 29b is ja
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum        | recht |
        | 1 juli 2015      | ja    |
        | 31 december 2015 | ja    |
        | 1 januari 2016   | nee   |
        | 2 januari 2016   | nee   |

  @artikel:10d @bron:participatiewet-artikel-10d-lid-12-oud
  Regel: Van 2016 tot en met 2021 is er geen subsidie bij ziekengeld uit de no-riskpolis

    Abstract Scenario: ziekengeld uit de no-riskpolis is de enige grond op <peildatum>
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      En heeft recht op ziekengeld 29b is ja
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De werknemer is ziek en krijgt ziekengeld van UWV. Zolang dat duurt, is er geen subsidie."
      En is er geen andere grond
      En volgt dit uit artikel 10d, <lid>, Participatiewet

      Voorbeelden:
        | peildatum        | lid          |
        | 1 maart 2016     | tiende lid   |
        | 31 december 2016 | tiende lid   |
        | 1 januari 2017   | twaalfde lid |
        | 1 maart 2019     | twaalfde lid |
        | 31 december 2021 | twaalfde lid |

    Abstract Scenario: ziek zonder recht op dat ziekengeld, op <peildatum>
      Betaalt de werkgever het loon zelf door, dan loopt de subsidie door.
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      En heeft recht op ziekengeld 29b is nee
      En datum ziekmelding is 1 februari 2016
      Als de aanvraag wordt beoordeeld
      Dan is er recht

      Voorbeelden:
        | peildatum        |
        | 1 maart 2016     |
        | 1 maart 2017     |
        | 31 december 2021 |

  @artikel:78dd @bron:participatiewet-artikel-78dd
  Regel: Sinds 2022 loopt de subsidie door, behalve bij een ziekmelding van voor 2022

    Abstract Scenario: ziek gemeld op <ziekmelding>, met ziekengeld op <peildatum>: recht <recht>
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      En heeft recht op ziekengeld 29b is ja
      En datum ziekmelding is <ziekmelding>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden: de laatste dag van de oude regel en de eerste van de nieuwe
        | ziekmelding      | peildatum        | recht |
        | 30 december 2021 | 31 december 2021 | nee   |
        | 31 december 2021 | 31 december 2021 | nee   |
        | 31 december 2021 | 1 januari 2022   | nee   |
        | 1 januari 2022   | 1 januari 2022   | ja    |
        | 2 januari 2022   | 2 januari 2022   | ja    |

      Voorbeelden: later
        | ziekmelding | peildatum   | recht |
        | 1 juni 2022 | 1 juli 2022 | ja    |
        | 1 juni 2024 | 1 juli 2024 | ja    |
        | 1 juni 2026 | 1 juli 2026 | ja    |

    Abstract Scenario: een ziekte van voor 2022 is de enige grond op <peildatum>
      De oude regel blijft gelden zolang deze ziekte duurt.
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is <peildatum>
      En heeft recht op ziekengeld 29b is ja
      En datum ziekmelding is 31 december 2021
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_geen_periode_met_ziekengeld"
      En is er geen andere grond
      En volgt dit uit artikel 78dd, eerste lid, Participatiewet

      Voorbeelden:
        | peildatum       |
        | 1 juni 2022     |
        | 1 december 2023 |
        | 1 maart 2026    |

    Scenario: het bedrag blijft bij ziekte hetzelfde
      Lid 4 kijkt naar het minimumloon en niet naar het loon dat bij ziekte wordt doorbetaald.
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 juli 2026
      En heeft recht op ziekengeld 29b is ja
      En datum ziekmelding is 1 juni 2025
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 991,18

    Scenario: zonder datum van de ziekmelding is niet te zeggen welke regel geldt
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 juni 2022
      En heeft recht op ziekengeld 29b is ja
      En datum ziekmelding is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt datum ziekmelding
      En ontbreekt verder niets

    Scenario: bij een ziekmelding van na 2021 hoeft niemand te weten of er recht op ziekengeld is
      Gegeven het profiel "werknemer uit de bijstand"
      En de peildatum is 1 juni 2022
      En heeft recht op ziekengeld 29b is onbekend
      En datum ziekmelding is 1 mei 2022
      Als de aanvraag wordt beoordeeld
      Dan is de status toegekend
      En ontbreekt niets
