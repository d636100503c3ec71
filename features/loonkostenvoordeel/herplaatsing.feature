# language: nl
@regeling:loonkostenvoordeel @bron:BWBR0037522#2.14
Functionaliteit: Loonkostenvoordeel bij herplaatsing
  Tot 2025 moest het recht op WIA er al zijn. Sinds 2025 mag het later beginnen; het jaar begint dan na de wachttijd.

  Achtergrond:
    Gegeven het profiel "werknemer_zonder_groep"
    En datum_herplaatsing is 2024-11-01
    En is_arbeidsgehandicapt_bij_herplaatsing is ja
    En datum_aanvraag_doelgroepverklaring is 2024-12-01

  Scenario: het recht op WIA was er al
    Gegeven de peildatum is 2024-12-31
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_voordeel 2025-11-01
    En is uiterste_aanvraag_doelgroepverklaring 2025-02-01

  @bron:BWBR0037522#6.2a.4
  Scenario: voor wie al voor 2025 voldeed, verandert er niets
    Gegeven de peildatum is 2025-10-31
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_voordeel 2025-11-01

  Scenario: niet arbeidsgehandicapt
    Gegeven de peildatum is 2024-12-31
    En is_arbeidsgehandicapt_bij_herplaatsing is nee
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"
    En is uiterste_aanvraag_doelgroepverklaring 2023-06-01

  Scenario: tot 2025 is een later recht op WIA niet genoeg
    Gegeven de peildatum is 2024-12-31
    En eerste_dag_na_wachttijd is 2024-12-15
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"
    En is uiterste_aanvraag_doelgroepverklaring 2023-06-01

  Scenario: een wachttijd die voor de herplaatsing voorbij was, verandert niets
    Gegeven de peildatum is 2024-12-31
    En eerste_dag_na_wachttijd is 2024-11-01
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_voordeel 2025-11-01

  @bron:BWBR0037522#6.2a.4
  Scenario: recht op WIA na de herplaatsing, allebei voor 2025: de rest van het jaar
    Gegeven de peildatum is 2025-06-30
    En eerste_dag_na_wachttijd is 2024-12-15
    En datum_aanvraag_doelgroepverklaring is 2025-03-15
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is einde_voordeel 2025-12-15
    En is er een voorbehoud over "Wie voor 2025 is herplaatst"

  @bron:BWBR0037522#2.16.1
  Scenario: sinds 2025 begint het jaar na de wachttijd
    Gegeven de peildatum is 2026-01-14
    En eerste_dag_na_wachttijd is 2025-01-15
    En datum_aanvraag_doelgroepverklaring is 2025-04-15
    Als de aanvraag wordt beoordeeld
    Dan is er recht
    En is soort_voordeel herplaatsing
    En is hoogte 5795,00 euro
    En is einde_voordeel 2026-01-15
    En is uiterste_aanvraag_doelgroepverklaring 2025-04-15

  @bron:BWBR0037522#2.16.1
  Scenario: na dat jaar is het voorbij
    Gegeven de peildatum is 2026-01-15
    En eerste_dag_na_wachttijd is 2025-01-15
    En datum_aanvraag_doelgroepverklaring is 2025-04-15
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"

  @bron:BWBR0037522#2.16.1
  Scenario: voor het einde van de wachttijd is er nog niets
    Gegeven de peildatum is 2025-02-28
    En eerste_dag_na_wachttijd is 2025-03-01
    En datum_aanvraag_doelgroepverklaring is 2025-03-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is uiterste_aanvraag_doelgroepverklaring 2025-06-01

  @bron:BWBR0037522#2.15.1
  Scenario: de verklaring is te laat gevraagd na de wachttijd
    Gegeven de peildatum is 2025-06-30
    En eerste_dag_na_wachttijd is 2025-01-15
    En datum_aanvraag_doelgroepverklaring is 2025-04-16
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"

  @bron:BWBR0037522#2.15.1
  Scenario: zonder herplaatsing wordt niet naar de wachttijd gevraagd
    Gegeven de peildatum is 2025-06-30
    En datum_herplaatsing is onbeperkt
    En eerste_dag_na_wachttijd is onbekend
    En is_arbeidsgehandicapt_bij_herplaatsing is onbekend
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En ontbreekt niets

  Scenario: in 2024 is het jaar van een herplaatsing voorbij
    Gegeven de peildatum is 2024-06-01
    En datum_herplaatsing is 2023-06-01
    En datum_aanvraag_doelgroepverklaring is 2023-06-01
    Als de aanvraag wordt beoordeeld
    Dan is er geen recht
    En is een grond "voldoet_voor_een_groep"
