# expect: refused (getattr bound within an expression)
print((g := getattr)((), "__class__"))
