"""What a person edits and what a run is repeated from: immutable values, no torch."""
