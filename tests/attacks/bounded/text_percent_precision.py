# expect: limit or error ValueError (precisions by %)
print(len("%.1000000000f" % 1.5))
