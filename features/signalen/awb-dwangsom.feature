# language: nl
@bron:Awb
Functionaliteit: Signalen bij awb-dwangsom

  Scenario: beslis_voor_dwangsom begint op tijd
    Als op 4 mei 2026 een ingebrekestelling is ontvangen met:
      | laatste_dag_beslistermijn | 28 april 2026 |
    Dan is er op 2 mei 2026 geen signaal "beslis_voor_dwangsom"
    En is er op 4 mei 2026 een signaal "beslis_voor_dwangsom"
    En is de laatste dag van het signaal "beslis_voor_dwangsom" 17 mei 2026
    En volgt het signaal "beslis_voor_dwangsom" uit artikel 4:17, lid 3

  Scenario: beslis_voor_dwangsom stopt
    Als op 4 mei 2026 een ingebrekestelling is ontvangen met:
      | laatste_dag_beslistermijn | 28 april 2026 |
    En op 4 mei 2026 een besluit is bekendgemaakt
    Dan is er op 17 mei 2026 geen signaal "beslis_voor_dwangsom"

  Scenario: dwangsom_loopt begint op tijd
    Als op 4 mei 2026 een ingebrekestelling is ontvangen met:
      | laatste_dag_beslistermijn | 28 april 2026 |
    Dan is er op 17 mei 2026 geen signaal "dwangsom_loopt"
    En is er op 18 mei 2026 een signaal "dwangsom_loopt"
    En is de laatste dag van het signaal "dwangsom_loopt" 28 juni 2026
    En volgt het signaal "dwangsom_loopt" uit artikel 4:17, lid 1

  Scenario: dwangsom_loopt stopt
    Als op 4 mei 2026 een ingebrekestelling is ontvangen met:
      | laatste_dag_beslistermijn | 28 april 2026 |
    En op 18 mei 2026 een besluit is bekendgemaakt
    Dan is er op 28 juni 2026 geen signaal "dwangsom_loopt"

  Scenario: dwangsom_vaststellen begint op tijd
    Als op 4 mei 2026 een ingebrekestelling is ontvangen met:
      | laatste_dag_beslistermijn | 28 april 2026 |
    Dan is er op 29 juni 2026 geen signaal "dwangsom_vaststellen"
    En is er op 30 juni 2026 een signaal "dwangsom_vaststellen"
    En is de laatste dag van het signaal "dwangsom_vaststellen" 13 juli 2026
    En volgt het signaal "dwangsom_vaststellen" uit artikel 4:18

  Scenario: dwangsom_vaststellen stopt
    Als op 4 mei 2026 een ingebrekestelling is ontvangen met:
      | laatste_dag_beslistermijn | 28 april 2026 |
    En op 30 juni 2026 de dwangsom is vastgesteld
    Dan is er op 13 juli 2026 geen signaal "dwangsom_vaststellen"

  @bron:algemene-wet-bestuursrecht-artikel-4-17
  Abstract Scenario: beslis_voor_dwangsom eindigt als <gebeurtenis>
    Als op 4 mei 2026 een ingebrekestelling is ontvangen met:
      | laatste_dag_beslistermijn | 28 april 2026 |
    En op 10 mei 2026 <gebeurtenis>
    Dan is er op 9 mei 2026 een signaal "beslis_voor_dwangsom"
    En is er op 10 mei 2026 geen signaal "beslis_voor_dwangsom"

    Voorbeelden:
      | gebeurtenis                             |
      | een besluit is bekendgemaakt            |
      | de aanvraag is ingetrokken              |
      | een besluit op bezwaar is bekendgemaakt |
      | het bezwaar is ingetrokken              |

  @bron:algemene-wet-bestuursrecht-artikel-4-17
  Scenario: beslis_voor_dwangsom vervalt na de laatste dag
    Als op 4 mei 2026 een ingebrekestelling is ontvangen met:
      | laatste_dag_beslistermijn | 28 april 2026 |
    Dan is er op 17 mei 2026 een signaal "beslis_voor_dwangsom"
    En is er op 18 mei 2026 geen signaal "beslis_voor_dwangsom"

  @bron:algemene-wet-bestuursrecht-artikel-4-17
  Abstract Scenario: dwangsom_loopt eindigt als <gebeurtenis>
    Als op 4 mei 2026 een ingebrekestelling is ontvangen met:
      | laatste_dag_beslistermijn | 28 april 2026 |
    En op 19 mei 2026 <gebeurtenis>
    Dan is er op 18 mei 2026 een signaal "dwangsom_loopt"
    En is er op 19 mei 2026 geen signaal "dwangsom_loopt"

    Voorbeelden:
      | gebeurtenis                             |
      | een besluit is bekendgemaakt            |
      | de aanvraag is ingetrokken              |
      | een besluit op bezwaar is bekendgemaakt |
      | het bezwaar is ingetrokken              |

  @bron:algemene-wet-bestuursrecht-artikel-4-17
  Scenario: dwangsom_loopt vervalt na de laatste dag
    Als op 4 mei 2026 een ingebrekestelling is ontvangen met:
      | laatste_dag_beslistermijn | 28 april 2026 |
    Dan is er op 28 juni 2026 een signaal "dwangsom_loopt"
    En is er op 29 juni 2026 geen signaal "dwangsom_loopt"
