"""What the window needs of the machine, found out before Qt is asked, since Qt aborts where something is missing."""

import ctypes
import os
import re
import sys
from importlib.util import find_spec
from pathlib import Path

_HEADLESS = 'Without a window it works as well: python main.py run "3x²+2x−1" --csv -'
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""A library of Debian and its relatives -> the package that has it."""

_NEEDED = ("libQt6Gui.so.6", "libQt6Widgets.so.6")


def missing_prerequisite() -> str | None:
    """Why there can be no window on this machine, as a sentence; None where there can be one."""
    if sys.platform != "linux":
        return None
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not platform and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return f"There is no display to show a window on (DISPLAY is not set). {_HEADLESS}"
    uses_x11 = platform == "xcb" or (not platform and not os.environ.get("WAYLAND_DISPLAY"))
    library = _missing_library(uses_x11=uses_x11)
    if library is not None:
        package = _PACKAGES.get(library)
        fix = f"Install it: sudo apt-get install {package}" if package else "Install the package that has it."
        return f"Qt needs the library {library}, which is not on this machine. {fix}\n{_HEADLESS}"
    if uses_x11 and not _answers(os.environ.get("DISPLAY", "")):
        display = os.environ.get("DISPLAY", "")
        return f"The display {display} does not answer, so there can be no window. {_HEADLESS}"
    return None


def _missing_library(*, uses_x11: bool) -> str | None:
    """The first library that the loader of the operating system does not find."""
    specification = find_spec("PySide6")
    if specification is None or not specification.submodule_search_locations:
        return None
    folder = Path(specification.submodule_search_locations[0]) / "Qt"
    files = [folder / "lib" / name for name in _NEEDED]
    if uses_x11:
        files.append(folder / "plugins" / "platforms" / "libqxcb.so")
    for file in files:
        try:
            ctypes.CDLL(str(file))
        except OSError as error:
            found = re.match(r"(\S+\.so[.\d]*): cannot open", str(error))
            return found[1] if found else str(error)
    return None


def _answers(display: str) -> bool:
    """Whether an X server can be reached; asked of the library that Qt itself will ask."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # what is missing is told by Qt's own plugin, which was loaded already
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    has_error = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not has_error
