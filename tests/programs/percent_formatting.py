"""The % operator on strings: every kind of conversion, flags, widths, stars, mappings, errors."""
import torch

print("%d %i %s %r %f %e %g %x %o %c %%" % (5, 6.9, "s", "r", 1.5, 12345.678, 1e-7, 255, 8, "z"))
print("%5d|%-5d|%05d|%+d|% d|%5.1f|%-8.3f|%08.2f|%+.2e" % (42, 42, 42, 42, 42, 3.14159, 2.5, 2.5, 1234.5))
print("%10s|%-10s|%.2s|%5.1s|" % ("abc", "abc", "abc", "abc"))
print("%*d|%-*d|%.*f" % (6, 42, 6, 42, 3, 2.0))
print("%(name)s = %(value).3f, again %(name)r" % {"name": "w", "value": 1 / 3, "unused": 0})
print("%s" % 5, "%s" % [1, 2], "%s" % (1,), "%s and %s" % ("a", (1, 2)), "%r" % "q", "%a" % "é")
print("%#x %#o %X %E %G" % (255, 8, 255, 0.5, 1e20), "%c" % 65, "%s" % None, "%d" % True)
print("step %3d loss %.4f" % (7, torch.tensor(0.123456)), "%s" % torch.tensor([1.0]), "%.2f" % torch.tensor(2.0))
print("nothing" % (), "%d%%" % 50, "%5s%%" % 1.5)
for template, values in [
    ("%d", "x"), ("%d %d", (1,)), ("%d", (1, 2)), ("%q", 1), ("%", 1), ("%(a)s", {"b": 1}), ("%(a)s", 5), ("%c", "ab"),
    ("%d", None), ("%f", "1"), ("%x", 1.5), ("%s %s", "ab"), ("no conversion", 3), ("%c", -1), ("%*d", ("a", 1)),
]:
    try:
        print(template % values)
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(type(e), e)
