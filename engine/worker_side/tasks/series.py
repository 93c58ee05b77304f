"""Tasks that make series, or prepare them."""

from __future__ import annotations

from contextlib import closing

import numpy as np

from ....algorithms.days import date_of
from ....algorithms.reporting import Reporter
from ...job import array_file, open_array
from ...requests import (
    Decompose,
    Decomposed,
    JoinedSeries,
    JoinSeries,
    Prepared,
    PrepareSeries,
    ReadStamps,
    SampledStack,
    SampleStack,
    StampsPoints,
)
from ...row_file import RowFile

__all__ = ["decompose", "join_series", "prepare_series", "read_stamps", "sample_stack"]

_SERIES = "displacement"


def read_stamps(request: ReadStamps, reporter: Reporter) -> StampsPoints:  # noqa: ARG001  a task's signature
    """Read a file of StaMPS."""
    from ....algorithms.tables.stamps import read_stamps as read

    found = read(request.path)
    return StampsPoints(found.lonlat, found.displacement, found.dates)


def sample_stack(request: SampleStack, reporter: Reporter) -> SampledStack:
    """Turn a stack of rasters into points."""
    from ....algorithms.rasters.points import StackSampler
    from ....algorithms.rasters.stack import open_stack, parse_crs

    stack = open_stack(request.rasters, parse_crs(request.crs), request.first, request.last, reporter, request.dates)
    layers = {what: (source, parse_crs(wkt)) for what, (source, wkt) in request.layers.items()}
    sampler = StackSampler(stack, request.settings, layers)
    sampler.describe(reporter)
    given_crs = parse_crs(request.given_crs)
    parts: dict[str, list[np.ndarray]] = {name: [] for name in ("rows", "xy", *sampler.attributes)}
    with closing(RowFile(array_file(request.folder, _SERIES), len(stack.dates))) as series:
        for points in sampler.points(request.given, given_crs, reporter):
            series.append(points.displacement)
            for name, values in {"rows": points.rows, "xy": points.xy, **points.attributes}.items():
                parts[name].append(values)
    whole = {name: np.concatenate(values) for name, values in parts.items()}
    return SampledStack(
        list(stack.dates),
        (given_crs or stack.raster.grid.crs).to_wkt(),
        whole.pop("rows"),
        whole.pop("xy"),
        open_array(request.folder, _SERIES),
        whole,
    )


def prepare_series(request: PrepareSeries, reporter: Reporter) -> Prepared:
    """Prepare series step by step."""
    from ....algorithms.preparation.steps import prepare_series as prepare
    from ....algorithms.series.velocity import velocities

    series = request.series
    table = prepare(
        series.coordinates,
        series.displacement,
        series.days,
        request.settings,
        coherence=request.coherence,
        reference=request.reference,
        resampled=request.resampled,
        reporter=reporter,
    )
    holds = series.displacement if request.resampled is None else request.resampled
    dates = [date_of(day) for day in table.days]
    return Prepared(table.n_steps, dates, holds, *velocities(table.displacement, table.days))


def decompose(request: Decompose, reporter: Reporter) -> Decomposed:
    """Solve for vertical and east motion on a grid."""
    from ....algorithms.decomposition import decompose as solve

    room = None if request.up is None or request.east is None else (request.up, request.east)
    motion = solve(request.tracks, request.cell_size, request.max_gap_share, room, reporter)
    return Decomposed(motion, request.up, request.east)


def join_series(request: JoinSeries, reporter: Reporter) -> JoinedSeries:
    """Put the series of a layer that was analysed before in front of those of a new one."""
    from ....algorithms.comparison.joining import join_series as join
    from ....algorithms.comparison.joining import partners

    before, after = request.before, request.after
    partner = partners(before.coordinates, after.coordinates, request.partner, reporter)
    found = join(
        before.displacement,
        before.days,
        after.displacement,
        after.days,
        partner,
        request.earlier,
        reporter.part(0.2, 1.0),
    )
    return JoinedSeries([date_of(day) for day in found.days], found.error)
