# expect: refused (await outside of a function, a top level that notebooks would take)
await print()
