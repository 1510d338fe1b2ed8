# expect: refused (open)
# 打开文件
f = open("test.txt")
try:
    pass
finally:
    f.close()
