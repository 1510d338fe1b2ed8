"""A run as a generator of records: from its start, or from any step of it."""
