# language: nl
@regeling:opschorting @bron:participatiewet-artikel-54
Functionaliteit: Bijstand opschorten en intrekken als gegevens ontbreken
  Ten hoogste acht weken, met een termijn om te herstellen (artikel 54 van de Participatiewet).

  Achtergrond:
    Gegeven de peildatum is 1 april 2026
    En het profiel "bewijsstukken ontbreken over een bekende periode"

  @artikel:54
  Regel: Opschorten mag bij verwijtbaar verzuim of gebrek aan medewerking

    @gemaakt:redactie
    Abstract Scenario: onvolledig <onvolledig>, verwijtbaar <verwijtbaar>, onvoldoende medewerking <medewerking>
      Gegeven zijn_gegevens_onvolledig is <onvolledig>
      En is_verzuim_verwijtbaar is <verwijtbaar>
      En is_medewerking_onvoldoende is <medewerking>
      Als opschorting wordt berekend
      Dan is mag_opschorten <mag>

      Voorbeelden:
        | onvolledig | verwijtbaar | medewerking | mag |
        | ja         | ja          | nee         | ja |
        | ja         | nee         | nee         | nee |
        | nee        | ja          | nee         | nee |
        | nee        | nee         | ja          | ja |
        | ja         | onbekend    | nee         | onbekend |
        | ja         | onbekend    | ja          | ja |

  @artikel:54
  Regel: Vanaf de eerste dag van de periode, of vanaf de dag van het verzuim

    @gemaakt:redactie
    Abstract Scenario: periode bekend: <bekend>
      Gegeven is_periode_verzuim_bekend is <bekend>
      Als opschorting wordt berekend
      Dan is opgeschort_vanaf <eerste dag>
      En is opgeschort_tot_en_met <laatste dag>
      En volgt begin_opschorting uit artikel 54, eerste lid, onderdeel <onderdeel>, Participatiewet

      Voorbeelden: acht weken, ook als de laatste dag een weekenddag is
        | bekend | eerste dag    | laatste dag   | onderdeel |
        | ja     | 1 maart 2026  | 25 april 2026 | a         |
        | nee    | 16 maart 2026 | 10 mei 2026   | b         |

  @artikel:54
  Regel: Intrekken mag als het verzuim niet op tijd is hersteld

    @gemaakt:redactie
    Abstract Scenario: hersteld op <herstel>, beoordeeld op <peildatum>
      Gegeven de peildatum is <peildatum>
      En datum_herstel_verzuim is <herstel>
      Als opschorting wordt berekend
      Dan is mag_intrekken <mag>
      En is datum_intrekking 1 maart 2026

      Voorbeelden:
        | peildatum     | herstel       | mag |
        | 31 maart 2026 | onbeperkt     | ja |
        | 30 maart 2026 | onbeperkt     | nee |
        | 1 april 2026  | 30 maart 2026 | nee |
        | 1 april 2026  | 31 maart 2026 | ja |

    @gemaakt:redactie
    Scenario: zonder grond om op te schorten mag ook niet worden ingetrokken
      Gegeven is_verzuim_verwijtbaar is nee
      Als opschorting wordt berekend
      Dan is mag_intrekken nee
      En is opgeschort_tot_en_met 25 april 2026
      En ontbreekt niets

    @gemaakt:redactie
    Scenario: een termijn die voor het verzuim eindigt
      Gegeven laatste_dag_hersteltermijn is 15 maart 2026
      Als opschorting wordt berekend
      Dan wordt de zaak geweigerd met "De termijn om te herstellen eindigt voor het verzuim."
