"""for over strings: characters, pairs, counting, building."""
for character in "abc":
    print(character)
for character in "数x²🙂":
    print(character, len(character))
counts = {}
for letter in "gradient descent":
    counts[letter] = counts.get(letter, 0) + 1
print(counts)
for a, b in ["xy", "zw"]:
    print(b + a)
word = ""
for letter in "step":
    word = letter + word
    print(word)
for line in "one\ntwo\nthree".split("\n"):
    print(line)
for i, letter in enumerate("end"):
    print(i * " " + letter)
for letter in "":
    print("never")
else:
    print("nothing to do")
print(sorted("hello"), list("hey"), tuple("no"), "-".join("join"))
