"""Expressions of scripts made up at random: for each kind of value its leaves, and templates with holes for others.

A hole is «kind»; «@kind» is a name of that kind. «each», «pairs» and «lambda» open a scope of their own. The simplest
stands first, since that is what a failing script is brought down to. Sums of whole numbers and of lists grow by what is
written only, so that no loop can make them large.
"""

LEAVES = {
    "int": ("0", "1", "2", "3", "7", "-1", "10"),
    "digit": ("1", "2", "3"),
    "index": ("0", "-1", "1"),
    "slice": (":", "1:", ":2", "::-1", "-2:", "::2", "1:1"),
    "key": ('"a"', '"b"'),
    "float": ("0.5", "1.0", "-2.5", "1e-3", "1e20", "3.14159"),
    "bool": ("True", "False"),
    "str": ('""', '"a"', '"loss"', "'it''s'", '"λ ∇"', '"a b,c"', '"%"'),
    "list": ("[1, 2, 3]", "[0, 5]", "[3, 1, 2, 1]"),
    "strs": ('["a", "b"]', '["λ", ""]'),
    "tuple": ("(1, 2)", "(3, 1, 2)"),
    "dict": ('{"a": 1, "b": 2}', '{"b": 0, "a": 3, "z": 1}'),
    "set": ("set()", "{1, 2, 3}", "{0}"),
    "none": ("None",),
    "scalar": ("torch.tensor(2.0)", "torch.tensor(-0.5)"),
    "vector": (*("torch.ones(3)", "torch.tensor([1.0, -2.0, 3.0])", "torch.arange(3.0)", "torch.zeros(3)"),),
    "matrix": ("torch.ones(2, 3)", "torch.arange(6.0).reshape(2, 3)"),
    "whole": ("torch.arange(3)", "torch.tensor([2, 0, 1])"),
    "leaf": (*("torch.tensor([1.0, -2.0, 3.0], requires_grad=True)", "torch.ones(3, requires_grad=True)"),),
    "loss": ("(torch.ones(3, requires_grad=True) * 2).sum()",),
    "optimizer": ("torch.optim.SGD([torch.ones(3, requires_grad=True)], lr=0.1)",),
    "error": ('ValueError("made")', "KeyError(1)"),
}
# Where something is to go wrong.
RARE = {
    "index": ("5", "-4", "None", '"a"', "1.0"),
    "key": ('"z"', "1", "[]"),
    "list": ("[]", "[1, 'a']", "None", "«dict»", "[[]]", "[None, «int»]", "(«list» + «strs»)"),
    "tuple": ("()", "(1,)", "(1, 2, 3, 4)"),
    "dict": ("{}", "{1: 2}"),
    "digit": ("0", "-1", "0.0"),
    "int": (
        *("missing", "None", "'1'", "10 ** 30", "int(«str»)", "«list».index(«int»)", "«int» // 0", "max([])"),
        *("«dict»['z']", "«int» % 0"),
    ),
    "float": (
        *("float('nan')", "1e400", "math.sqrt(-1)", "float(«str»)", "math.log(0)", "1.0 / 0.0", "1e300 ** 2"),
        "math.exp(1e4)",
    ),
    "bool": ("«int» < «str»", "(«vector» > 0)", "«int» in «int»", "1 < «any»"),
    "str": (
        *("'no number'", "3", '"%d" % «str»', '"{}{}".format(1)', 'f"{«plain»:d}"', "«int» + «str»"),
        *('"{x}".format(1)', '"%d %d" % 1'),
    ),
    "scalar": (
        *("torch.tensor(1)", "torch.tensor(True)", "«vector»", "torch.tensor(2.0, dtype=torch.float64)"),
        "«vector».max(0)",
    ),
    "vector": (
        *("torch.ones(4)", "torch.tensor([])", "torch.ones(2, dtype=torch.float64)", "«leaf».grad"),
        *("«vector»[«vector» > 0]", "«vector»[7]", "torch.tensor(«list»)", "«vector».double()", "«vector»[«slice»]"),
        *("«matrix» @ «vector»", "«vector».reshape(2, 2)", "«vector» > 0"),
    ),
    "matrix": (
        *("«matrix».T", "torch.eye(«digit»)", "«vector»[:, None]", "«matrix» @ «matrix»", "«matrix»[«slice»]"),
        "torch.stack([«vector», «scalar»])",
    ),
    "leaf": (
        *("torch.tensor([1, 2], requires_grad=True)", "torch.ones(2, requires_grad=True)", "«leaf» * 2", "«vector»"),
        "«leaf».grad",
    ),
    "loss": ("«leaf» * 2", "«leaf».detach().sum()", "«scalar»", "«vector»", "«leaf».sum().item()"),
    "optimizer": (
        *("torch.optim.SGD([«vector» * 1], lr=0.1)", "torch.optim.SGD([], lr=0.1)"),
        "torch.optim.SGD([«leaf»], lr=-1)",
    ),
}

