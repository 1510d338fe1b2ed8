"""The graph's file is made beside the window: what was seen when it was asked for, whole or not at all."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from core.layout.by_depth import lay_out_by_depth
from gui.graph_saving import GraphSaving
from gui.models.graph_drawing import picture_of
from gui.models.graph_folding import Wishes
from gui.models.graph_measure import measured
from gui.models.graph_moment import GraphMoment
from gui.models.graph_picture import Detail
from gui.views.graph_file import png_of, recorded
from gui.views.graph_scene import GraphScene
from tests.gui.traced import parabola


@pytest.fixture
def scene(qapp: object) -> GraphScene:  # noqa: ARG001
    picture = picture_of(parabola(), Wishes(), Detail())
    made = GraphScene()
    made.show_picture(picture, lay_out_by_depth(measured(picture)), ())
    return made


def test_that_what_was_seen_is_saved_though_one_steps_on_meanwhile(
    scene: GraphScene, tmp_path: Path, qtbot: QtBot
) -> None:
    saving, path = GraphSaving(), tmp_path / "graph.png"
    before = recorded(scene)
    with qtbot.waitSignal(saving.finished) as finished:
        saving.start(before, path)
        assert saving.is_busy
        scene.show_moment(GraphMoment.after(parabola()))
    assert finished.args == [path]
    assert path.read_bytes() == png_of(before) != png_of(recorded(scene))
    assert not saving.is_busy


def test_that_a_refused_file_is_told_and_leaves_nothing_behind(scene: GraphScene, tmp_path: Path, qtbot: QtBot) -> None:
    saving = GraphSaving()
    with qtbot.waitSignal(saving.failed) as failed:
        saving.start(recorded(scene), tmp_path / "no such folder" / "graph.svg")
    assert failed.args is not None
    assert "no such folder" in failed.args[0]
    assert list(tmp_path.iterdir()) == []
    assert not saving.is_busy


def test_that_closing_the_window_leaves_the_file_whole(scene: GraphScene, tmp_path: Path) -> None:
    saving = GraphSaving()
    saving.start(recorded(scene), tmp_path / "graph.png")
    saving.close()
    assert not saving.is_busy
    assert not QImage(str(tmp_path / "graph.png")).isNull()


def test_that_two_files_are_made_one_behind_the_other(scene: GraphScene, tmp_path: Path, qtbot: QtBot) -> None:
    saving, made = GraphSaving(), list[Path]()
    saving.finished.connect(made.append)
    wanted = [tmp_path / "first.svg", tmp_path / "second.png"]
    for path in wanted:
        saving.start(recorded(scene), path)
    qtbot.waitUntil(lambda: not saving.is_busy)
    assert made == wanted
    assert all(path.stat().st_size for path in wanted)
