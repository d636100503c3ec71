# language: nl
@regeling:proefsubsidie @gemaakt:redactie
Functionaliteit: stappen buiten de woordenlijst

  Achtergrond:
    Gegeven het profiel "gewone aanvrager"
    En de peildatum is 1 juli 2026

  Scenario: bijna goed
    Als proefsubsidie word beoordeeld
    Dan er is recht

  Scenario: heel anders
    Als de maan vol is
    Dan zingt iedereen

  Scenario: bij het verkeerde woord
    Gegeven geen medebewoners
    Als is er recht
    Dan de peildatum is 1 juli 2026

  Scenario: tabel vergeten en tabel te veel
    Gegeven de volgende feiten:
    En loonwaarde is 60%
      | feit | waarde |
    Als proefsubsidie wordt beoordeeld
    Dan zijn de gronden:

  Scenario: een tekstblok
    Gegeven loonwaarde is 60%
      """
      tekst
      """
    Als proefsubsidie wordt beoordeeld
    Dan is er recht

  Abstract Scenario: niet ingevuld
    Gegeven loonwaarde is <loonwaarde>
    Als proefsubsidie wordt beoordeeld
    Dan is hoogte <hoogte>

    Voorbeelden:
      | loonwaarde |
      | 60%        |

  Scenario: een zin die geen feit is
    Gegeven de aanvrager ingeschreven is
    En peildatum 1 juli 2026
    En loonwaarde
    Als proefsubsidie wordt beoordeeld
    Dan is er recht

  Scenario: geen artikel
    Als proefsubsidie wordt beoordeeld
    Dan volgt dit uit de wet
    En is hoogte

  Scenario: een tabel met drie kolommen
    Gegeven de volgende feiten:
      | loonwaarde | 60% | en verder |
    En geen loonwaarde
    Als proefsubsidie wordt beoordeeld
    Dan is er recht
