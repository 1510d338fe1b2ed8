"""while loops that end by what they compute: Collatz, Newton's root, Euclid, bisection."""
n = 27
steps = 0
highest = n
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
    highest = max(highest, n)
print("collatz", steps, highest)
guess = 1.0
while abs(guess * guess - 2) > 1e-12:
    guess = (guess + 2 / guess) / 2
    print(guess)
a, b = 1071, 462
while b:
    print(a, b)
    a, b = b, a % b
print("gcd", a)
low, high = 0.0, 2.0
while high - low > 1e-3:
    middle = (low + high) / 2
    if middle**3 - middle - 2 < 0:
        low = middle
    else:
        high = middle
print(f"root between {low:.6f} and {high:.6f}")
bits = ""
k = 37
while k:
    bits = str(k % 2) + bits
    k //= 2
print(bits, int(bits, 2))
