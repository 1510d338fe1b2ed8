# expect: refused (class)
# 自己写一个上下文管理器
class MyOpen:
    def __init__(self, filepath):
        print("made")
        self.filepath = filepath

    def __enter__(self):
        print("entered")
        return self.filepath

    def __exit__(self, exc_type, exc_value, traceback):
        print("left")
        if exc_type is ValueError:
            print("a ValueError")
        return True


with MyOpen("test.txt") as f:
    raise ValueError("an error")
    print(f"f is {f}")
