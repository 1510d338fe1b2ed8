"""The process in which drawings are made: it may take too long, be killed and start again, and no run notices."""
