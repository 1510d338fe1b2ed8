# expect: refused (builtins, importlib, ctypes, gc, inspect, types)
import builtins, importlib, ctypes, gc, inspect, types
