# expect: refused (modules imported by torch's modules)
import torch

torch.serialization.pickle.loads(b"cos\nsystem\n(S'touch gradstep-attack'\ntR.")
