"""The closed vocabulary of steps, in the order in which they are tried; `regelwerk stappen` prints it."""

from __future__ import annotations

from typing import Final

from regelwerk.policy import given, signal_steps, then
from regelwerk.policy.vocabulary import Vocabulary, Word

_GIVEN: Final = (
    Word("Gegeven", "de peildatum is <datum>", "Gegeven de peildatum is 1 juli 2026",
         "De dag waarop de feiten worden beoordeeld. Elk scenario heeft er een.", given.date_is("peildatum")),
    Word("Gegeven", "de zichtdatum is <datum>", "Gegeven de zichtdatum is 1 januari 2025",
         "Het recht zoals het op die dag bekend was: de uitgave van toen.", given.date_is("zichtdatum")),
    Word("Gegeven", "de geldigheidsdatum is <datum>", "Gegeven de geldigheidsdatum is 1 januari 2025",
         "Het recht van een andere dag dan de peildatum.", given.date_is("geldigheidsdatum")),
    Word("Gegeven", "de gemeente is <gemeente>", "Gegeven de gemeente is Voorbeeldstad",
         "De gemeente waarvan de verordening meetelt.", given.municipality),
    Word("Gegeven", 'het profiel "<profiel>"[ van <regeling>]',
         'Gegeven het profiel "werknemer in de doelgroep"',
         "Een vaste set gewone feiten. Wat het scenario zelf geeft, gaat voor.", given.profile),
    Word("Gegeven", "de volgende feiten[:]", "Gegeven de volgende feiten:",
         "Een tabel met de kolommen feit en waarde.", given.facts, tabel=True),
    Word("Gegeven", "de volgende <lijst>:", "Gegeven de volgende medebewoners:",
         "Een lijst: de kop van de tabel noemt de velden, elke rij is er een.", given.records, tabel=True),
    Word("Gegeven", "geen <lijst>", "Gegeven geen medebewoners",
         "De lijst is leeg. Dat is iets anders dan onbekend.", given.no_records),
    Word("Gegeven", "<feit> is <waarde>", "Gegeven de vastgestelde loonwaarde is 57,5%",
         "Een feit, met zijn naam of label. De waarde mag ook `onbekend` zijn.", given.fact),
    Word("Gegeven", "<feit>", "Gegeven niet is_in_zoektermijn",
         "Een ja/nee-feit als zin. Met het woord `niet` erin is het nee.", given.statement),
)  # fmt: skip

_WHEN: Final = (
    Word("Als", "op <datum> <gebeurtenis> met:", "Als op 1 maart 2026 een aanvraag is ontvangen met:",
         "Een gebeurtenis in een zaak, met een tabel van veld en waarde.", signal_steps.happened, tabel=True),
    Word("Als", "op <datum> <gebeurtenis>", "Als op 16 maart 2026 een aanvulling is ontvangen",
         "Een gebeurtenis in een zaak, met haar zin uit `gebeurtenissen.yaml`.", signal_steps.happened),
    Word("Als", "de aanvraag wordt beoordeeld", "Als de aanvraag wordt beoordeeld",
         "Beoordeelt de regeling van de tag `@regeling:…` of van het profiel.", given.judge_tagged),
    Word("Als", "de aanvraag voor <regeling> wordt beoordeeld",
         "Als de aanvraag voor loonkostensubsidie wordt beoordeeld", "Beoordeelt een regeling.", given.judge),
    Word("Als", "<regeling> wordt (beoordeeld|berekend)", "Als loonkostensubsidie wordt beoordeeld",
         "Beoordeelt een regeling, met haar naam of label.", given.judge),
)  # fmt: skip

