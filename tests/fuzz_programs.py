"""Runs scripts made up at random in real Python and by ours: ``python -m tests.fuzz_programs --cases N --seed N``."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.core.objective.differential import NeverEndedError, PlainPython, RunOurs, difference
from tests.core.objective.program_constructs import ALL, constructs
from tests.core.objective.program_reduction import reduced
from tests.core.objective.program_strategies import programs
from tests.core.objective.run_ours import run_ours

_python = PlainPython()  # one in each process, as its start takes longer than a hundred scripts
_CHUNK = 100  # hypothesis varies what it has seen: each chunk begins anew


@dataclass(slots=True)
class Report:
    """What came of some cases; ``failures`` has for each signature the difference and a script that shows it."""

    cases: int = 0
    errors: int = 0
    never_ended: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    failures: dict[str, tuple[str, str]] = field(default_factory=dict)

    def add(self, other: "Report") -> None:
        """Takes in what came of other cases."""
        self.cases += other.cases
        self.errors += other.errors
        self.never_ended += other.never_ended
        self.counts += other.counts
        self.wrong += other.wrong
        self.failures = other.failures | self.failures


def checked(cases: int, number: int, known: frozenset[str] = frozenset(), ours: RunOurs = run_ours) -> Report:
    """Runs so many scripts, which follow from the number, on both sides, and reduces what fails in a way not known."""
    report = Report()
    for text in _texts(cases, number):
        _check(text, _python, ours, report)
    for signature, (_, text) in list(report.failures.items()):
        if signature not in known:
            report.failures[signature] = _least(text, signature, _python, ours)
    return report


def _texts(cases: int, number: int) -> list[str]:
    texts: dict[str, None] = {}

    @seed(number)
    @settings(
        max_examples=cases * 2,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(programs())
    def collect(text: str) -> None:
        texts[text] = None

    collect()
    return list(texts)[:cases]


def _check(text: str, python: PlainPython, ours: RunOurs, report: Report) -> None:
    try:
        expected = python.run(text)
    except NeverEndedError:
        report.never_ended += 1
        return
    report.cases += 1
    report.errors += expected.error is not None
    report.counts.update(constructs(text))
    apart = difference(expected, ours(text))
    if apart is not None:
        signature = apart.signature()
        report.wrong[signature] += 1
        report.failures.setdefault(signature, (str(apart), text))


def _least(text: str, signature: str, python: PlainPython, ours: RunOurs) -> tuple[str, str]:
    def still_wrong(candidate: str) -> bool:
        try:
            apart = difference(python.run(candidate), ours(candidate))
        except NeverEndedError:
            return False
        return apart is not None and apart.signature() == signature

    least = reduced(text, still_wrong)
    return str(difference(python.run(least), ours(least))), least


def _reports(cases: int, first: int, processes: int) -> Iterator[Report]:
    known: set[str] = set()
    with ProcessPoolExecutor(processes) as pool:
        numbers = iter(range(first, first + cases // _CHUNK))
        running = {pool.submit(checked, _CHUNK, number) for _, number in zip(range(processes), numbers, strict=False)}
        while running:
            done = next(as_completed(running))
            running.discard(done)
            known |= set(done.result().failures)
            running |= {
                pool.submit(checked, _CHUNK, number, frozenset(known))
                for number in [next(numbers, None)]
                if number is not None
            }
            yield done.result()


def _print(report: Report, seconds: float) -> None:
    say = sys.stdout.write
    say("".join(f"{report.counts[name]:7d}  {name}\n" for name in sorted(ALL, key=report.counts.__getitem__)))
    for signature, count in report.wrong.most_common():
        apart, text = report.failures[signature]
        say(f"\n--- {count} times: {apart}\n{text}")
    say(
        f"\n{report.cases} cases in {seconds:.0f} s, {report.errors} of them end with an uncaught error,"
        f" {report.never_ended} more never ended; {sum(report.wrong.values())} differ in {len(report.wrong)} ways\n"
    )


def main() -> int:
    """Runs the cases, and tells what came of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    began, report = time.monotonic(), Report()
    for part in _reports(options.cases, options.seed * 1_000_000, options.processes):
        report.add(part)
        sys.stderr.write(f"\r{report.cases} cases, {len(report.wrong)} ways to differ")
    _print(report, time.monotonic() - began)
    return bool(report.wrong)


if __name__ == "__main__":
    sys.exit(main())
