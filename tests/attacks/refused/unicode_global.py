# expect: refused (global of a name that becomes one with two underscores)
global _＿builtins__
_＿builtins__ = 5