_INT = (
    *("«int» + «int»", "«int» - «int»", "«int» * «digit»", "-«int»", "~«int»", "+«bool»", "(«int»)"),
    *("«int» // «digit»", "«int» % «digit»", "(«int» % 9) ** «digit»", "«int» & «int»", "«int» | «int»"),
    *("«int» ^ «int»", "(«int» % 50) << «digit»", "«int» >> «digit»", "«int» if «bool» else «int»"),
    *("«int» and «int»", "«int» or «int»", "len(«list»)", "len(«str»)", "len(«dict»)", "len(«vector»)"),
    *("abs(«int»)", "sum(«list»)", "min(«int», «int»)", "max(«int», «int», key=«lambda»)"),
    *("min(«list», default=«int»)", "int(«float»)", "round(«float»)", "int(str(«digit»))", "«list»[«index»]"),
    *("«tuple»[«index»]", "«dict»[«key»]", "{**«dict», «key»: «int»}[«key»]", "«dict».get(«key», «int»)"),
    *("«str».count(«str»)", "«str».find(«str»)", "«list».count(«int»)", "sum(«each»)", "max(«each»)"),
    *("sum([«each»])", "len({«each»})", "(«lambda»)(«int»)", "sum((«each»), «int»)", "«vector».numel()"),
    *("«matrix».shape[«index»]", "«vector».dim()", "«matrix».ndim", "int(«scalar»)", "«whole».sum().item()"),
    *("math.floor(«float»)", "math.gcd(«int», «int»)", "divmod(«int», «digit»)[0]", "next(iter(«list»))"),
    *("«vector».size(0)", "sorted(«list», key=«lambda»)[«index»]", "sorted(«list», reverse=«bool»)[0]"),
    *("(«int», «int»)[«bool»]", "len(«set»)", "len(«tuple»)", "«vector».argmax().item()", "len(range(«int»))"),
    "pow(«int» % 9, «digit»)",
)
_FLOAT = (
    *("«float» + «float»", "«float» - «float»", "«float» * «float»", "«float» / 4", "«int» / «digit»", "-«float»"),
    *("«float» ** 2", "«float» // 0.5", "«float» % 1.5", "float(«int»)", 'float("inf")'),
    *("«float» if «bool» else «float»", "abs(«float»)", "round(«float», «digit»)", "max(«float», «int»)", "math.pi"),
    *("math.sin(«float»)", "math.exp(-abs(«float»))", "math.sqrt(abs(«float»))", "«scalar».item()", "math.e"),
    *("«vector»[«index»].item()", "«vector».tolist()[«index»]", "float(«scalar»)", "«int» * «float»"),
    *("float(np.mean(«list»))", "float(np.array(«list»).sum())", "complex(«int», «int»).real", "«float» + «int»"),
)
_BOOL = (
    *("«int» < «int»", "«int» == «int»", "«float» >= «float»", "«int» != «float»", "not «bool»"),
    *("«bool» and «bool»", "«bool» or «bool»", "«int» < «int» <= «int»", "«int» == «int» != «int» > «int»"),
    *("«int» in «list»", "«int» not in «tuple»", "«key» in «dict»", "«str» in «str»", "«int» in «set»"),
    *("«any» is None", "«any» is not None", "bool(«any»)", "«str» < «str»", "isinstance(«any», int)"),
    *("isinstance(«any», (float, str))", "isinstance(«any», torch.Tensor)", "type(«any») == list"),
    *("type(«any») is float", "any(«list»)", "all(«list»)", "all(«each»)", "any([«each»])", "«list» == «list»"),
    *("«set» <= «set»", "«str».startswith(«str»)", "«vector».requires_grad", "«leaf».is_leaf"),
    *("«leaf».grad is None", "«loss».grad_fn is None", "torch.equal(«vector», «vector»)"),
    *("torch.allclose(«vector», «vector»)", "(«scalar» > «float»).item()", "«dict» == «dict»"),
    *("torch.is_grad_enabled()", "bool(«scalar» > 0)", "«tuple» < «tuple»", "(«vector» > 0).any().item()"),
    "math.isnan(«float»)",
)
_STR = (
    *("«str» + «str»", "«str» * «digit»", "str(«any»)", "repr(«any»)", "«str».upper()", "«str»[«index»]"),
    *("«str»[«slice»]", 'f"{«plain»}"', 'f"{«plain»!r}"', 'f"{«plain:float»:.3f}"', 'f"{«plain:int»:>5}|"'),
    *('f"{«plain:int»:05d} {{}}"', 'f"{«@int»=}"', 'f"{«plain:float»:{«digit»}.{«digit»}f}"'),
    *('f"{«plain:float»:e} {«plain:int»:,}"', 'f"{«plain»!s:<8}."', 'f"{«plain:scalar»:.2f}"'),
    *('"%d of %s" % («int», «str»)', '"%.3f" % «float»', '"%5d|%-6s|" % («int», «any»)', '"%s" % «any»'),
    *('"%x %r" % («int», «str»)', '"{} {}".format(«any», «any»)', '"{:.2f}".format(«float»)'),
    *('"{1} {0}".format(«int», «str»)', '"{x:>4}".format(x=«int»)', '"{:{}d}".format(«int», «digit»)'),
    *('", ".join(«strs»)', "«str».join(«strs»)", "«str».replace(«str», «str»)", "«str».strip()"),
    *("«str» if «bool» else «str»", '"".join(reversed(«str»))', "«str».split()[«index»]", "str(«float»)"),
    *("f'{«plain»}' f'{«plain:int»}'", '"%(a)d" % «dict»', "«str» or «str»", "«str».ljust(«digit»)"),
    *("«str».title().lower()", "'less' 'more' \"text\"", "max(«strs»)", 'f"{«plain:bool»} {«plain:str»:*^7}"'),
    *('f"{«plain:int»:+}{«plain:int»:b}{«plain:int»:%}"', 'f"{«plain:list»} {«plain:none»}"'),
)
_LIST = (
    *("[«int», «int»]", "[«each»]", "(«list» + «list»)[:9]", "(«list» * «digit»)[:9]", "«list»[«slice»]"),
    *("list(range(«digit» + 1))", "sorted(«list»)", "sorted(«list», key=«lambda», reverse=True)"),
    *("list(reversed(«list»))", "list(«tuple»)", "sorted(«set»)", "[*«list», «int»][:9]"),
    *("list(map(«lambda», «list»))", "list(filter(«lambda», «list»))", "list(«dict».values())", "[0] * 2"),
    *("list(«each»)", "«list».copy()", "«whole».tolist()", "[p for q in [«list», «list»] for p in q][:9]"),
    *("[[«each»] for q in range(2)][«index»]", "[p + q for p, q in zip(«list», «list»)]"),
    *("[p * q for p, q in enumerate(«list»)]", "list(range(«int», «int» % 9))", "list(range(5, 0, -«digit»))"),
    *("list(map(max, «list», «list»))", "«list» or «list»"),
)
_TUPLE = (
    *("(«int», «int»)", "(«int»,)", "tuple(«list»)", "(*«list», «int»)[:9]", "«tuple»[«slice»]"),
    *("(«tuple» + («int»,))[:9]", "tuple(«each»)", "divmod(«int», «digit»)", "tuple(«matrix».shape)"),
    *("(«tuple» * «digit»)[:9]", "tuple(«dict»)"),
)
_DICT = (
    *('{"a": «int», "b": «int»}', '{**«dict», "c": «int»}', "{«pairs»}", "dict(a=«int», z=«int»)"),
    *("dict(«dict», b=«int»)", "dict(zip(«strs», «list»))", "«dict» | «dict»", "«dict».copy()"),
    *("{«key»: «int», «key»: «int»}", "dict([(«key», «int»)])"),
)
_SET = (
    *("{«int», «int»}", "{«each»}", "set(map(abs, «list»))", "«set» | «set»", "«set» & «set»", "«set» - «set»"),
    *("«set» ^ «set»", "{*map(abs, «list»)}"),
)
_STRS = (
    *('["a", "b"]', "list(«dict»)", "[str(p) for p in «list»]", "«str».split()", '["x", «str»]', "sorted(«dict»)"),
    "«str»",
)
_SCALAR = (
    *("«vector».sum()", "«vector».mean()", "«vector»[«index»]", "«scalar» * «scalar»", "«scalar» + «float»"),
    *("«vector» @ «vector»", "«matrix».max()", "torch.sin(«scalar»)", "«scalar» ** 2", "«vector».norm()"),
    *("«float» / «scalar»", "«loss»", "«scalar».detach()", "torch.dot(«vector», «vector»)", "-«scalar»"),
    *("«matrix»[0, «index»]", "«scalar».clone()", "torch.tensor(«float»)", "«vector».prod()", "«vector».std()"),
    *("F.mse_loss(«vector», «vector»)", "torch.logsumexp(«vector», 0)", "«scalar» if «bool» else «scalar»"),
    "«scalar» // 2",
)
_VECTOR = (
    *("«vector» + «vector»", "«vector» * «float»", "«vector» - «scalar»", "«vector» / «vector»", "«int» - «vector»"),
    *("«vector» ** «digit»", "(«matrix» @ «vector»).sum() * «vector»", "«matrix»[«index»]"),
    *("torch.stack([«scalar», «scalar», «scalar»])", "«matrix».sum(dim=0)", "torch.tensor([«int», 2.5, 1])"),
    *("torch.exp(«vector»)", "«vector».sin()", "torch.relu(«vector»)", "«vector».clamp(min=0)", "«leaf»"),
    *("-«vector»", "«vector».detach()", "«vector».clone()", "«leaf».data"),
    *("torch.where(«vector» > 0, «vector», «scalar»)", "«whole» * «float»", "torch.softmax(«vector», dim=0)"),
    *("«vector».cumsum(0)", "«vector».flip(0)", "torch.sort(«vector»)[0]", "torch.cat([«vector», «vector»])[:3]"),
    *("«vector».sigmoid()", "«vector»[«whole»]", "«vector».view(-1)", "«vector» % 2", "«matrix».flatten()"),
    *("torch.stack([«scalar», «scalar»])", "torch.from_numpy(np.array([1.0, 2.0]))", "torch.rand(3)"),
    *("torch.randn(3)", "«vector».abs().sqrt()"),
)
_MATRIX = (
    *("«matrix» + «matrix»", "«matrix» * «vector»", "«vector».expand(2, 3).clone()"),
    *("torch.outer(torch.ones(2), «vector»)", "«vector».repeat(2, 1)", "«matrix».t().t()", "«vector».expand(2, 3)"),
    *("torch.stack([«vector», «vector»])", "«matrix».log_softmax(1)", "torch.zeros_like(«matrix»)"),
    *("«matrix»[:, [0, 2, 1]]", "«vector»[None] * torch.ones(2, 1)"),
    *("torch.tensor([[«float», 1.0], [2.0, «float»]])", "«matrix».round()"),
)
_WHOLE = (*("«whole» + «int»", "«whole» * «digit»", "«vector».argsort()", "«vector».long()", "«whole» // 2"),)
_LOSS = (
    *("(«leaf» ** 2).sum()", "(«leaf» * «vector»).mean()", "torch.dot(«leaf», «vector»)"),
    *("((«leaf» - «float») ** 2).sum()", "«leaf».exp().sum()", "(«matrix» @ «leaf»).sum()", "«leaf».sin().prod()"),
    *("torch.relu(«leaf»).sum() + «scalar»", "F.mse_loss(«leaf», «vector»)", "«leaf».norm()"),
    *("(«leaf» * «leaf».detach()).sum()", "«leaf»[«index»] ** 2", "«loss» * 2"),
    "torch.where(«leaf» > 0, «leaf», 0.0).sum()",
)
_LEAF = ("torch.zeros(3, requires_grad=True)", "«vector».clone().detach().requires_grad_()")

EXPRESSIONS = {
    "int": _INT,
    "float": _FLOAT,
    "bool": _BOOL,
    "str": _STR,
    "list": _LIST,
    "tuple": _TUPLE,
    "dict": _DICT,
    "set": _SET,
    "strs": _STRS,
    "scalar": _SCALAR,
    "vector": _VECTOR,
    "matrix": _MATRIX,
    "whole": _WHOLE,
    "loss": _LOSS,
    "leaf": _LEAF,
}
PRINTABLE = (
    *("int", "float", "bool", "str", "list", "tuple", "dict", "set", "none", "scalar", "vector", "matrix", "whole"),
    *("loss", "leaf"),
)
