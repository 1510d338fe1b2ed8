# expect: refused (the program's own modules)
import core.engine
from core import storage
import gui
import main
