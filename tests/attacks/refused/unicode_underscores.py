# expect: refused (the underscores themselves in other forms)
print(()._＿class＿_)
