"""try with except, else and finally: which parts run, and in which order."""


def run(kind):
    print("---", kind)
    try:
        print("try")
        if kind == "value":
            raise ValueError("bad value")
        if kind == "key":
            {}["missing"]
        if kind == "zero":
            1 / 0
        if kind == "return":
            return "returned"
    except ValueError as e:
        print("ValueError:", e)
    except (KeyError, IndexError) as e:
        print("lookup:", e)
    except Exception as e:
        print("other:", e)
    else:
        print("else")
    finally:
        print("finally")
    return "end"


for kind in ["none", "value", "key", "zero", "return"]:
    print(run(kind))
try:
    try:
        int("x")
    finally:
        print("inner finally")
except ValueError as e:
    print(e)
try:
    pass
finally:
    print("only finally")
try:
    undefined
except:
    print("bare except")
