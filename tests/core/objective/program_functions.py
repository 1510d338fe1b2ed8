"""Functions of scripts made up at random: what they take, and how their first line is written."""

from dataclasses import dataclass

PARAMETER_KINDS = ("int", "float", "list", "vector", "scalar", "str")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a function."""

    name: str
    kind: str
    default: str | None
    keyword_only: bool


def header(name: str, parameters: tuple[Parameter, ...], *, no_grad: bool) -> str:
    """The first line, with those that have no default in front and those that are given by name behind."""
    by_place = sorted((each for each in parameters if not each.keyword_only), key=lambda each: each.default is not None)
    by_name = [each for each in parameters if each.keyword_only]
    written = [*map(_parameter, by_place), *["*"] * bool(by_name), *map(_parameter, by_name)]
    return "@torch.no_grad()\n" * no_grad + f"def {name}({', '.join(written)}):"


def _parameter(parameter: Parameter) -> str:
    return parameter.name if parameter.default is None else f"{parameter.name}={parameter.default}"
