# expect: error MemoryError or refused (MemoryError raised by hand is not the limit)
raise MemoryError("by hand")
