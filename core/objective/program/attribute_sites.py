"""Attributes: granted per type by the table, never because they happen to be there."""

import ast
from typing import Any

from torch import Tensor

from core.notation.program_instead import instead_of_name
from core.notation.program_problem import RefusalKind
from core.notation.program_vocabulary import MODULES
from core.objective.program.calls import BoundMethod, Calling
from core.objective.program.frames import Evaluate, Frame, Store
from core.objective.program.grants import (
    Grant,
    Namespace,
    attribute_grant,
    exists_outside,
    holds_outside,
    instance_grant,
    known_attribute_names,
    settable,
)
from core.objective.program.halt import Refused
from core.objective.program.site import Site

_WITHOUT_ATTRIBUTES = (int, float, complex, str, list, tuple, dict, set, type(None))


def attribute(node: ast.Attribute, site: Site) -> Evaluate:
    """``x.name`` where it is read."""
    calling, name = site.weave.calling(node, site.calling), node.attr
    known: set[type] = set()  # whose values were found to have it as something that is simply read

    def read(owner: Any) -> Any:
        kind: Any = type(owner)
        if kind in known:
            return getattr(owner, name)
        if kind is not Namespace and (grant := attribute_grant(kind, name)) is not None and not grant.is_method:
            known.add(kind)
        return read_attribute(owner, node, calling)

    return site.weave.operation(node, read, [site.build(node.value)])


def read_attribute(owner: Any, node: ast.Attribute, calling: Calling) -> Any:
    """An attribute's value.

    Raises:
        AttributeError: Python's, where there is none.
        Refused: where there is one, but not for programs.
    """
    if type(owner) is Namespace:
        return granted_name(owner, node).value
    kind = type(owner)
    grant = attribute_grant(kind, node.attr) or instance_grant(owner, node.attr)
    if grant is None:
        raise missing_attribute(owner, node)
    if grant.is_method:
        return BoundMethod(calling, grant, owner)
    return getattr(owner, node.attr)


def granted_name(module: Namespace, node: ast.Attribute) -> Grant:
    """What a module has under a name.

    Raises:
        AttributeError: Python's, where there is nothing.
        Refused: where there is something, but not for programs.
    """
    grant = module.grant(node.attr)
    if grant is not None:
        return grant
    if module.exists_outside(node.attr):
        fix = instead_of_name(node.attr, MODULES[module.path])
        raise Refused(RefusalKind.MODULE_NAME, node, module=module.path, name=node.attr, fix=fix)
    raise module.missing(node.attr)


def missing_attribute(owner: Any, node: ast.Attribute) -> BaseException:
    """What is to be raised where a value has no such attribute for programs."""
    kind = type(owner)
    if not holds_outside(owner, node.attr):
        try:
            getattr(owner, node.attr)  # only for the text of Python's own error
        except AttributeError as error:
            return error
    fix = instead_of_name(node.attr, known_attribute_names())
    return Refused(RefusalKind.ATTRIBUTE_OF, node, kind=kind.__name__, name=node.attr, fix=fix)


def setting(node: ast.Attribute, site: Site) -> Store:
    """``x.name = …``."""
    evaluate = site.build(node.value)

    def store(frame: Frame, value: Any) -> None:
        set_attribute(evaluate(frame), node, value)

    return store


def set_attribute(owner: Any, node: ast.Attribute, value: Any) -> None:
    """Assigns an attribute.

    Raises:
        Refused: where programs may not.
    """
    _check_settable(owner, node)
    if node.attr == "data" and isinstance(value, Tensor) and _shrinks(owner, value):
        raise Refused(RefusalKind.SET_ATTRIBUTE, node, name="data", fix="Make a new tensor of that shape.")
    setattr(owner, node.attr, value)


def _shrinks(owner: Tensor, value: Tensor) -> bool:
    """Whether a vector would become smaller, or something else that may then do so.

    The backward kernel of a batch norm reads as many entries of its vectors as there were forward, whatever is left.
    """
    return owner.ndim == 1 and (value.ndim != 1 or value.nbytes < owner.nbytes)


def deleting(node: ast.Attribute, site: Site) -> Evaluate:
    """``del x.name``."""
    evaluate = site.build(node.value)

    def delete(frame: Frame) -> None:
        owner = evaluate(frame)
        _check_settable(owner, node)
        delattr(owner, node.attr)

    return delete


def _check_settable(owner: Any, node: ast.Attribute) -> None:
    kind = type(owner)
    if settable(kind, node.attr):
        return
    grant = attribute_grant(kind, node.attr)
    if grant is not None and not grant.is_method and isinstance(owner, Tensor):
        return  # it can only be read, and PyTorch says so
    if grant is None and isinstance(owner, _WITHOUT_ATTRIBUTES) and not exists_outside(kind, node.attr):
        return  # Python says so
    raise Refused(RefusalKind.SET_ATTRIBUTE, node, name=node.attr, fix="Keep the value in a variable of its own.")
