# expect: refused (GeneratorExit and StopAsyncIteration are not ordinary)
try:
    raise GeneratorExit
except (GeneratorExit, StopAsyncIteration):
    pass
