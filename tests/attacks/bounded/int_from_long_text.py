# expect: limit or error ValueError (int of a long text)
print(int("9" * 10**7) % 7)
