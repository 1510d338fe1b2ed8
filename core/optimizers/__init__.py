"""The update rules, and what settings each of them takes."""
