"""Statements of one line for scripts made up at random, group by group, with holes as in the table of expressions.

«=kind» is a name that the statement binds, «@kind» one that is bound already, and a number the name that the hole with
that number gave, counted from 1 among those two kinds of holes. «count» is a name that nothing else in the script
assigns to, so that every loop comes to its end; «counted» is that name again.
"""

RAISED = (
    *("ValueError", "TypeError", "RuntimeError", "KeyError", "ZeroDivisionError", "IndexError", "ArithmeticError"),
    "Exception",
)
ASSIGN = (
    *(
        "«=int» = «int»",
        "«count»: int = «int»",
        "«=float» = «float»",
        "«=list» = «list»",
        "«=str» = «str»",
        "«=bool» = «bool»",
    ),
    *("«=dict» = «dict»", "«=none» = None", "«=tuple» = «tuple»", "«=set» = «set»", "«=int» = «=int» = «int»"),
    *("«=list» = «=list» = «list»", "«=int» = «@list»[«index»] = «int»", "«=int», «=float» = «int», «float»"),
    *("«=int», *«=list» = «list»", "*«=list», «=int» = «tuple»"),
    *("(«=int», «=float»), «=str» = («int», «float»), «str»", "«@int», «@float» = «2», «1»", "«=int», = [«int»]"),
    *("«@list»[«index»], «=int» = «int», «int»", "«=str», «=str» = 'ab'"),
    *("«=int» = «=float» = «@dict»[«key»] = «int»", "«=list» = [«each»]", "«=tuple» = «int», «int»"),
)
CHANGE = (
    *("«@int» += «int»", "«@int» -= «int»", "«@int» *= «digit»", "«@int» <<= 1", "«@float» += «float»"),
    *("«@str» += «str»", "«@list» += [«int»]", "«@list» += «list»", "«@set» |= «set»", "«@dict» |= «dict»"),
    *("«@int» ^= «int»", "«@list»[«index»] = «int»", "«@dict»[«key»] = «int»", "«@list».append(«int»)"),
    *("«@list».extend(«list»)", "«@list».insert(«index», «int»)", "«@list».sort()", "«@list».reverse()"),
    *("«@dict».update(«dict»)", "«@dict».setdefault(«key», «int»)", "«@set».add(«int»)", "«@set».discard(«int»)"),
    *("«@tuple» += («int»,)", "del «@any»", "del «@list»[«index»]", "del «@dict»[«key»]", "del «@list»[«slice»]"),
    *("del «@int», «@list»[0]", "del («@int»)", "«@list».clear()"),
)
SPEAK = (
    *(
        "print(«int»)",
        "print(«matrix».T)",
        "print(len(«list»), «list»[«index»])",
        "print(«leaf».is_leaf, «vector».is_leaf)",
    ),
    *(
        "print(«any»)",
        "print(«any», «any»)",
        'print(«any», «any», sep="-")',
        'print(«any», end=" ")',
        "print()",
    ),
    *("print(*«list»)", "print(«str»)", "print(*«dict», sep=«str», end=«str»)", "print(«@any»)"),
    *("print(f'{«plain»} {«plain:float»:.4f}')", "print([«any», «any»])", "print(«key», *«tuple»)"),
    *("print({«key»: «any»})", "print(«dict».items(), «dict».keys())", "print(type(«any»))"),
    *("print(complex(«int», «int»))", "print(list(zip(«list», «str»)))", "print(list(enumerate(«str»)))"),
    *("print(«call»)", "print(isinstance(«call», int))", "print(range(«digit»), slice(«int», None))"),
    *("print((«list», «tuple»), [«set»])", "print(1 if «any» else 2)"),
)
PLAIN = (
    "print((«=int» := «int») + «1», «1»)",
    *("pass", "«int»", "«call»", "print(«call»)", '"""A sentence."""', "«=int» = «call»", "import math as math"),
    "assert True, «any»",
)
RISKS = (
    *("assert «bool»", "assert «bool», «any»", "raise «raise»", "raise «raise»", "«any»[«index»]", "«any»(«int»)"),
    "«=int», «=int» = «any»",
)
RAISED_VALUES = (
    *("ValueError(«str»)", "TypeError(«any»)", "RuntimeError", "KeyError(«key»)", "ZeroDivisionError()"),
    *("IndexError(«int», «str»)", "ValueError(«str») from None", "RuntimeError(«str») from ValueError(«int»)"),
    *("Exception(«any»)", "ArithmeticError(«str»)", "«any»"),
)
TENSORS = (
    *("«=leaf» = «leaf»", "«=vector» = «vector»", "«=scalar» = «scalar»", "«=matrix» = «matrix»"),
    *("«=loss» = «loss»", "«=whole» = «whole»", "«loss».backward()", "print(«@leaf».grad)", "print(«leaf»)"),
    *("print(«vector»)", "print(«loss»)", "print(«@loss»)", "print(«matrix».shape, «vector».dtype)"),
    *("print(«vector».grad_fn is None)", "«@leaf».grad = None", "«@leaf».data -= 0.1 * «vector»"),
    *("«@leaf».data.fill_(«float»)", "«@vector»[«index»] = «float»", "«@matrix»[:, 0] += «float»"),
    *("«@leaf».detach().mul_(2)", "«=tuple» = torch.autograd.grad(«loss», [«@leaf»], allow_unused=True)"),
    *("print(«@tuple»)", "print(«@vector».grad)", "«@leaf».register_hook(lambda g: g * 2)"),
    *("«@leaf».register_hook(lambda g: print(g))", "print(«leaf».detach().numpy())", "print(«loss».item())"),
    *("torch.manual_seed(«int»)", "print(torch.rand(2))", "torch.set_grad_enabled(«bool»)"),
    *("print(np.random.rand(2))", "torch.set_printoptions(precision=«digit»)"),
    *("«=optimizer» = torch.optim.SGD([«@leaf»], lr=«float»)", "«=optimizer» = torch.optim.Adam([«@leaf»], lr=0.1)"),
    *("«@optimizer».step()", "«@optimizer».zero_grad()", "print(«@scalar».requires_grad)", "print(«@optimizer»)"),
    "print(torch.autograd.functional.jacobian(lambda p: p ** 2, «vector»))",
    "print(type(«vector».grad_fn), «loss».grad_fn is None)",
)
# What goes wrong more often than not; where nothing is dared it is tried, and the error told.
OFTEN_WRONG = (
    *(
        "print(«any»())",
        "print(«any»(«any», key=«any»))",
        "print(len(«any», «any»))",
        "print(abs())",
        "print(«any».nothing)",
    ),
    *(
        "print(torch.sin(«any»))",
        "print(math.sin(«any»))",
        "print(''.join(«any»))",
        "«@list».append()",
        "print(«str».upper(1))",
    ),
    *(
        "print(isinstance(«any», «any»))",
        "print(range(«any»))",
        "print(dict(«any»))",
        "print(«any» in «any»)",
        "print(*«any»)",
    ),
    *(
        "print(max(«any», key=«lambda»))",
        "print(torch.tensor(«any», dtype=torch.float64))",
        "print(«any»[«any»:«any»])",
    ),
    *("print(«any»[«any»])", "print(round(«any», «any»))", "print(int(«any», «any»))", "print(divmod(«any», «any»))"),
    *(
        "«@any»[«any»] = «any»",
        "«@any» += «any»",
        "«@any» @= «any»",
        "«@any» -= «any»",
        "«@any» |= «any»",
        "«@any» //= «any»",
    ),
    *(
        "«=int», («=int», «=int») = «any», «any»",
        "for «=int», «=int» in «any»: print(«1», «2»)",
        "raise «any» from «any»",
    ),
    *(
        "assert «any», «any»",
        "del «@any»[«any»]",
        "print(~«any»)",
        "print(+«any»)",
        "print(not «any»)",
        "print(«any» or «any»)",
    ),
    *(
        "print(«any» & «any»)",
        "print(«any» | «any»)",
        "print(«any» - «any»)",
        "print(«any» // «any»)",
        "print(«any» % «any»)",
    ),
    *(
        "print(«any» >= «any»)",
        "print(«any» @ «any»)",
        "print(«any» ^ «any»)",
        "print(«any» != «any»)",
        "print(list(«any»))",
    ),
    *(
        "print(tuple(«any»))",
        "print(str(«any»), bool(«any»))",
        "print(any(«any»))",
        "print(all(«any»))",
        "print(sum(«any», «any»))",
    ),
    *("print(print(*«any», sep=«any»))", "print(«any», end=«any»)", "print('%s %s' % «any»)", "print('%d' % «any»)"),
    *(
        "print('{:d}'.format(«any»))",
        "print('{a}'.format(**«any»))",
        "print('%(a)s' % «any»)",
        "print(f'{«plain»:>8.3}')",
    ),
    *(
        "print(f'{«plain»:d}')",
        "print(f'{«plain»:.2f}')",
        "print(f'{«plain»!r:10}')",
        "print(dict(**«any»))",
        "print(abs(*«any»))",
    ),
    *(
        "print(len({*«any»}))",
        "print([*«any», «any»])",
        "print({**«any»})",
        "print({«any»: «any»})",
        "print(len({«any», «any»}))",
    ),
    *(
        "print((lambda p, q=1: (p, q))(*«any»))",
        "print((lambda p: p)(**«any»))",
        "print((lambda: 1)(«any»))",
        "print(«call»[«any»])",
    ),
    *(
        "print(torch.stack(«any»))",
        "print(torch.cat([«any», «any»]))",
        "print(torch.zeros(«any»))",
        "print(«vector».sum(«any»))",
    ),
    *(
        "print(«vector».reshape(«any»))",
        "print(F.relu(«any»))",
        "print(torch.autograd.grad(«any», «any»))",
        "print(np.array(«any»))",
    ),
    *(
        "print(np.array(«list») + «any»)",
        "print(«matrix»[«any», «any»])",
        "print(sorted(«any», key=«lambda», reverse=«any»))",
    ),
    *("print(list(map(«lambda», «any»)))", "print(list(zip(«any», «any»)))", "print(list(enumerate(«any», «int»)))"),
    *(
        "print(«list».nothing())",
        "print(complex(«any», «any»))",
        "print(float(«any»), int(«any»))",
        "print(list(filter(«lambda», «any»)))",
    ),
    *(
        "print(«str».join(«any»))",
        "print(«str».split(«any»))",
        "print(«str».format(«any»))",
        "print(«dict».get(«any»))",
    ),
    *(
        "print(«list».index(«any»), «list».count(«any»))",
        "print(slice(«any»), range(«digit»)[«any»])",
        "print(len(str(type(«any»)(«any»))))",
    ),
    *(
        "print([p for p in «any»])",
        "print({p: q for p, q in «any»})",
        "print(sum(p for p in «any»))",
        "print([p for p in «list» if p < «any»])",
    ),
    *("print(«any» + «any»)", "print(«any» * «any»)", "print(«any» < «any»)", "print(«any»[«index»])"),
    *("print(-«any»)", "print(«any» / «any»)", "print(len(«any»))", "print(«any» == «any»)"),
    *("«@list».remove(«int»)", "«@set».remove(«int»)", "«@tuple»[0] = «int»", "«@list».pop(«index»)"),
    *("[«=int», «=int»] = «list»", "«=int», *«=list», «=int» = «list»", "«@loss».backward()"),
    *("«@loss».backward(retain_graph=True)", "«@leaf».grad.zero_()", "«@leaf» -= «vector»", "«@leaf»[0] = 1.0"),
    *("«@leaf».add_(1)", "«@vector» += «vector»", "«@vector».mul_(«vector»)", "«@vector»[«slice»] *= 2"),
    *("«@leaf».requires_grad_(«bool»)", "print(torch.autograd.grad(«@loss», «@leaf»))"),
    *("«@vector».register_hook(lambda g: «any»)", "print(«vector».numpy())", "«@scalar» -= 1"),
    *("«=vector» = «vector».requires_grad_()", "«@vector».add_(«float»)", "«@vector».zero_()"),
    *("«@float» /= «float»", "«@int» //= «int»", "«@int» %= «int»", "torch.autograd.backward([«loss», «loss»])"),
    *("«@matrix»[«index»] = «vector»", "«@list»[«slice»] = «list»", "«=int» = «@list».pop()", "«@float» **= 2"),
    *("«=int» = «@dict».pop(«key»)", "«@dict»[«key»] -= «int»", "«@list»[«index»] += «int»"),
    *("«=int» = «list».index(«int»)", "print(«leaf».grad * 2)", "print(«vector» @ «matrix»)"),
    *("print(«matrix»[«int», «index»])", "«=vector» = «leaf».grad", "for «=int» in «any»: print(«1»)"),
    *("if «any»: print(1)", "raise «raise»", "print(max(«list», «int»))", "print(torch.tensor(«any»))"),
    *("print(float(«any»))", "print(int(«any»))", "print(sum(«any»))", "print(sorted(«any»))"),
    *("print(abs(«any»), round(«any»))", "print(missing)", "print(«any».grad)", "print(«any».shape)"),
)
CAUGHT = (
    *("Exception", "(RuntimeError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, NameError)"),
)
LEAVE = ("break", "continue", "if «bool»: break", "if «bool»: continue")
RETURNS = ("return «int»", "return", "if «bool»: return «any»", "return «vector»", "return «list»")
NAMES = {
    "int": ("i", "k", "n"),
    "float": ("a", "b"),
    "bool": ("ok",),
    "str": ("s", "word"),
    "list": ("xs", "ys"),
    "tuple": ("pair",),
    "dict": ("d",),
    "set": ("seen",),
    "none": ("nothing",),
    "scalar": ("y", "z"),
    "vector": ("v", "u"),
    "matrix": ("A", "M"),
    "whole": ("order",),
    "leaf": ("x", "w"),
    "loss": ("loss",),
    "optimizer": ("optimizer",),
    "error": ("error",),
}
