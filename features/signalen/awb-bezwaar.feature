# language: nl
@bron:Awb
Functionaliteit: Signalen bij awb-bezwaar

  Scenario: besluit_staat_vast begint op tijd
    Als op 2 maart 2026 een besluit is bekendgemaakt
    Dan is er op 19 april 2026 geen signaal "besluit_staat_vast"
    En is er op 20 april 2026 een signaal "besluit_staat_vast"
    En is de laatste dag van het signaal "besluit_staat_vast" 20 april 2026
    En volgt het signaal "besluit_staat_vast" uit artikel 6:9, lid 2

  Scenario: besluit_staat_vast stopt
    Als op 2 maart 2026 een besluit is bekendgemaakt
    En op 20 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
    Dan is er op 20 april 2026 geen signaal "besluit_staat_vast"

  Scenario: beslistermijn_bezwaar_loopt_af begint op tijd
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie | nee |
    Dan is er op 11 mei 2026 geen signaal "beslistermijn_bezwaar_loopt_af"
    En is er op 12 mei 2026 een signaal "beslistermijn_bezwaar_loopt_af"
    En is de laatste dag van het signaal "beslistermijn_bezwaar_loopt_af" 26 mei 2026
    En volgt het signaal "beslistermijn_bezwaar_loopt_af" uit artikel 7:10, lid 1

  Scenario: beslistermijn_bezwaar_loopt_af stopt
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie | nee |
    En op 12 mei 2026 een besluit op bezwaar is bekendgemaakt
    Dan is er op 26 mei 2026 geen signaal "beslistermijn_bezwaar_loopt_af"

  Scenario: beslistermijn_bezwaar_commissie_loopt_af begint op tijd
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie | ja |
    Dan is er op 14 juni 2026 geen signaal "beslistermijn_bezwaar_commissie_loopt_af"
    En is er op 15 juni 2026 een signaal "beslistermijn_bezwaar_commissie_loopt_af"
    En is de laatste dag van het signaal "beslistermijn_bezwaar_commissie_loopt_af" 6 juli 2026
    En volgt het signaal "beslistermijn_bezwaar_commissie_loopt_af" uit artikel 7:10, lid 1

  Scenario: beslistermijn_bezwaar_commissie_loopt_af stopt
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie | ja |
    En op 15 juni 2026 het bezwaar is ingetrokken
    Dan is er op 6 juli 2026 geen signaal "beslistermijn_bezwaar_commissie_loopt_af"

  Scenario: bezwaar_verdagen begint op tijd
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie | nee |
    Dan is er op 18 mei 2026 geen signaal "bezwaar_verdagen"
    En is er op 19 mei 2026 een signaal "bezwaar_verdagen"
    En is de laatste dag van het signaal "bezwaar_verdagen" 26 mei 2026
    En volgt het signaal "bezwaar_verdagen" uit artikel 7:10, lid 3

  Scenario: bezwaar_verdagen stopt
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie | nee |
    En op 19 mei 2026 het bezwaar is ingetrokken
    Dan is er op 26 mei 2026 geen signaal "bezwaar_verdagen"

  Scenario: herstel_bezwaar_voorbij begint op tijd
    Als op 7 april 2026 om herstel van het bezwaarschrift is gevraagd met:
      | laatste_dag_herstel | 20 april 2026 |
    Dan is er op 20 april 2026 geen signaal "herstel_bezwaar_voorbij"
    En is er op 21 april 2026 een signaal "herstel_bezwaar_voorbij"
    En is de laatste dag van het signaal "herstel_bezwaar_voorbij" 4 mei 2026
    En volgt het signaal "herstel_bezwaar_voorbij" uit artikel 6:6

  Scenario: herstel_bezwaar_voorbij stopt
    Als op 7 april 2026 om herstel van het bezwaarschrift is gevraagd met:
      | laatste_dag_herstel | 20 april 2026 |
    En op 21 april 2026 het bezwaarschrift is hersteld
    Dan is er op 4 mei 2026 geen signaal "herstel_bezwaar_voorbij"

  Scenario: de week voor de post begint na het doorgeschoven einde van de bezwaartermijn
    Als op 24 maart 2026 een besluit is bekendgemaakt
    Dan is er op 12 mei 2026 geen signaal "besluit_staat_vast"
    En is er op 13 mei 2026 een signaal "besluit_staat_vast"
    En is de laatste dag van het signaal "besluit_staat_vast" 13 mei 2026

  Scenario: instemming houdt de beslistermijn in bezwaar niet op
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie | nee |
    En op 20 april 2026 de beslistermijn is opgeschort met:
      | grond_opschorting | instemming |
      | laatste_dag_opschorting | 10 mei 2026 |
    Dan is de laatste dag van het signaal "beslistermijn_bezwaar_loopt_af" 26 mei 2026

  Scenario: stilstand in de tijd van de verdaging telt ook
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie | nee |
    En op 20 mei 2026 de beslissing op bezwaar is verdaagd met:
      | duur_verdaging | 6 |
    En op 8 juni 2026 de beslistermijn is opgeschort met:
      | grond_opschorting | overmacht |
      | laatste_dag_opschorting | 17 juni 2026 |
    Dan is de laatste dag van het signaal "beslistermijn_bezwaar_loopt_af" 17 juli 2026

  @bron:algemene-wet-bestuursrecht-artikel-6-9
  Scenario: besluit_staat_vast vervalt na de laatste dag
    Als op 2 maart 2026 een besluit is bekendgemaakt
    Dan is er op 20 april 2026 een signaal "besluit_staat_vast"
    En is er op 21 april 2026 geen signaal "besluit_staat_vast"

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Abstract Scenario: beslistermijn_bezwaar_loopt_af eindigt als <gebeurtenis>
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | nee |
    En op 20 mei 2026 <gebeurtenis>
    Dan is er op 19 mei 2026 een signaal "beslistermijn_bezwaar_loopt_af"
    En is er op 20 mei 2026 geen signaal "beslistermijn_bezwaar_loopt_af"

    Voorbeelden:
      | gebeurtenis                             |
      | een besluit op bezwaar is bekendgemaakt |
      | het bezwaar is ingetrokken              |

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Scenario: beslistermijn_bezwaar_loopt_af is er niet met een commissie
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | ja |
    Dan is er op 26 mei 2026 geen signaal "beslistermijn_bezwaar_loopt_af"

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Abstract Scenario: beslistermijn_bezwaar_commissie_loopt_af eindigt als <gebeurtenis>
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | ja |
    En op 16 juni 2026 <gebeurtenis>
    Dan is er op 15 juni 2026 een signaal "beslistermijn_bezwaar_commissie_loopt_af"
    En is er op 16 juni 2026 geen signaal "beslistermijn_bezwaar_commissie_loopt_af"

    Voorbeelden:
      | gebeurtenis                             |
      | een besluit op bezwaar is bekendgemaakt |
      | het bezwaar is ingetrokken              |

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Scenario: beslistermijn_bezwaar_commissie_loopt_af is er niet zonder commissie
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | nee |
    Dan is er op 6 juli 2026 geen signaal "beslistermijn_bezwaar_commissie_loopt_af"

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Abstract Scenario: bezwaar_verdagen eindigt als <gebeurtenis>
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | nee |
    En op 20 mei 2026 <gebeurtenis>
    Dan is er op 19 mei 2026 een signaal "bezwaar_verdagen"
    En is er op 20 mei 2026 geen signaal "bezwaar_verdagen"

    Voorbeelden:
      | gebeurtenis                             |
      | een besluit op bezwaar is bekendgemaakt |
      | het bezwaar is ingetrokken              |

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Scenario: bezwaar_verdagen komt na een verdaging niet terug bij de nieuwe laatste dag
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | nee |
    En op 20 mei 2026 de beslissing op bezwaar is verdaagd met:
      | duur_verdaging | 6 |
    Dan is er op 19 mei 2026 een signaal "bezwaar_verdagen"
    En is er op 30 juni 2026 geen signaal "bezwaar_verdagen"
    En is de laatste dag van het signaal "beslistermijn_bezwaar_loopt_af" 7 juli 2026

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Scenario: bezwaar_verdagen is er niet met een commissie
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | ja |
    Dan is er op 26 mei 2026 geen signaal "bezwaar_verdagen"

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Scenario: bezwaar_verdagen vervalt na de laatste dag
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | nee |
    Dan is er op 26 mei 2026 een signaal "bezwaar_verdagen"
    En is er op 27 mei 2026 geen signaal "bezwaar_verdagen"

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Scenario: bezwaar_commissie_verdagen begint op tijd
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | ja |
    Dan is er op 28 juni 2026 geen signaal "bezwaar_commissie_verdagen"
    En is er op 29 juni 2026 een signaal "bezwaar_commissie_verdagen"
    En is de laatste dag van het signaal "bezwaar_commissie_verdagen" 6 juli 2026
    En volgt het signaal "bezwaar_commissie_verdagen" uit artikel 7:10, lid 3

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Abstract Scenario: bezwaar_commissie_verdagen eindigt als <gebeurtenis>
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | ja |
    En op 30 juni 2026 <gebeurtenis>
    Dan is er op 29 juni 2026 een signaal "bezwaar_commissie_verdagen"
    En is er op 30 juni 2026 geen signaal "bezwaar_commissie_verdagen"

    Voorbeelden:
      | gebeurtenis                             |
      | een besluit op bezwaar is bekendgemaakt |
      | het bezwaar is ingetrokken              |

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Scenario: bezwaar_commissie_verdagen komt na een verdaging niet terug bij de nieuwe laatste dag
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | ja |
    En op 30 juni 2026 de beslissing op bezwaar is verdaagd met:
      | duur_verdaging | 6 |
    Dan is er op 29 juni 2026 een signaal "bezwaar_commissie_verdagen"
    En is er op 10 augustus 2026 geen signaal "bezwaar_commissie_verdagen"
    En is de laatste dag van het signaal "beslistermijn_bezwaar_commissie_loopt_af" 17 augustus 2026

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Scenario: bezwaar_commissie_verdagen is er niet zonder commissie
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | nee |
    Dan is er op 6 juli 2026 geen signaal "bezwaar_commissie_verdagen"

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Scenario: bezwaar_commissie_verdagen vervalt na de laatste dag
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
      | heeft_adviescommissie      | ja |
    Dan is er op 6 juli 2026 een signaal "bezwaar_commissie_verdagen"
    En is er op 7 juli 2026 geen signaal "bezwaar_commissie_verdagen"

  @bron:algemene-wet-bestuursrecht-artikel-7-10
  Scenario: is de commissie niet bekend, dan zijn beide dagen om te verdagen een signaal
    Als op 1 april 2026 een bezwaar is ontvangen met:
      | datum_bekendmaking_besluit | 2 maart 2026 |
    Dan is de laatste dag van het signaal "bezwaar_verdagen" 26 mei 2026
    En is de laatste dag van het signaal "bezwaar_commissie_verdagen" 6 juli 2026

  @bron:algemene-wet-bestuursrecht-artikel-6-6
  Abstract Scenario: herstel_bezwaar_voorbij eindigt als <gebeurtenis>
    Als op 7 april 2026 om herstel van het bezwaarschrift is gevraagd met:
      | laatste_dag_herstel | 20 april 2026 |
    En op 22 april 2026 <gebeurtenis>
    Dan is er op 21 april 2026 een signaal "herstel_bezwaar_voorbij"
    En is er op 22 april 2026 geen signaal "herstel_bezwaar_voorbij"

    Voorbeelden:
      | gebeurtenis                             |
      | een besluit op bezwaar is bekendgemaakt |
      | het bezwaar is ingetrokken              |
