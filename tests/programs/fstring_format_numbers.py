"""Format specs of numbers in f-strings: width, fill, sign, grouping, every kind."""
x, n, big = 3.14159265, 42, 1234567.891
print(f"{x:.2f}|{x:8.3f}|{x:<8.1f}|{x:^9.2f}|{x:>+9.2f}|{x:08.2f}|{x:+.0f}|{x: .1f}")
print(f"{x:e}|{x:.2e}|{x:E}|{x:g}|{x:.3g}|{big:g}|{big:G}|{x:%}|{0.256:.1%}|{x:.0f}|{x:#.0f}")
print(f"{n:d}|{n:5d}|{n:<5d}|{n:^5d}|{n:05d}|{n:+d}|{n: d}|{-n:+d}|{n:*^9}|{n:=+6d}|{-n:06}")
print(f"{n:b}|{n:o}|{n:x}|{n:X}|{n:#b}|{n:#o}|{n:#x}|{255:#06x}|{n:c}|{n:n}")
print(f"{big:,}|{big:,.2f}|{10**9:_}|{1234567:,d}|{2**20:_b}|{65535:_x}|{big:15,.1f}|{10**12:,}")
print(f"{n:f}|{n:.1f}|{n:e}|{n:g}|{n:%}|{True:d}|{True}|{True:5}|{False:b}")
print(f"{float('inf'):f}|{float('nan'):5}|{-0.0:.1f}|{-0.0}|{float('-inf'):+}|{1e400}|{0.1 + 0.2}")
print(f"{1e16}|{1e15}|{123456789012345678}|{1e-4}|{1e-5}|{100.0}|{1.5e300 * 10}|{2**64}")
print(f"{2 + 3j}|{2 + 3j:.2f}|{1j}|{(1 + 1j) ** 2}|{2.5 + 0j:.1f}")
width, digits = 12, 3
print(f"{x:{width}.{digits}f}|{x:>{width}}|{n:{width // 2}}|{x:.{digits + 2}f}|{'ab':{'-'}^{width}}")
for bad in ["d", "s", "5.2z", ",n"]:
    try:
        print(f"{1.5:{bad}}")
    except ValueError as e:
        print(e)
