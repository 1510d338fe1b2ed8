# expect: error NameError (del within a loop, del of the handler's name)
for i in range(3):
    del i
try:
    1 / 0
except ZeroDivisionError as e:
    del e
print("fine so far")
print(i)
