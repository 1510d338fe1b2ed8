"""Messages as bytes: msgpack with its length in front, so that they can be found again in a stream."""

import struct
from collections.abc import Iterator

import msgspec

_LENGTH = struct.Struct("<I")
LARGEST_FRAME = 256 * 2**20
"""Bytes; whatever announces more is no frame of ours."""

_encoder = msgspec.msgpack.Encoder()


def framed(message: msgspec.Struct) -> bytes:
    """The message as bytes, its length in front."""
    content = _encoder.encode(message)
    return _LENGTH.pack(len(content)) + content


class Frames:
    """Puts together what comes in pieces."""

    def __init__(self) -> None:
        self._received = bytearray()

    def take(self, received: bytes) -> Iterator[bytes]:
        """Adds bytes, and gives the frames that are whole now, without their lengths.

        Raises:
            ValueError: where a frame announces more bytes than any of ours has.
        """
        self._received += received
        while len(self._received) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._received)
            if length > LARGEST_FRAME:
                raise ValueError(f"A frame of {length} bytes was announced; that is none of ours.")
            end = _LENGTH.size + length
            if len(self._received) < end:
                return
            yield bytes(self._received[_LENGTH.size : end])
            del self._received[:end]
