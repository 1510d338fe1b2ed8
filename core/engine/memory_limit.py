"""A bound on the engine's memory: a huge tensor is an error message and no frozen desktop."""

from pathlib import Path

HEADROOM = 2 * 2**30
"""Bytes beyond what is mapped after torch is imported."""

_LARGEST = 2**63 - 1


def limit_memory(headroom: int = HEADROOM) -> None:
    """Limits this process's address space, where the platform can."""
    try:
        import resource  # noqa: PLC0415 (there is none on Windows)
    except ImportError:
        return
    statistics = Path("/proc/self/statm")
    if not statistics.exists():
        return
    pages = int(statistics.read_text(encoding="ascii").split()[0])
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = pages * resource.getpagesize() + headroom
    most = _LARGEST if hard == resource.RLIM_INFINITY else hard
    resource.setrlimit(resource.RLIMIT_AS, (min(wanted, most), hard))
