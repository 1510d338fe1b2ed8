"""The drawn graph as a file: SVG, sharp at any size, or PNG at twice its size."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPicture
from PySide6.QtSvg import QSvgGenerator

from core.storage.whole_file import written_whole
from gui.views.graph_scene import GraphScene

_MAGNIFIED = 2
_LARGEST_SIDE = 16_000
"""Pixels of a PNG; what is larger is drawn smaller."""


@dataclass(frozen=True, slots=True)
class GraphRecording:
    """What was painted of a graph at a moment. To make a file of it takes longer, and may be done in any thread."""

    picture: QPicture
    size: QSizeF
    title: str


def recorded(scene: GraphScene) -> GraphRecording:
    """The whole graph as it is drawn now."""
    picture, size = QPicture(), scene.sceneRect().size()
    painter = QPainter(picture)
    scene.paint_whole(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return GraphRecording(picture, size, scene.picture.graph.formula if scene.picture is not None else "")


def svg_of(recording: GraphRecording) -> bytes:
    """A graph as SVG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(recording.picture.logicalDpiX())  # in another one it would be played larger or smaller
    generator.setSize(recording.size.toSize())
    generator.setViewBox(QRectF(0, 0, recording.size.width(), recording.size.height()))
    generator.setTitle(recording.title)
    painter = QPainter(generator)
    recording.picture.play(painter)
    painter.end()
    return bytes(buffer.data().data())


def png_of(recording: GraphRecording) -> bytes:
    """A graph as PNG."""
    width, height = recording.size.width(), recording.size.height()
    factor = min(_MAGNIFIED, _LARGEST_SIDE / max(width, height, 1.0))
    image = QImage(QSize(round(width * factor), round(height * factor)), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(image.width() / max(width, 1.0), image.height() / max(height, 1.0))
    recording.picture.play(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def write_graph(recording: GraphRecording, path: Path) -> None:
    """Writes a file whole or not at all: PNG where the name says so, else SVG.

    Raises:
        CannotWriteError: where it cannot be written.
    """
    content = png_of(recording) if path.suffix.lower() == ".png" else svg_of(recording)
    with written_whole(path) as output:
        output.write(content)
