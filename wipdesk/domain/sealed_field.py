"""Fields that are kept in a closed compartment, each with the class that goes with it."""

from __future__ import annotations

from dataclasses import replace

from wipdesk.domain.field import Field, Kind, Sensitivity


def health(name: str, kind: Kind, label: str, of_list: str = "") -> Field:
    """A field of her body and mind."""
    return _field(name, kind, label, of_list, Sensitivity.SC, "health")


def safety(name: str, kind: Kind, label: str, of_list: str = "", most: int | None = None) -> Field:
    """A field that could bring somebody's revenge upon her."""
    return replace(_field(name, kind, label, of_list, Sensitivity.SF, "safety"), most=most)


def child(name: str, kind: Kind, label: str, of_list: str = "") -> Field:
    """A field by which a child could be found or harmed."""
    return _field(name, kind, label, of_list, Sensitivity.CH, "child")


def background(name: str, kind: Kind, label: str, of_list: str = "") -> Field:
    """A field of origin, belief or who she is to herself."""
    return _field(name, kind, label, of_list, Sensitivity.SC, "background")


def _field(
    name: str, kind: Kind, label: str, of_list: str, sensitivity: Sensitivity, compartment: str
) -> Field:
    return Field(
        name=name, kind=kind, label=label, list=of_list, sensitivity=sensitivity, compartment=compartment
    )
