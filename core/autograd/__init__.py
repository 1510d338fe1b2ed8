"""Forward and backward passes taken apart: PyTorch's own graph, recorded while PyTorch runs it."""
