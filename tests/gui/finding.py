"""Finds widgets as a person does who knows their names."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def find(parent: QWidget, kind: type[W], name: str) -> W:
    """The widget of that name, which must be there."""
    found = parent.findChild(kind, name)
    assert found is not None
    return found
