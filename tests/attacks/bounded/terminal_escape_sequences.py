# expect: done (escape sequences are text)
print("\x1b]0;title\x07\x1b[2J\x1b[1;1H")
