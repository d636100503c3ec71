# language: nl
@regeling:participatiewet @gemaakt:redactie @artikel:11
Functionaliteit: Wie recht op bijstand kan hebben
  Recht heeft wie in Nederland woont, Nederlander is of daarmee gelijkstaat, en niet genoeg geld heeft.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  @bron:participatiewet-artikel-11-lid-1
  Regel: De aanvrager woont in Nederland

    Abstract Scenario: woont in Nederland <woont> op <peildatum>: recht <recht>
      Gegeven de peildatum is <peildatum>
      En woont in nederland is <woont>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum    | woont | recht |
        | 1 juli 2015  | ja    | ja    |
        | 1 juli 2018  | ja    | ja    |
        | 1 maart 2026 | ja    | ja    |

    Abstract Scenario: wie niet in Nederland woont, heeft op <peildatum> geen recht
      Gegeven de peildatum is <peildatum>
      En niet woont in nederland
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De aanvrager woont niet in Nederland."
      En is er geen andere grond
      En is de hoogte € 0,00

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2026 |

  @bron:participatiewet-artikel-11-lid-1-tot-en-met-3
  Regel: De aanvrager is Nederlander of staat daarmee gelijk

    Abstract Scenario: <status> op <peildatum>: recht <recht>
      Gegeven de peildatum is <peildatum>
      En de verblijfsstatus is <status>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum    | status                    | recht |
        | 1 juli 2015  | nederlander               | ja    |
        | 1 juli 2015  | rechtmatig_verblijf       | ja    |
        | 1 juli 2015  | gelijkgesteld_bij_besluit | ja    |
        | 1 maart 2026 | nederlander               | ja    |
        | 1 maart 2026 | rechtmatig_verblijf       | ja    |
        | 1 maart 2026 | gelijkgesteld_bij_besluit | ja    |

    Abstract Scenario: zonder gelijkstelling is dat op <peildatum> de enige grond bij <status>
      Gegeven de peildatum is <peildatum>
      En de verblijfsstatus is <status>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De aanvrager is geen Nederlander en staat daar voor de bijstand ook niet mee gelijk."
      En is er geen andere grond

      Voorbeelden:
        | peildatum    | status                  |
        | 1 juli 2015  | unieburger_uitgezonderd |
        | 1 juli 2015  | geen_van_deze           |
        | 1 maart 2026 | unieburger_uitgezonderd |
        | 1 maart 2026 | geen_van_deze           |

  @bron:participatiewet-artikel-11-lid-4
  Regel: Gehuwden hebben het recht samen, tenzij een van hen geen recht heeft

    Scenario: beiden hebben recht
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is 1 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is heeft_partner_met_recht ja
      En is de hoogte € 2.002,13

    Scenario: heeft de aanvrager geen recht, dan helpt het recht van de partner niet
      De partner kan zelf aanvragen.
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is 1 maart 2026
      En de verblijfsstatus is geen_van_deze
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De aanvrager is geen Nederlander en staat daar voor de bijstand ook niet mee gelijk."
      En is er geen andere grond
