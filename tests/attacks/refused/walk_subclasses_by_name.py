# expect: refused (the same, looking for a class that opens processes)
print("started")
base = [].__class__.__base__
popen = [kind for kind in base.__subclasses__() if kind.__name__ == "Popen"][0]
popen(["touch", "/tmp/gradstep-attack"])
