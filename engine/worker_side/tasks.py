"""What the worker can be asked to do; each task imports its heavy libraries itself."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ...algorithms.reporting import Reporter
from ..errors import EngineError
from ..job import TaskResult, array_file
from ..row_file import RowFile
from .compiling import compiles

if TYPE_CHECKING:
    from ...algorithms.clustering.cluster_count import CountTrial
    from ...algorithms.hotspots.find import Hotspots
    from ...algorithms.networks.classifier import Labels
    from ...algorithms.series.usable import PreparedSeries, UsableSeries
    from ...algorithms.space.covariance_model import CovariogramFit
    from ...algorithms.space.covariogram import Covariogram

__all__ = ["TASKS", "Task", "TaskResult"]

Parameters = dict[str, Any]
Arrays = Mapping[str, np.ndarray]
Task = Callable[[Parameters, Arrays, Reporter], TaskResult]

_MOST_SUMMARIES = 100
_CURVE_POINTS = 200
_BUNDLED_MODEL = Path(__file__).resolve().parents[2] / "models" / "tcn_patterns_int8.onnx"


@compiles
def check(parameters: Parameters, arrays: Arrays, reporter: Reporter) -> TaskResult:  # noqa: ARG001
    """Cluster and classify a tiny set with every library the engine is made of, and return their versions.

    Versions of libraries can fit on paper and break at the first call, so they are called.
    """
    from importlib.metadata import version

    from sklearn.metrics import silhouette_score

    from ...algorithms.clustering.time_series_kmeans import TimeSeriesKMeans
    from ...algorithms.networks.classifier import Classifier
    from ...algorithms.space.covariogram import sample_covariogram
    from ...algorithms.space.spatial_split import SplitParameters, split_clusters

    rng = np.random.default_rng(0)
    truth = np.repeat([0, 1], 10)
    days = np.linspace(0.0, 1.0, 12)
    series = np.where(truth[:, None] == 0, 0.0, -10.0 * days) + rng.normal(0.0, 0.1, (20, 12))
    reporter.log("Cluster 20 series by soft-DTW.")
    labels = TimeSeriesKMeans(n_clusters=2, random_state=0).fit(series).labels_
    reporter.progress(0.5)
    silhouette_score(series, labels)
    reporter.log("Cluster 20 points in space.")
    places = np.column_stack([1000.0 * truth, np.zeros(20)]) + rng.normal(0.0, 1.0, (20, 2))
    patches = split_clusters(places, np.zeros(20, dtype=np.int64), SplitParameters(50.0, 3))
    if not (_same_partition(labels, truth) and _same_partition(patches, truth)):
        raise EngineError(
            f"The engine's libraries under {sys.prefix} run but give wrong clusters; make the engine anew."
        )
    reporter.log("Multiply 100 pairs of series.")
    sample_covariogram(places, series.astype(np.float32), n_pairs=100)
    reporter.log("Classify 20 series.")
    Classifier(_BUNDLED_MODEL).classify(np.repeat(series, 10, axis=1).astype(np.float32), np.arange(120.0))
    reporter.log("Read a raster of one cell.")
    _check_rasters()
    names = ["numpy", "scipy", "scikit-learn", "numba", "dbscan", "onnxruntime", "rasterio", "h5py"]
    versions = {"python": sys.version.split()[0], **{name: version(name) for name in names}}
    reporter.log(", ".join(f"{name} {number}" for name, number in versions.items()))
    return TaskResult({"versions": versions, "python": sys.executable})


def _check_rasters() -> None:
    import h5py
    from rasterio.crs import CRS
    from rasterio.io import MemoryFile
    from rasterio.transform import from_origin

    from ...algorithms.rasters.grids import Band, GdalRaster
    from ...algorithms.rasters.sampling import sample_raster, transform_xy

    zone, degrees = CRS.from_epsg(32633), CRS.from_epsg(4326)
    place = np.array([[15.0, 45.0]])
    x, y = transform_xy(place, degrees, zone)[0]
    profile = {"driver": "GTiff", "width": 1, "height": 1, "count": 1, "dtype": "float32", "crs": zone}
    with MemoryFile() as file, h5py.File("check", "w", driver="core", backing_store=False):
        with file.open(transform=from_origin(x - 50, y + 50, 100, 100), **profile) as dataset:
            dataset.write(np.array([[[7.0]]], dtype=np.float32))
        if sample_raster(GdalRaster([Band(file.name)]), place, degrees).tolist() != [[7.0]]:
            raise EngineError(
                f"The engine's libraries under {sys.prefix} run but misread rasters; make the engine anew."
            )


def _same_partition(a: np.ndarray, b: np.ndarray) -> bool:
    return len(set(zip(a.tolist(), b.tolist()))) == len(set(a.tolist())) == len(set(b.tolist()))


def sample_stack(parameters: Parameters, arrays: Arrays, reporter: Reporter) -> TaskResult:
    """Turn a stack of rasters into points.

    Parameters: `folder` (of the job), `rasters` (files, folders, patterns), `crs` (WKT; "" = as the files state),
    `first`, `last` (dates, "" = all), `layers` (by name: source and WKT) and `settings` of `StackSampler`. Arrays:
    none, or `given` points in `given_crs` (WKT). Results: `dates`, `crs` (WKT, of `xy`), `attributes` (names of
    arrays), `rows`, `xy`; the series, too many to come back as a result, are left in the folder as the array
    `displacement`.
    """
    from ...algorithms.rasters.stack import StackSampler, open_stack, parse_crs

    crs = parse_crs(parameters["crs"])
    first, last = (date.fromisoformat(text) if text else None for text in (parameters["first"], parameters["last"]))
    stack = open_stack(parameters["rasters"], crs, first, last, reporter)
    layers = {what: (source, parse_crs(wkt)) for what, (source, wkt) in parameters["layers"].items()}
    sampler = StackSampler(stack, layers=layers, **parameters["settings"])
    sampler.describe(reporter)
    given_crs = parse_crs(parameters.get("given_crs", ""))
    parts: dict[str, list[np.ndarray]] = {name: [] for name in ("rows", "xy", *sampler.attributes)}
    with closing(RowFile(array_file(Path(parameters["folder"]), "displacement"), len(stack.dates))) as series:
        for points in sampler.points(arrays.get("given"), given_crs, reporter):
            series.append(points.displacement)
            for name, values in {"rows": points.rows, "xy": points.xy, **points.attributes}.items():
                parts[name].append(values)
    return TaskResult(
        {
            "dates": [day.isoformat() for day in stack.dates],
            "crs": (given_crs or stack.raster.grid.crs).to_wkt(),
            "attributes": sampler.attributes,
        },
        {name: np.concatenate(values) for name, values in parts.items()},
    )


def prepare(parameters: Parameters, arrays: Arrays, reporter: Reporter) -> TaskResult:
    """Prepare series step by step; they are the first columns of an array that was handed over, afterwards.

    Parameters: `dates`, `settings` (of `PreparationSettings`). Arrays: `coordinates`, `displacement`, and where the
    settings need them `coherence`, `reference` (bool) and `resampled` (as of `prepare_table`). Results: `n_steps` that
    were asked for, `dates` there are now, `array` that holds their series (`displacement` or `resampled`), `velocity`
    and `velocity_std` by regression.
    """
    from ...algorithms.preparation.steps import prepare_table
    from ...algorithms.series.velocity import velocities
    from ...algorithms.settings import PreparationSettings

    _, days = _dates(parameters)
    settings = PreparationSettings(**parameters["settings"])
    table = prepare_table(
        arrays["coordinates"],
        arrays["displacement"],
        days,
        settings,
        coherence=arrays.get("coherence"),
        reference=arrays.get("reference"),
        resampled=arrays.get("resampled"),
        reporter=reporter,
    )
    velocity, velocity_std = velocities(table.displacement, table.days)
    return TaskResult(
        {
            "n_steps": table.n_steps,
            "dates": [date.fromordinal(int(day)).isoformat() for day in table.days],
            "array": "displacement" if settings.step is None else "resampled",
        },
        {"velocity": velocity, "velocity_std": velocity_std},
    )


def decompose(parameters: Parameters, arrays: Arrays, reporter: Reporter) -> TaskResult:
    """Solve for vertical and east motion on a grid.

    Parameters: `layers` (name and `dates` of each), `cell_size` (m), `max_gap_share`. Arrays, for the layer of number
    i: `coordinates_i`, `displacement_i`, `los_i` (as of `Track`) and, where the layer has them, `velocity_i` and
    `velocity_std_i`, otherwise computed by regression; `up` and `east` where series are wanted, which are in their
    first rows afterwards. Results: the arrays of `Decomposition`.
    """
    from ...algorithms.decomposition import Track, decompose
    from ...algorithms.series.velocity import velocities

    tracks = []
    for i, layer in enumerate(parameters["layers"]):
        _, days = _dates(layer)
        displacement = arrays[f"displacement_{i}"]
        velocity, velocity_std = arrays.get(f"velocity_{i}"), arrays.get(f"velocity_std_{i}")
        if velocity is None:
            velocity, velocity_std = velocities(displacement, days)
            reporter.log(f"{layer['name']}: velocity and its error by regression, as the layer has no such field.")
        if velocity_std is None:
            velocity_std = np.full(len(velocity), np.nan)
        places, los = arrays[f"coordinates_{i}"], arrays[f"los_{i}"]
        tracks.append(Track(layer["name"], places, los, velocity, velocity_std, displacement, days))
    series = (arrays["up"], arrays["east"]) if "up" in arrays else None
    found = decompose(tracks, parameters["cell_size"], parameters["max_gap_share"], series, reporter)
    return TaskResult(arrays={field.name: getattr(found, field.name) for field in fields(found)})


@compiles
def cluster(parameters: Parameters, arrays: Arrays, reporter: Reporter) -> TaskResult:
    """Label every series by TSKM, or by the centres of a model that is handed over.

    Parameters: `dates`, `max_gap_share`, and `settings` (of `ClusterSettings`) or `model` (of `TemporalClusters`).
    Arrays: `coordinates`, `displacement`. Results: `tcluster` (-1 where set aside), `model`, `trials`, and
    `cluster_series` (as `summarise_series` gives them).
    """
    from ...algorithms.clustering.temporal_clusters import apply_model, cluster_series, model_is_relative
    from ...algorithms.series.summary import summarise_series
    from ...algorithms.series.usable import prepare_series
    from ...algorithms.settings import ClusterSettings

    dates, days = _dates(parameters)
    model = parameters.get("model")
    settings = ClusterSettings(**parameters.get("settings", {}))
    usable = _usable(parameters, arrays, days, reporter.part(0.0, 0.1))
    series = prepare_series(usable, days, settings.relative if model is None else model_is_relative(model), reporter)
    rest = reporter.part(0.1, 1.0)
    if model is None:
        found = cluster_series(series, dates, settings, rest)
        labels, model, trials = found.labels, found.model, found.trials
    else:
        labels, trials = apply_model(model, series, dates, rest), []
    n, n_clusters = len(arrays["coordinates"]), len(model["centres"])
    return TaskResult(
        {"model": model, "trials": _trials(trials), "n_clusters": n_clusters},
        {
            "tcluster": _spread(labels, series, n, -1),
            "cluster_series": summarise_series(series.displacement, labels, range(n_clusters)),
        },
    )


@compiles
def covariogram(parameters: Parameters, arrays: Arrays, reporter: Reporter) -> TaskResult:
    """Measure the covariogram and fit a model.

    Parameters: `dates`, `max_gap_share`, `n_pairs`, `n_bins`, `max_distance` (0 = automatic), `as_printed`, `model`,
    `seed`. Arrays: `coordinates`, `displacement`. Results: `covariogram` (as `_covariogram` gives it).
    """
    from ...algorithms.detection import describe_covariogram
    from ...algorithms.space.covariance_model import fit_covariogram
    from ...algorithms.space.covariogram import bin_edges, sample_covariogram

    _, days = _dates(parameters)
    usable = _usable(parameters, arrays, days, reporter.part(0.0, 0.2), fewest=2)
    sampled = sample_covariogram(
        usable.coordinates,
        usable.displacement,
        bin_edges(usable.coordinates, n_bins=parameters["n_bins"], max_distance=parameters["max_distance"] or None),
        n_pairs=parameters["n_pairs"],
        seed=parameters["seed"],
        as_printed=parameters["as_printed"],
        reporter=reporter.part(0.2, 1.0),
    )
    fit = fit_covariogram(sampled, parameters["model"])
    reporter.log(describe_covariogram(fit))
    return TaskResult({"covariogram": _covariogram(sampled, fit)})


def split(parameters: Parameters, arrays: Arrays, reporter: Reporter) -> TaskResult:
    """Split temporal clusters in space.

    Parameters: `rows` of [cluster, eps in m, min points], or none for automatic ones, with `correlation_length` (0 =
    unknown). Arrays: `coordinates`, `tcluster`. Results: `cluster`, `eps` (m; of the automatic rule, or the smallest).
    """
    from ...algorithms.detection import split_in_space
    from ...algorithms.space.spatial_split import SplitParameters, split_clusters

    coordinates, tcluster = arrays["coordinates"], arrays["tcluster"]
    if parameters["rows"]:
        chosen = {int(cluster): SplitParameters(eps, int(least)) for cluster, eps, least in parameters["rows"]}
        for number, each in sorted(chosen.items()):
            reporter.log(f"Cluster {number}: neighbours within {each.eps:g} m, at least {each.min_points} points.")
        labels = split_clusters(coordinates, tcluster, chosen, reporter)
        eps = min(each.eps for each in chosen.values())
    else:
        automatic, labels = split_in_space(coordinates, tcluster, parameters["correlation_length"] or np.inf, reporter)
        eps = automatic.eps
    return TaskResult({"eps": eps, "n_clusters": int(labels.max(initial=-1)) + 1}, {"cluster": labels})


def filter_hotspots(parameters: Parameters, arrays: Arrays, reporter: Reporter) -> TaskResult:
    """Keep the clusters that are hotspots.

    Parameters: `dates`, `max_gap_share`, `rules` (of `HotspotRules`; a largest standard distance of 0 = no limit).
    Arrays: `coordinates`, `displacement`, `cluster`. Results: `hotspot`, `v_rel`, `hotspots`, `scene_velocity`,
    `scene_motion`, `reach` (m, at which two points count as neighbours).
    """
    from ...algorithms.detection import filter_clusters
    from ...algorithms.series.usable import prepare_series
    from ...algorithms.settings import HotspotRules
    from ...algorithms.space.spatial_split import automatic_parameters

    _, days = _dates(parameters)
    usable = _usable(parameters, arrays, days, reporter.part(0.0, 0.4))
    series = prepare_series(usable, days, reporter=reporter)
    rules = parameters["rules"]
    rules["max_standard_distance"] = rules["max_standard_distance"] or np.inf
    found = filter_clusters(series, arrays["cluster"][series.rows], HotspotRules(**rules), reporter.part(0.5, 1.0))
    n = len(arrays["coordinates"])
    return TaskResult(
        {
            "hotspots": _hotspots(found, series.displacement, days, reporter),
            **_scene(series),
            "reach": rules["merge_distance"] or automatic_parameters(series.coordinates).eps,
        },
        {"hotspot": _spread(found.labels, series, n, 0), "v_rel": _spread(series.velocity, series, n, np.nan)},
    )


def describe_model(parameters: Parameters, arrays: Arrays, reporter: Reporter) -> TaskResult:  # noqa: ARG001
    """Read the card of a model file. Parameters: `model` (path). Results: `card`, as `ModelCard.as_json` gives it."""
    from ...algorithms.networks.classifier import Classifier

    return TaskResult({"card": Classifier(Path(parameters["model"])).card.as_json()})


def classify(parameters: Parameters, arrays: Arrays, reporter: Reporter) -> TaskResult:
    """Label every series by a network.

    Parameters: `dates`, `max_gap_share`, `model` (path), `threshold` (none = the model's own), `unit`, `relative`,
    `quantities`, `summary`. Arrays: `coordinates`, `displacement` and, where the model needs any, `static`, whose
    columns are the card's `layer_predictors`; `coherence` where the summary is to have it. Results: `label` (-1 where
    there is none), `probability` and, where quantities are asked for, the arrays of `PatternQuantities`, whose names
    are in `quantities`; where a summary is asked for, `summary` (of `PatternSummary`).
    """
    from ...algorithms.networks.classifier import Classifier, refer_series
    from ...algorithms.patterns.quantities import fit_patterns
    from ...algorithms.patterns.summary import summarise_patterns

    _, days = _dates(parameters)
    classifier = Classifier(Path(parameters["model"]))
    series = _usable(parameters, arrays, days, reporter.part(0.0, 0.1))
    refer_series(series.displacement, days, classifier.card, parameters["unit"], parameters["relative"], reporter)
    names = classifier.card.layer_predictors
    static = {name: arrays["static"][series.rows, column] for column, name in enumerate(names)}
    end = 0.5 if parameters["quantities"] else 1.0
    found = classifier.classify(series.displacement, days, static, parameters["threshold"], reporter.part(0.1, end))
    n = len(arrays["coordinates"])
    results = {
        "label": _spread(found.label, series, n, -1),
        "probability": _spread(found.probability, series, n, np.nan),
    }
    quantities = []
    if parameters["quantities"]:
        fit = fit_patterns(series.displacement, days, found.label, reporter.part(end, 1.0))
        quantities = [field.name for field in fields(fit)]
        results.update({name: _spread(getattr(fit, name), series, n, np.nan) for name in quantities})
    values: dict[str, Any] = {"quantities": quantities}
    if parameters["summary"]:
        reporter.status("Summarising the points of each pattern.")
        coherence = arrays["coherence"][series.rows] if "coherence" in arrays else None
        values["summary"] = asdict(
            summarise_patterns(series.displacement, days, found.label, found.probability, coherence)
        )
    return TaskResult(values, results)


def training_set(parameters: Parameters, arrays: Arrays, reporter: Reporter) -> TaskResult:
    """Choose the series that a model may learn from; they are the first rows of `displacement` afterwards.

    Parameters: `dates`, `max_gap_share`, `relative` (to the scene), `field`, `classes`, `static_names`, `optional` (as
    of `select_points`). Arrays: `coordinates`, `displacement`, `label` (index into `classes`, negative = none),
    `static`. Results: `rows` of the layer that the others are of, `label`, `static`, `static_names`.
    """
    from ...algorithms.networks.training_set import select_points
    from ...algorithms.series.usable import keep_rows, prepare_series

    _, days = _dates(parameters)
    usable = _usable(parameters, arrays, days, reporter.part(0.0, 0.4))
    series = prepare_series(usable, days, parameters["relative"], reporter)
    chosen = select_points(
        series.displacement,
        days,
        arrays["label"][series.rows],
        parameters["classes"],
        parameters["field"],
        arrays["static"][series.rows],
        parameters["static_names"],
        parameters["optional"],
        reporter.part(0.6, 1.0),
    )
    keep_rows(series.displacement, chosen.rows)
    return TaskResult(
        {"static_names": chosen.static_names},
        {"rows": series.rows[chosen.rows], "label": chosen.labels, "static": chosen.static},
    )


@compiles
def detect(parameters: Parameters, arrays: Arrays, reporter: Reporter) -> TaskResult:
    """Run the whole chain.

    Parameters: `dates`, `settings` (of `DetectionSettings`, with `clustering` of `ClusterSettings`); `label_field` and
    `label_classes` where labels take the place of temporal clusters; `pattern_model` (path) where hotspots get the name
    of their pattern. Arrays: `coordinates`, `displacement`, and `label` (index into `label_classes`, negative = none).
    Results: all that the steps give, and summaries of series for the report; `pattern` (-1 where there is none) and
    `probability` where the model was asked, which it is not where the labels are patterns themselves.
    """
    from ...algorithms.detection import detect_hotspots
    from ...algorithms.hotspots.naming import classify_hotspots, name_hotspots
    from ...algorithms.series.scene import relative_to_scene
    from ...algorithms.series.summary import summarise_series
    from ...algorithms.settings import ClusterSettings, DetectionSettings

    dates, days = _dates(parameters)
    given = dict(parameters["settings"])
    settings = DetectionSettings(clustering=ClusterSettings(**given.pop("clustering")), **given)
    model = parameters.get("pattern_model")
    found = detect_hotspots(
        arrays["coordinates"],
        arrays["displacement"],
        dates,
        settings,
        reporter.part(0.0, 0.95 if model else 1.0),
        arrays.get("label"),
        parameters.get("label_field", ""),
    )
    n = len(arrays["coordinates"])
    rows, hotspots = found.series, found.hotspots.labels
    limit = found.max_standard_distance
    if not settings.clustering.relative:
        relative_to_scene(rows.displacement)
    values: dict[str, Any] = {
        "n_used": len(rows.rows),
        "covariogram": _covariogram(found.covariogram, found.fit),
        "trials": [],
        "n_clusters": 0,
        "eps": found.split.eps,
        "max_standard_distance": limit if np.isfinite(limit) else 0.0,
        "hotspots": _hotspots(found.hotspots, rows.displacement, days, reporter),
        **_scene(rows),
    }
    hotspot_numbers = range(1, min(len(found.hotspots.hotspots), _MOST_SUMMARIES) + 1)
    results = {
        "cluster": _spread(found.clusters, rows, n, -1),
        "hotspot": _spread(hotspots, rows, n, 0),
        "v_rel": _spread(rows.velocity, rows, n, np.nan),
        "hotspot_series": summarise_series(rows.displacement, hotspots, hotspot_numbers),
    }
    if found.temporal is not None:
        values["trials"] = _trials(found.temporal.trials)
        values["n_clusters"] = len(found.temporal.model["centres"])
        results["tcluster"] = _spread(found.temporal.labels, rows, n, -1)
        results["cluster_series"] = summarise_series(
            rows.displacement, found.temporal.labels, range(values["n_clusters"])
        )
    if model:
        named = _given_patterns(parameters, arrays, rows)
        if named is None:
            # The last to need the series, which it moves.
            named = classify_hotspots(Path(model), rows.displacement, days, hotspots, reporter.part(0.95, 1.0))
            results["pattern"] = _spread(named.label, rows, n, -1)
            results["probability"] = _spread(named.probability, rows, n, np.nan)
        for hotspot, pattern in zip(values["hotspots"], name_hotspots(hotspots, named)):
            hotspot.update(asdict(pattern))
    return TaskResult(values, results)


def _given_patterns(parameters: Parameters, arrays: Arrays, series: UsableSeries) -> Labels | None:
    """Return the labels that `detect` was given where they are patterns."""
    from ...algorithms.networks.classifier import Labels
    from ...algorithms.networks.training_set import are_patterns
    from ...algorithms.patterns.names import PATTERNS

    classes = parameters.get("label_classes", [])
    if not classes or not are_patterns(classes):
        return None
    # The place after the classes, -1, is that of no label.
    places = np.array([*map(PATTERNS.index, classes), -1])
    return Labels(places[arrays["label"][series.rows]], np.full(len(series.rows), np.nan, dtype=np.float32))


def _dates(parameters: Parameters) -> tuple[list[date], np.ndarray]:
    dates = [date.fromisoformat(day) for day in parameters["dates"]]
    return dates, np.array([day.toordinal() for day in dates], dtype=np.float64)


def _usable(
    parameters: Parameters, arrays: Arrays, days: np.ndarray, reporter: Reporter, fewest: int = 1
) -> UsableSeries:
    from ...algorithms.series.usable import usable_series

    return usable_series(
        arrays["coordinates"], arrays["displacement"], days, parameters["max_gap_share"], fewest, reporter
    )


def _spread(values: np.ndarray, series: UsableSeries, n: int, set_aside: float) -> np.ndarray:
    """Return the values of the usable series as values of all n points."""
    result = np.full(n, set_aside, dtype=values.dtype)
    result[series.rows] = values
    return result


def _covariogram(sampled: Covariogram, fit: CovariogramFit) -> dict[str, Any]:
    """Return the bins, the model as a curve over them, and the correlation length (NaN = none)."""
    curve = np.linspace(0.0, sampled.bin_edges[-1], _CURVE_POINTS)[1:]
    return {
        "distance": sampled.distance,
        "covariance": sampled.covariance,
        "n_pairs": sampled.n_pairs,
        "model": fit.model,
        "model_distance": curve,
        "model_covariance": fit.covariance(curve) + fit.offset,
        "correlation_length": fit.correlation_length,
        "correlation_length_std": fit.correlation_length_std,
        "sill": fit.sill,
        "nugget": fit.nugget,
        "rmse": fit.rmse,
        "note": fit.note,
    }


def _trials(trials: Sequence[CountTrial]) -> list[dict[str, Any]]:
    return [asdict(trial) for trial in trials]


def _scene(series: PreparedSeries) -> dict[str, Any]:
    """Return the motion of the scene, which the velocities of hotspots are relative to."""
    return {"scene_velocity": series.scene_velocity, "scene_motion": series.scene_motion}


def _hotspots(found: Hotspots, displacement: np.ndarray, days: np.ndarray, reporter: Reporter) -> list[dict[str, Any]]:
    """Return hotspots with the motion of their mean series, from series relative to the scene."""
    from ...algorithms.hotspots.motion import hotspot_motions, mean_series

    hotspots = found.hotspots
    if not hotspots:
        return []
    means = mean_series(displacement, found.labels, len(hotspots))
    noise = found.clusters.noise.at(np.array([hotspot.n_points for hotspot in hotspots]))
    motions = hotspot_motions(means, days, noise, reporter)
    return [{**asdict(hotspot), **asdict(motion)} for hotspot, motion in zip(hotspots, motions)]


TASKS: dict[str, Task] = {
    "check": check,
    "sample_stack": sample_stack,
    "prepare": prepare,
    "decompose": decompose,
    "cluster": cluster,
    "covariogram": covariogram,
    "split": split,
    "filter": filter_hotspots,
    "describe_model": describe_model,
    "classify": classify,
    "training_set": training_set,
    "detect": detect,
}
