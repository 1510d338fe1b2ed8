"""The language of the window: the system's, or the one that was chosen; numbers are the same in all of them."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

TRANSLATIONS = Path(__file__).resolve().parent.parent / "resources" / "translations"


class LanguageChoice(Enum):
    """What a person may choose; the system's own language is the usual one."""

    SYSTEM = "system"
    ENGLISH = "en"
    CHINESE = "zh_CN"


class Languages(QObject):
    """Which language is in force.

    Signals:
        changed: every text of the window is to be said anew.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = LanguageChoice.SYSTEM
        self._shown = LanguageChoice.ENGLISH
        self._translators: list[QTranslator] = []

    @property
    def choice(self) -> LanguageChoice:
        """What was chosen."""
        return self._choice

    @property
    def language(self) -> LanguageChoice:
        """The language in force, never :attr:`LanguageChoice.SYSTEM`."""
        return self._shown

    def choose(self, choice: LanguageChoice) -> None:
        """Takes another language."""
        self._choice = choice
        wanted = spoken(QLocale.system().uiLanguages()) if choice is LanguageChoice.SYSTEM else choice
        if wanted is not self._shown:
            self.withdraw()
            self._install(wanted)
            self.changed.emit()

    def withdraw(self) -> None:
        """Leaves the texts as they are written in the program, in English."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators, self._shown = [], LanguageChoice.ENGLISH

    def _install(self, language: LanguageChoice) -> None:
        self._shown = language
        if language is LanguageChoice.ENGLISH:
            return
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # What is installed last is asked first.
        for name, folder in (("qtbase", qt), ("gradstep", str(TRANSLATIONS))):
            translator = QTranslator(self)
            if translator.load(f"{name}_{language.value}", folder):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)


def spoken(languages: Sequence[str]) -> LanguageChoice:
    """The first of a person's languages, such as ``zh-Hans-CN``, that is spoken here; English where none is."""
    for locale in map(QLocale, languages):
        if locale.language() is QLocale.Language.English:
            break
        if locale.script() is QLocale.Script.SimplifiedHanScript:
            return LanguageChoice.CHINESE
    return LanguageChoice.ENGLISH
