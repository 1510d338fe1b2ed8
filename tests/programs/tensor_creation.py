"""Making tensors: from numbers and lists, filled, spaced, like others, with dtypes."""
import torch

print(torch.tensor(5), torch.tensor([1, 2]), torch.tensor([[1.0, 2], [3, 4]]), torch.tensor(True), torch.tensor([]))
print(torch.zeros(2, 3), torch.ones((2,)), torch.full((2, 2), 7), torch.full((2,), 1.5), torch.empty(0), torch.zeros([]))
print(torch.arange(5), torch.arange(1, 4), torch.arange(0, 1, 0.25), torch.arange(4.0), torch.arange(5, 0, -2))
print(torch.linspace(0, 1, 5), torch.logspace(0, 2, 3), torch.eye(2), torch.eye(2, 3), torch.linspace(-1, 1, steps=3))
x = torch.tensor([[1.0, 2.0]], dtype=torch.float64, requires_grad=True)
print(x, torch.zeros_like(x), torch.ones_like(x), torch.full_like(x, 3), torch.zeros_like(x, dtype=torch.int64))
print(x.new_zeros(2), x.new_ones(2, 2), x.new_tensor([5]), x.new_full((2,), 4.0))
print(torch.tensor([1, 2.5]), torch.tensor([True, 2]), torch.tensor((1, 2)), torch.tensor(range(3)), torch.tensor([[]]))
print(torch.tensor([1, 2], dtype=torch.float32), torch.tensor(3.7, dtype=torch.int32), torch.as_tensor([1, 2]), torch.asarray([1.0]))
print(torch.zeros(1, requires_grad=True), torch.arange(3.0, requires_grad=True), torch.ones(2, dtype=torch.bool))
print(torch.Tensor([1, 2]), torch.tensor([1.5]), torch.scalar_tensor(2.0), torch.vander(torch.tensor([1, 2, 3])))
print(torch.tril_indices(2, 2), torch.cartesian_prod(torch.tensor([1, 2]), torch.tensor([3, 4])), torch.combinations(torch.tensor([1, 2, 3])))
for bad in [lambda: torch.tensor([[1, 2], [3]]), lambda: torch.tensor("a"), lambda: torch.zeros(-1), lambda: torch.arange(3, 0), lambda: torch.tensor([1, "a"]), lambda: torch.tensor(), lambda: torch.zeros("x"), lambda: torch.tensor(None), lambda: torch.linspace(0, 1)]:
    try:
        print(bad())
    except (ValueError, TypeError, RuntimeError) as e:
        print(type(e), e)
