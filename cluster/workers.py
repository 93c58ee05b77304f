"""Dask's workers: here, on a cluster's nodes, or wherever a scheduler says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice

from distributed import CancelledError, Client, KilledWorker, as_completed
from distributed.comm import CommClosedError

from ..algorithms.errors import InputError
from .chain import attempt, attempt_all
from .scene import Scene

__all__ = ["Workers"]

_AHEAD = 2  # tiles a thread: enough that none waits


class Workers:
    """The workers of a scheduler.

    Parameters
    ----------
    client
        Connected to it.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def each(
        self, work: Callable[[Scene, int], None], scene: Scene, tiles: list[int]
    ) -> Iterator[tuple[int, str | None]]:
        """Do something with each tile; yield those that are done, and why others could not be.

        Only some tiles are handed out at a time: what the scheduler and this process keep does not grow with them.
        """
        with _in_a_sentence():
            shared = self._client.scatter(scene, broadcast=True)
            task = partial(attempt, work)
            left = iter(tiles)
            n_threads = max(1, sum(self._client.nthreads().values()))
            first = [self._client.submit(task, shared, tile, pure=False) for tile in islice(left, _AHEAD * n_threads)]
            futures = as_completed(first, with_results=True)
            for future, result in futures:
                if isinstance(result, CancelledError):
                    raise result
                future.release()
                yield result
                following = next(left, None)
                if following is not None:
                    futures.add(self._client.submit(task, shared, following, pure=False))

    def once(self, work: Callable[[Scene], None], scene: Scene) -> str | None:
        """Do something with what all tiles gave, in a worker; return why it could not be done."""
        with _in_a_sentence():
            why: str | None = self._client.submit(attempt_all, work, scene, pure=False).result()
        return why


@contextmanager
def _in_a_sentence() -> Iterator[None]:
    """Raise InputError where workers or the scheduler are gone."""
    try:
        yield
    except KilledWorker as error:
        raise InputError(
            "Workers ended again and again at the same task, as they do where memory runs out: give them more "
            "(--memory), or have fewer (--workers); then give the command again."
        ) from error
    except (CancelledError, CommClosedError, TimeoutError) as error:
        raise InputError("The scheduler is not there any more; start it, and give the command again.") from error
