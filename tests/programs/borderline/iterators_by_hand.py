"""iter and next, divmod, pow, hash, bin, hex, ord, chr, callable, format, slice: builtins the issue does not name."""
it = iter([1, 2])
print(next(it), next(it), next(it, "end"))
print(divmod(17, 5), pow(2, 10), pow(3, 4, 5), bin(5), hex(255), oct(8), ord("a"), chr(98), format(3.14159, ".2f"))
print(callable(len), slice(1, 3), [1, 2, 3, 4][slice(1, 3)], ascii("é"), frozenset([1]), object is not None)
try:
    next(it)
except StopIteration as e:
    print(repr(e))
