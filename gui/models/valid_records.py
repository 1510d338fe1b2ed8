"""How much of a run survives when its spec becomes another one."""

from dataclasses import replace

from core.document.run_spec import RunSpec


def valid_records(before: RunSpec, after: RunSpec) -> int:
    """How many records of a run are also the first ones of another; those from the first other setting on are not."""
    neutral = {"interventions": (), "steps": 0, "stop_gradient": None}
    if replace(before, **neutral) != replace(after, **neutral):  # type: ignore[arg-type]  # names of its own fields
        return 0
    changed = set(before.interventions) ^ set(after.interventions)
    first_changed = min((intervention.step for intervention in changed), default=before.steps + after.steps + 1)
    return min(first_changed, after.steps + 1)
