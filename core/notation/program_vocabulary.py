"""All that a program may use, as tables of strings: what is not here is refused.

========================== =================================================================
table                      what it says
========================== =================================================================
:data:`MODULES`            which names there are in which module
:data:`ATTRIBUTES`         which attributes values of a type have
:data:`SETTABLE`           which of them may be assigned or deleted
:data:`BUILTINS`           which of Python's builtins there are
:data:`ALL_BUILTINS`       which there are in Python, to tell them from names unknown to it
========================== =================================================================
"""

from core.notation.program_attributes import ATTRIBUTES, SETTABLE
from core.notation.program_builtins import ALL_BUILTINS, BUILTINS
from core.notation.program_modules import MODULES

__all__ = ["ALL_BUILTINS", "ATTRIBUTES", "BUILTINS", "MODULES", "SETTABLE"]
