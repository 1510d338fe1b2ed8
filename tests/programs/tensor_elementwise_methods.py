"""The same as methods of a tensor, and operators with numbers on either side."""
import torch

x = torch.tensor([0.25, 0.5])
print(x.abs(), x.exp(), x.log(), x.sqrt(), x.rsqrt(), x.square(), x.sin(), x.cos(), x.tan(), x.asin(), x.acos(), x.atan())
print(x.sinh(), x.cosh(), x.tanh(), x.sigmoid(), x.relu(), x.erf(), x.floor(), x.ceil(), x.round(), x.trunc(), x.frac(), x.sign(), x.neg(), x.reciprocal())
print(x.add(1), x.sub(1), x.mul(2), x.div(2), x.pow(3), x.add(x, alpha=2), x.sub(x, alpha=0.5), x.fmod(0.2), x.remainder(0.2), x.true_divide(4), x.floor_divide(0.2), x.expm1(), x.log1p(), x.log2(), x.log10())
print(x + 1, 1 + x, x - 1, 1 - x, x * 3, 3 * x, x / 4, 4 / x, x**2, 2**x, x // 0.2, 1 // x, x % 0.2, 1 % x, -x, +x, abs(-x))
print(x.clamp(0.3), x.clamp(max=0.3), x.clamp(0.1, 0.4), x.clip(0.3, 0.4), x.clamp_min(0.3), x.clamp_max(0.3), x.lerp(torch.ones(2), 0.5))
print(x.maximum(torch.tensor(0.3)), x.minimum(torch.tensor(0.3)), x.atan2(torch.ones(2)), x.hypot(torch.ones(2)), x.addcmul(x, x, value=2), x.addcdiv(x, x, value=2), x.copysign(-1), x.logit(), x.xlogy(x), x.heaviside(torch.tensor([1.0])))
print(x.eq(0.25), x.ne(0.25), x.lt(0.5), x.le(0.5), x.gt(0.25), x.ge(0.25), x.isnan(), x.isfinite(), x.logical_and(x), (x > 0.3).logical_or(x > 0.1), (x > 0).logical_xor(x > 1), x.where(x > 0.3, torch.tensor(0.0)))
k = torch.tensor([5, 6])
print(k + 1, k / 2, k // 2, k % 4, k**2, k & 3, k | 8, k ^ 1, ~k, k << 1, k >> 1, k.bitwise_and(4), -k, k * 1.5, k + True, 7 - k)
print(x.exp().log().allclose(x), x.sum() + 1, (x + k), (x > 0.3) & (k > 5), x.softmax(0), x.log_softmax(0), x.logsumexp(0), x.cumsum(0), x.cumprod(0))
print(torch.add(x, 1), torch.sub(x, x), torch.mul(x, 2), torch.div(x, 2, rounding_mode="floor"), torch.pow(2, x), torch.pow(x, x), torch.fmod(x, 0.2), torch.remainder(-x, 0.2), torch.atan2(x, x), torch.hypot(x, x), torch.logaddexp(x, x), torch.lerp(x, x * 2, 0.25))
print(torch.maximum(x, k), torch.minimum(x, k), torch.where(x > 0.3, 1.0, x), torch.clamp(x, min=0.3), torch.addcmul(x, x, x), torch.float_power(x, 2), torch.true_divide(k, 2), torch.xlogy(x, x), torch.ldexp(x, k), torch.gcd(k, k * 2))
