# expect: done or error or limit (odd numbers as texts)
for text in ["1" * 400, "1e400", "-inf", "nan", "１２", "٣", "0x10", "1__0", " 5\n", "1e-400"]:
    try:
        print(float(text))
    except ValueError as e:
        print(e)
