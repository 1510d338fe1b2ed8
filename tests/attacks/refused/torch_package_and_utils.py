# expect: refused (packages, extensions, data loaders)
import torch

torch.package.PackageImporter("gradstep-attack")
torch.utils.cpp_extension.load_inline("x", "int f() { return 1; }")
torch.utils.data.DataLoader([1], num_workers=4)
