# expect: refused or error NameError (SystemExit is no ordinary exception)
raise SystemExit(0)
