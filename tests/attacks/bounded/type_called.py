# expect: refused or error TypeError or done (what type gives is called)
print(type(5)("7"), type([])("ab"))
