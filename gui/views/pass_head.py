"""Which pass of a script is opened: its call, its line, and which of how many it is."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.models.pass_place import PassPlace
from gui.models.script_call import ScriptCall
from gui.teaching import teach
from gui.theme import Theme, text_font


class PassHead(QLabel):
    """The heading of an opened pass."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passHead")
        self.setFont(text_font(13))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._call: ScriptCall | None = None
        self._place = PassPlace()

    def show_pass(self, call: ScriptCall, place: PassPlace) -> None:
        """Names a pass."""
        if (call, place) != (self._call, self._place):
            self._call, self._place = call, place
            self.retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self.setStyleSheet(f"color: {theme.ink};")

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.setText(self._title())
        teach(self, "" if self._call is None else self._call.text)

    def _title(self) -> str:
        call, place = self._call, self._place
        if call is None:
            return ""
        if not call.line:
            return call.name
        told = self.tr("{call} in line {line}")
        if place.count > 1:
            told = self.tr("{call} in line {line}, {number} of {count}")
        return told.format(call=call.name, line=f"{call.line:,}", number=f"{place.nth:,}", count=f"{place.count:,}")
