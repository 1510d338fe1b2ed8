# expect: refused (an async comprehension; also a SyntaxError outside of async)
async def f(a):
    return [x async for x in a]


f([]).cr_frame.f_globals
