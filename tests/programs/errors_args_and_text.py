"""str, repr and args of caught errors, in f-strings, comparisons, containers."""
import torch

collected = []
for attempt in [lambda: 1 / 0, lambda: [][1], lambda: {}["k"], lambda: int("q"), lambda: undefined, lambda: None.x, lambda: torch.ones(2) @ torch.ones(3), lambda: torch.ones(2).item()]:
    try:
        attempt()
    except Exception as e:
        collected.append(e)
        print(f"{e} | {e!r} | {e!s:.10} | {str(e)[:5]} | {len(e.args)} | {type(e)}")
        print("error: " + str(e), "%s" % e, "{}".format(e), sep=" / ")
for e in collected:
    print(isinstance(e, (LookupError, ArithmeticError)), isinstance(e, RuntimeError), repr(e)[:20])
error = ValueError("a", 1, [2])
print(error, repr(error), error.args, error.args[2], ValueError(), repr(ValueError()), repr(ValueError("x")), str(ValueError(None)), [ValueError("in")], {"e": KeyError("v")})
try:
    raise KeyError("it's")
except KeyError as e:
    print(e, str(e), e.args[0])
try:
    raise RuntimeError(f"step {5} failed")
except RuntimeError as e:
    message = str(e)
print(message.upper(), "failed" in message)
try:
    try:
        torch.ones(2).sum().backward()
    except RuntimeError as e:
        raise ValueError("cannot go back: " + str(e)) from None
except ValueError as e:
    print(e)
try:
    raise IndexError
except LookupError as e:
    print(repr(e), [str(e)], e.args == ())
