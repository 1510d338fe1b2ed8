"""Where the boxes of a graph go: plain values in, plain values out, without torch and without a window."""
