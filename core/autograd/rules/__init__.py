"""The derivatives that PyTorch's nodes compute, one table a family of operations."""
