"""One case for every regeling: what each decides, how they work together, and what is still to be asked."""

from regelwerk.overview.answer import answer, prepare
from regelwerk.overview.chosen import chosen
from regelwerk.overview.decided import Overview, overview

__all__ = ["Overview", "answer", "chosen", "overview", "prepare"]
