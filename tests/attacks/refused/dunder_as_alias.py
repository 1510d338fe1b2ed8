# expect: refused (an import under a name with two underscores)
import torch as __torch__
