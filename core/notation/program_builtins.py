"""Which of Python's builtins a program finds, and which there are besides.

``type`` tells a value's type and makes none (one argument); ``print``, ``sorted`` and whatever else calls back or
writes is the program's own version, which prints what Python prints.
"""

from core.notation.program_words import words

EXCEPTIONS = words("""
    ArithmeticError AssertionError AttributeError EOFError Exception FloatingPointError ImportError
    IndexError KeyError LookupError MemoryError ModuleNotFoundError NameError NotImplementedError
    OSError OverflowError RecursionError RuntimeError StopIteration SyntaxError SystemError TimeoutError TypeError
    UnboundLocalError UnicodeError UserWarning ValueError Warning ZeroDivisionError FutureWarning DeprecationWarning
    RuntimeWarning
    """)

BUILTINS = (
    words("""
        abs all any bool callable complex dict divmod enumerate filter float frozenset int isinstance iter
        len list map max min next pow print range repr reversed round set slice sorted str sum tuple type zip
        Ellipsis chr ord bin hex oct
        """)
    | EXCEPTIONS
)

ALL_BUILTINS = BUILTINS | words("""
    ArithmeticError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning
    ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
    EncodingWarning EnvironmentError ExceptionGroup False FileExistsError FileNotFoundError GeneratorExit IOError
    ImportWarning IndentationError InterruptedError IsADirectoryError KeyboardInterrupt None NotADirectoryError
    NotImplemented PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError
    ReferenceError ResourceWarning StopAsyncIteration SyntaxWarning SystemExit TabError True UnicodeDecodeError
    UnicodeEncodeError UnicodeTranslateError UnicodeWarning
    aiter anext ascii breakpoint bytearray bytes classmethod compile copyright credits delattr dir eval exec
    exit format getattr globals hasattr hash help id input issubclass license locals memoryview object open property
    quit setattr staticmethod super vars
    """)
"""Of every Python from 3.11 on, those without underscores: so a builtin is told from a name that nobody knows."""
