"""Whole numbers: every operator, signs of // and %, large ones, bits, literals, conversions."""
print(7 + 3, 7 - 3, 7 * 3, 7 / 2, 7 // 2, 7 % 3, 7**3, -7 // 2, -7 % 3, 7 // -2, 7 % -3)
print(2**10, 2**-1, (-2) ** 3, -(2**2), 0**0, 2**100, 10**30 // 7, 10**30 % 7, (-8) ** 2)
print(6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 5, 100 >> 3, -5 >> 1, -1 & 255)
print(0x1F, 0b101, 0o17, 1_000_000, 0xFFFFFFFFFFFFFFFF, True + 1, False * 5)
print(int(3.9), int(-3.9), int("42"), int(" -7 "), int("ff", 16), int("101", 2), int(True), int("1_000"), int())
print(abs(-5), +5, -(-5), (17 // 5, 17 % 5), round(15, -1), round(25, -1), round(7))
print(2**5, float(3), str(10**20), bool(0), bool(-1), complex(2))
print((5).bit_length(), (10).bit_length(), (255).bit_count(), (3).real, (3).imag, (3).numerator)
print(1 == 1.0, 2**53 == float(2**53), 2**53 + 1 == float(2**53 + 1), 10**20 > 1e19, 3 < 3.5)
fibonacci = [0, 1]
while len(fibonacci) < 100:
    fibonacci.append(fibonacci[-1] + fibonacci[-2])
print(fibonacci[-1], sum(fibonacci), sum(int(c) for c in str(2**200)))
for bad in [lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 0**-1, lambda: 1 << -1, lambda: int("x"), lambda: int("1.5"), lambda: int(None), lambda: int("9", 8), lambda: 2.0 // 0, lambda: 5 & 1.5, lambda: int(float("nan")), lambda: int(float("inf")), lambda: 10**400 * 1.0]:
    try:
        print(bad())
    except (ZeroDivisionError, ValueError, TypeError, OverflowError) as e:
        print(type(e), e)
