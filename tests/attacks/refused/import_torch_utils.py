# expect: refused (tools that write, compile, load)
import torch.utils.cpp_extension
from torch.utils.data import DataLoader
from torch.utils.tensorboard import SummaryWriter
