"""Ends in a ValueError that is raised from another error's handler."""
try:
    int("seven")
except ValueError as e:
    print("first:", e)
    raise RuntimeError(f"cannot read: {e}") from e
