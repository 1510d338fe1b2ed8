# expect: refused (relative imports)
from . import secrets
from .. import core
from .torch import ones
