# language: nl
@regeling:afstemming @gemaakt:redactie
Functionaliteit: Verlaging van de bijstand
  Artikel 18 van de Participatiewet. Voor de plichten van het vierde lid is de verlaging overal 100%; de verordening
  bepaalt de duur. Voor andere plichten bepaalt de verordening alles. De verordeningen zijn verzonnen.
  De norm voor een alleenstaande is 1.401,50 in de eerste helft van 2026.

  Achtergrond:
    Gegeven het profiel "werk_geweigerd"
    En de peildatum is 15 maart 2026

  @bron:participatiewet-artikel-18-lid-5
  Regel: De eerste keer is het samen 100% voor een tot drie maanden

    Scenario: een maand zonder spreiding
      Gegeven de gemeente is Fictieveen
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd ja
      En is percentage_verlaging 100%
      En is verlaging_per_maand € 1.401,50
      En is toegepast_lid lid_5
      En is duur_verlaging 1 maand
      En is laatste_dag_verlaging 31 maart 2026
      En is heroverweging_uiterlijk onbeperkt
      En ontbreekt niets
      En volgt toegepast_lid uit artikel 18, vijfde lid, Participatiewet

    Scenario: twee maanden gespreid over drie
      2 × 100% gedeeld door 3 is 66,67% per maand: 1.401,50 × 2/3 = 934,333.
      Gegeven de gemeente is Voorbeeldstad
      Als de aanvraag wordt beoordeeld
      Dan is percentage_verlaging afgerond 66,67%
      En is verlaging_per_maand € 934,33
      En is duur_verlaging 3 maanden
      En is laatste_dag_verlaging 31 mei 2026
      En is er een voorbehoud over "gelijke delen"

    Scenario: een maand gespreid over drie, in 2015
      100% gedeeld door 3: 962,63 × 1/3 = 320,8767.
      Gegeven de gemeente is Voorbeeldstad
      En de peildatum is 15 juli 2015
      En datum_gedraging is 1 juni 2015
      En datum_besluit_verlaging is 1 juli 2015
      En eerste_maand_verlaging is 1 juli 2015
      Als de aanvraag wordt beoordeeld
      Dan is percentage_verlaging afgerond 33,33%
      En is verlaging_per_maand € 320,88
      En is duur_verlaging 3 maanden

    Abstract Scenario: op <peildatum>: <verlaagd>
      De verlaging van Voorbeeldstad loopt van 1 maart tot en met 31 mei 2026.
      Gegeven de gemeente is Voorbeeldstad
      En de peildatum is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd <verlaagd>
      En is verlaging_per_maand <bedrag>

      Voorbeelden:
        | peildatum        | verlaagd | bedrag   |
        | 28 februari 2026 | nee      | € 0,00   |
        | 1 maart 2026     | ja       | € 934,33 |
        | 31 mei 2026      | ja       | € 934,33 |
        | 1 juni 2026      | nee      | € 0,00   |

    Scenario: elke maand rekent met de norm van die maand
      De norm is 1.419,46 sinds 1 juli 2026. Daarvan 2/3 is 946,3067.
      Gegeven de gemeente is Voorbeeldstad
      En de peildatum is 1 juli 2026
      En eerste_maand_verlaging is 20 mei 2026
      Als de aanvraag wordt beoordeeld
      Dan is verlaging_per_maand € 946,31
      En is laatste_dag_verlaging 31 juli 2026

    @bron:participatiewet-artikel-18-lid-12
    Scenario: bij gehuwden gaat de verlaging over de norm van het gezin
      Gegeven de gemeente is Fictieveen
      En de volgende partner:
        | partner_geboren_op | is_gehuwd | leeft_duurzaam_gescheiden | partner_woont_in_nederland | partner_verblijfsstatus | partner_in_inrichting | partner_andere_uitsluiting |
        | 1 mei 1987         | ja        | nee                       | ja                         | nederlander             | nee                   | nee                        |
      En geen vrijheidsontneming
      En geen verblijven_buitenland
      Als de aanvraag wordt beoordeeld
      Dan is verlaging_per_maand € 2.002,13
      En volgt verlaging_per_maand uit artikel 18, twaalfde lid, Participatiewet

    Abstract Scenario: <plicht> is een plicht die overal gelijk is
      Gegeven de gemeente is Fictieveen
      En soort_gedraging is <plicht>
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd ja
      En is toegepast_lid lid_5

      Voorbeelden:
        | plicht                         |
        | werk_niet_aanvaard_of_behouden |
        | niet_elders_gezocht            |
        | kennis_niet_verkregen          |
        | belemmerend_gedrag             |
        | voorziening_niet_gebruikt      |

    @bron:participatiewet-artikel-8-lid-1
    Scenario: zonder verordening is de duur onbekend
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd onbekend
      En is duur_verlaging onbekend
      En is toegepast_lid lid_5

  @bron:participatiewet-artikel-18-lid-4
  Regel: Sommige plichten gelden niet altijd

    Abstract Scenario: inschrijven bij een uitzendbureau, opgedragen: <opgedragen>
      Gegeven de gemeente is Fictieveen
      En soort_gedraging is niet_ingeschreven_bij_uitzendbureau
      En is_inschrijving_opgedragen is <opgedragen>
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd <opgedragen>
      En is verplichting_gold <opgedragen>

      Voorbeelden:
        | opgedragen |
        | ja         |
        | nee        |

    Abstract Scenario: een reis van <uren> per dag
      Gegeven de gemeente is Fictieveen
      En soort_gedraging is niet_bereid_te_reizen
      En reistijd_per_dag is <uren>
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd <verlaagd>

      Voorbeelden:
        | uren | verlaagd |
        | 3    | ja       |
        | 3,01 | nee      |

    Abstract Scenario: verhuizen: enige mogelijkheid <enige>, contract <duur>, loon <loon>
      Het loon moet ten minste de bijstandsnorm zijn: 1.401,50.
      Gegeven de gemeente is Fictieveen
      En soort_gedraging is niet_bereid_te_verhuizen
      En verhuizen_is_enige_mogelijkheid is <enige>
      En contractduur_aangeboden_werk is <duur>
      En nettoloon_aangeboden_werk is <loon>
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd <verlaagd>
      En is moest_verhuizen <verlaagd>

      Voorbeelden:
        | enige | duur       | loon       | verlaagd |
        | ja    | 12 maanden | € 1.401,50 | ja       |
        | nee   | 12 maanden | € 1.401,50 | nee      |
        | ja    | 11 maanden | € 1.401,50 | nee      |
        | ja    | 12 maanden | € 1.401,49 | nee      |

  Regel: Opnieuw binnen twaalf maanden

    @bron:participatiewet-artikel-18-lid-6
    Abstract Scenario: na <vorige> op <datum>, in <gemeente>: <lid> en <duur>
      Gegeven de gemeente is <gemeente>
      En vorige_verlaging is <vorige>
      En datum_vorige_verlaging is <datum>
      En duur_vorige_verlaging is <was>
      Als de aanvraag wordt beoordeeld
      Dan is toegepast_lid <lid>
      En is duur_verlaging <duur>
      En is percentage_verlaging 100%
      En is verlaging_per_maand € 1.401,50
      En is er een voorbehoud over "van het vorige besluit tot de nieuwe"

      Voorbeelden: de tweede keer duurt langer dan de eerste
        | gemeente      | vorige | datum            | was       | lid   | duur      |
        | Fictieveen    | lid_5  | 1 september 2025 | 1 maand   | lid_6 | 2 maanden |
        | Fictieveen    | lid_5  | 1 september 2025 | 2 maanden | lid_6 | 3 maanden |
        | Voorbeeldstad | lid_5  | 1 september 2025 | 1 maand   | lid_6 | 3 maanden |

      Voorbeelden: daarna steeds drie maanden
        | gemeente   | vorige     | datum            | was       | lid   | duur      |
        | Fictieveen | lid_6      | 1 september 2025 | 2 maanden | lid_7 | 3 maanden |
        | Fictieveen | lid_7_of_8 | 1 september 2025 | 3 maanden | lid_8 | 3 maanden |

      Voorbeelden: de gedraging is op 10 februari 2026
        | gemeente   | vorige | datum            | was     | lid   | duur      |
        | Fictieveen | lid_5  | 10 februari 2025 | 1 maand | lid_6 | 2 maanden |
        | Fictieveen | lid_5  | 9 februari 2025  | 1 maand | lid_5 | 1 maand   |
        | Fictieveen | lid_5  | 10 februari 2026 | 1 maand | lid_6 | 2 maanden |
        | Fictieveen | lid_5  | 11 februari 2026 | 1 maand | lid_5 | 1 maand   |

    @bron:verzonnen-afstemmingsverordening-artikel-6
    Scenario: de tweede keer in Voorbeeldstad, voor 2020
      Gegeven de gemeente is Voorbeeldstad
      En de peildatum is 31 december 2019
      En datum_gedraging is 1 oktober 2019
      En datum_besluit_verlaging is 20 november 2019
      En eerste_maand_verlaging is 1 december 2019
      En vorige_verlaging is lid_5
      En datum_vorige_verlaging is 1 februari 2019
      En duur_vorige_verlaging is 1 maand
      Als de aanvraag wordt beoordeeld
      Dan is toegepast_lid lid_6
      En is duur_verlaging 2 maanden
      En is laatste_dag_verlaging 31 januari 2020

  @bron:participatiewet-artikel-18-lid-2
  Regel: Voor andere plichten bepaalt de verordening de verlaging

    Abstract Scenario: <plicht> in <gemeente> op <peildatum>: <percentage>
      1.401,50 is de norm in 2026 en 1.030,42 in de tweede helft van 2019.
      Gegeven de gemeente is <gemeente>
      En soort_gedraging is <plicht>
      En de peildatum is <peildatum>
      En datum_gedraging is 1 september 2019
      En datum_besluit_verlaging is 1 oktober 2019
      En eerste_maand_verlaging is <peildatum>
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd ja
      En is toegepast_lid lid_2
      En is percentage_verlaging <percentage>
      En is verlaging_per_maand <bedrag>
      En is duur_verlaging <duur>
      En is heroverweging_uiterlijk 1 januari 2020

      Voorbeelden:
        | gemeente      | plicht                       | peildatum     | percentage | bedrag     | duur      |
        | Voorbeeldstad | ernstig_misdragen            | 1 maart 2026  | 100%       | € 1.401,50 | 2 maanden |
        | Voorbeeldstad | niet_meegewerkt              | 1 maart 2026  | 30%        | € 420,45   | 1 maand   |
        | Voorbeeldstad | tekortschietend_besef        | 1 maart 2026  | 20%        | € 280,30   | 1 maand   |
        | Voorbeeldstad | tegenprestatie_niet_verricht | 1 maart 2026  | 10%        | € 140,15   | 1 maand   |
        | Voorbeeldstad | andere_verplichting          | 1 maart 2026  | 10%        | € 140,15   | 1 maand   |
        | Fictieveen    | ernstig_misdragen            | 1 maart 2026  | 50%        | € 700,75   | 1 maand   |
        | Voorbeeldstad | ernstig_misdragen            | 1 oktober 2019 | 100%      | € 1.030,42 | 2 maanden |
        | Voorbeeldstad | niet_meegewerkt              | 1 oktober 2019 | 30%       | € 309,13   | 1 maand   |
        | Voorbeeldstad | tekortschietend_besef        | 1 oktober 2019 | 20%       | € 206,08   | 1 maand   |
        | Voorbeeldstad | andere_verplichting          | 1 oktober 2019 | 10%       | € 103,04   | 1 maand   |

    Scenario: de verordening kent er geen verlaging voor
      Gegeven de gemeente is Fictieveen
      En soort_gedraging is niet_meegewerkt
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd nee
      En is heeft_grondslag_in_verordening nee
      En is verlaging_per_maand € 0,00

    @bron:participatiewet-artikel-8-lid-1
    Scenario: zonder verordening is er geen grondslag
      Gegeven soort_gedraging is tekortschietend_besef
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd nee
      En is heeft_grondslag_in_verordening nee
      En is percentage_verlaging 0%

    @bron:participatiewet-artikel-18a
    Scenario: wie iets niet meldt, krijgt geen verlaging
      Gegeven de gemeente is Voorbeeldstad
      En soort_gedraging is inlichtingen_niet_gegeven
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd nee
      En is toegepast_lid geen
      En is duur_verlaging 0 maanden
      En is laatste_dag_verlaging onbeperkt

  Regel: Geen of een andere verlaging

    @bron:participatiewet-artikel-18-lid-9
    Scenario: er valt niets te verwijten
      Gegeven de gemeente is Fictieveen
      En ontbreekt_elke_verwijtbaarheid is ja
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd nee
      En is is_verwijtbaar nee
      En is verlaging_per_maand € 0,00

    @bron:participatiewet-artikel-18-lid-10
    Abstract Scenario: dringende redenen: <percentage>
      Gegeven de gemeente is Fictieveen
      En heeft_dringende_redenen_bij_verlaging is ja
      En aangepast_percentage is <percentage>
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd <verlaagd>
      En is verlaging_per_maand <bedrag>

      Voorbeelden:
        | percentage | verlaagd | bedrag   |
        | 40%        | ja       | € 560,60 |
        | 0%         | nee      | € 0,00   |

    @bron:participatiewet-artikel-18-lid-11
    Abstract Scenario: stoppen op verzoek <verzoek>, gemeente stopt <stopt> per <einde>
      Gegeven de gemeente is Voorbeeldstad
      En de peildatum is 1 april 2026
      En heeft_verzocht_om_beeindiging is <verzoek>
      En college_beeindigt_verlaging is <stopt>
      En einde_verlaging_op_verzoek is <einde>
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd <verlaagd>
      En is is_niet_gestopt <verlaagd>

      Voorbeelden:
        | verzoek | stopt | einde        | verlaagd |
        | ja      | ja    | 1 april 2026 | nee      |
        | ja      | ja    | 2 april 2026 | ja       |
        | ja      | nee   | 1 april 2026 | ja       |
        | nee     | ja    | 1 april 2026 | ja       |

    @bron:participatiewet-artikel-18-lid-11
    Scenario: stoppen op verzoek kan niet bij een plicht uit de verordening
      Gegeven de gemeente is Voorbeeldstad
      En soort_gedraging is ernstig_misdragen
      En heeft_verzocht_om_beeindiging is ja
      En college_beeindigt_verlaging is ja
      En einde_verlaging_op_verzoek is 1 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd ja

  Regel: Wat niet bekend is, blijft onbekend

    Scenario: het verwijt is nog niet beoordeeld
      Gegeven de gemeente is Fictieveen
      En ontbreekt_elke_verwijtbaarheid is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd onbekend
      En ontbreekt ontbreekt_elke_verwijtbaarheid
      En ontbreekt verder niets

    @bron:participatiewet-artikel-18-lid-11
    Scenario: wie op verzoek stopte, krijgt geen verlaging, ook als de eerste maand niet bekend is
      Gegeven de gemeente is Voorbeeldstad
      En heeft_verzocht_om_beeindiging is ja
      En college_beeindigt_verlaging is ja
      En einde_verlaging_op_verzoek is 1 maart 2026
      En eerste_maand_verlaging is onbekend
      En vorige_verlaging is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is wordt_verlaagd nee
      En is verlaging_per_maand € 0,00
      En is toegepast_lid onbekend

  Regel: Feiten die niet samen kunnen

    Abstract Scenario: <feit> is <waarde>
      Gegeven de gemeente is Voorbeeldstad
      En <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | feit                    | waarde           | melding                                            |
        | geboortedatum           | 16 maart 2026    | De geboortedatum ligt na de peildatum.             |
        | datum_gedraging         | 16 maart 2026    | De gedraging ligt na de peildatum.                 |
        | datum_besluit_verlaging | 9 februari 2026  | Het besluit ligt voor de gedraging.                |
        | eerste_maand_verlaging  | 28 februari 2026 | De verlaging begint voor de maand van het besluit. |

    Scenario: een vorige verlaging na dit besluit
      Gegeven vorige_verlaging is lid_5
      En datum_vorige_verlaging is 6 maart 2026
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De vorige verlaging ligt na het besluit over deze verlaging."

    Scenario: een verlaging die stopt voor zij begint
      Gegeven heeft_verzocht_om_beeindiging is ja
      En college_beeindigt_verlaging is ja
      En einde_verlaging_op_verzoek is 28 februari 2026
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De verlaging stopt voordat zij begint."
