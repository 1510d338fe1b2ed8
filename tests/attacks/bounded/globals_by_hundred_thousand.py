# expect: limit or done (a function made again and again, each with a closure)
functions = []
for i in range(10**6):
    functions.append(lambda i=i: i)
print(len(functions))
