"""Amounts for the oracle, transcribed from the parameter files of the law dossier.

Every table maps the first day of validity (or the calendar year) to the printed figure, as a string.
"""

from datetime import date
from fractions import Fraction

# Wml art. 8 lid 1: full monthly amount; each figure holds for the half-year that starts on its date.
_WML_MAAND = {  # year: from 1 January, from 1 July
    2015: ("1501.80", "1507.80"),
    2016: ("1524.60", "1537.20"),
    2017: ("1551.60", "1565.40"),
    2018: ("1578.00", "1594.20"),
    2019: ("1615.80", "1635.60"),
    2020: ("1653.60", "1680.00"),
    2021: ("1684.80", "1701.00"),
    2022: ("1725.00", "1756.20"),
    2023: ("1934.40", "1995.00"),
    2024: ("2069.40", "2133.60"),
    2025: ("2191.80", "2245.80"),
    2026: ("2294.40", "2337.00"),
}
WML_MAAND = {
    date(jaar, maand, 1): Fraction(bedrag)
    for jaar, halfjaren in _WML_MAAND.items()
    for maand, bedrag in zip((1, 7), halfjaren, strict=True)
}

# Wml art. 7 lid 3 and 8 lid 3, Besluit minimumjeugdloon art. 2: percent of the full amount, by age.
_JEUGD = {
    22: {"2015-01-01": "85", "2017-07-01": "100", "2019-07-01": "100"},
    21: {"2015-01-01": "72.5", "2017-07-01": "85", "2019-07-01": "100"},
    20: {"2015-01-01": "61.5", "2017-07-01": "70", "2019-07-01": "80"},
    19: {"2015-01-01": "52.5", "2017-07-01": "55", "2019-07-01": "60"},
    18: {"2015-01-01": "45.5", "2017-07-01": "47.5", "2019-07-01": "50"},
    17: {"2015-01-01": "39.5", "2017-07-01": "39.5", "2019-07-01": "39.5"},
    16: {"2015-01-01": "34.5", "2017-07-01": "34.5", "2019-07-01": "34.5"},
    15: {"2015-01-01": "30", "2017-07-01": "30", "2019-07-01": "30"},
}
JEUGD_DEEL = {
    leeftijd: {date.fromisoformat(d): Fraction(v) / 100 for d, v in tabel.items()} for leeftijd, tabel in _JEUGD.items()
}

# AOW art. 7a lid 1: pensioengerechtigde leeftijd in months, by the calendar year in which it is reached.
# 2013 and 2014 serve those who reached it then and keep it.
AOW_MAANDEN = {
    2013: 781, 2014: 782, 2015: 783, 2016: 786, 2017: 789, 2018: 792, 2019: 796, 2020: 796, 2021: 796, 2022: 799,
    2023: 802, 2024: 804, 2025: 804, 2026: 804, 2027: 804, 2028: 807, 2029: 807, 2030: 807, 2031: 807,
}  # fmt: skip

# Regeling loonkostensubsidie Participatiewet art. 1: listed year by year, so unknown after 2026.
WERKGEVERSLASTEN_DEEL = {
    jaar: Fraction("23") / 100 if jaar < 2018 else Fraction("23.5") / 100 for jaar in range(2015, 2027)
}

MINIMUM_VAKANTIEBIJSLAG = Fraction("8") / 100  # Wml art. 15 lid 1
MAXIMUM_DEEL = Fraction("70") / 100  # Pw art. 10d lid 4
FORFAIT_DEEL = Fraction("50") / 100  # Pw art. 10d lid 5, since 2017-01-01
FORFAIT_MAANDEN = 6  # Pw art. 10d lid 5
BASISUREN = Fraction("36")  # Pw art. 10d lid 4, since 2024-01-01
BESLISTERMIJN_WEKEN = 5  # Pw art. 10d lid 12, since 2023-07-01
AANVRAAGTERMIJN_MAANDEN = 6  # Pw art. 10d lid 2, since 2023-07-01
UREN_MINIMUMUURLOON = Fraction("38")  # Besluit 2021 art. 2 lid 2
