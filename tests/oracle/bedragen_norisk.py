"""Amounts and terms for the oracle of the no-riskpolis, typed from the parameter file of the law dossier."""

from datetime import date
from fractions import Fraction

# Wfsv art. 17 lid 1, per day; each figure holds for the half-year that starts on its date.
_MAXIMUMDAGLOON = {  # year: from 1 January, from 1 July
    2015: ("199.15", "199.95"),
    2016: ("202.17", "203.85"),
    2017: ("205.77", "207.60"),
    2018: ("209.26", "211.42"),
    2019: ("214.28", "216.90"),
    2020: ("219.28", "222.78"),
    2021: ("223.40", "225.57"),
    2022: ("228.76", "232.90"),
    2023: ("256.54", "264.57"),
    2024: ("274.44", "282.95"),
    2025: ("290.67", "297.82"),
    2026: ("304.25", "309.91"),
}
MAXIMUMDAGLOON = {
    (jaar, halfjaar): Fraction(bedrag)
    for jaar, halfjaren in _MAXIMUMDAGLOON.items()
    for halfjaar, bedrag in enumerate(halfjaren, start=1)
}

DEEL_ZIEKENGELD = Fraction(70, 100)  # ZW art. 29b lid 5
DAGEN_HONDERD_PROCENT = 52 * 7  # ZW art. 29b lid 6
LAAGSTE_LOONWAARDE = Fraction(30, 100)  # ZW art. 29e lid 2 a, since 2022-01-01
DEEL_BIJ_FORFAIT = Fraction(50, 100)  # ZW art. 29e lid 2 b, since 2022-01-01
WEKEN = 104  # ZW art. 29 lid 5
WEKEN_NA_AOW = {date(2016, 1, 1): 13, date(2023, 7, 1): 6}  # ZW art. 104 and 29 lid 5
TERMIJN_MAANDEN = 12 * 5  # ZW art. 29b lid 1 and 4
GRENS_ARBEIDSONGESCHIKT = Fraction(35, 100)  # ZW art. 29b lid 1 b
WEKEN_ZONDER_ANDERE_BAAN = 11  # ZW art. 29b lid 1 b
DAGEN_LANGE_ONDERBREKING = 28  # ZW art. 29 lid 5: under four weeks counts together

BANENAFSPRAAK = date(2016, 1, 1)  # art. 29b lid 2 e, lid 11 and lid 12
EERSTE_BAAN_BANENAFSPRAAK = date(2015, 1, 1)
BESCHUT_WERK = date(2017, 1, 1)  # art. 29b lid 2 f
ARTIKEL_29E = date(2022, 1, 1)
