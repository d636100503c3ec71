# language: nl
@bron:Pw
Functionaliteit: Signalen bij participatiewet

  Scenario: zoektermijn_voorbij begint op tijd
    Als op 29 maart 2026 een melding is ontvangen met:
      | zijn_allen_jonger_dan_27 | ja |
      | is_uitgezonderd_van_zoektermijn | nee |
    Dan is er op 25 april 2026 geen signaal "zoektermijn_voorbij"
    En is er op 26 april 2026 een signaal "zoektermijn_voorbij"
    En is de laatste dag van het signaal "zoektermijn_voorbij" 26 april 2026
    En volgt het signaal "zoektermijn_voorbij" uit artikel 41, lid 4

  Scenario: zoektermijn_voorbij stopt
    Als op 29 maart 2026 een melding is ontvangen met:
      | zijn_allen_jonger_dan_27 | ja |
      | is_uitgezonderd_van_zoektermijn | nee |
    En op 26 april 2026 een aanvraag is ontvangen met:
      | regeling | Bijstand |
    Dan is er op 26 april 2026 geen signaal "zoektermijn_voorbij"

  Scenario: melding_zonder_aanvraag begint op tijd
    Als op 2 maart 2026 een melding is ontvangen met:
      | zijn_allen_jonger_dan_27 | nee |
    Dan is er op 15 maart 2026 geen signaal "melding_zonder_aanvraag"
    En is er op 16 maart 2026 een signaal "melding_zonder_aanvraag"
    En is de laatste dag van het signaal "melding_zonder_aanvraag" 30 maart 2026
    En volgt het signaal "melding_zonder_aanvraag" uit artikel 44, lid 3

  Scenario: melding_zonder_aanvraag stopt
    Als op 2 maart 2026 een melding is ontvangen met:
      | zijn_allen_jonger_dan_27 | nee |
    En op 16 maart 2026 een aanvraag is ontvangen met:
      | regeling | Bijstand |
    Dan is er op 30 maart 2026 geen signaal "melding_zonder_aanvraag"

  Scenario: voorschot_verstrekken begint op tijd
    Als op 2 maart 2026 een aanvraag is ontvangen met:
      | regeling | Bijstand |
    Dan is er op 22 maart 2026 geen signaal "voorschot_verstrekken"
    En is er op 23 maart 2026 een signaal "voorschot_verstrekken"
    En is de laatste dag van het signaal "voorschot_verstrekken" 30 maart 2026
    En volgt het signaal "voorschot_verstrekken" uit artikel 52, lid 1

  Scenario: voorschot_verstrekken stopt
    Als op 2 maart 2026 een aanvraag is ontvangen met:
      | regeling | Bijstand |
    En op 23 maart 2026 een voorschot is verstrekt
    Dan is er op 30 maart 2026 geen signaal "voorschot_verstrekken"

  Scenario: volgend_voorschot begint op tijd
    Als op 30 maart 2026 een voorschot is verstrekt
    Dan is er op 20 april 2026 geen signaal "volgend_voorschot"
    En is er op 21 april 2026 een signaal "volgend_voorschot"
    En is de laatste dag van het signaal "volgend_voorschot" 28 april 2026
    En volgt het signaal "volgend_voorschot" uit artikel 52, lid 1

  Scenario: volgend_voorschot stopt
    Als op 30 maart 2026 een voorschot is verstrekt
    En op 20 april 2026 een besluit is bekendgemaakt
    Dan is er op 27 april 2026 geen signaal "volgend_voorschot"

  Scenario: taaltoets_afnemen begint op tijd
    Als op 2 maart 2026 een aanvraag is ontvangen met:
      | regeling | Bijstand |
      | moet_taaltoets_doen | ja |
    Dan is er op 6 april 2026 geen signaal "taaltoets_afnemen"
    En is er op 7 april 2026 een signaal "taaltoets_afnemen"
    En is de laatste dag van het signaal "taaltoets_afnemen" 28 april 2026
    En volgt het signaal "taaltoets_afnemen" uit artikel 18b

  Scenario: taaltoets_afnemen stopt
    Als op 2 maart 2026 een aanvraag is ontvangen met:
      | regeling | Bijstand |
      | moet_taaltoets_doen | ja |
    En op 7 april 2026 een taaltoets is afgenomen
    Dan is er op 28 april 2026 geen signaal "taaltoets_afnemen"

  Scenario: plan_van_aanpak_jongere begint op tijd
    Als op 2 maart 2026 een besluit is bekendgemaakt met:
      | regeling | Bijstand |
      | soort_besluit | Toekenning |
      | is_jonger_dan_27 | ja |
    Dan is er op 1 maart 2026 geen signaal "plan_van_aanpak_jongere"
    En is er op 2 maart 2026 een signaal "plan_van_aanpak_jongere"
    En is de laatste dag van het signaal "plan_van_aanpak_jongere" 2 maart 2026
    En volgt het signaal "plan_van_aanpak_jongere" uit artikel 44a

  Scenario: plan_van_aanpak_jongere stopt
    Als op 2 maart 2026 een besluit is bekendgemaakt met:
      | regeling | Bijstand |
      | soort_besluit | Toekenning |
      | is_jonger_dan_27 | ja |
    En op 2 maart 2026 een plan van aanpak is gemaakt
    Dan is er op 2 maart 2026 geen signaal "plan_van_aanpak_jongere"

  Scenario: verlaging_heroverwegen begint op tijd
    Als op 2 maart 2026 een besluit is bekendgemaakt met:
      | regeling | Bijstand |
      | soort_besluit | Verlaging |
    Dan is er op 18 mei 2026 geen signaal "verlaging_heroverwegen"
    En is er op 19 mei 2026 een signaal "verlaging_heroverwegen"
    En is de laatste dag van het signaal "verlaging_heroverwegen" 2 juni 2026
    En volgt het signaal "verlaging_heroverwegen" uit artikel 18, lid 3

  Scenario: verlaging_heroverwegen stopt
    Als op 2 maart 2026 een besluit is bekendgemaakt met:
      | regeling | Bijstand |
      | soort_besluit | Verlaging |
    En op 19 mei 2026 de wijziging is beoordeeld
    Dan is er op 2 juni 2026 geen signaal "verlaging_heroverwegen"

  Scenario: opschorting_herstel_voorbij begint op tijd
    Als op 2 maart 2026 het recht op bijstand is opgeschort met:
      | laatste_dag_hersteltermijn | 16 maart 2026 |
    Dan is er op 16 maart 2026 geen signaal "opschorting_herstel_voorbij"
    En is er op 17 maart 2026 een signaal "opschorting_herstel_voorbij"
    En is de laatste dag van het signaal "opschorting_herstel_voorbij" 30 maart 2026
    En volgt het signaal "opschorting_herstel_voorbij" uit artikel 54, lid 4

  Scenario: opschorting_herstel_voorbij stopt
    Als op 2 maart 2026 het recht op bijstand is opgeschort met:
      | laatste_dag_hersteltermijn | 16 maart 2026 |
    En op 17 maart 2026 de opschorting van het recht is beëindigd
    Dan is er op 30 maart 2026 geen signaal "opschorting_herstel_voorbij"

  Scenario: opschorting_acht_weken begint op tijd
    Als op 2 maart 2026 het recht op bijstand is opgeschort met:
      | laatste_dag_hersteltermijn | 16 maart 2026 |
    Dan is er op 11 april 2026 geen signaal "opschorting_acht_weken"
    En is er op 12 april 2026 een signaal "opschorting_acht_weken"
    En is de laatste dag van het signaal "opschorting_acht_weken" 26 april 2026
    En volgt het signaal "opschorting_acht_weken" uit artikel 54, lid 1

  Scenario: opschorting_acht_weken stopt
    Als op 2 maart 2026 het recht op bijstand is opgeschort met:
      | laatste_dag_hersteltermijn | 16 maart 2026 |
    En op 12 april 2026 de opschorting van het recht is beëindigd
    Dan is er op 26 april 2026 geen signaal "opschorting_acht_weken"

  Scenario: vrijlating_loopt_af begint op tijd
    Als op 1 maart 2026 inkomsten uit arbeid zijn begonnen met:
      | is_vrijlating_toegepast | ja |
    Dan is er op 16 augustus 2026 geen signaal "vrijlating_loopt_af"
    En is er op 17 augustus 2026 een signaal "vrijlating_loopt_af"
    En is de laatste dag van het signaal "vrijlating_loopt_af" 31 augustus 2026
    En volgt het signaal "vrijlating_loopt_af" uit artikel 31, lid 2, onderdeel n

  Scenario: vrijlating_loopt_af stopt
    Als op 1 maart 2026 inkomsten uit arbeid zijn begonnen met:
      | is_vrijlating_toegepast | ja |
    En op 17 augustus 2026 inkomsten uit arbeid zijn geëindigd
    Dan is er op 31 augustus 2026 geen signaal "vrijlating_loopt_af"

  Scenario: wordt_21 begint op tijd
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd | 21 |
      | krijgt_bijstand | ja |
    Dan is er op 2 april 2026 geen signaal "wordt_21"
    En is er op 3 april 2026 een signaal "wordt_21"
    En is de laatste dag van het signaal "wordt_21" 1 mei 2026
    En volgt het signaal "wordt_21" uit artikel 19, lid 2

  Scenario: wordt_21 stopt
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd | 21 |
      | krijgt_bijstand | ja |
    En op 1 mei 2026 de wijziging is beoordeeld
    Dan is er op 1 mei 2026 geen signaal "wordt_21"

  Scenario: wordt_27 begint op tijd
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd | 27 |
      | krijgt_bijstand | ja |
    Dan is er op 2 april 2026 geen signaal "wordt_27"
    En is er op 3 april 2026 een signaal "wordt_27"
    En is de laatste dag van het signaal "wordt_27" 1 mei 2026
    En volgt het signaal "wordt_27" uit artikel 22a

  Scenario: wordt_27 stopt
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd | 27 |
      | krijgt_bijstand | ja |
    En op 1 mei 2026 de wijziging is beoordeeld
    Dan is er op 1 mei 2026 geen signaal "wordt_27"

  Scenario: bereikt_aow_leeftijd begint op tijd
    Als op 1 mei 2026 de AOW-leeftijd is bereikt
    Dan is er op 5 maart 2026 geen signaal "bereikt_aow_leeftijd"
    En is er op 6 maart 2026 een signaal "bereikt_aow_leeftijd"
    En is de laatste dag van het signaal "bereikt_aow_leeftijd" 1 mei 2026
    En volgt het signaal "bereikt_aow_leeftijd" uit artikel 47a

  Scenario: bereikt_aow_leeftijd stopt
    Als op 1 mei 2026 de AOW-leeftijd is bereikt
    En op 1 mei 2026 de wijziging is beoordeeld
    Dan is er op 1 mei 2026 geen signaal "bereikt_aow_leeftijd"

  Scenario: adres_beoordelen begint op tijd
    Als op 2 maart 2026 het adres is gewijzigd
    Dan is er op 1 maart 2026 geen signaal "adres_beoordelen"
    En is er op 2 maart 2026 een signaal "adres_beoordelen"
    En is de laatste dag van het signaal "adres_beoordelen" 16 maart 2026
    En volgt het signaal "adres_beoordelen" uit artikel 40

  Scenario: adres_beoordelen stopt
    Als op 2 maart 2026 het adres is gewijzigd
    En op 2 maart 2026 de wijziging is beoordeeld
    Dan is er op 16 maart 2026 geen signaal "adres_beoordelen"

  Scenario: normen_gewijzigd begint op tijd
    Als op 1 juli 2026 bedragen zijn gewijzigd met:
      | welke_bedragen | Bijstandsnormen |
    Dan is er op 9 juni 2026 geen signaal "normen_gewijzigd"
    En is er op 10 juni 2026 een signaal "normen_gewijzigd"
    En is de laatste dag van het signaal "normen_gewijzigd" 1 juli 2026
    En volgt het signaal "normen_gewijzigd" uit artikel 38

  Scenario: normen_gewijzigd stopt
    Als op 1 juli 2026 bedragen zijn gewijzigd met:
      | welke_bedragen | Bijstandsnormen |
    En op 1 juli 2026 de gewijzigde bedragen zijn verwerkt
    Dan is er op 1 juli 2026 geen signaal "normen_gewijzigd"

  Scenario: regels_gewijzigd begint op tijd
    Als op 2 maart 2026 nieuwe regels zijn in gebruik genomen
    Dan is er op 1 maart 2026 geen signaal "regels_gewijzigd"
    En is er op 2 maart 2026 een signaal "regels_gewijzigd"
    En is de laatste dag van het signaal "regels_gewijzigd" 16 maart 2026
    En volgt het signaal "regels_gewijzigd" uit artikel 19, lid 2

  Scenario: regels_gewijzigd stopt
    Als op 2 maart 2026 nieuwe regels zijn in gebruik genomen
    En op 2 maart 2026 de geraakte besluiten zijn bekeken
    Dan is er op 16 maart 2026 geen signaal "regels_gewijzigd"

  Scenario: advies_beschut_werk_blijft_uit begint op tijd
    Als op 2 maart 2026 advies over beschut werk is gevraagd aan UWV
    Dan is er op 20 april 2026 geen signaal "advies_beschut_werk_blijft_uit"
    En is er op 21 april 2026 een signaal "advies_beschut_werk_blijft_uit"
    En is de laatste dag van het signaal "advies_beschut_werk_blijft_uit" 28 april 2026
    En volgt het signaal "advies_beschut_werk_blijft_uit" uit artikel 2, lid 1

  Scenario: advies_beschut_werk_blijft_uit stopt
    Als op 2 maart 2026 advies over beschut werk is gevraagd aan UWV
    En op 21 april 2026 advies over beschut werk is ontvangen van UWV
    Dan is er op 28 april 2026 geen signaal "advies_beschut_werk_blijft_uit"

  Scenario: beschut_werk_beslissen begint op tijd
    Als op 2 maart 2026 advies over beschut werk is ontvangen van UWV
    Dan is er op 1 maart 2026 geen signaal "beschut_werk_beslissen"
    En is er op 2 maart 2026 een signaal "beschut_werk_beslissen"
    En is de laatste dag van het signaal "beschut_werk_beslissen" 16 maart 2026
    En volgt het signaal "beschut_werk_beslissen" uit artikel 10b, lid 1

  Scenario: beschut_werk_beslissen stopt
    Als op 2 maart 2026 advies over beschut werk is ontvangen van UWV
    En op 2 maart 2026 een besluit is bekendgemaakt
    Dan is er op 16 maart 2026 geen signaal "beschut_werk_beslissen"

  Scenario: de vier weken voor een voorschot schuiven door naar een werkdag
    Als op 27 april 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    Dan is de laatste dag van het signaal "voorschot_verstrekken" 26 mei 2026

  Scenario: de vier weken voor een volgend voorschot schuiven door naar een werkdag
    Als op 27 april 2026 een voorschot is verstrekt
    Dan is de laatste dag van het signaal "volgend_voorschot" 26 mei 2026

  Scenario: voor 2016 is er geen taaltoets
    Als op 4 november 2015 een aanvraag is ontvangen met:
      | regeling | participatiewet |
      | moet_taaltoets_doen | ja |
    Dan is er op 29 december 2015 geen signaal "taaltoets_afnemen"

  @bron:participatiewet-artikel-41-lid-4
  Scenario: zoektermijn_voorbij is er niet als iemand 27 of ouder is
    Als op 29 maart 2026 een melding is ontvangen met:
      | zijn_allen_jonger_dan_27        | nee |
      | is_uitgezonderd_van_zoektermijn | nee |
    Dan is er op 26 april 2026 geen signaal "zoektermijn_voorbij"

  @bron:participatiewet-artikel-41-lid-4
  Scenario: zoektermijn_voorbij is er niet als de vier weken niet gelden
    Als op 29 maart 2026 een melding is ontvangen met:
      | zijn_allen_jonger_dan_27        | ja |
      | is_uitgezonderd_van_zoektermijn | ja |
    Dan is er op 26 april 2026 geen signaal "zoektermijn_voorbij"

  @bron:participatiewet-artikel-44-lid-3
  Scenario: melding_zonder_aanvraag is er niet als eerst vier weken moet worden gezocht
    Als op 2 maart 2026 een melding is ontvangen met:
      | zijn_allen_jonger_dan_27        | ja |
      | is_uitgezonderd_van_zoektermijn | nee |
    Dan is er op 30 maart 2026 geen signaal "melding_zonder_aanvraag"

  @bron:participatiewet-artikel-52-lid-1
  Abstract Scenario: voorschot_verstrekken eindigt als <gebeurtenis>
    Als op 2 maart 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    En op 24 maart 2026 <gebeurtenis>
    Dan is er op 23 maart 2026 een signaal "voorschot_verstrekken"
    En is er op 24 maart 2026 geen signaal "voorschot_verstrekken"

    Voorbeelden:
      | gebeurtenis                  |
      | een voorschot is verstrekt   |
      | een besluit is bekendgemaakt |
      | de aanvraag is ingetrokken   |

  @bron:participatiewet-artikel-52-lid-1
  Scenario: voorschot_verstrekken is er niet bij bijzondere bijstand
    Als op 2 maart 2026 een aanvraag is ontvangen met:
      | regeling | bijzondere_bijstand |
    Dan is er op 30 maart 2026 geen signaal "voorschot_verstrekken"

  @bron:participatiewet-artikel-52-lid-1
  Abstract Scenario: volgend_voorschot eindigt als <gebeurtenis>
    Als op 30 maart 2026 een voorschot is verstrekt
    En op 22 april 2026 <gebeurtenis>
    Dan is er op 21 april 2026 een signaal "volgend_voorschot"
    En is er op 22 april 2026 geen signaal "volgend_voorschot"

    Voorbeelden:
      | gebeurtenis                  |
      | een voorschot is verstrekt   |
      | een besluit is bekendgemaakt |
      | de aanvraag is ingetrokken   |

  @bron:participatiewet-artikel-18b
  Abstract Scenario: taaltoets_afnemen eindigt als <gebeurtenis>
    Als op 2 maart 2026 een aanvraag is ontvangen met:
      | regeling            | participatiewet |
      | moet_taaltoets_doen | ja |
    En op 8 april 2026 <gebeurtenis>
    Dan is er op 7 april 2026 een signaal "taaltoets_afnemen"
    En is er op 8 april 2026 geen signaal "taaltoets_afnemen"

    Voorbeelden:
      | gebeurtenis                |
      | een taaltoets is afgenomen |
      | de aanvraag is ingetrokken |

  @bron:participatiewet-artikel-18b
  Scenario: taaltoets_afnemen is er niet als de aanvrager aantoont dat hij genoeg Nederlands kent
    Als op 2 maart 2026 een aanvraag is ontvangen met:
      | regeling            | participatiewet |
      | moet_taaltoets_doen | nee |
    Dan is er op 28 april 2026 geen signaal "taaltoets_afnemen"

  @bron:participatiewet-artikel-44a
  Scenario: plan_van_aanpak_jongere is er niet vanaf 27 jaar
    Als op 2 maart 2026 een besluit is bekendgemaakt met:
      | regeling         | participatiewet |
      | soort_besluit    | toekenning |
      | is_jonger_dan_27 | nee |
    Dan is er op 2 maart 2026 geen signaal "plan_van_aanpak_jongere"

  @bron:participatiewet-artikel-44a
  Scenario: plan_van_aanpak_jongere is er niet bij een afwijzing
    Als op 2 maart 2026 een besluit is bekendgemaakt met:
      | regeling         | participatiewet |
      | soort_besluit    | afwijzing |
      | is_jonger_dan_27 | ja |
    Dan is er op 2 maart 2026 geen signaal "plan_van_aanpak_jongere"

  @bron:participatiewet-artikel-18-lid-3
  Scenario: verlaging_heroverwegen is er niet bij een toekenning
    Als op 2 maart 2026 een besluit is bekendgemaakt met:
      | regeling      | participatiewet |
      | soort_besluit | toekenning |
    Dan is er op 2 juni 2026 geen signaal "verlaging_heroverwegen"

  @bron:participatiewet-artikel-54-lid-4
  Abstract Scenario: opschorting_herstel_voorbij eindigt als <gebeurtenis>
    Als op 2 maart 2026 het recht op bijstand is opgeschort met:
      | laatste_dag_hersteltermijn | 16 maart 2026 |
    En op 18 maart 2026 <gebeurtenis>
    Dan is er op 17 maart 2026 een signaal "opschorting_herstel_voorbij"
    En is er op 18 maart 2026 geen signaal "opschorting_herstel_voorbij"

    Voorbeelden:
      | gebeurtenis                               |
      | de opschorting van het recht is beëindigd |
      | een besluit is bekendgemaakt              |

  @bron:participatiewet-artikel-54-lid-1
  Abstract Scenario: opschorting_acht_weken eindigt als <gebeurtenis>
    Als op 2 maart 2026 het recht op bijstand is opgeschort met:
      | laatste_dag_hersteltermijn | 16 maart 2026 |
    En op 13 april 2026 <gebeurtenis>
    Dan is er op 12 april 2026 een signaal "opschorting_acht_weken"
    En is er op 13 april 2026 geen signaal "opschorting_acht_weken"

    Voorbeelden:
      | gebeurtenis                               |
      | de opschorting van het recht is beëindigd |
      | een besluit is bekendgemaakt              |

  @bron:participatiewet-artikel-31-lid-2-onderdeel-n
  Abstract Scenario: vrijlating_loopt_af eindigt als <gebeurtenis>
    Als op 1 maart 2026 inkomsten uit arbeid zijn begonnen met:
      | is_vrijlating_toegepast | ja |
    En op 18 augustus 2026 <gebeurtenis>
    Dan is er op 17 augustus 2026 een signaal "vrijlating_loopt_af"
    En is er op 18 augustus 2026 geen signaal "vrijlating_loopt_af"

    Voorbeelden:
      | gebeurtenis                         |
      | inkomsten uit arbeid zijn geëindigd |
      | de wijziging is beoordeeld          |

  @bron:participatiewet-artikel-31-lid-2-onderdeel-n
  Scenario: vrijlating_loopt_af is er niet als alle inkomsten meetellen
    Als op 1 maart 2026 inkomsten uit arbeid zijn begonnen met:
      | is_vrijlating_toegepast | nee |
    Dan is er op 31 augustus 2026 geen signaal "vrijlating_loopt_af"

  @bron:participatiewet-artikel-21
  Scenario: wordt_21 is er niet op een andere verjaardag
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd        | 20 |
      | krijgt_bijstand | ja |
    Dan is er op 1 mei 2026 geen signaal "wordt_21"

  @bron:participatiewet-artikel-21
  Scenario: wordt_21 is er niet zonder bijstand
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd        | 21 |
      | krijgt_bijstand | nee |
    Dan is er op 1 mei 2026 geen signaal "wordt_21"

  @bron:participatiewet-artikel-22a
  Scenario: wordt_27 is er niet op een andere verjaardag
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd        | 26 |
      | krijgt_bijstand | ja |
    Dan is er op 1 mei 2026 geen signaal "wordt_27"

  @bron:participatiewet-artikel-22a
  Scenario: wordt_27 is er niet zonder bijstand op het adres
    Als op 1 mei 2026 een leeftijd is bereikt met:
      | leeftijd        | 27 |
      | krijgt_bijstand | nee |
    Dan is er op 1 mei 2026 geen signaal "wordt_27"

  @bron:participatiewet-artikel-38
  Scenario: normen_gewijzigd is er niet als alleen het minimumloon wijzigt
    Als op 1 juli 2026 bedragen zijn gewijzigd met:
      | welke_bedragen | minimumloon |
    Dan is er op 1 juli 2026 geen signaal "normen_gewijzigd"
