# expect: refused (the function behind import)
os = __import__("os")
os.system("touch gradstep-attack")
