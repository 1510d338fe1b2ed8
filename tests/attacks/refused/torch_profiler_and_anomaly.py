# expect: refused (the profiler writes files)
import torch

with torch.profiler.profile(on_trace_ready=torch.profiler.tensorboard_trace_handler("gradstep-attack")) as p:
    torch.ones(1)
p.export_chrome_trace("gradstep-attack")
