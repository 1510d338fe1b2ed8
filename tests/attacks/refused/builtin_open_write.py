# expect: refused (open)
open("gradstep-attack", "w").write("x")
