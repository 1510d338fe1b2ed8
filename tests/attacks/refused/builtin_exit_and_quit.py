# expect: refused (ending the process)
exit(0)
quit(0)
