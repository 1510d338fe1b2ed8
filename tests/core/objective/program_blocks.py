"""Statements of several lines for scripts made up at random, with holes as in the table of statements.

«block» is a block of further statements, «loop» the block of a loop, «risk» one in which much goes wrong. «function» is
a function's name, which no other function has, and «named» is that name again: so nothing calls itself without end.
"""


def _templates(text: str) -> tuple[str, ...]:
    return tuple(text.strip("\n").split("\n\n"))


TENSOR_BLOCKS = _templates(
    """
«=loss» = «loss»
«1».backward()

with torch.no_grad():
    «@leaf» -= 0.1 * «vector»

with torch.no_grad():
    «@leaf».copy_(«vector»)

«=loss» = («@leaf» ** 2).sum()
«1».backward()
print(«2».grad)

«=vector» = «@leaf» * «float»
«1».retain_grad()
«1».sum().backward()
print(«1».grad, «2».grad)

«=vector» = «@leaf».detach()
«1» *= 2
print(«2»)

«=vector» = «@leaf».clone()
«1»[0] = 9.0
print(«1», «2»)

«count» = torch.optim.LBFGS([«@leaf»], lr=0.5, max_iter=3)
def «function»():
    «counted».zero_grad()
    «=loss» = ((«1» - «float») ** 2).sum()
    «2».backward()
    return «2»
print(«counted».step(«named»), «1»)

«=optimizer» = torch.optim.SGD([{"params": [«@leaf»], "lr": 0.5}], lr=0.1, weight_decay=0.1)
«count» = torch.optim.lr_scheduler.StepLR(«1», step_size=1, gamma=0.5)
(«2» ** 2).sum().backward()
«1».step()
«counted».step()
print(«counted».get_last_lr(), «1».param_groups[0]["lr"], «2»)

«count» = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.Tanh(), torch.nn.Linear(2, 1))
print(«counted»(«vector»), «counted»)
«counted»(«vector»).sum().backward()
print([p.grad.shape for p in «counted».parameters()], sum(p.numel() for p in «counted».parameters()))

print(torch.autograd.functional.hessian(lambda p: (p ** 3).sum(), «vector»))

print(torch.func.grad(lambda p: (p ** 2).sum())(«vector»))

print(torch.func.vmap(lambda p: p * «float»)(«vector»))

def «function»(p):
    return p.sin().sum() * «float»
print(torch.func.jacrev(«named»)(«vector»))

«=vector» = torch.ones(3)
«count» = «1».numpy()
«counted»[0] = «float»
«1».add_(1)
print(«1», «counted», «counted».sum())

«=leaf» = «leaf»
«=loss» = («1» ** 3).sum()
«=vector» = torch.autograd.grad(«2», «1», create_graph=True)[0]
print(«3», torch.autograd.grad(«3».sum(), «1»))

«=leaf» = torch.ones(3, dtype=torch.float64, requires_grad=True)
print(torch.autograd.gradcheck(lambda p: (p * p).sum(), «1»))

«=vector» = «@leaf» * 2
«1».register_hook(lambda g: print("hook", g))
(«1» * «vector»).sum().backward()
print(«2».grad)

for «=vector», «=float» in zip([«vector», «vector»], [«float», «float»]):
    print(torch.nn.functional.mse_loss(«1», «1» * «2»), F.softmax(«1», dim=0))

print(torch.einsum("ij,j->i", «matrix», «vector»), F.cross_entropy(«matrix», torch.tensor([0, 1])))

«count» = «@leaf».register_hook(«lambda»)
«counted».remove()

«=vector» = torch.autograd.grad((«@leaf» ** 3).sum(), «2», create_graph=True)[0]
«1».sum().backward()
print(«2».grad)
"""
)
OFTEN_WRONG_BLOCKS = _templates(
    """
«=leaf» = «leaf»
«=vector» = «1» ** 2
«2»[0] = 0.0
«2».sum().backward()
print(«1».grad)

«=vector» = «@leaf» * 2
«1».backward(«vector»)
print(«2».grad)
"""
)
BRANCHES = _templates(
    """
if («=int» := «int») > «int»:
    «block»

if «bool»:
    «block»

if «bool»:
    «block»
else:
    «block»

if «bool»:
    «block»
elif «bool»:
    «block»
else:
    «block»

if «list»:
    «block»

if not «str»:
    «block»
elif «none» or «scalar»:
    «block»

if «bool»: «=int» = «int»
"""
)
LOOPS = _templates(
    """
for «=int» in range(«digit»):
    «loop»

for «=int» in «list»:
    «loop»

for «=int» in «tuple»:
    «loop»
else:
    «block»

for «=int», «=int» in zip(«list», «list»):
    «loop»

for «=int», «=str» in enumerate(«str»):
    «loop»

for «=str», «=int» in «dict».items():
    «loop»

for «=str» in «dict»:
    «loop»

for «=scalar» in «vector»:
    «loop»

for «=int», («=int», *«=list») in enumerate([«list», «list»]):
    «loop»

for «@list»[«index»] in range(2):
    «loop»

for «=str» in «str»:
    «loop»

for «=int» in «set»:
    «loop»

for «=int» in reversed(«list»):
    «loop»

for «=int» in («each»):
    «loop»

for «=int» in map(«lambda», «list»):
    «loop»
else:
    «block»

for «=vector» in «matrix»:
    «loop»

«count» = 0
while «counted» < «digit»:
    «counted» += 1
    «loop»

«count» = 3
while «counted»:
    «counted» -= 1
    «loop»
else:
    «block»

«count» = 0
while True:
    «counted» += 1
    if «counted» > 2 or «bool»:
        break
    «loop»

for «=int» in «matrix».shape:
    «loop»

«count» = 2
while «counted» > 0 and «bool»:
    «counted» -= 1
    «loop»
else:
    «block»

while False:
    «loop»
else:
    «block»
"""
)
GRADIENT_MODES = _templates(
    """
with torch.no_grad():
    «block»

with torch.enable_grad():
    «block»

with torch.set_grad_enabled(«bool»):
    «block»

with torch.no_grad(), torch.enable_grad():
    «block»

with torch.set_grad_enabled(False):
    «block»
"""
)
TRIES = _templates(
    """
try:
    «risk»
except Exception as «=error»:
    print(«1»)

try:
    «risk»
except Exception as «=error»:
    print(type(«1»), «1»)
    «block»

try:
    «risk»
except («raised», «raised») as «=error»:
    print('caught', «1»)
except Exception:
    «block»

try:
    «risk»
except:
    «block»

try:
    «risk»
except «raised»:
    «block»
except Exception as «=error»:
    print(repr(«1»))
else:
    «block»
finally:
    «block»

try:
    «block»
finally:
    «block»

try:
    «risk»
except «raised» as «=error»:
    print(str(«1»))
    «block»
finally:
    «block»

try:
    try:
        «risk»
    except «raised»:
        print('inner')
        raise
    finally:
        print('finally')
except Exception as «=error»:
    print(«1»)

try:
    raise «raise»
except Exception as «=error»:
    print(«1», «1».args)
    «block»
else:
    «block»

try:
    try:
        «risk»
    except Exception as «=error»:
        raise RuntimeError(f'again: {«1»}') from «1»
except RuntimeError as «=error»:
    print(«2»)
"""
)
DESCENT = _templates(
    """
«=optimizer» = torch.optim.SGD([«@leaf»], lr=0.1, momentum=0.9)
for «count» in range(3):
    «1».zero_grad()
    «=loss» = «loss»
    «3».backward()
    «1».step()
    «loop»
print(«2», «3»)

for «count» in range(«digit»):
    «=loss» = ((«@leaf» - 1) ** 2).sum()
    «1».backward()
    with torch.no_grad():
        «2» -= 0.1 * «2».grad
        «2».grad.zero_()
    «loop»

«=optimizer» = torch.optim.Adam([«@leaf»], lr=0.1)
for «count» in range(2):
    «1».zero_grad(set_to_none=«bool»)
    («2» ** 2).sum().backward()
    «1».step()
print(«2», «2».grad)

«count» = torch.nn.Linear(3, 1)
print(«counted»(«vector»))
for «=leaf» in «counted».parameters():
    print(«1».shape)
    «loop»
"""
)
CLOSURES = _templates(
    """
def «function»(n):
    return 1 if n <= 0 else n * «named»(n - 1)
print(«named»(«digit»))

def «function»():
    total = 0
    def add(p=1):
        nonlocal total
        total += p
        return total
    return add
«count» = «named»()
print(«counted»(), «counted»(«int»), «counted»(p=«int»))

def «function»(p):
    return lambda q: p + q
print(«named»(«int»)(«int»))

«count» = [lambda: p for p in range(3)]
print([q() for q in «counted»])

«count» = [lambda p=p: p for p in range(3)]
print([q() for q in «counted»])

def «function»(p, store=[]):
    store.append(p)
    return store
print(«named»(«int»), «named»(«int»))

def «function»(*values, scale=1):
    return [p * scale for p in values]
print(«named»(*«list»), «named»(«int», scale=«digit»))

def «function»(first, *rest, **named):
    return first, rest, named
print(«named»(«int», *«list», **«dict»))

@torch.no_grad()
def «function»(p, rate=0.1):
    p -= rate * p.sum()
    return p
print(«named»(«vector»))

«count» = 0
def «function»(p):
    global «counted»
    «counted» += p
    return «counted»
print(«named»(«int»), «counted»)

def «function»(n):
    if n == 0:
        raise ValueError('bottom')
    return «named»(n - 1)
print(«named»(«int» % 4 + 1))

def «function»(p, /, q, *, r=3):
    return p + q * r
print(«named»(«int», q=«int»), «named»(«int», «int», r=«digit»))

def «function»():
    for p in range(3):
        try:
            if p == «int»:
                return p
            continue
        finally:
            print('left', p)
print(«named»())

def «function»():
    print(late)
    late = 1
try:
    «named»()
except UnboundLocalError as «=error»:
    print(«1»)
"""
)
