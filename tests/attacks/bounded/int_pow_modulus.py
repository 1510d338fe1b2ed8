# expect: refused or limit or done (pow with three arguments is no part of the table)
print(pow(3, 10**10000, 7))
