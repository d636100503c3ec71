# language: nl
@regeling:wsw-ontslag @gemaakt:redactie
Functionaliteit: Wanneer een Wsw-baan eindigt
  Het college moet opzeggen om drie redenen. Om elke andere reden dan a en b geeft UWV eerst advies.

  Achtergrond:
    Gegeven de peildatum is 2 maart 2026
    En het profiel "wsw_baan_zonder_reden"

  @artikel:6 @bron:wsw-artikel-6-lid-2
  Regel: Geen reden, geen ontslag

    Scenario: er speelt niets
      Als wsw-ontslag wordt beoordeeld
      Dan is ontslaggrond geen
      En is moet_opzeggen nee
      En is mag_nu_opzeggen nee
      En is eindigt_subsidie nee
      En is loopt_baan_door_na_herindicatie nee
      En is uitgezette_opzegverboden geen
      En is de status berekend
      En ontbreekt niets

  @artikel:6 @bron:wsw-artikel-6-lid-3 @bron:valkuil-5
  Regel: Voor a en b geen advies van UWV, voor c en elke andere reden wel

    Scenario: a, werkt niet mee aan een herindicatie
      Gegeven weigert_medewerking_herindicatie is ja
      Als wsw-ontslag wordt beoordeeld
      Dan is ontslaggrond onderdeel_a
      En is moet_opzeggen ja
      En is is_advies_uwv_nodig nee
      En is mag_nu_opzeggen ja
      En is uitgezette_opzegverboden bw_670
      En volgt ontslaggrond uit artikel 6, tweede lid, onderdeel a, Wet sociale werkvoorziening

    Scenario: b, niet meer in de doelgroep en er is een alternatief
      Gegeven datum_negatieve_herindicatie is 1 oktober 2025
      En is_herindicatie_onaantastbaar is ja
      En is_alternatief_beschikbaar is ja
      Als wsw-ontslag wordt beoordeeld
      Dan is ontslaggrond onderdeel_b
      En is moet_opzeggen ja
      En is is_advies_uwv_nodig nee
      En is mag_nu_opzeggen ja
      En is loopt_baan_door_na_herindicatie nee

    Scenario: of a geldt is onbekend, maar b staat vast, dus geen advies nodig
      Gegeven weigert_medewerking_herindicatie is onbekend
      En datum_negatieve_herindicatie is 1 oktober 2025
      En is_herindicatie_onaantastbaar is ja
      En is_alternatief_beschikbaar is ja
      Als wsw-ontslag wordt beoordeeld
      Dan is moet_opzeggen ja
      En is is_advies_uwv_nodig nee
      En is mag_nu_opzeggen ja
      En is ontslaggrond onbekend

    Scenario: c, werkt niet mee, zonder advies van UWV
      Gegeven schendt_meewerkplicht is ja
      Als wsw-ontslag wordt beoordeeld
      Dan is ontslaggrond onderdeel_c
      En is moet_opzeggen ja
      En is is_advies_uwv_nodig ja
      En is mag_nu_opzeggen nee

    Scenario: c, met advies van UWV
      Gegeven schendt_meewerkplicht is ja
      En datum_advies_uwv is 2 maart 2026
      Als wsw-ontslag wordt beoordeeld
      Dan is mag_nu_opzeggen ja
      En volgt is_advies_uwv_nodig uit artikel 6, derde lid, Wet sociale werkvoorziening

    Scenario: een andere reden verplicht niet, en vraagt advies
      Gegeven heeft_andere_ontslagreden is ja
      En datum_advies_uwv is 1 februari 2026
      Als wsw-ontslag wordt beoordeeld
      Dan is ontslaggrond andere_reden
      En is moet_opzeggen nee
      En is is_advies_uwv_nodig ja
      En is mag_nu_opzeggen ja

  @artikel:6 @bron:wsw-artikel-6-lid-2-onderdeel-b @bron:valkuil-3
  Regel: Een herindicatie alleen beëindigt de baan niet

    Abstract Scenario: onaantastbaar <onaantastbaar>, alternatief <alternatief>, door toedoen <toedoen>, geweigerd <geweigerd>: <grond>
      Gegeven datum_negatieve_herindicatie is 1 oktober 2025
      En is_herindicatie_onaantastbaar is <onaantastbaar>
      En is_alternatief_beschikbaar is <alternatief>
      En is_alternatief_weg_door_eigen_toedoen is <toedoen>
      En weigerde_gewoon_werk is <geweigerd>
      Als wsw-ontslag wordt beoordeeld
      Dan is ontslaggrond <grond>
      En is loopt_baan_door_na_herindicatie <loopt door>

      Voorbeelden:
        | onaantastbaar | alternatief | toedoen | geweigerd | grond       | loopt door |
        | ja            | nee         | nee     | nee       | geen        | ja         |
        | ja            | ja          | nee     | nee       | onderdeel_b | nee        |
        | ja            | nee         | ja      | nee       | onderdeel_b | nee        |
        | ja            | nee         | nee     | ja        | onderdeel_b | nee        |
        | nee           | ja          | nee     | nee       | geen        | ja         |
        | nee           | nee         | nee     | ja        | geen        | ja         |

    Scenario: een andere reden laat de baan niet doorlopen
      Gegeven datum_negatieve_herindicatie is 1 oktober 2025
      En heeft_andere_ontslagreden is ja
      Als wsw-ontslag wordt beoordeeld
      Dan is loopt_baan_door_na_herindicatie nee

    Scenario: een herindicatie van na de peildatum telt nog niet
      Gegeven datum_negatieve_herindicatie is 3 maart 2026
      En is_herindicatie_onaantastbaar is ja
      En is_alternatief_beschikbaar is ja
      Als wsw-ontslag wordt beoordeeld
      Dan is ontslaggrond geen

  @artikel:7 @bron:wsw-artikel-7-lid-3
  Regel: Bij begeleid werken stopt de subsidie

    Abstract Scenario: begeleid werken, <feit>
      Gegeven soort_dienstbetrekking is wsw_artikel_7
      En datum_negatieve_herindicatie is <herindicatie>
      En is_herindicatie_onaantastbaar is <onaantastbaar>
      En <feit> is ja
      Als wsw-ontslag wordt beoordeeld
      Dan is eindigt_subsidie ja
      En is moet_opzeggen nee
      En is ontslaggrond geen
      En is uitgezette_opzegverboden bw_670
      En volgt eindigt_subsidie uit artikel 7, derde lid, Wet sociale werkvoorziening

      Voorbeelden:
        | feit                             | herindicatie   | onaantastbaar |
        | weigert_medewerking_herindicatie | onbeperkt      | nee           |
        | schendt_meewerkplicht            | onbeperkt      | nee           |
        | weigerde_gewoon_werk             | 1 oktober 2025 | ja            |

    Scenario: begeleid werken loopt door na een herindicatie zonder alternatief
      Gegeven soort_dienstbetrekking is wsw_artikel_7
      En datum_negatieve_herindicatie is 1 oktober 2025
      En is_herindicatie_onaantastbaar is ja
      Als wsw-ontslag wordt beoordeeld
      Dan is eindigt_subsidie nee
      En is loopt_baan_door_na_herindicatie ja

    Scenario: een gewone baan valt hier niet onder
      Gegeven soort_dienstbetrekking is gewoon
      En schendt_meewerkplicht is ja
      Als wsw-ontslag wordt beoordeeld
      Dan is ontslaggrond geen
      En is moet_opzeggen nee
      En is eindigt_subsidie nee

  @artikel:6 @bron:wsw-teksten-van-2015-01-01-en-2015-07-01
  Regel: Welke opzegverboden niet gelden

    Abstract Scenario: <soort> op <peildatum>: <verboden>
      Gegeven de peildatum is <peildatum>
      En soort_dienstbetrekking is <soort>
      En weigert_medewerking_herindicatie is <weigert>
      Als wsw-ontslag wordt beoordeeld
      Dan is uitgezette_opzegverboden <verboden>

      Voorbeelden:
        | soort         | weigert | peildatum    | verboden       |
        | wsw_artikel_2 | ja      | 30 juni 2015 | bw_670_en_670a |
        | wsw_artikel_7 | ja      | 30 juni 2015 | bw_670_en_670a |
        | wsw_artikel_2 | nee     | 30 juni 2015 | geen           |
        | wsw_artikel_2 | ja      | 1 juli 2015  | bw_670         |

  @bron:gegevens-van-de-zaak
  Regel: Wat niet kan of ontbreekt

    Scenario: een advies van na het besluit
      Gegeven schendt_meewerkplicht is ja
      En datum_ontslagbesluit is 2 februari 2026
      En datum_advies_uwv is 3 februari 2026
      Als wsw-ontslag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Het advies van UWV is van na het besluit tot ontslag. UWV moet eerst advies geven."

    Scenario: een advies op de dag van het besluit mag
      Gegeven schendt_meewerkplicht is ja
      En datum_ontslagbesluit is 2 februari 2026
      En datum_advies_uwv is 2 februari 2026
      Als wsw-ontslag wordt beoordeeld
      Dan is mag_nu_opzeggen ja

    Scenario: een laat advies doet er niet toe als het niet nodig is
      Gegeven weigert_medewerking_herindicatie is ja
      En datum_ontslagbesluit is 2 februari 2026
      En datum_advies_uwv is 3 februari 2026
      Als wsw-ontslag wordt beoordeeld
      Dan is mag_nu_opzeggen ja

    Scenario: een onaantastbare herindicatie die er niet is
      Gegeven is_herindicatie_onaantastbaar is ja
      Als wsw-ontslag wordt beoordeeld
      Dan wordt de zaak geweigerd met "De herindicatie is onaantastbaar, maar er is geen herindicatie die zegt "niet meer in de doelgroep"."

    Scenario: een alternatief dat er is en er niet is
      Gegeven is_alternatief_beschikbaar is ja
      En is_alternatief_weg_door_eigen_toedoen is ja
      Als wsw-ontslag wordt beoordeeld
      Dan wordt de zaak geweigerd met "Er is een alternatief, maar er staat ook dat het er door toedoen van de werknemer niet is."

    Abstract Scenario: het oordeel <feit> van het college ontbreekt
      Gegeven <feit> is onbekend
      Als wsw-ontslag wordt beoordeeld
      Dan is de status onbepaald
      En ontbreekt <feit>
      En ontbreekt verder niets

      Voorbeelden:
        | feit                             |
        | weigert_medewerking_herindicatie |
        | schendt_meewerkplicht            |
