# language: nl
@regeling:terugvordering @bron:participatiewet-artikelen-54-en-58-tot-en-met-60
Functionaliteit: Bijstand herzien, terugvorderen en verrekenen
  Na schending van de inlichtingenplicht moet de gemeente terugvorderen, anders mag het (artikelen 54, 58, 59 en 60 van
  de Participatiewet).

  Achtergrond:
    Gegeven de peildatum is 1 juli 2026
    En het profiel "te veel bijstand door schending van de inlichtingenplicht"
    En de volgende kosten_bijstand:
      | kosten_gemaakt_op | kosten_netto | kosten_loonheffing | is_loonheffing_verrekenbaar |
      | 30 juni 2024      | € 300,00     | € 60,00            | nee                         |
      | 1 juli 2024       | € 400,00     | € 80,00            | nee                         |
      | 1 juni 2026       | € 500,55     | € 100,00           | ja                          |

  @artikel:58
  Regel: Moeten of mogen hangt af van de reden

    @gemaakt:redactie
    Abstract Scenario: de reden is <grond>
      Gegeven grond_terugvordering is <grond>
      En kon_het_begrijpen is ja
      Als terugvordering wordt berekend
      Dan is moet_herzien <moet herzien>
      En is mag_herzien <mag herzien>
      En is moet_terugvorderen <moet>
      En is mag_terugvorderen <mag>
      En is bedrag_terugvordering <bedrag>

      Voorbeelden:
        | grond                        | moet herzien | mag herzien | moet | mag | bedrag     |
        | schending_inlichtingenplicht | ja           | nee         | ja   | nee | € 1.200,55 |
        | anders_te_veel_verleend      | nee          | ja          | nee  | ja  | € 1.200,55 |
        | geldlening_niet_nagekomen    | nee          | nee         | nee  | ja  | € 1.200,55 |
        | borgtocht                    | nee          | nee         | nee  | ja  | € 1.200,55 |
        | voorschot_zonder_recht       | nee          | ja          | nee  | ja  | € 1.200,55 |
        | onverschuldigd_begrijpelijk  | nee          | ja          | nee  | ja  | € 900,55   |
        | latere_middelen              | nee          | nee         | nee  | ja  | € 1.200,55 |
        | latere_vergoeding            | nee          | nee         | nee  | ja  | € 1.200,55 |
        | anders_onverschuldigd        | nee          | ja          | nee  | ja  | € 1.200,55 |

    @gemaakt:redactie
    Abstract Scenario: <grond> volgt uit onderdeel <onderdeel>
      Gegeven grond_terugvordering is <grond>
      En kon_het_begrijpen is ja
      Als terugvordering wordt berekend
      Dan volgt mag_terugvorderen uit artikel 58, tweede lid, onderdeel <onderdeel>, Participatiewet

      Voorbeelden:
        | grond                       | onderdeel |
        | anders_te_veel_verleend     | a         |
        | geldlening_niet_nagekomen   | b         |
        | borgtocht                   | c         |
        | voorschot_zonder_recht      | d         |
        | onverschuldigd_begrijpelijk | e         |
        | latere_middelen             | f         |

  @artikel:58
  Regel: Onderdeel e geldt alleen wat te begrijpen was en niet ouder dan twee jaar is

    @gemaakt:redactie
    Scenario: wie het niet kon begrijpen, betaalt niet terug
      Gegeven grond_terugvordering is onverschuldigd_begrijpelijk
      En kon_het_begrijpen is nee
      Als terugvordering wordt berekend
      Dan is mag_terugvorderen nee
      En is bedrag_terugvordering € 0,00
      En is kosten_terug € 900,55

    @gemaakt:redactie
    Abstract Scenario: het besluit gaat op <verzending> de deur uit
      Gegeven grond_terugvordering is onverschuldigd_begrijpelijk
      En kon_het_begrijpen is ja
      En datum_verzending_besluit is <verzending>
      Als terugvordering wordt berekend
      Dan is kosten_terug <bedrag>
      En volgt eerste_dag_terugvordering uit artikel 58, zesde lid, Participatiewet

      Voorbeelden:
        | verzending   | bedrag     |
        | 30 juni 2026 | € 1.200,55 |
        | 1 juli 2026  | € 900,55   |
        | 2 juli 2026  | € 500,55   |

  @artikel:58
  Regel: Belasting en premies alleen als de gemeente ze niet kan verrekenen

    @gemaakt:redactie
    Abstract Scenario: de gemeente vordert loonheffing: <vordert>, reden <grond>
      Gegeven grond_terugvordering is <grond>
      En kon_het_begrijpen is ja
      En vordert_loonheffing is <vordert>
      Als terugvordering wordt berekend
      Dan is kosten_terug <bedrag>

      Voorbeelden: 60 en 80 euro zijn niet te verrekenen, 100 euro wel
        | grond                        | vordert | bedrag     |
        | schending_inlichtingenplicht | ja      | € 1.340,55 |
        | schending_inlichtingenplicht | nee     | € 1.200,55 |
        | onverschuldigd_begrijpelijk  | ja      | € 980,55   |

  @artikel:58
  Regel: Om dringende redenen geheel of voor een deel afzien

    @gemaakt:redactie
    Abstract Scenario: redenen <redenen>, afgezien van <afzien>
      Gegeven dringende_redenen is <redenen>
      En bedrag_afzien is <afzien>
      Als terugvordering wordt berekend
      Dan is bedrag_terugvordering <bedrag>
      En volgt bedrag_terugvordering uit artikel 58, achtste lid, Participatiewet

      Voorbeelden:
        | redenen | afzien     | bedrag     |
        | ja      | € 200,55   | € 1.000,00 |
        | ja      | € 1.200,55 | € 0,00     |
        | nee     | € 200,55   | € 1.200,55 |

  @artikel:58
  Regel: Na tien jaar, of bij de helft ineens, mag de gemeente stoppen

    @gemaakt:redactie
    Abstract Scenario: <verloop>, restsom <restsom>, ineens <ineens>
      Gegeven grond_terugvordering is <grond>
      En betalingsverloop is <verloop>
      En restsom is <restsom>
      En aflossing_ineens is <ineens>
      Als terugvordering wordt berekend
      Dan is mag_afzien_na_betaling <mag>

      Voorbeelden:
        | grond                        | verloop                         | restsom    | ineens     | mag |
        | schending_inlichtingenplicht | tien_jaar_volledig              | € 1.000,00 | € 0,00     | ja  |
        | schending_inlichtingenplicht | tien_jaar_achterstand_ingehaald | € 1.000,00 | € 0,00     | ja  |
        | schending_inlichtingenplicht | tien_jaar_niets_zonder_uitzicht | € 1.000,00 | € 0,00     | ja  |
        | schending_inlichtingenplicht | minder_dan_tien_jaar            | € 1.000,00 | € 500,00   | ja  |
        | schending_inlichtingenplicht | minder_dan_tien_jaar            | € 1.000,00 | € 499,99   | nee |
        | schending_inlichtingenplicht | minder_dan_tien_jaar            | € 1.000,01 | € 500,00   | nee |
        | schending_inlichtingenplicht | minder_dan_tien_jaar            | € 0,00     | € 0,00     | nee |
        | anders_te_veel_verleend      | tien_jaar_volledig              | € 1.000,00 | € 0,00     | nee |

  @artikel:60
  Regel: Verrekenen met de uitkering moet na schending en mag anders

    @gemaakt:redactie
    Abstract Scenario: uitkering <uitkering>, reden <grond>, begrijpelijk <begrijpelijk>
      Gegeven ontvangt_uitkering is <uitkering>
      En grond_terugvordering is <grond>
      En kon_het_begrijpen is <begrijpelijk>
      Als terugvordering wordt berekend
      Dan is verrekening <verrekening>

      Voorbeelden:
        | uitkering | grond                        | begrijpelijk | verrekening |
        | ja        | schending_inlichtingenplicht | nee          | moet        |
        | nee       | schending_inlichtingenplicht | nee          | geen        |
        | ja        | anders_te_veel_verleend      | nee          | mag         |
        | ja        | onverschuldigd_begrijpelijk  | nee          | geen        |
        | nee       | anders_te_veel_verleend      | nee          | geen        |

  @artikel:59
  Regel: Ook van het gezin of de partner

    @gemaakt:redactie
    Abstract Scenario: <feit> is <waarde>
      Gegeven <feit> is <waarde>
      Als terugvordering wordt berekend
      Dan is mag_ook_van_anderen <mag>

      Voorbeelden:
        | feit                                        | waarde | mag |
        | is_bijstand_aan_gezin                       | ja     | ja  |
        | is_gezinsbijstand_achterwege_door_schending | ja     | ja  |
        | is_schending_bij_gezinsbijstand             | ja     | ja  |
        | is_bijstand_aan_gezin                       | nee    | nee |

    @gemaakt:redactie
    Scenario: wat niet mag worden teruggevorderd, ook niet van een ander
      Gegeven grond_terugvordering is onverschuldigd_begrijpelijk
      En is_bijstand_aan_gezin is ja
      Als terugvordering wordt berekend
      Dan is mag_ook_van_anderen nee

  @artikel:58
  Regel: Middelen van de laatste zes maanden mogen worden verrekend

    @gemaakt:redactie
    Scenario: alleen wat in de zes maanden voor de peildatum kwam
      Gegeven de volgende ontvangen_middelen:
        | ontvangen_op     | bedrag_middelen |
        | 31 december 2025 | € 100,00        |
        | 1 januari 2026   | € 20,00         |
        | 30 juni 2026     | € 3,50          |
        | 1 juli 2026      | € 1.000,00      |
      Als terugvordering wordt berekend
      Dan is te_verrekenen_middelen € 23,50
      En volgt te_verrekenen_middelen uit artikel 58, vierde lid, Participatiewet

    @gemaakt:redactie
    Scenario: zes maanden voor 31 augustus is 28 februari
      Gegeven de peildatum is 31 augustus 2026
      En de volgende ontvangen_middelen:
        | ontvangen_op     | bedrag_middelen |
        | 27 februari 2026 | € 100,00        |
        | 28 februari 2026 | € 20,00         |
      Als terugvordering wordt berekend
      Dan is te_verrekenen_middelen € 20,00

  Regel: Data en bedragen die elkaar tegenspreken

    @gemaakt:redactie
    Abstract Scenario: <feit> van <waarde> kan niet
      Gegeven dringende_redenen is ja
      En bedrag_afzien is € 0,00
      En <feit> is <waarde>
      Als terugvordering wordt berekend
      Dan wordt de zaak geweigerd met "<melding>"

      Voorbeelden:
        | feit                     | waarde      | melding |
        | aflossing_ineens         | € 0,01      | Ineens wordt meer afgelost dan er nog open staat. |
        | bedrag_afzien            | € 1.200,56  | De gemeente ziet af van meer dan er terug te vorderen is. |
        | datum_verzending_besluit | 31 mei 2026 | Er staan kosten van bijstand in van na het besluit. |

    @gemaakt:redactie
    Scenario: zonder de reden staat niets vast
      Gegeven grond_terugvordering is onbekend
      Als terugvordering wordt berekend
      Dan is moet_terugvorderen onbekend
      En is de status onbepaald
      En ontbreekt grond_terugvordering
