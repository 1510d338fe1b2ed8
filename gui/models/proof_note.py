"""Whether the pass stepped by hand equals the recorded one, as a note; a difference with a report to copy."""

from core.trajectory.iteration_trace import BackwardTrace, IterationTrace
from core.trajectory.proof import Verdict
from core.trajectory.proof_report import proof_report
from gui.models.explanation import Note, Tone
from gui.translation import filled

_TONES = {Verdict.EQUAL: Tone.CHECKED, Verdict.DIFFERENT: Tone.DEFECT}


def proof_note(trace: IterationTrace, backward: BackwardTrace) -> Note:
    """The verdict on one of an iteration's passes."""
    proof = backward.proof
    text = filled(proof.verdict, {"count": str(proof.count), "name": proof.name})
    return Note(text, _TONES.get(proof.verdict, Tone.QUIET), proof_report(trace, backward))
