# expect: done (characters by name)
print("\N{LATIN SMALL LETTER A}\N{GREEK SMALL LETTER ALPHA}\N{BULLET}")
