"""Which guard stands before which layer, loss and function of ``torch.nn``."""

from core.objective.program import guards_creation as creation
from core.objective.program import guards_data as data
from core.objective.program import guards_growth as growth
from core.objective.program import guards_layers as layers
from core.objective.program import guards_picking as picking
from core.objective.program import guards_products as products
from core.objective.program.grant import Guard, under
from core.objective.program.guards_growth import grown

_FUNCTIONAL: dict[str, Guard] = {
    "adaptive_avg_pool1d": grown(picking.pooled(1)),
    "adaptive_avg_pool2d": grown(picking.pooled(2)),
    "bilinear": products.bilinear,
    "binary_cross_entropy": products.broadcast,
    "binary_cross_entropy_with_logits": products.broadcast,
    "conv1d": grown(picking.convolved(1)),
    "conv2d": grown(picking.convolved(2)),
    "cosine_embedding_loss": products.broadcast,
    "cosine_similarity": products.broadcast,
    "embedding": grown(picking.rows),
    "gaussian_nll_loss": products.broadcast,
    "gumbel_softmax": products.broadcast,
    "hinge_embedding_loss": products.broadcast,
    "huber_loss": products.broadcast,
    "kl_div": products.broadcast,
    "l1_loss": products.broadcast,
    "linear": products.linear,
    "margin_ranking_loss": products.broadcast,
    "mse_loss": products.broadcast,
    "max_pool1d": layers.without_indices(6),
    "max_pool2d": layers.without_indices(6),
    "one_hot": grown(growth.classes),
    "pad": grown(picking.padded),
    "pairwise_distance": products.broadcast,
    "poisson_nll_loss": products.broadcast,
    "smooth_l1_loss": products.broadcast,
    "triplet_margin_loss": products.broadcast,
}

_LAYERS = {
    "Bilinear",
    "BatchNorm1d",
    "BatchNorm2d",
    "Embedding",
    "GroupNorm",
    "LayerNorm",
    "Linear",
    "PReLU",
    "RMSNorm",
    "AdaptiveAvgPool1d",
    "AdaptiveAvgPool2d",
}

_NN: dict[str, Guard] = dict.fromkeys(_LAYERS, layers.made) | {
    "Conv1d": layers.made_convolution,
    "Conv2d": layers.made_convolution,
    "MaxPool1d": layers.without_indices(4),
    "MaxPool2d": layers.without_indices(4),
    "RNN": layers.made_recurrent,
}

_DISTRIBUTIONS = ("Bernoulli", "Normal", "Uniform")

LAYERS = (
    under("torch.distributions", dict.fromkeys(_DISTRIBUTIONS, products.broadcast))
    | under("torch.distributions.normal", {"Normal": products.broadcast})
    | under("torch.nn", _NN)
    | under("torch.nn.functional", _FUNCTIONAL)
    | {
        "torch.distributions.Distribution.log_prob": data.weighed,
        "torch.distributions.Distribution.rsample": data.drawn,
        "torch.distributions.Distribution.sample": data.drawn,
        "torch.func.functional_call": layers.functional,
        "torch.nn.Module": layers.called,
        "torch.nn.Module.add_module": layers.named,
        "torch.nn.Module.forward": layers.called,
        "torch.nn.Module.to": creation.device,
        "torch.optim.lr_scheduler.LambdaLR": data.scheduled,
        "torch.optim.lr_scheduler.MultiplicativeLR": data.scheduled,
        "torch.utils.data.DataLoader": data.loader,
    }
)
"""What stands at ``torch.nn.Module`` is asked before any layer is called."""
