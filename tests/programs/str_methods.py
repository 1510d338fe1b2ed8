"""The methods of strings that a learner uses."""
s = "  Gradient descent, step by step  "
t = s.strip()
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), t.strip("Gp"), "xxaxx".strip("x"))
print(t.upper(), t.lower(), t.title(), t.capitalize(), t.swapcase())
print(t.split(), t.split(","), "a,b,,c".split(","), "a b c".split(" ", 1), "a-b-c".rsplit("-", 1), "l1\nl2".splitlines())
print(", ".join(["a", "b"]), "".join("xyz"), "-".join([]), "/".join(str(i) for i in range(3)))
print(t.replace("step", "jump"), t.replace("step", "jump", 1), "aaa".replace("a", "b", 2), "ab".replace("", "-"))
print(t.find("step"), t.find("none"), t.rfind("step"), t.index("d"), t.count("step"), t.count("e"))
print(t.startswith("Grad"), t.endswith("step"), t.startswith(("x", "G")), "abc".startswith("b", 1))
print("5".zfill(3), "-5".zfill(4), "x".center(5) + "|", "x".center(6, "*"), "x".ljust(4, ".") + "|", "x".rjust(4) + "|")
print("12".isdigit(), "1.2".isdigit(), "ab".isalpha(), "a1".isalnum(), " ".isspace(), "Ab".isupper(), "ab".islower())
print("k=v=w".partition("="), "k=v=w".rpartition("="), "none".partition("="))
print("prefix_name".removeprefix("prefix_"), "name.py".removesuffix(".py"), "ß".casefold(), "a\tb".expandtabs(4))
for bad in [lambda: "".join([1]), lambda: "a".index("z"), lambda: "a".split(""), lambda: "a".upper(1), lambda: "a".nothing()]:
    try:
        bad()
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e), e)
