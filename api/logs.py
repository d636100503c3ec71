"""Logs as JSON lines on standard error, free of personal data: only fields that are named here are ever written."""

from __future__ import annotations

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

#: What a line may hold. A path stands there as its route spells it; a traceback holds no values of variables.
FIELDS = frozenset({"event", "level", "timestamp", "aanvraag_id", "pad", "methode", "status", "duur_ms", "exception"})


def _only_known(_: Any, __: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {name: value for name, value in line.items() if name in FIELDS}


def configure_logs() -> None:
    """Set up the logs of this process; uvicorn's own go the same way, from warnings on."""
    logging.basicConfig(
        level=logging.WARNING, stream=sys.stderr, format='{"event": "uvicorn", "level": "%(levelname)s"}'
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _exception_place,
            _only_known,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


def _exception_place(_: Any, __: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Where an exception was raised and of which kind; its message may hold what somebody sent, so it stays out."""
    error = sys.exc_info()[1] if line.pop("exc_info", None) else None
    if error is not None:
        line["exception"] = f"{type(error).__name__} ({'; '.join(_frames(error))})"
    return line


def _frames(error: BaseException) -> list[str]:
    found, step = [], error.__traceback__
    while step is not None:
        found.append(f"{step.tb_frame.f_code.co_filename.rpartition('/')[2]}:{step.tb_lineno}")
        step = step.tb_next
    return found[-8:]
