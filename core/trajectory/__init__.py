"""What a run leaves behind: its records, in order, as plain numbers."""
