# expect: refused (the traceback, its frame, the caller's globals)
try:
    1 / 0
except ZeroDivisionError as e:
    frame = e.__traceback__.tb_frame
    print(frame.f_back.f_globals)
