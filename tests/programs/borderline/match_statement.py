"""match and case."""


def describe(value):
    match value:
        case 0:
            return "zero"
        case int() | float() if value < 0:
            return "negative"
        case [a, b]:
            return f"pair {a} {b}"
        case [first, *rest]:
            return f"list of {first} and {len(rest)}"
        case {"lr": rate}:
            return f"rate {rate}"
        case "x" | "y":
            return "axis"
        case _:
            return "other"


for value in [0, -5, -0.5, [1, 2], [1, 2, 3], {"lr": 0.1}, "y", None]:
    print(describe(value))
