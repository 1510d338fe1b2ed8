# expect: limit (the number on the left; augmented)
s = "ab"
s = 10**11 * s
