"""A program in the playground's Python becomes nested closures over PyTorch's own values."""
