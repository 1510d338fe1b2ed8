# expect: error KeyError or limit (an error's text that is longer than any message)
raise KeyError("\U000e0000" * 30_000_000)
