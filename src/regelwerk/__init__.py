"""Regelwerk: decides rights and amounts under Dutch social law, and explains every step."""

__version__ = "0.1.0"
