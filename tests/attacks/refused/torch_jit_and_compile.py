# expect: refused (compilers, that run source text and start processes)
import torch

f = torch.compile(lambda x: x + 1)
g = torch.jit.script(lambda x: x)
h = torch.jit.CompilationUnit("def f(x): return x")
print(torch.jit.load("gradstep-attack"), torch.fx.symbolic_trace(f))
