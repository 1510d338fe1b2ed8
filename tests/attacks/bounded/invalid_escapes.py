# expect: done (Python warns of these escapes and goes on)
print("\d \q \. \8")
