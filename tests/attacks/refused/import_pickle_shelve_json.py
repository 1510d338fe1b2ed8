# expect: refused (readers and writers)
import pickle
import json
import shelve
