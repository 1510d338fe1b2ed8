# expect: refused (import os, import platform)
import os
import platform

file_path = "test.txt"

if platform.system() == "Windows":
    os.startfile(file_path)
