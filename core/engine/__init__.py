"""The process in which torch lives: it makes the runs that the window asks for."""
