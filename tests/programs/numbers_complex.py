"""Complex numbers, also as tensors."""
import torch

z = 3 + 4j
print(z, z.real, z.imag, z.conjugate(), abs(z), z * 2, z + 1, z / 2, z**2, -z, z == 3 + 4j, 1j * 1j)
print(complex(1, 2), complex(5), complex("1+2j"), complex(), complex(2.5, -1), 2j, 0j, 1e10j, [1j, 2 + 0j])
print((1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 1j), (1 + 2j) ** -1, bool(0j), bool(1j), 1j == 1, repr(-0j))
for bad in [lambda: 1j < 2j, lambda: int(1j), lambda: float(1j), lambda: 1j // 1, lambda: 1j % 2, lambda: complex("x"), lambda: 1j / 0]:
    try:
        bad()
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e), e)
t = torch.tensor([1 + 2j, 3 - 1j])
print(t, t.dtype, t.real, t.imag, t.abs(), torch.conj(t).resolve_conj(), t * t, torch.angle(t))
print(torch.complex(torch.tensor([1.0]), torch.tensor([2.0])), torch.view_as_real(t))
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.complex(x, x * 2).abs().sum()
y.backward()
print(y, x.grad)
