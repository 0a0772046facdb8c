"""A worker that works at once, for tests that are not about waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.ui.background import Background, Job, Progress

if TYPE_CHECKING:
    from collections.abc import Callable


class AtOnce(Background):
    """Runs what it is given before it returns."""

    def run(
        self,
        work: Callable[[Progress], Any],
        *,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[Any], object] | None = None,
    ) -> Job:
        """Do the work here and now."""
        job = Job(self)
        try:
            result = work(Progress(job))
        except Exception as error:
            if failed is None:
                raise
            failed(error)
        else:
            if then is not None:
                then(result)
        return job
