# expect: refused (async for, async with)
async def f(a):
    async for x in a:
        async with x:
            pass
