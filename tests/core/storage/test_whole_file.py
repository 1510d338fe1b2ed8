"""A file is there whole or not at all, and every refusal of the operating system is a sentence."""

import io
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

import pytest

from core.storage.whole_file import written_whole
from core.storage.write_refusal import CannotWriteError, WriteRefusal

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has neither these permissions nor these devices")

needs_full_device = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")


NOBODY = 65534


def write(target: Path | BinaryIO, content: bytes) -> None:
    with written_whole(target) as output:
        output.write(content)


def write_until(target: Path, event: Callable[[], object]) -> None:
    with written_whole(target) as output:
        output.write(b"new")
        event()


def refusal_of(target: Path | BinaryIO, content: bytes = b"new") -> CannotWriteError:
    with pytest.raises(CannotWriteError) as caught:
        write(target, content)
    return caught.value


@pytest.fixture
def folder_of_somebody() -> Iterator[Path]:
    """A folder of a user whom permissions bind, as which the test runs; the superuser they do not."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    try:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder)
    finally:
        os.seteuid(user)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own of 64 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount(["-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)])
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def mount(arguments: list[str]) -> None:
    try:
        subprocess.run(["mount", *arguments], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"mounting a disk is not possible here: {error}")


def test_that_a_new_file_has_its_content_and_the_usual_permissions(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", b"new")
    (tmp_path / "usual").touch()
    assert (tmp_path / "a.csv").read_bytes() == b"new"
    assert (tmp_path / "a.csv").stat().st_mode == (tmp_path / "usual").stat().st_mode
    assert len(list(tmp_path.iterdir())) == 2


def test_that_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write(target, b"new")
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_that_an_older_file_is_untouched_until_the_end(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    with written_whole(target) as output:
        output.write(b"new" * 100_000)
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new" * 100_000


@pytest.mark.parametrize("error", [ValueError, OSError, KeyboardInterrupt, SystemExit])
def test_that_after_an_exception_all_is_as_before_and_the_exception_goes_on(
    tmp_path: Path, error: type[BaseException]
) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")

    def fail() -> None:
        raise error

    with pytest.raises(error):
        write_until(target, fail)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_that_a_symbolic_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    for name in ("there", "not there yet"):
        link = tmp_path / f"link to {name}"
        link.symlink_to(tmp_path / "elsewhere" / name)
        (tmp_path / "elsewhere" / "there").write_bytes(b"old")
        write(link, b"new")
        assert link.is_symlink()
        assert (tmp_path / "elsewhere" / name).read_bytes() == b"new"


def test_that_a_name_as_long_as_a_name_may_be_is_no_hindrance(tmp_path: Path) -> None:
    target = tmp_path / ("函" * 85)
    write(target, b"new")
    assert target.read_bytes() == b"new"


def test_that_a_missing_folder_is_told_at_once(tmp_path: Path) -> None:
    error = refusal_of(tmp_path / "missing" / "a.csv")
    assert str(error) == f"The folder {tmp_path}/missing does not exist. Create it, or choose another one."
    assert isinstance(error.__cause__, FileNotFoundError)


def test_that_a_link_into_a_missing_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "missing" / "a.csv")
    assert str(refusal_of(tmp_path / "link")).startswith(f"The folder {tmp_path}/missing does not exist.")


def test_that_a_folder_removed_meanwhile_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(CannotWriteError) as caught:
        write_until(folder / "a.csv", lambda: shutil.rmtree(folder))
    assert caught.value.refusal is WriteRefusal.MISSING_FOLDER
    assert not folder.exists()


def test_that_a_folder_is_no_file(tmp_path: Path) -> None:
    sentence = f"{tmp_path} is a folder. Add the name of a file to it."
    assert str(refusal_of(tmp_path)) == sentence


def test_that_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert refusal_of(tmp_path / "file" / "a.csv").refusal is WriteRefusal.NO_FOLDER


def test_that_a_name_can_be_too_long(tmp_path: Path) -> None:
    assert refusal_of(tmp_path / ("a" * 300)).refusal is WriteRefusal.NAME_TOO_LONG


@pytest.mark.parametrize("name", ["a\0b", "a\ud800b"])
def test_that_a_name_can_have_an_impossible_character(tmp_path: Path, name: str) -> None:
    error = refusal_of(tmp_path / name)
    assert error.refusal is WriteRefusal.BAD_NAME
    assert str(error).isprintable()


def test_that_a_link_can_lead_back_to_itself(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "link")
    assert refusal_of(tmp_path / "link").refusal is WriteRefusal.CIRCULAR_LINK
    assert (tmp_path / "link").is_symlink()


def test_that_permissions_are_respected(folder_of_somebody: Path) -> None:
    (folder_of_somebody / "a.csv").write_bytes(b"old")
    (folder_of_somebody / "a.csv").chmod(0o400)
    assert refusal_of(folder_of_somebody / "a.csv").refusal is WriteRefusal.NOT_PERMITTED
    folder_of_somebody.chmod(0o500)
    assert refusal_of(folder_of_somebody / "b.csv").refusal is WriteRefusal.NOT_PERMITTED
    assert (folder_of_somebody / "a.csv").read_bytes() == b"old"


def test_that_a_full_disk_is_told_and_the_older_file_untouched(small_disk: Path) -> None:
    target = small_disk / "a.csv"
    target.write_bytes(b"old")
    error = refusal_of(target, b"new" * 40_000)
    assert str(error).startswith(f"The disk is full, so {target} could not be written.")
    assert target.read_bytes() == b"old"
    assert list(small_disk.iterdir()) == [target]


def test_that_a_read_only_disk_is_told_at_once(small_disk: Path) -> None:
    (small_disk / "old.csv").write_bytes(b"old")
    mount(["-o", "remount,ro", str(small_disk)])
    for name in ("old.csv", "new.csv"):
        assert str(refusal_of(small_disk / name)).startswith(f"The folder {small_disk} is on a read-only disk.")
    assert [path.name for path in small_disk.iterdir()] == ["old.csv"]


@needs_full_device
def test_that_a_full_device_is_told_at_the_latest_at_the_end() -> None:
    assert refusal_of(Path("/dev/full")).refusal is WriteRefusal.DISK_FULL
    assert refusal_of(Path("/dev/full"), b"new" * 100_000).refusal is WriteRefusal.DISK_FULL


def test_that_a_device_is_written_to_and_stays() -> None:
    write(Path(os.devnull), b"new")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_that_a_named_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received: list[bytes] = []
    reader = threading.Thread(target=lambda: received.append(pipe.read_bytes()))
    reader.start()
    write(pipe, b"new" * 100_000)
    reader.join()
    assert received == [b"new" * 100_000]
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_that_a_file_standing_for_standard_output_keeps_what_is_in_it(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_bytes(b"old ")
    program = "from pathlib import Path; from core.storage.whole_file import written_whole\n"
    program += "with written_whole(Path('/dev/stdout')) as output: output.write(b'new')"
    with log.open("ab") as stream:
        subprocess.run([sys.executable, "-c", program], check=True, stdout=stream)
    assert log.read_bytes() == b"old new"


def test_that_a_stream_is_flushed_and_left_open() -> None:
    raw = io.BytesIO()
    stream = io.BufferedWriter(cast(io.RawIOBase, raw))
    write(cast(BinaryIO, stream), b"new")
    assert raw.getvalue() == b"new"
    assert not stream.closed


class Sip(io.RawIOBase):
    """A stream that takes at most two bytes at a time, as an unbuffered pipe may."""

    def __init__(self) -> None:
        self.taken = b""

    def writable(self) -> bool:
        return True

    def write(self, content: object) -> int:
        part = bytes(cast(memoryview, content)[:2])
        self.taken += part
        return len(part)


def test_that_a_stream_that_takes_a_little_at_a_time_gets_all() -> None:
    stream = Sip()
    write(cast(BinaryIO, stream), b"seven b")
    assert stream.taken == b"seven b"


def test_that_a_reader_who_left_is_told() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb", buffering=0) as stream:
        error = refusal_of(cast(BinaryIO, stream))
    assert str(error) == "Nobody reads standard output any more. Start the reader again, or write to a file."
