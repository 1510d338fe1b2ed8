"""The drawn graph as a file: SVG, sharp at any size, or PNG at twice its size."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from core.storage.whole_file import written_whole
from gui.views.graph_scene import GraphScene

_MAGNIFIED = 2
_LARGEST_SIDE = 16_000
"""Pixels of a PNG; what is larger is drawn smaller."""


def svg_of(scene: GraphScene) -> bytes:
    """The whole graph as SVG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = scene.sceneRect().size()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(scene.picture.graph.formula if scene.picture is not None else "")
    painter = QPainter(generator)
    scene.paint_whole(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return bytes(buffer.data().data())


def png_of(scene: GraphScene) -> bytes:
    """The whole graph as PNG."""
    size = scene.sceneRect().size()
    factor = min(_MAGNIFIED, _LARGEST_SIDE / max(size.width(), size.height(), 1.0))
    image = QImage(QSize(round(size.width() * factor), round(size.height() * factor)), QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    scene.paint_whole(painter, QRectF(image.rect()))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def save_graph(scene: GraphScene, path: Path) -> None:
    """Writes a file whole or not at all: PNG where the name says so, else SVG.

    Raises:
        CannotWriteError: where it cannot be written.
    """
    content = png_of(scene) if path.suffix.lower() == ".png" else svg_of(scene)
    with written_whole(path) as output:
        output.write(content)
