# expect: error TypeError (exception classes with keywords, stars)
try:
    raise ValueError(*range(5))
except ValueError as e:
    print(e)
raise ValueError(text="x")
