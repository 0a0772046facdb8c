"""Fields that only mean something in numbers: asked late, once there is trust, and never needed."""

from __future__ import annotations

from wipdesk.domain.field import Field, Kind, Sensitivity


def counted(name: str, kind: Kind, label: str, of_list: str = "", most: int | None = None) -> Field:
    """A field of her life before the arrest that is only ever counted."""
    return Field(name=name, kind=kind, label=label, list=of_list, most=most, sensitivity=Sensitivity.ST)
