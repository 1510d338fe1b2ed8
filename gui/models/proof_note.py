"""Whether the pass stepped by hand equals the recorded one, as a note; a difference with a report to copy."""

from core.trajectory.iteration_trace import BackwardTrace
from core.trajectory.proof import Verdict
from core.trajectory.proof_report import proof_report, script_proof_report
from gui.models.explanation import Note, Tone
from gui.models.opened import Opened
from gui.models.script_pass import ScriptPass
from gui.translation import filled

_TONES = {Verdict.EQUAL: Tone.CHECKED, Verdict.DIFFERENT: Tone.DEFECT}


def proof_note(trace: Opened, backward: BackwardTrace) -> Note:
    """The verdict on one of an iteration's passes, or on a script's."""
    proof = backward.proof
    text = filled(proof.verdict, {"count": str(proof.count), "name": proof.name})
    report = (
        script_proof_report(trace.text, trace.opened, backward)
        if isinstance(trace, ScriptPass)
        else proof_report(trace, backward)
    )
    return Note(text, _TONES.get(proof.verdict, Tone.QUIET), report)
