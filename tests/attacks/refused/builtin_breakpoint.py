# expect: refused (a debugger)
breakpoint()
