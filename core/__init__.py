"""Everything Gradstep knows, without a window: notation, runs, traces and files."""
