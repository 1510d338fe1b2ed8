"""Elementwise functions of torch, one after the other, each with its gradient."""
import torch

x = torch.tensor([0.3, 0.7], requires_grad=True)
functions = [
    ("abs", torch.abs), ("exp", torch.exp), ("exp2", torch.exp2), ("expm1", torch.expm1), ("log", torch.log), ("log2", torch.log2), ("log10", torch.log10), ("log1p", torch.log1p),
    ("sqrt", torch.sqrt), ("rsqrt", torch.rsqrt), ("square", torch.square), ("reciprocal", torch.reciprocal), ("neg", torch.neg), ("sign", torch.sign), ("sin", torch.sin), ("cos", torch.cos),
    ("tan", torch.tan), ("asin", torch.asin), ("acos", torch.acos), ("atan", torch.atan), ("sinh", torch.sinh), ("cosh", torch.cosh), ("tanh", torch.tanh), ("asinh", torch.asinh),
    ("atanh", torch.atanh), ("sigmoid", torch.sigmoid), ("relu", torch.relu), ("erf", torch.erf), ("erfc", torch.erfc), ("erfinv", torch.erfinv), ("lgamma", torch.lgamma),
    ("digamma", torch.digamma), ("logit", torch.logit), ("floor", torch.floor), ("ceil", torch.ceil), ("round", torch.round), ("trunc", torch.trunc), ("frac", torch.frac), ("sinc", torch.sinc),
    ("deg2rad", torch.deg2rad), ("rad2deg", torch.rad2deg), ("positive", torch.positive), ("arcsin", torch.arcsin), ("arctan", torch.arctan), ("clone", torch.clone), ("i0", torch.i0), ("special.expit", torch.special.expit),
]
for name, f in functions:
    x.grad = None
    y = f(x)
    y.sum().backward()
    print(name, y, x.grad)
print(torch.acosh(x + 1), torch.isnan(x), torch.isinf(x), torch.isfinite(x), torch.logical_not(x > 0.5), torch.bitwise_not(torch.tensor([1, 0])))
print(torch.nan_to_num(torch.tensor([float("nan"), 1.0])), torch.sgn(-x), torch.signbit(-x), torch.erf(torch.tensor(0.0)), torch.polygamma(1, x))
