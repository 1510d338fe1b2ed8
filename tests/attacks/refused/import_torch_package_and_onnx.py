# expect: refused (packages, onnx, export, profiler)
import torch.package
import torch.onnx
import torch.export
import torch.profiler
