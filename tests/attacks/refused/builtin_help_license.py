# expect: refused (pagers and files of site)
help(print)
license()
copyright()
