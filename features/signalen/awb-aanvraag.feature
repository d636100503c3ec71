# language: nl
@bron:Awb
Functionaliteit: Signalen bij awb-aanvraag

  Scenario: beslistermijn_loopt_af begint op tijd
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    Dan is er op 13 april 2026 geen signaal "beslistermijn_loopt_af"
    En is er op 14 april 2026 een signaal "beslistermijn_loopt_af"
    En is de laatste dag van het signaal "beslistermijn_loopt_af" 28 april 2026
    En volgt het signaal "beslistermijn_loopt_af" uit artikel 4:13, lid 2

  Scenario: kort na de aanvraag hoeft nog niets
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    Dan is er op 2 maart 2026 geen enkel signaal

  Scenario: beslistermijn_loopt_af stopt
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    En op 14 april 2026 een besluit is bekendgemaakt
    Dan is er op 28 april 2026 geen signaal "beslistermijn_loopt_af"

  Scenario: uitstel_meedelen begint op tijd
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    Dan is er op 22 april 2026 geen signaal "uitstel_meedelen"
    En is er op 23 april 2026 een signaal "uitstel_meedelen"
    En is de laatste dag van het signaal "uitstel_meedelen" 28 april 2026
    En volgt het signaal "uitstel_meedelen" uit artikel 4:14

  Scenario: uitstel_meedelen stopt
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    En op 23 april 2026 uitstel is meegedeeld met:
      | genoemde_beslisdatum | 29 mei 2026 |
    Dan is er op 28 april 2026 geen signaal "uitstel_meedelen"

  Scenario: beslistermijn_bbz_loopt_af begint op tijd
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | bbz |
    Dan is er op 9 mei 2026 geen signaal "beslistermijn_bbz_loopt_af"
    En is er op 10 mei 2026 een signaal "beslistermijn_bbz_loopt_af"
    En is de laatste dag van het signaal "beslistermijn_bbz_loopt_af" 31 mei 2026
    En volgt het signaal "beslistermijn_bbz_loopt_af" uit artikel 35

  Scenario: beslistermijn_bbz_loopt_af stopt
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | bbz |
    En op 10 mei 2026 de aanvraag is ingetrokken
    Dan is er op 31 mei 2026 geen signaal "beslistermijn_bbz_loopt_af"

  Scenario: onvolledige_aanvraag_afdoen begint op tijd
    Als op 9 maart 2026 om aanvulling is gevraagd met:
      | laatste dag om aan te vullen | 23 maart 2026 |
    Dan is er op 23 maart 2026 geen signaal "onvolledige_aanvraag_afdoen"
    En is er op 24 maart 2026 een signaal "onvolledige_aanvraag_afdoen"
    En is de laatste dag van het signaal "onvolledige_aanvraag_afdoen" 20 april 2026
    En volgt het signaal "onvolledige_aanvraag_afdoen" uit artikel 4:5, lid 4

  Scenario: onvolledige_aanvraag_afdoen stopt
    Als op 9 maart 2026 om aanvulling is gevraagd met:
      | laatste dag om aan te vullen | 23 maart 2026 |
    En op 24 maart 2026 een besluit is bekendgemaakt
    Dan is er op 20 april 2026 geen signaal "onvolledige_aanvraag_afdoen"

  Scenario: einde_opschorting_melden begint op tijd
    Als op 10 maart 2026 de beslistermijn is opgeschort met:
      | reden | overmacht |
      | laatste_dag_opschorting | 20 maart 2026 |
    Dan is er op 20 maart 2026 geen signaal "einde_opschorting_melden"
    En is er op 21 maart 2026 een signaal "einde_opschorting_melden"
    En is de laatste dag van het signaal "einde_opschorting_melden" 27 maart 2026
    En volgt het signaal "einde_opschorting_melden" uit artikel 4:15, lid 4

  Scenario: einde_opschorting_melden stopt
    Als op 10 maart 2026 de beslistermijn is opgeschort met:
      | reden | overmacht |
      | laatste_dag_opschorting | 20 maart 2026 |
    En op 21 maart 2026 het einde van de opschorting is gemeld
    Dan is er op 27 maart 2026 geen signaal "einde_opschorting_melden"

  Scenario: een vraag om aanvulling op de laatste dag houdt de termijn niet meer op
    Als op 4 maart 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    En op 29 april 2026 om aanvulling is gevraagd met:
      | laatste_dag_hersteltermijn | 13 mei 2026 |
    Dan is de laatste dag van het signaal "beslistermijn_loopt_af" 29 april 2026

  Scenario: stilstand in een lang weekend aan het einde schuift de laatste dag tot na de stilstand
    Als op 27 februari 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    En op 25 april 2026 de beslistermijn is opgeschort met:
      | laatste_dag_opschorting | 29 april 2026 |
    Dan is de laatste dag van het signaal "beslistermijn_loopt_af" 24 april 2026

  Scenario: stilstand op de dagen die de Algemene termijnenwet erbij geeft
    Als op 28 februari 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    En op 26 april 2026 de beslistermijn is opgeschort met:
      | laatste_dag_opschorting | 29 april 2026 |
    Dan is de laatste dag van het signaal "beslistermijn_loopt_af" 30 april 2026

  Scenario: uitstel bij bijstand voor een zelfstandige telt
    Als op 2 maart 2026 een aanvraag is ontvangen met:
      | regeling | bbz |
    En op 20 mei 2026 uitstel is meegedeeld met:
      | genoemde_beslisdatum | 15 juli 2026 |
    Dan is de laatste dag van het signaal "beslistermijn_bbz_loopt_af" 15 juli 2026

  Scenario: uitstel bij bijstand voor een zelfstandige duurt ten hoogste dertien weken
    Als op 2 maart 2026 een aanvraag is ontvangen met:
      | regeling | bbz |
    En op 20 mei 2026 uitstel is meegedeeld met:
      | genoemde_beslisdatum | 1 december 2026 |
    Dan is de laatste dag van het signaal "beslistermijn_bbz_loopt_af" 31 augustus 2026

  @bron:algemene-wet-bestuursrecht-artikel-4-13
  Abstract Scenario: beslistermijn_loopt_af eindigt als <gebeurtenis>
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    En op 20 april 2026 <gebeurtenis>
    Dan is er op 19 april 2026 een signaal "beslistermijn_loopt_af"
    En is er op 20 april 2026 geen signaal "beslistermijn_loopt_af"

    Voorbeelden:
      | gebeurtenis                  |
      | een besluit is bekendgemaakt |
      | de aanvraag is ingetrokken   |

  @bron:algemene-wet-bestuursrecht-artikel-4-13
  Scenario: beslistermijn_loopt_af is er niet bij een eigen termijn van een andere wet
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | bbz |
    Dan is er op 28 april 2026 geen signaal "beslistermijn_loopt_af"

  @bron:algemene-wet-bestuursrecht-artikel-4-14
  Abstract Scenario: uitstel_meedelen eindigt als <gebeurtenis>
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    En op 24 april 2026 <gebeurtenis>
    Dan is er op 23 april 2026 een signaal "uitstel_meedelen"
    En is er op 24 april 2026 geen signaal "uitstel_meedelen"

    Voorbeelden:
      | gebeurtenis                  |
      | een besluit is bekendgemaakt |
      | de aanvraag is ingetrokken   |

  @bron:algemene-wet-bestuursrecht-artikel-4-14
  Scenario: uitstel_meedelen komt na een mededeling niet terug bij de nieuwe laatste dag
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    En op 24 april 2026 uitstel is meegedeeld met:
      | genoemde_beslisdatum | 29 mei 2026 |
    Dan is er op 23 april 2026 een signaal "uitstel_meedelen"
    En is er op 24 mei 2026 geen signaal "uitstel_meedelen"
    En is de laatste dag van het signaal "beslistermijn_loopt_af" 29 mei 2026

  @bron:algemene-wet-bestuursrecht-artikel-4-14
  Scenario: uitstel_meedelen is er niet bij een eigen termijn van een andere wet
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | bbz |
    Dan is er op 28 april 2026 geen signaal "uitstel_meedelen"

  @bron:algemene-wet-bestuursrecht-artikel-4-14
  Scenario: uitstel_meedelen vervalt na de laatste dag
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    Dan is er op 28 april 2026 een signaal "uitstel_meedelen"
    En is er op 29 april 2026 geen signaal "uitstel_meedelen"

  @bron:besluit-bijstandverlening-zelfstandigen-2004-artikel-35
  Abstract Scenario: beslistermijn_bbz_loopt_af eindigt als <gebeurtenis>
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | bbz |
    En op 20 mei 2026 <gebeurtenis>
    Dan is er op 19 mei 2026 een signaal "beslistermijn_bbz_loopt_af"
    En is er op 20 mei 2026 geen signaal "beslistermijn_bbz_loopt_af"

    Voorbeelden:
      | gebeurtenis                  |
      | een besluit is bekendgemaakt |
      | de aanvraag is ingetrokken   |

  @bron:besluit-bijstandverlening-zelfstandigen-2004-artikel-35
  Scenario: beslistermijn_bbz_loopt_af is er niet bij een andere aanvraag
    Als op 1 maart 2026 een aanvraag is ontvangen met:
      | regeling | participatiewet |
    Dan is er op 31 mei 2026 geen signaal "beslistermijn_bbz_loopt_af"

  @bron:algemene-wet-bestuursrecht-artikel-4-5
  Abstract Scenario: onvolledige_aanvraag_afdoen eindigt als <gebeurtenis>
    Als op 9 maart 2026 om aanvulling is gevraagd met:
      | laatste_dag_hersteltermijn | 23 maart 2026 |
    En op 25 maart 2026 <gebeurtenis>
    Dan is er op 24 maart 2026 een signaal "onvolledige_aanvraag_afdoen"
    En is er op 25 maart 2026 geen signaal "onvolledige_aanvraag_afdoen"

    Voorbeelden:
      | gebeurtenis                  |
      | een besluit is bekendgemaakt |
      | de aanvraag is ingetrokken   |

  @bron:algemene-wet-bestuursrecht-artikel-4-5
  Scenario: onvolledige_aanvraag_afdoen vervalt na de laatste dag
    Als op 9 maart 2026 om aanvulling is gevraagd met:
      | laatste_dag_hersteltermijn | 23 maart 2026 |
    Dan is er op 20 april 2026 een signaal "onvolledige_aanvraag_afdoen"
    En is er op 21 april 2026 geen signaal "onvolledige_aanvraag_afdoen"

  @bron:algemene-wet-bestuursrecht-artikel-4-15
  Abstract Scenario: einde_opschorting_melden eindigt als <gebeurtenis>
    Als op 10 maart 2026 de beslistermijn is opgeschort met:
      | grond_opschorting       | overmacht |
      | laatste_dag_opschorting | 20 maart 2026 |
    En op 22 maart 2026 <gebeurtenis>
    Dan is er op 21 maart 2026 een signaal "einde_opschorting_melden"
    En is er op 22 maart 2026 geen signaal "einde_opschorting_melden"

    Voorbeelden:
      | gebeurtenis                             |
      | een besluit is bekendgemaakt            |
      | de aanvraag is ingetrokken              |
      | een besluit op bezwaar is bekendgemaakt |
      | het bezwaar is ingetrokken              |

  @bron:algemene-wet-bestuursrecht-artikel-4-15
  Scenario: einde_opschorting_melden is er niet als de aanvrager zelf instemde
    Als op 10 maart 2026 de beslistermijn is opgeschort met:
      | grond_opschorting       | instemming |
      | laatste_dag_opschorting | 20 maart 2026 |
    Dan is er op 27 maart 2026 geen signaal "einde_opschorting_melden"
