"""Text as a person types it becomes Python's own syntax tree, or a problem with its place."""
