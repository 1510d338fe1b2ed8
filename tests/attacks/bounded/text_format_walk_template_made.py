# expect: refused or error (the template is made of parts, so nothing can be seen beforehand)
template = "{0." + "_" * 2 + "class" + "_" * 2 + "}"
print(template.format(5))
