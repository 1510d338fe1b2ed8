"""How the widgets of the whole window look: a Qt style sheet made from a theme, on top of the style Fusion.

Fonts are not set here but for headers of tables, which take none of their own: a style sheet's font overrules a
widget's. A widget says what it is by its class, or by a property: ``tone`` (heading, soft, faint, problem, running,
done) of a label, ``isProblem`` of a field, ``isPrimary``, ``isFlat`` and ``isSmall``.
"""

from dataclasses import asdict
from pathlib import Path
from string import Template

from PySide6.QtWidgets import QApplication

from gui.theme import RADIUS, Theme, palette, text_font

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"

_CARDS_AND_TEXTS = Template("""
Card { background: $panel; border: 1px solid $line; border-radius: ${radius}px; }
QLabel[tone="heading"], QLabel[tone="soft"] { color: $soft; }
QLabel[tone="faint"] { color: $faint; }
QLabel[tone="problem"] { color: $problem; }
QLabel[tone="running"] { color: $running; }
QLabel[tone="done"] { color: $done; }
QLabel:disabled { color: $faint; }
QToolTip { color: $ink; background: $panel; border: 1px solid $line; padding: 5px 7px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: $line; }
#rows::handle, #results::handle, #scriptColumn::handle { background: transparent; }
#rows::handle:hover, #results::handle:hover, #scriptColumn::handle:hover { background: $line; }
QStatusBar::item { border: none; }
""")

_FIELDS = Template("""
QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox {
    background: $field; border: 1px solid $line; border-radius: 6px; padding: 4px 8px; min-height: 18px;
    color: $ink; placeholder-text-color: $faint; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:hover, QPlainTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $faint; }
QPlainTextEdit { padding: 7px 8px; min-height: 0; }
QLineEdit[isProblem="true"], QPlainTextEdit[isProblem="true"] { border-color: $problem; }
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid $accent; padding: 3px 7px;
}
QPlainTextEdit:focus { padding: 6px 7px; }
#scriptEditor { padding: 1px; background: $panel; }
#scriptEditor:focus { padding: 0px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    color: $faint; background: transparent; border-color: $line;
}
QLineEdit[isSmall="true"] { padding: 0px 5px; min-height: 16px; border-radius: 5px; }
QLineEdit[isSmall="true"]:focus { padding: 0px 4px; min-height: 14px; }
QComboBox { combobox-popup: 0; padding-right: 2px; }
QComboBox:focus, QComboBox:on { padding-right: 1px; }
QComboBox::drop-down { border: none; width: 22px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url("$icons/chevron-down-$scheme.svg"); width: 16px; height: 16px; }
QComboBox[isFlat="true"] {
    background: transparent; border-color: transparent; padding: 1px 0px 1px 3px; color: $soft;
}
QComboBox[isFlat="true"]:hover { background: $field; }
QComboBox[isFlat="true"]:focus, QComboBox[isFlat="true"]:on { border-color: $accent; padding: 0px 0px 0px 2px; }
QComboBox[isFlat="true"]:disabled { color: $faint; }
QComboBox[isFlat="true"]::drop-down { width: 17px; }
QComboBox QAbstractItemView {
    background: $panel; border: 1px solid $line; padding: 4px; outline: none;
    color: $ink; selection-background-color: $accent_tint; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $accent_tint; color: $ink; }
""")

