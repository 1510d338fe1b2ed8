"""The window: shows what core computes, and turns keys and clicks into commands."""
