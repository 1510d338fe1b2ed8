"""Whether the pass stepped by hand equals the recorded one, as a note; a difference with a report to copy."""

from core.trajectory.iteration_trace import BackwardTrace
from core.trajectory.proof import Difference, Verdict
from gui.models.explanation import Note, Tone
from gui.models.tensor_text import whole_text
from gui.translation import filled

_TONES = {Verdict.EQUAL: Tone.CHECKED, Verdict.DIFFERENT: Tone.DEFECT}


def proof_note(backward: BackwardTrace) -> Note:
    """The verdict on a pass."""
    proof = backward.proof
    text = filled(proof.verdict, {"count": str(proof.count), "name": proof.name})
    report = "\n".join(_line(backward, one) for one in proof.differences)
    return Note(text, _TONES.get(proof.verdict, Tone.QUIET), report)


def _line(backward: BackwardTrace, one: Difference) -> str:
    """One difference, for whoever looks into it: in English, with every digit."""
    name = backward.nodes[backward.steps[one.step].node].name
    which = "accumulated" if one.output is None else f"output {one.output}"
    return f"step {one.step} {name}, {which}: {whole_text(one.recorded)} recorded, {whole_text(one.by_hand)} by hand"
