"""Ends in a StopIteration that is raised by hand."""
print("start")
raise StopIteration("nothing left")
