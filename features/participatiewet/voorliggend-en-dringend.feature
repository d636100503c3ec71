# language: nl
@regeling:participatiewet @gemaakt:redactie
Functionaliteit: Een voorliggende voorziening en zeer dringende redenen
  Is er een andere regeling die genoeg biedt en past, dan is er geen recht op bijstand. Om zeer dringende redenen mag de
  gemeente van de artikelen 11, 13 en 15 afwijken. Dat mag niet voor vreemdelingen die niet met een Nederlander
  gelijkstaan.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  @artikel:15 @bron:participatiewet-artikel-15-lid-1
  Regel: Een toereikende en passende voorliggende voorziening gaat voor

    Abstract Scenario: een voorliggende voorziening op <peildatum>
      Gegeven de peildatum is <peildatum>
      En toereikende voorliggende voorziening is ja
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Er is een andere regeling die genoeg biedt."
      En is er geen andere grond
      En volgt dit uit artikel 15, lid 1, Participatiewet

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2026 |

  @artikel:16 @bron:participatiewet-artikel-16
  Regel: Zeer dringende redenen openen het recht bij een uitsluiting

    Abstract Scenario: <feit> met zeer dringende redenen <redenen> op <peildatum>: recht <recht>
      Gegeven de peildatum is <peildatum>
      En <feit> is ja
      En uitzondering schulden is nee
      En is_ouderschapsverlof is nee
      En zeer dringende redenen is <redenen>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum    | feit                                 | redenen | recht |
        | 1 juli 2015  | onttrekt_zich_aan_straf              | ja      | ja    |
        | 1 juli 2015  | onttrekt_zich_aan_straf              | nee     | nee   |
        | 1 maart 2026 | onttrekt_zich_aan_straf              | ja      | ja    |
        | 1 maart 2026 | vervult_dienstplicht                 | ja      | ja    |
        | 1 maart 2026 | geen_middelen_door_staking           | ja      | ja    |
        | 1 maart 2026 | vraagt_bijstand_voor_schulden        | ja      | ja    |
        | 1 maart 2026 | is_uitreiziger                       | ja      | ja    |
        | 1 maart 2026 | geen_middelen_door_onbetaald_verlof  | ja      | ja    |
        | 1 maart 2026 | toereikende_voorliggende_voorziening | ja      | ja    |
        | 1 maart 2026 | toereikende_voorliggende_voorziening | nee     | nee   |

    Scenario: zeer dringende redenen voor wie niet in Nederland woont
      Gegeven de peildatum is 1 maart 2026
      En niet woont in nederland
      En zeer dringende redenen is ja
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 1.401,50

    Abstract Scenario: een gedetineerde met zeer dringende redenen en verblijfsstatus <status>: recht <recht>
      Gegeven de peildatum is 1 maart 2026
      En de verblijfsstatus is <status>
      En zeer dringende redenen is ja
      En de volgende vrijheidsontneming:
        | betrokkene   | begin vrijheidsontneming | vrij vanaf | soort vrijheidsontneming |
        | de_aanvrager | 1 februari 2026          | onbeperkt  | detentie                 |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | status                    | recht |
        | nederlander               | ja    |
        | rechtmatig_verblijf       | ja    |
        | gelijkgesteld_bij_besluit | ja    |
        | unieburger_uitgezonderd   | nee   |
        | geen_van_deze             | nee   |

    @bron:participatiewet-artikel-16-lid-2
    Abstract Scenario: een vreemdeling zonder gelijkstelling krijgt ook dan op <peildatum> geen bijstand
      Gegeven de peildatum is <peildatum>
      En de verblijfsstatus is geen_van_deze
      En zeer dringende redenen is ja
      En onttrekt zich aan straf
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En zijn de gronden:
        | De aanvrager is geen Nederlander en staat daar voor de bijstand ook niet mee gelijk. |
        | De aanvrager ontloopt een straf of maatregel.                                       |

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2026 |

    Scenario: zeer dringende redenen helpen niet bij te veel inkomen
      De grens voor inkomen en vermogen blijft gelden (eigen lezing).
      Gegeven de peildatum is 1 maart 2026
      En zeer dringende redenen is ja
      En de volgende inkomsten:
        | soort     | ontvanger    | bedrag per maand | vakantietoeslag per maand |
        | uitkering | de_aanvrager | € 1.401,50       | € 0,00                    |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Het inkomen is niet lager dan de bijstandsnorm."
      En is er geen andere grond

    @bron:participatiewet-artikel-16-en-20
    Scenario: een minderjarige met zeer dringende redenen krijgt de norm voor 18 tot 21 jaar
      De wet heeft geen norm onder de 18 jaar. Wij rekenen met die voor 18 tot 21 jaar (eigen lezing).
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 1 maart 2026
      En de geboortedatum is 1 juni 2008
      En zeer dringende redenen is ja
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 345,99
      En is er een voorbehoud over "zeer dringende redenen"
