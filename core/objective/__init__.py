"""A syntax tree becomes a function that PyTorch can differentiate."""
