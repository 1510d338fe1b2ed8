"""ValueError, ZeroDivisionError, OverflowError of plain Python."""
import math

cases = [
    lambda: 1 / 0, lambda: 1.0 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0**-1, lambda: 0.0**-2, lambda: 1j / 0, lambda: int("abc"), lambda: int(""), lambda: int("1e3"), lambda: float(""), lambda: float("1,5"), lambda: complex("i"), lambda: int("12", 99), lambda: int("z", 10),
    lambda: [1].remove(2), lambda: [].index(1), lambda: "abc".index("z"), lambda: range(1, 5, 0), lambda: "a".split(""), lambda: list(zip([1], [2, 3], strict=True)), lambda: max([]), lambda: min(()), lambda: [1, 2][::0], lambda: dict([(1, 2, 3)]), lambda: sum(["a"], "b"), lambda: "x" * -1, lambda: 1 << -1, lambda: 1 >> -2, lambda: round(float("nan")), lambda: int(float("inf")), lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.acos(2), lambda: math.exp(710), lambda: 2.0**1025, lambda: float(10**400), lambda: 10**400 / 3, lambda: math.factorial(-1), lambda: "{".format(), lambda: f"{1:q}", lambda: "%d" % "a", lambda: float("1_"), lambda: int(float("nan")), lambda: round(float("inf")), lambda: math.fmod(1, 0), lambda: math.pow(-1, 0.5), lambda: (-1) ** 0.5, lambda: 5 % -3, lambda: -5 // 2,
]
for case in cases:
    try:
        print(case())
    except (ValueError, ZeroDivisionError, OverflowError, TypeError) as e:
        print(type(e), e, e.args)
values = [1, "2", "x", None, [3], 0, "0.5", 2.5]
for v in values:
    try:
        print(10 / int(v))
    except ValueError as e:
        print("not a number:", e)
    except ZeroDivisionError as e:
        print("zero:", e)
    except TypeError as e:
        print("no kind:", e)
