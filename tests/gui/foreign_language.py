"""A language without Latin letters: whatever can still be read in the window was not translated."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from typing_extensions import override

WORD = re.compile(r"[A-Za-z]{2,}")


class Foreign(QTranslator):
    """Has a translation for everything: its letters become 文, what is filled in stays."""

    @override
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "".join(
            part if part.startswith("{") else re.sub("[A-Za-z]", "文", part) for part in re.split(r"({\w+})", source)
        )

    @override
    def isEmpty(self) -> bool:
        return False


def speak_foreign(request: pytest.FixtureRequest) -> None:
    """Has the application speak it until the end of the test."""
    translator = Foreign()
    QCoreApplication.installTranslator(translator)
    request.addfinalizer(lambda: QCoreApplication.removeTranslator(translator))
