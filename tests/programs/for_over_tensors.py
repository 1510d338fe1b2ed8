"""for over tensors: elements, rows, views into the tensor, with gradients."""
import torch

for element in torch.tensor([1.0, 2.0, 3.0]):
    print(element, element.item())
for row in torch.arange(6).reshape(3, 2):
    print(row, row.shape)
t = torch.zeros(2, 2)
for row in t:
    row += 1
    row[0] = 5
print(t)
x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
total = 0
for element in x:
    print(element)
    total = total + element**2
print(total)
total.backward()
print(x.grad)
for a, b in torch.tensor([[1, 2], [3, 4]]):
    print(a + b)
for a, b in zip(torch.tensor([1, 2]), torch.tensor([3.0, 4.0])):
    print(a * b)
for i, row in enumerate(torch.eye(2)):
    print(i, row)
print(list(torch.tensor([1.5, 2.5])), tuple(torch.tensor([True, False])))
for nothing in torch.tensor([]):
    print("never")
for size in torch.ones(4, 3).shape:
    print(size)
for number in torch.tensor([1, 2]).tolist():
    print(number)
