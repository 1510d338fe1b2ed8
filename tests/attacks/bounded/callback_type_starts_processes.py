# expect: limit or refused (a class that native code calls would pass its guard by and start processes)
import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.arange(6.0))
for batch in np.fromfunction(DataLoader, (), dataset=data, num_workers=2):
    print(batch)
