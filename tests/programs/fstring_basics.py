"""f-strings: expressions, quotes, conversions, braces, the = form, nested ones."""
import torch

x, name, items = 3, "w", [1, "two"]
print(f"{x} {name} {items} {items[1]} {x + 1} {x * 2 = } {name=}")
print(f"{{braces}} {{{x}}} {name!r} {name!s} {'é'!a} {items!r:>12}|")
print(f"{'yes' if x > 2 else 'no'} {[i for i in range(x)]} {len(items)} {max(1, x)}")
print(f"{(lambda v: v + 1)(2)} { {'a': 1}['a'] } {f'{x}' + 'inner'} {'a' 'b'}")
print(f"one {x}" " two " f"three {name}")
print(f"""lines
{x}
""")
t = torch.tensor([1.0, 2.5])
print(f"{t} {t[1]} {t.sum()} {t.mean():.3f} {t[0].item()}")
loss = torch.tensor(0.123456789, requires_grad=True)
print(f"loss {loss} {loss.item():.4f} {loss:.4f} {loss.item():>10.2e}|")
print(f"{None} {True} {1.0} {1e20} {1e-5} {1j} {()} {{}} {range(3)}")
print(f"{x!r}" f"{x:5}" f"{x:<5}|", f"", f"{'nested':{'>'}{10}}", f"{x:{x}}")
print(rf"raw \n {x}", f"tab\t{x}")
