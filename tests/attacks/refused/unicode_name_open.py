# expect: refused (open in mathematical letters: Python reads them as plain ones)
𝐨pen("gradstep-attack", "w")