_BUTTONS = Template("""
QPushButton, QToolButton {
    background: $panel; border: 1px solid $line; border-radius: 8px; padding: 5px 12px; color: $ink;
}
QToolButton { padding: 5px 8px; }
QPushButton:hover, QToolButton:hover { background: $field; border-color: $faint; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked, QPushButton:checked {
    background: $accent_tint; border-color: $accent;
}
QPushButton:disabled, QToolButton:disabled { color: $faint; background: transparent; border-color: $line; }
QPushButton[isPrimary="true"], QToolButton[isPrimary="true"] {
    background: $accent; border-color: $accent; color: $on_accent;
}
QPushButton[isPrimary="true"]:disabled, QToolButton[isPrimary="true"]:disabled {
    background: $line; border-color: $line; color: $faint;
}
QPushButton[isFlat="true"], QToolButton[isFlat="true"] { background: transparent; border-color: transparent; }
QToolButton[isFlat="true"]:checked { background: $accent_tint; border-color: $accent; color: $accent; }
QToolButton[isInviting="true"] { border-color: $accent; color: $accent; }
QPushButton[isFlat="true"]:hover, QToolButton[isFlat="true"]:hover { background: $accent_tint; }
QToolButton[isSmall="true"] { padding: 1px 7px; border-radius: 6px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[isSmall="true"] { padding: 1px 10px; border-radius: 6px; }
QPushButton[isSmall="true"]:focus { padding: 0px 9px; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QToolButton:focus { border: 2px solid $accent; padding: 4px 7px; }
QToolButton[isSmall="true"]:focus { padding: 0px 6px; }
QPushButton[isPrimary="true"]:focus, QToolButton[isPrimary="true"]:focus { border-color: $ink; }
QToolButton::menu-indicator { image: none; }
QCheckBox, QRadioButton {
    border: 2px solid transparent; border-radius: 6px; padding: 1px 5px 1px 1px; spacing: 7px; color: $ink;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $faint; border-radius: 4px; background: $field;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/tick-$scheme.svg"); }
QRadioButton::indicator:checked { border: 4px solid $accent; width: 8px; height: 8px; background: $panel; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $line; }
""")

_SLIDERS_AND_BARS = Template("""
QSlider { border: 2px solid transparent; border-radius: 6px; min-height: 20px; }
QSlider:focus { border-color: $accent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 10px; height: 10px; margin: -5px 0; border: 2px solid $accent; border-radius: 7px; background: $panel;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:pressed { background: $accent_tint; }
QSlider::sub-page:horizontal:disabled { background: $line; }
QSlider::handle:horizontal:disabled { border-color: $line; background: $panel; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; border: none; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

_TABLES_AND_MENUS = Template("""
QAbstractItemView { outline: none; }
QTableView {
    background: transparent; border: none; gridline-color: $line; color: $ink;
    selection-background-color: $accent_tint; selection-color: $ink;
}
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; border: none; border-bottom: 1px solid $line; padding: 2px 6px 5px 4px; color: $faint;
    font-size: 11px;
}
QTableView QTableCornerButton::section { background: transparent; border: none; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; border: none; border-bottom: 2px solid transparent; padding: 4px 10px 3px 10px;
    color: $soft;
}
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $accent_tint; border-top-left-radius: 6px; border-top-right-radius: 6px; }
QTabBar::tab:disabled { color: $faint; }
QMenuBar { background: transparent; color: $ink; padding-top: 5px; }
QMenuBar::item { background: transparent; margin: 4px 0; padding: 5px 9px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $accent_tint; }
QMenu { background: $panel; border: 1px solid $line; padding: 5px; color: $ink; }
QMenu::item { padding: 6px 26px 6px 26px; border-radius: 5px; background: transparent; }
QMenu::item:selected { background: $accent_tint; color: $ink; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 7px; }
QMenu::indicator:checked { image: url("$icons/check-$scheme.svg"); }
QMenu::right-arrow { image: url("$icons/chevron-right-$scheme.svg"); width: 16px; height: 16px; right: 6px; }
""")


def style_sheet(theme: Theme) -> str:
    """The style sheet of all widgets in a theme; it stands on the style Fusion and on the theme's palette."""
    tokens = {name: str(value) for name, value in asdict(theme).items()}
    tokens |= {"radius": str(RADIUS), "icons": ICONS.as_posix(), "scheme": "dark" if theme.is_dark else "light"}
    parts = (_CARDS_AND_TEXTS, _FIELDS, _BUTTONS, _SLIDERS_AND_BARS, _TABLES_AND_MENUS)
    return "".join(part.substitute(tokens) for part in parts)


def dress(application: QApplication, theme: Theme) -> None:
    """Gives an application its style, font, palette and style sheet; may be repeated for another theme."""
    application.setStyle("Fusion")
    application.setFont(text_font())
    application.setPalette(palette(theme))
    application.setStyleSheet(style_sheet(theme))
