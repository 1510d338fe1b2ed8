# expect: error ValueError (half a character in the text of an error cannot be sent)
raise ValueError("\ud800")
