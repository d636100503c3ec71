# language: nl
@regeling:awb-bezwaar
Functionaliteit: Een beslistermijn in bezwaar die stilstaat
  Alleen een periode die begint voor de termijn voorbij is, telt. Zonder stilstand lopen de zes weken hier tot en met
  maandag 25 mei 2026. Dat is tweede Pinksterdag, dus eindigen zij op 26 mei. Een verdaging van zes weken eindigt op 7 juli.

  Achtergrond:
    Gegeven de peildatum is 1 augustus 2026
    En het profiel "bezwaar op tijd zonder bijzonderheden"

  @artikel:7:10 @bron:algemene-wet-bestuursrecht-artikel-7-10
  Regel: De eerste termijn

    @gemaakt:redactie
    Scenario: een periode na het einde
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 1 juni 2026            | 5 juni 2026             |
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 26 mei 2026
      En is dagen_opschorting 0 dagen

    @gemaakt:redactie
    Scenario: een periode van voor de beslistermijn
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 1 april 2026           | 3 april 2026            |
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 26 mei 2026
      En is dagen_opschorting 0 dagen

    @gemaakt:redactie
    Scenario: een periode na de verlenging om Pinksteren
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 26 mei 2026            | 27 mei 2026             |
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 28 mei 2026
      En is dagen_opschorting 2 dagen

    @gemaakt:redactie
    Scenario: een verzoek om herstel op tweede Pinksterdag
      Gegeven is_om_herstel_gevraagd is ja
      En datum_verzoek_herstel is 25 mei 2026
      En laatste_dag_herstel is 1 juni 2026
      En datum_herstel is onbeperkt
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 1 juni 2026
      En is dagen_opschorting 6 dagen

    @gemaakt:redactie
    Scenario: een verzoek om herstel na het einde
      Gegeven is_om_herstel_gevraagd is ja
      En datum_verzoek_herstel is 27 mei 2026
      En laatste_dag_herstel is 2 juni 2026
      En datum_herstel is onbeperkt
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 26 mei 2026
      En is dagen_opschorting 0 dagen

    @gemaakt:redactie
    Scenario: een periode voor en een na het verzoek om herstel
      Dertien, drie en twee dagen na 25 mei is 12 juni.
      Gegeven is_om_herstel_gevraagd is ja
      En datum_verzoek_herstel is 20 april 2026
      En laatste_dag_herstel is 4 mei 2026
      En datum_herstel is onbeperkt
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 14 april 2026          | 16 april 2026           |
        | overmacht         | 5 mei 2026             | 6 mei 2026              |
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 12 juni 2026
      En is dagen_opschorting 18 dagen

    @gemaakt:redactie
    Scenario: een periode die samenvalt met het verzoek om herstel
      Gegeven is_om_herstel_gevraagd is ja
      En datum_verzoek_herstel is 20 april 2026
      En laatste_dag_herstel is 4 mei 2026
      En datum_herstel is onbeperkt
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 29 april 2026          | 8 mei 2026              |
      Als awb-bezwaar wordt berekend
      Dan wordt de zaak geweigerd met "Een periode waarin de termijn stilstaat, valt samen met het verzoek om herstel. Geef ze als één periode."

    @gemaakt:redactie
    Scenario: een termijn die te vaak afloopt en weer doorloopt
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 25 mei 2026            | 25 mei 2026             |
        | overmacht         | 26 mei 2026            | 26 mei 2026             |
        | overmacht         | 27 mei 2026            | 27 mei 2026             |
        | overmacht         | 28 mei 2026            | 28 mei 2026             |
      Als awb-bezwaar wordt berekend
      Dan wordt de zaak geweigerd met "De termijn loopt te vaak af en weer door. Geef perioden die op elkaar volgen als één periode."

    @gemaakt:redactie
    Scenario: twee perioden na de verlenging
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 26 mei 2026            | 27 mei 2026             |
        | overmacht         | 28 mei 2026            | 28 mei 2026             |
      Als awb-bezwaar wordt berekend
      Dan wordt de zaak geweigerd met "De termijn loopt te vaak af en weer door. Geef perioden die op elkaar volgen als één periode."

  @artikel:7:10 @bron:algemene-wet-bestuursrecht-artikel-7-10
  Regel: De verdaging staat ook stil

    @gemaakt:redactie
    Scenario: een periode in de verdaging
      Vijf dagen na 7 juli is zondag 12 juli.
      Gegeven is_verdaagd is ja
      En datum_verdaging is 20 mei 2026
      En duur_verdaging is 6 weken
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 1 juni 2026            | 5 juni 2026             |
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 13 juli 2026
      En is dagen_opschorting 5 dagen

    @gemaakt:redactie
    Scenario: een periode na de verdaging
      Gegeven is_verdaagd is ja
      En datum_verdaging is 20 mei 2026
      En duur_verdaging is 6 weken
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 3 augustus 2026        | 4 augustus 2026         |
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 7 juli 2026
      En is dagen_opschorting 0 dagen

    @gemaakt:redactie
    Scenario: een periode voor de verdaging telt in de eerste termijn
      Drie dagen na 25 mei is 28 mei; zes weken later is 9 juli.
      Gegeven is_verdaagd is ja
      En datum_verdaging is 20 mei 2026
      En duur_verdaging is 6 weken
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 20 april 2026          | 22 april 2026           |
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 9 juli 2026
      En is dagen_opschorting 3 dagen

    @gemaakt:redactie
    Scenario: een periode die begint nadat de verdaging naar maandag is verlengd
      Vier dagen na 7 juli is zaterdag 11 juli. Op maandag en dinsdag staat de termijn stil.
      Gegeven is_verdaagd is ja
      En datum_verdaging is 20 mei 2026
      En duur_verdaging is 6 weken
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 1 juni 2026            | 4 juni 2026             |
        | overmacht         | 13 juli 2026           | 14 juli 2026            |
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 15 juli 2026
      En is dagen_opschorting 6 dagen

    @gemaakt:redactie
    Scenario: een verzoek om herstel in de verdaging
      Zes dagen na 7 juli is 13 juli.
      Gegeven is_verdaagd is ja
      En datum_verdaging is 20 mei 2026
      En duur_verdaging is 6 weken
      En is_om_herstel_gevraagd is ja
      En datum_verzoek_herstel is 1 juni 2026
      En laatste_dag_herstel is 8 juni 2026
      En datum_herstel is onbeperkt
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 13 juli 2026
      En is dagen_opschorting 6 dagen

    @gemaakt:redactie
    Scenario: een verzoek om herstel op de zaterdag waarop de verdaging eindigt
      De termijn staat stil van zondag 12 tot maandag 20 juli.
      Gegeven is_verdaagd is ja
      En datum_verdaging is 20 mei 2026
      En duur_verdaging is 6 weken
      En is_om_herstel_gevraagd is ja
      En datum_verzoek_herstel is 11 juli 2026
      En laatste_dag_herstel is 20 juli 2026
      En datum_herstel is onbeperkt
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 1 juni 2026            | 4 juni 2026             |
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 20 juli 2026
      En is dagen_opschorting 11 dagen

    @gemaakt:redactie
    Scenario: een verzoek om herstel na de verdaging
      Gegeven is_verdaagd is ja
      En datum_verdaging is 20 mei 2026
      En duur_verdaging is 6 weken
      En is_om_herstel_gevraagd is ja
      En datum_verzoek_herstel is 20 juli 2026
      En laatste_dag_herstel is 27 juli 2026
      En datum_herstel is onbeperkt
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 7 juli 2026
      En is dagen_opschorting 0 dagen

    @gemaakt:redactie
    Scenario: een verzoek om herstel voor de verdaging
      Dertien dagen na 25 mei is zondag 7 juni, dus 8 juni. Zes weken later is 20 juli.
      Gegeven is_verdaagd is ja
      En datum_verdaging is 20 mei 2026
      En duur_verdaging is 6 weken
      En is_om_herstel_gevraagd is ja
      En datum_verzoek_herstel is 20 april 2026
      En laatste_dag_herstel is 4 mei 2026
      En datum_herstel is onbeperkt
      Als awb-bezwaar wordt berekend
      Dan is uiterste_beslisdatum 20 juli 2026
      En is dagen_opschorting 13 dagen

    @gemaakt:redactie
    Scenario: een verdaging die te vaak afloopt en weer doorloopt
      Gegeven is_verdaagd is ja
      En datum_verdaging is 20 mei 2026
      En duur_verdaging is 6 weken
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 7 juli 2026            | 7 juli 2026             |
        | overmacht         | 8 juli 2026            | 8 juli 2026             |
        | overmacht         | 9 juli 2026            | 9 juli 2026             |
      Als awb-bezwaar wordt berekend
      Dan wordt de zaak geweigerd met "De termijn loopt te vaak af en weer door. Geef perioden die op elkaar volgen als één periode."

    @gemaakt:redactie
    Scenario: twee perioden nadat de verdaging is verlengd
      Gegeven is_verdaagd is ja
      En datum_verdaging is 20 mei 2026
      En duur_verdaging is 6 weken
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 1 juni 2026            | 4 juni 2026             |
        | overmacht         | 13 juli 2026           | 14 juli 2026            |
        | overmacht         | 15 juli 2026           | 15 juli 2026            |
      Als awb-bezwaar wordt berekend
      Dan wordt de zaak geweigerd met "De termijn loopt te vaak af en weer door. Geef perioden die op elkaar volgen als één periode."
