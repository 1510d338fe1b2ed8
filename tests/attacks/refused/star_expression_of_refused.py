# expect: refused (refused names within every kind of bracket)
print(*[open], **{"end": vars()}, sep={globals: 1}, end=(locals,))
