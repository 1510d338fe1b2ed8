"""dtypes: conversions, promotion, default dtype, limits, printing."""
import torch

for dtype in [torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8, torch.bool, torch.complex64]:
    t = torch.tensor([1, 0, 3]).to(dtype)
    print(dtype, t, t.dtype, t.element_size())
x = torch.tensor([1.7, -1.7, 0.0])
print(x.int(), x.long(), x.double(), x.half(), x.bool(), x.float(), x.short(), x.bfloat16(), x.type(torch.int32), x.to(torch.float64), x.abs().byte())
print((torch.tensor(1) + 1.5).dtype, (torch.tensor([1]) + torch.tensor([1.5], dtype=torch.float64)).dtype, (torch.tensor([1.0]) + torch.tensor(1.0, dtype=torch.float64)).dtype, (torch.tensor([True]) + 1).dtype, (torch.tensor([1]) / 2).dtype, (torch.tensor(1, dtype=torch.uint8) + torch.tensor([1])).dtype)
print(torch.float is torch.float32, torch.double == torch.float64, torch.long == torch.int64, torch.int, torch.half, torch.promote_types(torch.int32, torch.float16), torch.result_type(torch.tensor(1), 1.0), torch.can_cast(torch.float32, torch.int32))
print(torch.get_default_dtype(), torch.tensor(1.0).dtype)
torch.set_default_dtype(torch.float64)
print(torch.tensor(1.0).dtype, torch.ones(2), torch.tensor([1 / 3]), torch.get_default_dtype())
torch.set_default_dtype(torch.float32)
print(torch.ones(2, dtype=torch.float64), torch.finfo(torch.float32).eps, torch.finfo(torch.float64).max, torch.iinfo(torch.int32).max, torch.iinfo(torch.uint8).min)
print(torch.tensor(200, dtype=torch.uint8) + 100, torch.tensor(2**31 - 1, dtype=torch.int32) + 1, torch.tensor(1e39), torch.tensor(1 / 3).double(), torch.tensor(1 / 3, dtype=torch.float64), torch.tensor(16777217.0))
w = torch.tensor([1.0], dtype=torch.float64, requires_grad=True)
v = w.float() * 2
v.sum().backward()
print(v, w.grad, w.to(torch.float16), w.to("cpu"), w.to(w.dtype) is w, w.type_as(torch.ones(1)))
for bad in [lambda: torch.tensor([1, 2], requires_grad=True), lambda: torch.tensor(1).requires_grad_(), lambda: torch.tensor(300, dtype=torch.uint8), lambda: torch.tensor([1.5]) & 1, lambda: torch.matmul(torch.ones(2), torch.ones(2, dtype=torch.float64)), lambda: torch.tensor(2**70), lambda: torch.tensor([True]) - torch.tensor([True]), lambda: -torch.tensor([True]), lambda: torch.tensor(1.0, dtype="float")]:
    try:
        print(bad())
    except (RuntimeError, TypeError, ValueError, OverflowError) as e:
        print(type(e), e)
