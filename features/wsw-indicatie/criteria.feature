# language: nl
@regeling:wsw-indicatie @gemaakt:redactie
Functionaliteit: De criteria van de bijlage
  Te weinig hulp nodig: dan kan iemand gewoon werken. Te veel hulp nodig: dan kan de Wsw het ook niet.

  Achtergrond:
    Gegeven de peildatum is 1 april 2026
    En het profiel "binnen_de_doelgroep"

  @bron:besluit-uitvoering-wsw-bijlage
  Regel: De vragen van het beslisschema

    Scenario: binnen de doelgroep
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En is categorie matig
      En is kan_begeleid_werken ja
      En is laatste_dag_nieuwe_indicatie 31 maart 2031
      En ontbreekt niets

    Abstract Scenario: <feit> is <waarde>
      Gegeven <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "<grond>"
      En is er geen andere grond
      En is categorie geen
      En is kan_begeleid_werken nee
      En is laatste_dag_nieuwe_indicatie onbeperkt

      Voorbeelden: de bovengrens
        | feit                              | waarde | grond                    |
        | heeft_beperkingen                 | nee    | UWV stelt geen lichamelijke, verstandelijke of psychische beperkingen vast. |
        | zijn_aanpassingen_gewoon_haalbaar | ja     | Een gewone werkgever kan de aanpassingen volgens UWV in redelijkheid regelen. Kijk naar een aanpassing van de werkplek, een jobcoach of loonkostensubsidie. |

      Voorbeelden: kan het in de sociale werkvoorziening
        | feit                            | waarde | grond              |
        | blijven_kosten_binnen_richtlijn | nee    | De aanpassingen kunnen volgens UWV ook in de sociale werkvoorziening niet: door de kosten, omdat een dagdeel per werkdag niet lukt, of omdat een kleine rustige groep niet lukt. |
        | haalt_dagdeel_per_werkdag       | nee    | is_haalbaar_in_wsw |
        | kan_in_kleine_rustige_groep     | nee    | is_haalbaar_in_wsw |

      Voorbeelden: de AOW-leeftijd van 67 jaar
        | feit          | waarde       | grond                 |
        | geboortedatum | 1 april 1959 | Deze persoon heeft de AOW-leeftijd bereikt. |

    Scenario: gewoon werk zonder aanpassingen
      Gegeven kan_werken_zonder_aanpassingen is ja
      En zijn_aanpassingen_gewoon_haalbaar is ja
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Deze persoon kan volgens UWV passend gewoon werk doen zonder aanpassingen."
      En is een grond "is_gewoon_niet_haalbaar"
      En is er geen andere grond

    @ecli:ECLI:NL:RBAMS:2011:BQ3614
    Scenario: alleen de bijlage telt, een ziekmelding is niet nodig
      Als de aanvraag wordt beoordeeld
      Dan is er recht
      En ontbreekt niets

  @bron:besluit-uitvoering-wsw-bijlage-vraag-6 @bron:valkuil-6
  Regel: De ondergrens: wie te veel hulp nodig heeft, valt buiten de Wsw

    Abstract Scenario: <feit> is <waarde>: recht <recht>
      Gegeven <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan is recht <recht>

      Voorbeelden: 15% begeleiding, een uur achter elkaar, 15% prestatie
        | feit                      | waarde | recht |
        | begeleiding_deel_werktijd | 15%    | ja    |
        | begeleiding_deel_werktijd | 15,01% | nee   |
        | aaneengesloten_werktijd   | 1      | ja    |
        | aaneengesloten_werktijd   | 0,99   | nee   |
        | prestatie                 | 15%    | ja    |
        | prestatie                 | 14,99% | nee   |

    @ecli:ECLI:NL:CRVB:2015:215
    Scenario: meer dan 15% begeleiding, dus buiten de doelgroep
      Gegeven begeleiding_deel_werktijd is 20%
      Als de aanvraag wordt beoordeeld
      Dan is er geen recht
      En is een grond "Deze persoon heeft volgens UWV meer persoonlijke begeleiding nodig dan de bijlage voor de Wsw als grens noemt. Kijk of dagbesteding volgens de Wmo past."
      En is er geen andere grond

    Scenario: te kort achter elkaar en te weinig prestatie zijn twee gronden
      Gegeven aaneengesloten_werktijd is 0,5
      En prestatie is 10%
      Als de aanvraag wordt beoordeeld
      Dan is een grond "Deze persoon kan volgens UWV niet zo lang achter elkaar werken als de bijlage vraagt. Kijk of dagbesteding volgens de Wmo past."
      En is een grond "De arbeidsprestatie is volgens UWV lager dan de bijlage vraagt. Kijk of dagbesteding volgens de Wmo past."
      En is er geen andere grond
      En is er een voorbehoud over "Laagste prestatie"

  @artikel:4 @bron:besluit-uitvoering-wsw-bijlage-vraag-7-8
  Regel: De categorie

    Abstract Scenario: verstrekkend <verstrekkend>, prestatie <prestatie>: <categorie>
      Gegeven zijn_aanpassingen_verstrekkend is <verstrekkend>
      En prestatie is <prestatie>
      Als de aanvraag wordt beoordeeld
      Dan is categorie <categorie>

      Voorbeelden: beide factoren moeten er zijn
        | verstrekkend | prestatie | categorie |
        | ja           | 49,99%    | ernstig   |
        | ja           | 50%       | matig     |
        | nee          | 49,99%    | matig     |
        | nee          | 80%       | matig     |

    @bron:valkuil-7
    Scenario: de factor 1,25 telde in het totaal van de gemeente, nooit per werknemer
      Gegeven zijn_aanpassingen_verstrekkend is ja
      En prestatie is 30%
      Als de aanvraag wordt beoordeeld
      Dan is categorie ernstig
      En is er een voorbehoud over "De factor 1,25 voor de categorie ernstig staat er niet in"
      En is er een voorbehoud over "beide er moeten zijn"

    @artikel:10 @bron:besluit-uitvoering-wsw-artikel-10-lid-1
    Abstract Scenario: baan van 1997 loopt <loopt>, blindenwerkplaats <blinden>: <categorie>
      Gegeven had_wsw_baan_eind_1997 is ja
      En loopt_baan_van_1997 is <loopt>
      En was_blindenwerkplaats is <blinden>
      En zijn_aanpassingen_verstrekkend is ja
      En prestatie is 20%
      Als de aanvraag wordt beoordeeld
      Dan is categorie <categorie>

      Voorbeelden: matig zolang die baan duurt
        | loopt | blinden | categorie |
        | ja    | nee     | matig     |
        | ja    | ja      | ernstig   |
        | nee   | nee     | ernstig   |

  @artikel:4 @bron:besluit-uitvoering-wsw-bijlage-vraag-9-10
  Regel: Begeleid werken

    Abstract Scenario: aanpassing alleen in de Wsw <alleen>, noodhulp <noodhulp>: <kan>
      Gegeven heeft_aanpassing_alleen_in_wsw is <alleen>
      En noodhulp_deel_werktijd is <noodhulp>
      Als de aanvraag wordt beoordeeld
      Dan is kan_begeleid_werken <kan>

      Voorbeelden:
        | alleen | noodhulp | kan |
        | nee    | 15%      | ja  |
        | nee    | 15,01%   | nee |
        | ja     | 0%       | nee |

  @artikel:4 @bron:besluit-uitvoering-wsw-artikel-4-lid-2
  Regel: De indicatie geldt 1 tot 50 jaar

    Abstract Scenario: <jaren> vanaf <eerste>
      Gegeven eerste_dag_nieuwe_indicatie is <eerste>
      En geldigheidsduur is <jaren>
      Als de aanvraag wordt beoordeeld
      Dan is laatste_dag_nieuwe_indicatie <laatste>

      Voorbeelden:
        | jaren   | eerste           | laatste          |
        | 1 jaar  | 1 april 2026     | 31 maart 2027    |
        | 50 jaar | 1 april 2026     | 31 maart 2076    |
        | 1 jaar  | 29 februari 2024 | 27 februari 2025 |

    Abstract Scenario: <jaren> kan niet
      Gegeven geldigheidsduur is <jaren>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | jaren   | melding                                              |
        | 0 jaar  | Geldigheidsduur: dit is ten minste 1, hier staat 0.  |
        | 51 jaar | Geldigheidsduur: dit is ten hoogste 50, hier staat 51. |

  @bron:gegevens-van-de-zaak
  Regel: Wat niet kan of ontbreekt

    Abstract Scenario: <feit> kan hier niet <waarde> zijn
      Gegeven kan_werken_zonder_aanpassingen is <zonder>
      En zijn_aanpassingen_gewoon_haalbaar is <haalbaar>
      En <feit> is <waarde>
      Als de aanvraag wordt beoordeeld
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | zonder | haalbaar | feit                           | waarde       | melding                                                                                                  |
        | nee    | nee      | geboortedatum                  | 2 april 2026 | De geboortedatum ligt na de peildatum.                                                                   |
        | ja     | ja       | zijn_aanpassingen_verstrekkend | ja           | De aanpassingen zijn verstrekkend, maar er staat ook dat deze persoon zonder aanpassingen kan werken.    |
        | ja     | nee      | zijn_aanpassingen_verstrekkend | nee          | Een gewone werkgever kan de aanpassingen niet regelen, maar er staat ook dat er geen aanpassingen nodig zijn. |
        | nee    | nee      | loopt_baan_van_1997            | ja           | De baan van 31 december 1997 loopt nog, maar er staat ook dat er die dag geen Wsw-baan was.              |

    Abstract Scenario: het oordeel <feit> van UWV ontbreekt
      Gegeven <feit> is onbekend
      Als de aanvraag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt <feit>
      En ontbreekt verder niets

      Voorbeelden:
        | feit                      |
        | heeft_beperkingen         |
        | begeleiding_deel_werktijd |
        | prestatie                 |
        | haalt_dagdeel_per_werkdag |
