# expect: refused (an import where nothing would run it)
def never():
    import subprocess

    subprocess.run(["touch", "gradstep-attack"])


print("not called")
