"""The math module: functions, constants, their errors."""
import math

for name, f in [("sqrt", math.sqrt), ("exp", math.exp), ("log", math.log), ("sin", math.sin), ("cos", math.cos), ("tan", math.tan), ("tanh", math.tanh), ("sinh", math.sinh), ("cosh", math.cosh), ("atan", math.atan), ("log2", math.log2), ("log10", math.log10), ("log1p", math.log1p), ("expm1", math.expm1), ("erf", math.erf), ("erfc", math.erfc), ("gamma", math.gamma), ("lgamma", math.lgamma), ("fabs", math.fabs), ("degrees", math.degrees), ("radians", math.radians)]:
    print(name, f(0.5), f(2))
print(math.asin(0.5), math.acos(0.5), math.asinh(1), math.acosh(2), math.atanh(0.5), math.atan2(1, -1), math.hypot(3, 4))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.pow(2, 0.5), math.fmod(-7, 3), math.copysign(1, -0.0), math.modf(2.5))
print(math.gcd(12, 18), math.lcm(4, 6), math.factorial(10), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.prod([1, 2, 3]), math.fsum([0.1] * 10))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.isclose(0.1 + 0.2, 0.3), math.log(8, 2), math.dist([0, 0], [3, 4]), math.frexp(8.0), math.ldexp(0.5, 4))
for bad in [lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000), lambda: math.asin(2), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.sqrt("x"), lambda: math.pow(0, -1), lambda: math.floor(math.inf), lambda: math.gcd(1.5, 2), lambda: math.sqrt(), lambda: math.gamma(0)]:
    try:
        print(bad())
    except (ValueError, OverflowError, TypeError, AttributeError) as e:
        print(type(e), e)
