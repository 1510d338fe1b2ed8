"""What stands on the links of a graph at a moment."""

from bisect import bisect_left
from dataclasses import dataclass

from gui.models.fitting_text import together
from gui.models.graph_gradients import flowing, is_sent
from gui.models.graph_moment import FlowState, GraphMoment, Pass
from gui.models.graph_picture import GraphPicture
from gui.models.graph_sayings import GraphWord, said

_WRITTEN_OUT = 2
"""So many gradients of one link are written out; more are counted."""


@dataclass(frozen=True, slots=True)
class LinkFace:
    """What a link says: what has become of it, and the gradients on it, several ways to write them, the best first."""

    state: FlowState
    labels: tuple[str, ...] = ()


def link_moment(picture: GraphPicture, number: int, moment: GraphMoment) -> tuple[int, bool]:
    """All on which a link's face depends: how many of its gradients were sent, and whether one is sent now."""
    link = picture.links[number]
    if not link.flows:
        return picture.clocks[link.upper].ran_by(moment), False
    sent = picture.sent[number]
    count = bisect_left(sent, moment.ran)
    is_seed = link.flows[0].node is None
    is_now = moment.running is Pass.BACKWARD and count > 0 and sent[count - 1] == moment.ran - 1
    return count, is_now and not is_seed


def link_face(picture: GraphPicture, number: int, moment: GraphMoment) -> LinkFace:
    """What a link says at a moment."""
    link = picture.links[number]
    count, is_now = link_moment(picture, number, moment)
    if not link.flows:
        return LinkFace(FlowState.NOTHING, ("None",) if count else ())
    if not count:
        return LinkFace(FlowState.NOT_YET)
    values = [flowing(picture.graph, flow) for flow in link.flows if is_sent(picture.graph, flow, moment)]
    if all(value is None for value in values):
        return LinkFace(FlowState.NOTHING, ("None",))
    is_whole = count == len(link.flows)
    state = FlowState.NOW if is_now else FlowState.DONE if is_whole else FlowState.NOT_YET
    counted = said(GraphWord.GRADIENTS, count=count)
    if count > _WRITTEN_OUT:
        return LinkFace(state, (counted,))
    written = together(values, lambda *texts: " + ".join(texts))
    return LinkFace(state, written if count == 1 else (written[0], counted))
