"""The faces that core's values show to Qt."""
