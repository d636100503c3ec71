# language: nl
@regeling:individuele-inkomenstoeslag @gemaakt:redactie
Functionaliteit: Individuele inkomenstoeslag
  Artikel 36 van de Participatiewet: op aanvraag, van 21 jaar tot de AOW-leeftijd, met langdurig een laag inkomen, geen
  vermogen en geen zicht op een hoger inkomen. Duur, grens en bedragen staan in een verordening (artikel 8, tweede lid).
  De bedragen van Voorbeeldstad en Fictieveen zijn verzonnen.

  Achtergrond:
    Gegeven het profiel "lang_in_de_bijstand"
    En de gemeente is Voorbeeldstad
    En de peildatum is 1 maart 2026

  @bron:participatiewet-artikel-36
  Regel: Wie aan alles voldoet krijgt het bedrag van de verordening

    Scenario: een alleenstaande
      120% van 1.401,50 is 1.681,80.
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte € 430,00
      En is grens_laag_inkomen € 1.681,80
      En is begin_referteperiode 1 maart 2023
      En is volgende_toeslag_vanaf 1 maart 2027
      En ontbreekt niets
      En volgt recht uit artikel 36, Participatiewet
      En volgt duur_referteperiode uit artikel 2

    Scenario: een alleenstaande ouder
      Gegeven de volgende kinderen:
        | kind_geboren_op | is_eigen_of_stiefkind | kind_woont_in_nederland | is_kinderbijslag_mogelijk | is_volledige_zorg |
        | 1 mei 2018      | ja                    | ja                      | ja                        | ja                |
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 540,00

    Scenario: gehuwden
      120% van 2.002,13 is 2.402,556.
      Gegeven de volgende partner:
        | partner_geboren_op | is_gehuwd | leeft_duurzaam_gescheiden | partner_woont_in_nederland | partner_verblijfsstatus | partner_in_inrichting | partner_andere_uitsluiting | woont_in_zelfde_woning |
        | 1 mei 1987         | ja        | nee                       | ja                         | nederlander             | nee                   | nee                        | ja                     |
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 610,00
      En is grens_laag_inkomen € 2.402,56

    Scenario: ook een partner zonder recht telt als partner
      De norm is dan de helft van 2.002,13, afgerond 1.001,07. Daarvan 120% is 1.201,284.
      Gegeven de volgende partner:
        | partner_geboren_op | is_gehuwd | leeft_duurzaam_gescheiden | partner_woont_in_nederland | partner_verblijfsstatus | woont_in_zelfde_woning |
        | 1 mei 1987         | ja        | nee                       | ja                         | geen van deze           | ja                     |
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte € 610,00
      En is grens_laag_inkomen € 1.201,28
      En is er een voorbehoud over "partner zonder recht op bijstand"

  Regel: Elke verordening heeft haar eigen bedragen

    @bron:verzonnen-verordening-individuele-inkomenstoeslag
    Abstract Scenario: <gemeente> op <peildatum>, <wie>: <hoogte>
      De grens is het percentage van de norm voor een alleenstaande: 110% van 960,83 (1.056,913), 110% van 1.078,70
      (1.186,57), 120% van 1.091,71 (1.310,052) en 100% van 1.419,46.
      Gegeven de gemeente is <gemeente>
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is de hoogte <hoogte>
      En is grens_laag_inkomen <grens>
      En is begin_referteperiode <begin>

      Voorbeelden:
        | gemeente      | peildatum        | wie              | hoogte   | grens      | begin            |
        | Voorbeeldstad | 1 januari 2015   | een alleenstaande | € 400,00 | € 1.056,91 | 1 januari 2012   |
        | Voorbeeldstad | 31 december 2021 | een alleenstaande | € 400,00 | € 1.186,57 | 31 december 2018 |
        | Voorbeeldstad | 1 januari 2022   | een alleenstaande | € 430,00 | € 1.310,05 | 1 januari 2019   |
        | Fictieveen    | 1 juli 2026      | een alleenstaande | € 350,00 | € 1.419,46 | 1 juli 2021      |

    Abstract Scenario: <gemeente> op <peildatum>, alleenstaande ouder: <hoogte>
      Gegeven de gemeente is <gemeente>
      En de peildatum is <peildatum>
      En de volgende kinderen:
        | kind_geboren_op | is_eigen_of_stiefkind | kind_woont_in_nederland | is_kinderbijslag_mogelijk | is_volledige_zorg |
        | 1 mei 2013      | ja                    | ja                      | ja                        | ja                |
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>

      Voorbeelden:
        | gemeente      | peildatum    | hoogte   |
        | Voorbeeldstad | 1 maart 2020 | € 500,00 |
        | Fictieveen    | 1 maart 2020 | € 350,00 |

    Abstract Scenario: <gemeente> op <peildatum>, gehuwden: <hoogte>
      Gegeven de gemeente is <gemeente>
      En de peildatum is <peildatum>
      En de volgende partner:
        | partner_geboren_op | is_gehuwd | leeft_duurzaam_gescheiden | partner_woont_in_nederland | partner_verblijfsstatus | partner_in_inrichting | partner_andere_uitsluiting | woont_in_zelfde_woning |
        | 1 mei 1987         | ja        | nee                       | ja                         | nederlander             | nee                   | nee                        | ja                     |
      Als de aanvraag wordt beoordeeld
      Dan is de hoogte <hoogte>

      Voorbeelden:
        | gemeente      | peildatum    | hoogte   |
        | Voorbeeldstad | 1 maart 2020 | € 560,00 |
        | Fictieveen    | 1 maart 2020 | € 500,00 |

  @bron:participatiewet-artikel-36
  Regel: Elke voorwaarde moet opgaan

    Scenario: zonder aanvraag is er geen toeslag
      Gegeven vraagt_inkomenstoeslag is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "heeft_inkomenstoeslag_gevraagd"
      En is er geen andere grond
      En is de hoogte € 0,00

    Abstract Scenario: leeftijd: geboren op <geboren>: <grond>
      De AOW-leeftijd in 2026 is 67 jaar. De verjaardag zelf telt.
      Gegeven de geboortedatum is <geboren>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "<grond>"
      En is er geen andere grond

      Voorbeelden:
        | geboren      | grond                   |
        | 2 maart 2005 | is_21_of_ouder          |
        | 1 maart 1959 | heeft_geen_aow_leeftijd |

    Abstract Scenario: leeftijd: geboren op <geboren>: recht
      Gegeven de geboortedatum is <geboren>
      Als de aanvraag wordt beoordeeld
      Dan is er recht

      Voorbeelden:
        | geboren      |
        | 1 maart 2005 |
        | 2 maart 1959 |

    Scenario: wie niet in Nederland woont
      Gegeven woont_in_nederland is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "behoort_tot_rechthebbenden"
      En is er geen andere grond

    Scenario: een verblijfsstatus zonder bijstand
      Gegeven verblijfsstatus is geen van deze
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "behoort_tot_rechthebbenden"

    Abstract Scenario: een reden die alle bijstand uitsluit: <feit> op <peildatum>
      Gegeven de peildatum is <peildatum>
      En <feit> is ja
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_niet_uitgesloten"
      En is er geen andere grond

      Voorbeelden:
        | feit                       | peildatum    |
        | onttrekt_zich_aan_straf    | 1 maart 2016 |
        | onttrekt_zich_aan_straf    | 1 maart 2026 |
        | vervult_dienstplicht       | 1 maart 2026 |
        | geen_middelen_door_staking | 1 maart 2026 |
        | is_uitreiziger             | 1 maart 2026 |

    Scenario: wie vastzit
      Gegeven de volgende vrijheidsontneming:
        | betrokkene    | begin_vrijheidsontneming | vrij_vanaf | soort_vrijheidsontneming |
        | de_aanvrager  | 1 februari 2026          | onbeperkt  | detentie                 |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_niet_uitgesloten"

    Scenario: wie te lang in het buitenland is
      Gegeven de volgende verblijven_buitenland:
        | reiziger      | vertrekdag     | terugkeerdag |
        | de_aanvrager  | 2 januari 2026 | 1 april 2026 |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_niet_uitgesloten"

    Scenario: wie bijstand voor schulden vraagt, zonder uitzondering
      Gegeven vraagt_bijstand_voor_schulden is ja
      En uitzondering_schulden is nee
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "is_niet_uitgesloten"

    Scenario: een kind van 17
      De norm is die voor 18 tot 21 jaar. 120% van 345,99 is 415,19; het inkomen van 900,00 is dus te hoog.
      Gegeven de geboortedatum is 2 maart 2008
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En zijn de gronden:
        | is_niet_uitgesloten          |
        | is_21_of_ouder               |
        | heeft_langdurig_laag_inkomen |

    Scenario: zicht op een hoger inkomen
      Gegeven heeft_zicht_op_inkomensverbetering is ja
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "heeft_geen_zicht_op_verbetering"
      En is er geen andere grond

    @bron:participatiewet-artikel-34
    Abstract Scenario: vermogen van <bezittingen>: <uitkomst>
      De grens voor een alleenstaande is in 2026 8.000,00.
      Gegeven bezittingen is <bezittingen>
      En schulden is € 0,00
      En spaargeld_uit_bijstand is € 0,00
      En immateriele_schadevergoeding is € 0,00
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is heeft_geen_vermogen <recht>

      Voorbeelden:
        | bezittingen | recht | uitkomst   |
        | € 8.000,00  | ja    | recht      |
        | € 8.000,01  | nee   | geen recht |

  @bron:participatiewet-artikel-8-lid-2
  Regel: Het inkomen moet in elke maand van de periode laag zijn

    Abstract Scenario: inkomen van <inkomen> tot <tot>: <uitkomst>
      De periode loopt van 1 maart 2023 tot 1 maart 2026. De grens is 120% van 1.401,50: 1.681,80.
      Gegeven de volgende inkomensperioden:
        | periode_vanaf | periode_tot | maandinkomen |
        | <vanaf>       | <tot>       | <inkomen>    |
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is heeft_langdurig_laag_inkomen <recht>
      En is er een voorbehoud over "elke maand apart"

      Voorbeelden:
        | vanaf          | tot            | inkomen    | recht | uitkomst                  |
        | 1 januari 2020 | onbeperkt      | € 1.681,80 | ja    | precies de grens          |
        | 1 januari 2020 | onbeperkt      | € 1.681,81 | nee   | een cent te veel          |
        | 1 januari 2020 | 1 maart 2023   | € 3.000,00 | ja    | net voor de periode       |
        | 1 januari 2020 | 2 maart 2023   | € 3.000,00 | nee   | een dag in de periode     |
        | 28 februari 2026 | onbeperkt    | € 3.000,00 | nee   | de laatste dag            |
        | 1 maart 2026   | onbeperkt      | € 3.000,00 | ja    | vanaf de peildatum        |

    Scenario: wie geen enkel inkomen had, had een laag inkomen
      Gegeven geen inkomensperioden
      Als de aanvraag wordt beoordeeld
      Dan is er recht

    Scenario: van twee perioden is er een te hoog
      Gegeven de volgende inkomensperioden:
        | periode_vanaf  | periode_tot    | maandinkomen |
        | 1 januari 2020 | 1 januari 2024 | € 1.000,00   |
        | 1 januari 2024 | 1 juli 2024    | € 2.500,00   |
        | 1 juli 2024    | onbeperkt      | € 1.000,00   |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "heeft_langdurig_laag_inkomen"
      En is er geen andere grond

    Scenario: Fictieveen kijkt verder terug
      Vijf jaar voor 1 maart 2026 is 1 maart 2021. De grens is daar de norm zelf: 1.401,50.
      Gegeven de gemeente is Fictieveen
      En de volgende inkomensperioden:
        | periode_vanaf  | periode_tot    | maandinkomen |
        | 1 januari 2021 | 1 april 2021   | € 1.401,51   |
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "heeft_langdurig_laag_inkomen"

  @bron:participatiewet-artikel-36
  Regel: Niet twee keer in twaalf maanden

    Abstract Scenario: vorige toeslag op <vorige>: <uitkomst>
      Gegeven heeft_eerder_inkomenstoeslag_gekregen is ja
      En datum_vorige_inkomenstoeslag is <vorige>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>
      En is kreeg_geen_toeslag_in_twaalf_maanden <recht>
      En is er een voorbehoud over "Twaalf maanden na de vorige toeslag"

      Voorbeelden:
        | vorige       | recht | uitkomst           |
        | 1 maart 2025 | ja    | twaalf maanden     |
        | 2 maart 2025 | nee   | een dag te kort    |

  Regel: Wat niet bekend is, blijft onbekend

    Scenario: een afwijzing die al vaststaat
      Gegeven vraagt_inkomenstoeslag is nee
      En heeft_zicht_op_inkomensverbetering is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is niet beoordeeld "heeft_geen_zicht_op_verbetering"

    Scenario: het oordeel over het zicht op werk ontbreekt
      Gegeven heeft_zicht_op_inkomensverbetering is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt heeft_zicht_op_inkomensverbetering
      En ontbreekt verder niets

  Regel: Feiten die niet samen kunnen

    Scenario: een inkomen dat eindigt voor het begint
      Gegeven de volgende inkomensperioden:
        | periode_vanaf  | periode_tot    | maandinkomen |
        | 1 januari 2024 | 1 januari 2024 | € 1.000,00   |
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Bij een inkomen ligt de eerste dag daarna niet na de eerste dag."

    Scenario: een vorige toeslag in de toekomst
      Gegeven heeft_eerder_inkomenstoeslag_gekregen is ja
      En datum_vorige_inkomenstoeslag is 2 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De vorige inkomenstoeslag ligt na de peildatum."

    Scenario: een geboortedatum in de toekomst
      Gegeven de geboortedatum is 2 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De geboortedatum ligt na de peildatum."
