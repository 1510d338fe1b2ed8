# expect: limit (an uncaught error with a huge text)
raise ValueError("x" * 10**9)
