# expect: error ValueError (an uncaught error with a long text; what is written stays bounded)
raise ValueError("x" * 10**6)
