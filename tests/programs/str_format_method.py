"""str.format: automatic, numbered and named fields, specs, conversions, nested specs, errors."""
import torch

print("{} {} {}".format(1, "two", 3.0), "{1} {0} {1}".format("a", "b"), "{a} {b}".format(a=1, b=[2]))
print("{:5}|{:<5}|{:>5}|{:^5}|{:05.1f}|{:+d}|{:,}|{:%}|{:x}".format(1, "a", "b", "c", 2.5, 3, 10**6, 0.5, 255))
print("{0!r} {0!s} {1!r:>8}|".format("q", "w"), "{{}} {{{}}}".format(5), "".format(), "none".format(1, 2))
print("{:{}}|{:{}.{}f}|{:>{w}}".format("x", 4, 3.14159, 8, 2, "y", w=6))
print("{name}: {value:.3e}".format(name="loss", value=0.00012345))
print("{:.4f} {}".format(torch.tensor(0.5), torch.tensor([1, 2])))
print("{:>10}|{:<10}|{:*^10}".format(*["r", "l", "m"]), "{x} {y}".format(**{"x": 1, "y": 2}))
template = "step {:>3} x {:+.4f}"
for step, x in enumerate([1.0, -0.5]):
    print(template.format(step, x))
for bad, arguments in [
    ("{}", []), ("{2}", [1]), ("{a}", [1]), ("{", [1]), ("}", [1]), ("{} {0}", [1]), ("{:d}", ["s"]), ("{!x}", [1]),
    ("{:z}", [1]), ("{0} {}", [1, 2]), ("{!r", [1]),
]:
    try:
        print(bad.format(*arguments))
    except (IndexError, KeyError, ValueError) as e:
        print(type(e), e)
