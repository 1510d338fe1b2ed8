# expect: refused (async and await)
async def f():
    await f()


f().send(None)
