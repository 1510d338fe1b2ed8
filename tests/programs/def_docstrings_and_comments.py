"""A docstring of the script,
over two lines."""

# a comment of its own


def documented(x):
    """Twice x.

    More words.
    """
    # inside
    return 2 * x  # behind


print(documented(4))


def only_docstring():
    "Nothing else is here."


print(only_docstring())
"a string alone is an expression"
3 + 4
documented
value = (
    1  # within brackets
    + 2
    # between
    + 3
)
print(value)
long = 1 + \
    2
print(long); print("two on one line"); x = 5
print("a" "b" 'c', """tri
ple""", r"raw\n", "tab\tend", 'it''s', "\u4e2d\x41\N{GREEK SMALL LETTER PI}\\", "line \
continued")
if x: pass
print(len("""
"""), "# no comment")
