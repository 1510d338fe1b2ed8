# expect: limit (finally starts a second endless loop)
try:
    while True:
        pass
finally:
    while True:
        pass
