"""Names: unicode, underscores, like builtins, very many; values that are shared."""
α, β = 0.5, 2
θ_0 = α * β
变量 = [1, 2]
変数 = 变量
print(α, β, θ_0, 变量, 変数 is 变量)
_private, _, x1, X1, camelCase = 1, 2, 3, 4, 5
print(_private, _, x1, X1, camelCase)
list_ = [1]
max_ = max(list_ + [5])
print(list_, max_)
sum = 10
print(sum + 1)
del sum
print(sum([1, 2]))
str = "shadowed"
print(str)
del str
print(str(5))


def max(a, b):
    return "own max"


print(max(1, 2))
del max
print(max(1, 2))
for print_count in range(2):
    print(print_count)
Δ = lambda f, x, h: f(x + h) - f(x)
print(Δ(lambda v: v * v, 3, 1))
a = b = []
a += [1]
b = b + [2]
print(a, b)
type_of = type
print(type_of(1))
lambda_ = lambda: "name with underscore"
print(lambda_(), 1 if _ else 0)
match, case = "soft", "keywords"
print(match, case)
