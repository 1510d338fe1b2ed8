# expect: refused (threads and signals, with which limits could be shaken off)
import threading
import signal

signal.alarm(0)
