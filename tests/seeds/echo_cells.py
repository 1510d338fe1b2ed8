# What a cell echoes: nothing for None, for statements and behind a semicolon; long values broken over lines.
# %%
import torch

None

# %%
x = 5

# %%
x

# %%
x + 1;

# %%
print("printed"), "a tuple with None in it"

# %%
"text with 'quotes' and \n"

# %%
1.0, 1e-20, 10**20, True, 3 + 4j, 0.1 + 0.2

# %%
[1, 2, 3], (4,), {"five": 6}, {7, 8}, range(3), [], (), {}, set()

# %% longer than a line of 79 characters
[torch.arange(4.0), torch.arange(4.0) * 2, torch.tensor([True, False])], {"a": torch.eye(2), "b": torch.ones(1)}

# %%
list(range(60))

# %%
{f"name {i}": i * 1.5 for i in range(12)}

# %%
("a long string that fills the line, " * 4, "and another one, nearly as long as the first one is " * 2)

# %%
{"nested": {"list": [[1, 2, 3], [4, 5, 6]], "tuple": (torch.tensor(1.5), None)}, "more": "x" * 60}

# %%
if x > 3:
    x

# %%
for i in range(2):
    i

# %%
torch.float32, torch.Size([2, 3]), type(x), int, ValueError("as a value"), torch.tensor([1.0]).shape

# %%
torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU())

# %%
torch.zeros(3, requires_grad=True)

# %%
torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)

# %% sorted by their names, as a set has no order
{3, 1, 2}

# %%
{"b": 1, "a": 2}.keys(), {"b": 1}.items()

# %%
[[]] * 30

# %%
x = [1]
x.append(x)
x

# %%
d = {}
d["self"] = d
d

# %%
(lambda: 0) and None

# %%
x = 1; x

# %%
x  # a comment behind; and a semicolon

# %%
"ends with a semicolon;"
