"""What is still being typed counts: a shortcut, or closing the window, does not leave a field as a click does."""

from PySide6.QtWidgets import QApplication, QLineEdit


def finish_typing() -> None:
    """Has the focused field take over what stands in it, as leaving it would."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit) and field.isModified():
        field.clearFocus()
        if field.isVisible():  # that of a table is gone now
            field.setFocus()
