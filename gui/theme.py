"""Colours, fonts and measures of the window, in a light and a dark scheme."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
RADIUS = 10
"""Of a card's corners, in pixels."""
PADDING = 14
"""Between a card's edge and what is in it."""
GAP = 12
"""Between cards."""


class SchemeChoice(Enum):
    """What a person may choose; the system's own scheme is the usual one."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one scheme, each with its one meaning.

    ``curves`` are parameters' colours, kept everywhere; ``loss`` is the loss's own. All are told apart by eyes that do
    not tell red from green (Okabe and Ito, 2008), and every text colour stands out from its ground by
    at least 4.5 to 1.
    """

    is_dark: bool
    ground: str
    panel: str
    field: str
    line: str
    grid: str
    ink: str
    soft: str
    faint: str
    accent: str
    on_accent: str
    accent_tint: str
    running: str
    running_tint: str
    done: str
    done_tint: str
    problem: str
    problem_tint: str
    loss: str
    curves: tuple[str, ...]

    def curve(self, index: int) -> QColor:
        """The colour of parameter ``index``; with more parameters than colours they come round again."""
        return QColor(self.curves[index % len(self.curves)])


LIGHT = Theme(
    is_dark=False,
    ground="#f4f5f7",
    panel="#ffffff",
    field="#f4f5f7",
    line="#dfe3e8",
    grid="#eceff3",
    ink="#1b2430",
    soft="#566170",
    faint="#66707e",
    accent="#3b5bdb",
    on_accent="#ffffff",
    accent_tint="#e7ecfd",
    running="#c2410c",
    running_tint="#fff4e6",
    done="#237032",
    done_tint="#ebfbee",
    problem="#b42318",
    problem_tint="#fdecea",
    loss="#0072B2",
    curves=("#D55E00", "#007a59", "#a8437f", "#8f6200", "#2a7fb8", "#5b5bd6"),
)
DARK = Theme(
    is_dark=True,
    ground="#14181d",
    panel="#1b2027",
    field="#14181d",
    line="#2c333d",
    grid="#262d36",
    ink="#e6eaf0",
    soft="#a3adba",
    faint="#8a94a3",
    accent="#7c9bff",
    on_accent="#10141b",
    accent_tint="#232c47",
    running="#ff922b",
    running_tint="#3a2a17",
    done="#51cf66",
    done_tint="#1c3324",
    problem="#ff8a80",
    problem_tint="#3b1f1f",
    loss="#56B4E9",
    curves=("#FF8C42", "#3ddc97", "#E8A6CC", "#F5C04A", "#8EC5F0", "#b3a7ff"),
)


class Themes(QObject):
    """Which theme is in force: the system's scheme, or the one that was chosen.

    Signals:
        changed: with the new :class:`Theme`.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = SchemeChoice.SYSTEM
        self._shown = self.theme()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def choice(self) -> SchemeChoice:
        """What was chosen."""
        return self._choice

    def theme(self) -> Theme:
        """The theme in force."""
        if self._choice is SchemeChoice.SYSTEM:
            return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice is SchemeChoice.DARK else LIGHT

    def choose(self, choice: SchemeChoice) -> None:
        """Takes another scheme."""
        self._choice = choice
        self._tell()

    def _on_system_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._tell()

    def _tell(self) -> None:
        if self.theme() is not self._shown:
            self._shown = self.theme()
            self.changed.emit(self._shown)


def load_fonts() -> None:
    """Makes the bundled typeface known to Qt; where a file is missing the system's own font is used."""
    for file in sorted(FONTS.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


def text_font(pixels: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface's font, with figures of one width."""
    font = QFont("Inter")
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def code_font(pixels: int = 15) -> QFont:
    """The font of what is typed: all characters of one width."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(pixels)
    return font


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's own palette, for all that no style sheet reaches."""
    colours = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, theme.ground),
        (QPalette.ColorRole.WindowText, theme.ink),
        (QPalette.ColorRole.Base, theme.panel),
        (QPalette.ColorRole.AlternateBase, theme.ground),
        (QPalette.ColorRole.Text, theme.ink),
        (QPalette.ColorRole.Button, theme.panel),
        (QPalette.ColorRole.ButtonText, theme.ink),
        (QPalette.ColorRole.ToolTipBase, theme.panel),
        (QPalette.ColorRole.ToolTipText, theme.ink),
        (QPalette.ColorRole.Highlight, theme.accent),
        (QPalette.ColorRole.HighlightedText, theme.on_accent),
        (QPalette.ColorRole.PlaceholderText, theme.faint),
        (QPalette.ColorRole.Mid, theme.line),
    ):
        colours.setColor(role, QColor(colour))
    return colours
