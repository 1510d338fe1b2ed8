# expect: done or error UnicodeEncodeError (characters that cannot be written: lone surrogates)
print("\u202e abc \u200b \ufeff \x1b[31m \x00 \x07 \r")
print("\ud800")