_THEN: Final = (
    Word("Dan", 'is er op <datum> een signaal "<signaal>"',
         'Dan is er op 26 april 2026 een signaal "beslistermijn_loopt_af"',
         "Het signaal staat op die dag, met zijn naam of label.", signal_steps.given),
    Word("Dan", 'is er op <datum> geen signaal "<signaal>"',
         'Dan is er op 1 april 2026 geen signaal "beslistermijn_loopt_af"',
         "Dit signaal staat op die dag niet.", signal_steps.not_given),
    Word("Dan", "is er op <datum> geen enkel signaal", "Dan is er op 1 april 2026 geen enkel signaal",
         "Er staat op die dag geen signaal.", signal_steps.none_given),
    Word("Dan", 'is de laatste dag van het signaal "<signaal>" <waarde>',
         'Dan is de laatste dag van het signaal "beslistermijn_loopt_af" 28 april 2026',
         "Tot en met die dag kan het; op die dag staat het signaal er nog.", signal_steps.last_day),
    Word("Dan", 'volgt het signaal "<signaal>" uit <artikel>',
         'Dan volgt het signaal "beslistermijn_loopt_af" uit artikel 4:13, lid 2',
         "Het signaal noemt dit artikel.", signal_steps.follows),
    Word("Dan", "is er recht[ op <regeling>]", "Dan is er recht",
         "Het besluit `recht` is ja.", then.right(True)),
    Word("Dan", "is er geen recht[ op <regeling>]", "Dan is er geen recht",
         "Het besluit `recht` is nee.", then.right(False)),
    Word("Dan", "is de status <status>", "Dan is de status onbepaald",
         "toegekend, afgewezen, onbepaald of berekend.", then.status),
    Word("Dan", 'is een grond "<grond>"', 'Dan is een grond "aanvraag_is_op_tijd"',
         "Een grond van de afwijzing, met zijn naam of zijn zin.", then.ground),
    Word("Dan", "zijn de gronden[:]", "Dan zijn de gronden:",
         "Precies deze gronden: een tabel met één kolom.", then.grounds, tabel=True),
    Word("Dan", "is er geen andere grond", "Dan is er geen andere grond",
         "Alle gronden van de afwijzing zijn genoemd.", then.no_other_ground),
    Word("Dan", 'is niet beoordeeld "<grond>"', 'Dan is niet beoordeeld "aanvraag_is_op_tijd"',
         "Een grond die door onbekende feiten open bleef.", then.open_ground),
    Word("Dan", "volgt dit uit <artikel>", "Dan volgt dit uit artikel 10d, vierde lid, Participatiewet",
         "Een beslissende stap noemt dit artikel. Wat u weglaat (lid, wet) telt niet mee.", then.follows),
    Word("Dan", "volgt <begrip> uit <artikel>", "Dan volgt hoogte uit artikel 10d, lid 4",
         "De stap van dit begrip noemt dit artikel.", then.value_follows),
    Word("Dan", "ontbreekt niets", "Dan ontbreekt niets",
         "Er is niets meer te vragen.", then.nothing_missing),
    Word("Dan", "ontbreekt verder niets", "Dan ontbreekt verder niets",
         "Alles wat ontbreekt, is genoemd.", then.nothing_else_missing),
    Word("Dan", "ontbreekt <feit>", "Dan ontbreekt loonwaarde", "Dit feit is nog nodig.", then.missing),
    Word("Dan", 'is er een voorbehoud over "<tekst>"', 'Dan is er een voorbehoud over "werkgeverslasten"',
         "Een voorbehoud waarin deze woorden staan.", then.reservation),
    Word("Dan", "is er geen voorbehoud", "Dan is er geen voorbehoud", "Het besluit heeft geen voorbehouden.",
         then.no_reservation),
    Word("Dan", 'wordt de zaak geweigerd[ met "<melding>"]',
         'Dan wordt de zaak geweigerd met "jonger dan 15"',
         "De feiten spreken elkaar tegen of kunnen niet.", then.refused),
    Word("Dan", "is <begrip> <waarde>", "Dan is hoogte € 512,30",
         "Een besluit of begrip heeft precies deze waarde, of is `onbekend`. Met `afgerond` voor de waarde:"
         " afgerond op zoveel decimalen als u schrijft.", then.value),
)  # fmt: skip

VOCABULARY: Final = Vocabulary((*_GIVEN, *_WHEN, *_THEN))
