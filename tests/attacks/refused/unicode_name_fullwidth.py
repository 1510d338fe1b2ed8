# expect: refused (full-width letters)
ｅｖａｌ("1")
