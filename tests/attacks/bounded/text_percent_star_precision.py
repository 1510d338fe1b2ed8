# expect: limit or error ValueError or error OverflowError (precisions from the arguments)
print(len("%.*f" % (10**9, 1.5)), len("%.*d" % (10**9, 1)))
