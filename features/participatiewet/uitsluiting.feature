# language: nl
@regeling:participatiewet @gemaakt:redactie @artikel:13
Functionaliteit: Wie geen bijstand krijgt
  Artikel 13 noemt wie geen recht heeft, ook als er geen geld is. Elke grond staat hier een keer alleen, voor en na
  1 oktober 2017. Op die dag kwam de uitreiziger erbij.

  Achtergrond:
    Gegeven het profiel "alleenstaande zonder inkomen"

  Regel: Elke uitsluiting van het eerste lid is op zichzelf genoeg

    @bron:participatiewet-artikel-13-lid-1
    Abstract Scenario: <feit> is ja op <peildatum>
      Gegeven de peildatum is <peildatum>
      En <feit> is ja
      En uitzondering schulden is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "<grond>"
      En is er geen andere grond
      En volgt dit uit artikel 13, eerste lid, onderdeel <onderdeel>

      Voorbeelden:
        | peildatum    | feit                          | onderdeel | grond                                                               |
        | 1 juli 2015  | onttrekt_zich_aan_straf       | b         | De aanvrager ontloopt een straf of maatregel.                       |
        | 1 juli 2015  | vervult_dienstplicht          | c         | De aanvrager vervult de dienstplicht.                               |
        | 1 juli 2015  | geen_middelen_door_staking    | d         | De aanvrager heeft geen geld door een staking of uitsluiting van werk. |
        | 1 juli 2015  | vraagt_bijstand_voor_schulden | g         | De aanvrager vraagt bijstand om schulden te betalen.                |
        | 1 maart 2026 | onttrekt_zich_aan_straf       | b         | De aanvrager ontloopt een straf of maatregel.                       |
        | 1 maart 2026 | vervult_dienstplicht          | c         | De aanvrager vervult de dienstplicht.                               |
        | 1 maart 2026 | geen_middelen_door_staking    | d         | De aanvrager heeft geen geld door een staking of uitsluiting van werk. |
        | 1 maart 2026 | vraagt_bijstand_voor_schulden | g         | De aanvrager vraagt bijstand om schulden te betalen.                |
        | 1 maart 2026 | is_uitreiziger                | h         | De aanvrager is een uitreiziger.                                    |

    @bron:participatiewet-artikel-49
    Abstract Scenario: bijstand voor schulden kan op <peildatum> toch als artikel 49 een uitzondering geeft
      Gegeven de peildatum is <peildatum>
      En vraagt bijstand voor schulden
      En uitzondering schulden is ja
      Als de aanvraag wordt beoordeeld
      Dan is er recht

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2026 |

    @bron:participatiewet-artikel-13-lid-1-onderdeel-h
    Abstract Scenario: een uitreiziger op <peildatum>: recht <recht>
      Gegeven de peildatum is <peildatum>
      En is_uitreiziger is ja
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum         | recht |
        | 30 september 2017 | ja    |
        | 1 oktober 2017    | nee   |
        | 2 oktober 2017    | nee   |

    @bron:participatiewet-artikel-13-lid-1-onderdeel-f
    Abstract Scenario: geboren op <geboren>, beoordeeld op <peildatum>: recht <recht>
      Vanaf de achttiende verjaardag zelf is er recht. Wie op 29 februari is geboren, is op 1 maart jarig.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de geboortedatum is <geboren>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | geboren          | peildatum        | recht |
        | 2 maart 2008     | 1 maart 2026     | nee   |
        | 1 maart 2008     | 1 maart 2026     | ja    |
        | 28 februari 2008 | 1 maart 2026     | ja    |
        | 29 februari 2008 | 28 februari 2026 | nee   |
        | 29 februari 2008 | 1 maart 2026     | ja    |

    @bron:participatiewet-artikel-13-lid-1-onderdeel-f
    Abstract Scenario: wie jonger is dan 18, heeft op <peildatum> geen recht
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de geboortedatum is <geboren>
      En de datum melding is 1 mei 2015
      En de datum aanvraag is 1 juni 2015
      En de datum ontstaan recht is 1 mei 2015
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De aanvrager is jonger dan 18 jaar."
      En is er geen andere grond

      Voorbeelden:
        | peildatum    | geboren     |
        | 1 juli 2015  | 2 juli 1997 |
        | 1 maart 2026 | 1 juni 2008 |

  @bron:participatiewet-artikel-13-lid-1-onderdeel-a
  Regel: Wie vastzit, heeft vanaf de eerste dag geen recht

    Abstract Scenario: vast van <begin> tot <vrij> (<soort>), beoordeeld op <peildatum>: recht <recht>
      De eerste dag telt meteen. Op de dag van vrijlating is er weer recht. Straf buiten een inrichting en opname met de
      Wvggz of de Wzd sluiten niet uit (derde lid).
      Gegeven de peildatum is <peildatum>
      En de volgende vrijheidsontneming:
        | betrokkene   | begin vrijheidsontneming | vrij vanaf | soort vrijheidsontneming |
        | de_aanvrager | <begin>                  | <vrij>     | <soort>                  |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden: de grenzen, voor en na 1 oktober 2017
        | peildatum     | begin         | vrij          | soort             | recht |
        | 28 juni 2015  | 29 juni 2015  | 10 juli 2015  | detentie          | ja    |
        | 29 juni 2015  | 29 juni 2015  | 10 juli 2015  | detentie          | nee   |
        | 9 juli 2015   | 29 juni 2015  | 10 juli 2015  | detentie          | nee   |
        | 10 juli 2015  | 29 juni 2015  | 10 juli 2015  | detentie          | ja    |
        | 9 maart 2026  | 10 maart 2026 | 20 maart 2026 | detentie          | ja    |
        | 10 maart 2026 | 10 maart 2026 | 20 maart 2026 | detentie          | nee   |
        | 19 maart 2026 | 10 maart 2026 | 20 maart 2026 | detentie          | nee   |
        | 20 maart 2026 | 10 maart 2026 | 20 maart 2026 | detentie          | ja    |
        | 1 juli 2026   | 10 maart 2026 | onbeperkt     | detentie          | nee   |
        | 1 juli 2015   | 29 juni 2015  | onbeperkt     | buiten_inrichting | ja    |
        | 1 juli 2026   | 10 maart 2026 | onbeperkt     | buiten_inrichting | ja    |
        | 1 juli 2026   | 10 maart 2026 | onbeperkt     | opname_wvggz_wzd  | ja    |

    @ecli:NL:CRVB:2021:2615
    Abstract Scenario: ook wie later wordt vrijgesproken, had op <peildatum> geen recht
      Voorarrest is wettige vrijheidsontneming (Rechtbank Arnhem 25 mei 2007, LJN BB1972). Vrijspraak achteraf maakt dat
      niet anders, zegt de Centrale Raad van Beroep. De regels vragen dan ook niet naar de afloop van de strafzaak.
      Gegeven de peildatum is <peildatum>
      En de volgende vrijheidsontneming:
        | betrokkene   | begin vrijheidsontneming | vrij vanaf   | soort vrijheidsontneming |
        | de_aanvrager | <begin>                  | <vrij>       | detentie                 |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De aanvrager zit vast."
      En is er geen andere grond

      Voorbeelden:
        | peildatum       | begin           | vrij             |
        | 15 januari 2017 | 12 januari 2017 | 3 februari 2017  |
        | 15 januari 2020 | 12 januari 2020 | 3 februari 2020  |

    @ecli:NL:CRVB:2009:BK8376
    Scenario: een gedwongen opname met de oude Wet Bopz sloot uit
      Gegeven de peildatum is 1 juli 2015
      En de volgende vrijheidsontneming:
        | betrokkene   | begin vrijheidsontneming | vrij vanaf | soort vrijheidsontneming |
        | de_aanvrager | 1 juni 2015              | onbeperkt  | opname_bopz              |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De aanvrager zit vast."
      En is er geen andere grond

    Scenario: dat de partner vastzit, neemt het recht van de aanvrager niet weg
      De partner heeft geen recht. De aanvrager krijgt de helft van de norm voor gehuwden: € 2.002,13 / 2 = € 1.001,065.
      Gegeven het profiel "gehuwden zonder inkomen"
      En de peildatum is 1 maart 2026
      En de volgende vrijheidsontneming:
        | betrokkene | begin vrijheidsontneming | vrij vanaf | soort vrijheidsontneming |
        | de_partner | 1 februari 2026          | onbeperkt  | detentie                 |
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de norm € 1.001,07

  @bron:participatiewet-artikel-13-lid-2
  Regel: De uitsluitingen van het tweede lid

    @bron:participatiewet-artikel-13-lid-2-onderdeel-a
    Abstract Scenario: geboren op <geboren> en in een inrichting op <peildatum>: recht <recht>
      Wie 18, 19 of 20 jaar is en in een inrichting verblijft, krijgt geen algemene bijstand. Vanaf 21 jaar wel.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de geboortedatum is <geboren>
      En de datum melding is <melding>
      En de datum aanvraag is <aanvraag>
      En verblijft_in_inrichting is ja
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum    | geboren      | melding     | aanvraag     | recht |
        | 1 juli 2015  | 2 juli 1994  | 1 mei 2015  | 29 mei 2015  | nee   |
        | 1 juli 2015  | 1 juli 1994  | 1 mei 2015  | 29 mei 2015  | nee   |
        | 1 maart 2026 | 2 maart 2005 | 1 juni 2025 | 29 juni 2025 | nee   |
        | 1 maart 2026 | 1 maart 2005 | 1 juni 2025 | 29 juni 2025 | ja    |
        | 1 maart 2026 | 1 maart 2008 | 1 juni 2025 | 29 juni 2025 | nee   |

    @bron:participatiewet-artikel-13-lid-2-onderdeel-a
    Abstract Scenario: een jongere in een inrichting: de enige grond op <peildatum>
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de geboortedatum is <geboren>
      En de datum melding is 1 mei 2015
      En de datum aanvraag is 1 juni 2015
      En de datum ontstaan recht is 1 mei 2015
      En verblijft_in_inrichting is ja
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De aanvrager is 18, 19 of 20 jaar en verblijft in een inrichting."
      En is er geen andere grond

      Voorbeelden:
        | peildatum    | geboren     |
        | 1 juli 2015  | 1 juni 1996 |
        | 1 maart 2026 | 1 juni 2006 |

    @bron:participatiewet-artikel-13-lid-2-onderdeel-b
    Abstract Scenario: onbetaald verlof op <peildatum>: ouderschapsverlof <ouderschap>, <profiel>
      Alleen een alleenstaande ouder met ouderschapsverlof houdt recht.
      Gegeven het profiel "<profiel>"
      En de peildatum is <peildatum>
      En geen_middelen_door_onbetaald_verlof is ja
      En is_ouderschapsverlof is <ouderschap>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | peildatum    | profiel                            | ouderschap | recht |
        | 1 juli 2015  | alleenstaande ouder zonder inkomen | ja         | ja    |
        | 1 juli 2015  | alleenstaande ouder zonder inkomen | nee        | nee   |
        | 1 juli 2015  | alleenstaande zonder inkomen       | ja         | nee   |
        | 1 maart 2026 | alleenstaande ouder zonder inkomen | ja         | ja    |
        | 1 maart 2026 | alleenstaande ouder zonder inkomen | nee        | nee   |
        | 1 maart 2026 | alleenstaande zonder inkomen       | ja         | nee   |

    @bron:participatiewet-artikel-13-lid-2-onderdeel-b
    Abstract Scenario: onbetaald verlof is op <peildatum> de enige grond
      Gegeven de peildatum is <peildatum>
      En geen_middelen_door_onbetaald_verlof is ja
      En is_ouderschapsverlof is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "De aanvrager heeft geen geld door onbetaald verlof."
      En is er geen andere grond

      Voorbeelden:
        | peildatum    |
        | 1 juli 2015  |
        | 1 maart 2026 |

    @bron:participatiewet-artikel-13-lid-2-onderdeel-c
    Abstract Scenario: onderwijs: kan <kan>, studiefinanciering <aanspraak>, volgt <volgt>, geboren <geboren>: recht <recht>
      Onder de 27 jaar gaat onderwijs voor. Wie zonder studiefinanciering toch het onderwijs volgt, is niet uitgesloten.
      Op de 27e verjaardag zelf houdt de uitsluiting op.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de geboortedatum is <geboren>
      En kan onderwijs volgen is <kan>
      En heeft aanspraak studiefinanciering is <aanspraak>
      En volgt dit onderwijs is <volgt>
      En de datum melding is 1 mei 2015
      En de datum aanvraag is 1 juni 2015
      En de datum ontstaan recht is 1 mei 2015
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden: voor 1 oktober 2017
        | peildatum    | geboren       | kan | aanspraak | volgt | recht |
        | 1 juli 2015  | 1 juni 1994   | nee | nee       | nee   | ja    |
        | 1 juli 2015  | 1 juni 1994   | ja  | ja        | ja    | nee   |
        | 1 juli 2015  | 1 juni 1994   | ja  | nee       | nee   | nee   |

      Voorbeelden: in 2026
        | peildatum    | geboren       | kan | aanspraak | volgt | recht |
        | 1 maart 2026 | 1 juni 2002   | nee | nee       | nee   | ja    |
        | 1 maart 2026 | 1 juni 2002   | ja  | ja        | ja    | nee   |
        | 1 maart 2026 | 1 juni 2002   | ja  | ja        | nee   | nee   |
        | 1 maart 2026 | 1 juni 2002   | ja  | nee       | ja    | ja    |
        | 1 maart 2026 | 1 juni 2002   | ja  | nee       | nee   | nee   |
        | 1 maart 2026 | 2 maart 1999  | ja  | nee       | nee   | nee   |
        | 1 maart 2026 | 1 maart 1999  | ja  | nee       | nee   | ja    |
        | 1 maart 2026 | 28 februari 1999 | ja | nee     | nee   | ja    |

    @ecli:NL:CRVB:2015:1701
    Scenario: wie een bbl-opleiding volgt zonder studiefinanciering, is niet uitgesloten
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 1 juli 2015
      En de volgende feiten:
        | feit                               | waarde      |
        | geboortedatum                      | 1 juni 1993 |
        | datum melding                      | 1 mei 2015  |
        | datum aanvraag                     | 1 juni 2015 |
        | datum ontstaan recht               | 1 mei 2015  |
        | kan onderwijs volgen               | ja          |
        | heeft aanspraak studiefinanciering | nee         |
        | volgt dit onderwijs                | ja          |
      Als de aanvraag wordt beoordeeld
      Dan is er recht

    @ecli:NL:CRVB:2014:3351
    Scenario: pas bij de volgende instroom naar school kunnen is niet genoeg
      De mogelijkheid moet er op dit moment echt zijn. Is zij er niet, dan is het antwoord op de vraag of de aanvrager
      onderwijs kan volgen: nee.
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 1 september 2025
      En kan onderwijs volgen is nee
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En ontbreekt niets

    @bron:participatiewet-artikel-13-lid-2-onderdeel-c-en-d
    Abstract Scenario: <grond>
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is <peildatum>
      En de geboortedatum is 1 juni 1994
      En de datum melding is 1 mei 2015
      En de datum aanvraag is 1 juni 2015
      En de datum ontstaan recht is 1 mei 2015
      En kan onderwijs volgen is <onderwijs>
      En heeft aanspraak studiefinanciering is ja
      En wil verplichtingen niet nakomen is <onwil>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "<grond>"
      En is er geen andere grond

      Voorbeelden:
        | peildatum    | onderwijs | onwil | grond                                                                        |
        | 1 juli 2015  | ja        | nee   | De aanvrager is jonger dan 27 jaar en kan onderwijs volgen dat de overheid betaalt. |
        | 1 juli 2015  | nee       | ja    | De aanvrager is jonger dan 27 jaar en wil de plichten bij de bijstand niet nakomen. |
        | 1 juli 2018  | ja        | nee   | De aanvrager is jonger dan 27 jaar en kan onderwijs volgen dat de overheid betaalt. |
        | 1 juli 2018  | nee       | ja    | De aanvrager is jonger dan 27 jaar en wil de plichten bij de bijstand niet nakomen. |

    @bron:participatiewet-artikel-13-lid-2-onderdeel-d
    Abstract Scenario: onwil bij wie geboren is op <geboren>: recht <recht>
      Vanaf 27 jaar leidt onwil niet tot uitsluiting. De gemeente kan de bijstand dan wel verlagen (artikel 18).
      Gegeven het profiel "jongere zonder inkomen"
      En de peildatum is 1 maart 2026
      En de geboortedatum is <geboren>
      En wil verplichtingen niet nakomen is ja
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden:
        | geboren          | recht |
        | 2 maart 1999     | nee   |
        | 1 maart 1999     | ja    |
        | 28 februari 1999 | ja    |

  @bron:participatiewet-artikel-13
  Regel: Een afwijzing noemt alle gronden

    Scenario: gedetineerd, geen Nederlander en te veel vermogen
      Gegeven de peildatum is 1 maart 2026
      En de verblijfsstatus is geen_van_deze
      En de bezittingen is € 8.000,01
      En de volgende vrijheidsontneming:
        | betrokkene   | begin vrijheidsontneming | vrij vanaf | soort vrijheidsontneming |
        | de_aanvrager | 1 februari 2026          | onbeperkt  | detentie                 |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En zijn de gronden:
        | De aanvrager is geen Nederlander en staat daar voor de bijstand ook niet mee gelijk. |
        | De aanvrager zit vast.                                                              |
        | Er is meer vermogen dan de grens toelaat.                                           |
