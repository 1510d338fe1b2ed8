# expect: refused (network)
import torch

torch.hub.load("pytorch/vision", "resnet18")
torch.hub.download_url_to_file("http://127.0.0.1/", "gradstep-attack")
