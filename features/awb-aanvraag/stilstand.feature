# language: nl
@regeling:awb-aanvraag
Functionaliteit: Een termijn die stilstaat, eindigt niet op een dag waarop zij stilstaat
  Alleen een periode die begint voor de termijn voorbij is, telt. Zonder stilstand loopt de termijn hier tot en met
  maandag 27 april 2026. Dat is Koningsdag, dus eindigt zij op 28 april.

  Achtergrond:
    Gegeven de peildatum is 1 juni 2026
    En het profiel "volledige aanvraag zonder bijzonderheden"

  @artikel:4:15 @bron:algemene-wet-bestuursrecht-artikel-4-15
  Regel: Wat begint na het einde, telt niet

    @gemaakt:redactie
    Scenario: een periode na het einde
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 4 mei 2026             | 8 mei 2026              |
      Als awb-aanvraag wordt berekend
      Dan is uiterste_beslisdatum 28 april 2026
      En is dagen_opschorting 0 dagen

    @gemaakt:redactie
    Scenario: een periode van voor de aanvraag
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 26 februari 2026       | 27 februari 2026        |
      Als awb-aanvraag wordt berekend
      Dan is uiterste_beslisdatum 28 april 2026
      En is dagen_opschorting 0 dagen

    @gemaakt:redactie
    Scenario: een periode maakt dat de volgende meetelt
      Vijf dagen erbij is 2 mei, zeven dagen erbij is zaterdag 9 mei.
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 20 april 2026          | 24 april 2026           |
        | overmacht         | 30 april 2026          | 6 mei 2026              |
      Als awb-aanvraag wordt berekend
      Dan is uiterste_beslisdatum 11 mei 2026
      En is dagen_opschorting 12 dagen

    @gemaakt:redactie
    Scenario: een periode na de verlenging om Koningsdag
      De termijn loopt tot en met 28 april. Op die dag en de dag erna staat zij stil.
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 28 april 2026          | 29 april 2026           |
      Als awb-aanvraag wordt berekend
      Dan is uiterste_beslisdatum 30 april 2026
      En is dagen_opschorting 2 dagen

    @gemaakt:redactie
    Scenario: dertien weken schuiven niet door naar een werkdag
      Dertien weken na 2 maart is 1 juni; twee dagen erbij is 3 juni.
      Gegeven heeft_eigen_beslistermijn is ja
      En eigen_beslistermijn is 13 weken
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 1 april 2026           | 2 april 2026            |
      Als awb-aanvraag wordt berekend
      Dan is uiterste_beslisdatum 3 juni 2026
      En is dagen_opschorting 2 dagen

    @gemaakt:redactie
    Scenario: een termijn die te vaak afloopt en weer doorloopt
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 27 april 2026          | 27 april 2026           |
        | overmacht         | 28 april 2026          | 28 april 2026           |
        | overmacht         | 29 april 2026          | 29 april 2026           |
        | overmacht         | 30 april 2026          | 30 april 2026           |
      Als awb-aanvraag wordt berekend
      Dan wordt de zaak geweigerd met "De termijn loopt te vaak af en weer door. Geef perioden die op elkaar volgen als één periode."

    @gemaakt:redactie
    Scenario: twee perioden na de verlenging
      Gegeven de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 28 april 2026          | 29 april 2026           |
        | overmacht         | 30 april 2026          | 30 april 2026           |
      Als awb-aanvraag wordt berekend
      Dan wordt de zaak geweigerd met "De termijn loopt te vaak af en weer door. Geef perioden die op elkaar volgen als één periode."

    @gemaakt:redactie
    Scenario: een periode die samenvalt met het verzoek om aanvulling
      Gegeven het profiel "onvolledige aanvraag met een verzoek om aanvulling"
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 20 maart 2026          | 25 maart 2026           |
      Als awb-aanvraag wordt berekend
      Dan wordt de zaak geweigerd met "Een periode waarin de termijn stilstaat, valt samen met het verzoek om aanvulling. Geef ze als één periode."

    @gemaakt:redactie
    Scenario: een periode voor en een na het verzoek om aanvulling
      Dertien, drie en drie dagen na 27 april is 16 mei, een zaterdag.
      Gegeven het profiel "onvolledige aanvraag met een verzoek om aanvulling"
      En de volgende andere_opschortingen:
        | grond_opschorting | eerste_dag_opschorting | laatste_dag_opschorting |
        | overmacht         | 3 maart 2026           | 5 maart 2026            |
        | overmacht         | 24 maart 2026          | 26 maart 2026           |
      Als awb-aanvraag wordt berekend
      Dan is uiterste_beslisdatum 18 mei 2026
      En is dagen_opschorting 19 dagen
