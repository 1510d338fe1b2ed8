"""Strings: quotes, escapes, joining, repeating, indexing, comparing, repr."""
s = "gradient"
print(s + "!", s * 2, 3 * "ab", s[0], s[-1], s[2:5], s[::-1], s[:3], s[::2], len(s), "" * 5)
print("grad" in s, "x" not in s, "a" < "b", "A" < "a", "abc" == "abc", "10" < "9", "" == "")
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("line\nbreak\ttab\\"), repr("\x00\x7f\u200b"))
print("é", "中文", "🙂", repr("é中🙂"), len("é中🙂"), "\u00e9" == "é", "\x41", "\101", "\N{BULLET}")
print('single', "double", '''triple''', """also "quoted" inside""", r"raw \d", "a" "b")
print(str(5), str(5.0), str(None), str([1, "a"]), str(True), str((1,)), str({"k": "v"}), str("s"))
print("%s" % s, s.upper(), s, [s], (s,), {s: s})
print("a\tb\tc")
print("first\nsecond")
print("carriage", "bell\\a", "null:" + "\0" + ":", sep="|")
for bad in [lambda: s[99], lambda: s + 5, lambda: s * 1.5, lambda: "a" - "b", lambda: s["x"], lambda: "a" < 1, lambda: 5 + s]:
    try:
        bad()
    except (IndexError, TypeError) as e:
        print(type(e), e)
try:
    s[0] = "G"
except TypeError as e:
    print(e)
print(max(s), min(s), sorted(s), "".join(sorted(set(s))), sum(map(int, "12345")))
