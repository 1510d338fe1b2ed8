# expect: refused (names of frames, without underscores)
try:
    1 / 0
except ZeroDivisionError as e:
    print(e.tb_frame.f_locals, e.tb_next)
