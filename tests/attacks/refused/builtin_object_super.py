# expect: refused (object, super, property, classmethod, staticmethod)
print(object, super, property, classmethod, staticmethod)
