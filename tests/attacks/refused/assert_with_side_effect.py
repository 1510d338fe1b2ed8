# expect: refused (a refused call in an assert's text)
assert True, open("gradstep-attack", "w")
