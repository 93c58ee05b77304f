"""`prepareseries`: displacement series made fit to be clustered.

Longer than most: ten steps have twenty-three parameters, each with a sentence of help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsField,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms.days import days_of
from ..algorithms.errors import InputError
from ..algorithms.preparation.reference import points_inside
from ..algorithms.preparation.steps import even_steps
from ..algorithms.preparation.unwrapping import SENTINEL_1_WAVELENGTH_MM
from ..algorithms.settings import REFERENCES, PreparationSettings
from ..algorithms.tables.columns import find_attribute
from ..algorithms.tables.dates import date_field, dated_names
from .base import HotspotAlgorithm, advanced
from .layers.new_fields import NewField
from .layers.point_layer import FieldsBeside, PointLayer, find_date_fields
from .running.run import Run
from .writing.outputs import safe_outputs, write_labelled_points

if TYPE_CHECKING:
    from ..engine.requests import Prepared

__all__ = ["PrepareSeries"]

_AREA, _STABLE = REFERENCES.index("points"), REFERENCES.index("stable")
_DECIMALS = 3
# SQLite, and so a GeoPackage, holds 2000 columns.
_MOST_DATES = 1900


class PrepareSeries(HotspotAlgorithm):
    """Takes what is no ground motion out of series, step by step."""

    ID = "prepareseries"
    TITLE = "Prepare time series"
    GROUP = "input"
    TAGS = (
        "reference",
        "gaps",
        "resample",
        "outlier",
        "ramp",
        "orbit",
        "season",
        "unwrapping",
        "smooth",
        "savitzky-golay",
        "filter",
    )
    HELP = (
        "Makes displacement series fit to be clustered. Each step is off until asked for, and the log says what it "
        "did: the median residual of the series about a line and a yearly season, and the share of gaps, before and "
        "after.<br><br>"
        "The steps, always in this order: (1) drop dates that many points lack; (2) remove a spatial ramp from each "
        "date; (3) take out bad dates; (4) refer to stable ground; (5) repair unwrapping jumps; (6) take out single "
        "outliers; (7) fill gaps; (8) remove the season; (9) interpolate at even dates; (10) smooth by a "
        "Savitzky-Golay filter (Yang et al. 2024, section 2.2).<br><br>"
        "The output has all fields of the input, with the prepared series in its date fields; interpolated dates get "
        "new fields <i>DYYYYMMDD</i> at the end. Fields of velocity and its standard error, where there are any, are "
        "computed anew from the prepared series. Without any step the output is the input."
    )

    COMMON_DATES = "COMMON_DATES"
    MAX_MISSING = "MAX_MISSING"
    RAMP = "RAMP"
    BAD_DATES = "BAD_DATES"
    BAD_DATE_SCORE = "BAD_DATE_SCORE"
    REFERENCE = "REFERENCE"
    AREA = "AREA"
    STABLE_VELOCITY = "STABLE_VELOCITY"
    STABLE_COHERENCE = "STABLE_COHERENCE"
    UNWRAP = "UNWRAP"
    WAVELENGTH = "WAVELENGTH"
    OUTLIERS = "OUTLIERS"
    OUTLIER_SCORE = "OUTLIER_SCORE"
    OUTLIER_WINDOW = "OUTLIER_WINDOW"
    FILL = "FILL"
    LONGEST_GAP = "LONGEST_GAP"
    SEASON = "SEASON"
    RESAMPLE = "RESAMPLE"
    STEP = "STEP"
    SMOOTH = "SMOOTH"
    WINDOW = "WINDOW"
    ORDER = "ORDER"
    OUTPUT = "OUTPUT"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_series_parameters()
        self._add_date_parameters()
        self._add_reference_parameters()
        self._add_value_parameters()
        self._add_time_parameters()
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Prepared points"), Qgis.ProcessingSourceType.VectorPoint
        )
        output.setHelp(self.tr("The input with prepared series. GeoPackage is best: a Shapefile holds 255 fields."))
        self.add_parameter(output)

    def _add_date_parameters(self) -> None:
        self._add_switch(
            self.COMMON_DATES,
            self.tr("1. Drop dates that many points lack"),
            self.tr("Their fields are left out of the output."),
        )
        self._add_number(
            self.MAX_MISSING,
            self.tr("1. Drop a date missing at more than (% of the points)"),
            self.tr("Used where dates are dropped."),
            10.0,
            least=0.0,
            most=100.0,
        )
        self._add_switch(
            self.RAMP,
            self.tr("2. Remove a spatial ramp from each date"),
            self.tr(
                "For orbit errors and long-wave atmosphere: a plane, fitted robustly to the points that do not move "
                "against the others, is made level. The scene's own motion stays. Motion as wide as the scene would be "
                "taken for a ramp."
            ),
        )
        self._add_switch(
            self.BAD_DATES,
            self.tr("3. Take out bad dates"),
            self.tr(
                "A date at which the points scatter far more about the dates before and after than is usual becomes "
                "NULL; where gaps are filled, it is interpolated."
            ),
        )
        self._add_number(
            self.BAD_DATE_SCORE,
            self.tr("3. A date is bad from this robust z score of its scatter"),
            self.tr("Used where bad dates are taken out."),
            5.0,
            least=1.0,
        )

    def _add_reference_parameters(self) -> None:
        reference = QgsProcessingParameterEnum(
            self.REFERENCE,
            self.tr("4. Refer to"),
            options=[
                self.tr("What the series are referred to already"),
                self.tr("The median of all points"),
                self.tr("The points inside an area"),
                self.tr("Stable points: slow and coherent"),
            ],
            defaultValue=0,
        )
        reference.setHelp(
            self.tr(
                "The median of these points is taken off date by date. Stable points are slow against the scene's "
                "median velocity and, where the layer has a field of coherence, coherent."
            )
        )
        self.add_parameter(reference)
        area = QgsProcessingParameterFeatureSource(
            self.AREA, self.tr("4. Area of stable ground"), [Qgis.ProcessingSourceType.VectorPolygon], optional=True
        )
        area.setHelp(self.tr("Polygons, in any reference system, of ground that does not move."))
        self.add_parameter(area)
        self._add_number(
            self.STABLE_VELOCITY,
            self.tr("4. A stable point moves against the scene by at most (mm/yr)"),
            self.tr("Used where the reference is stable points."),
            1.0,
            least=0.0,
        )
        self._add_number(
            self.STABLE_COHERENCE,
            self.tr("4. A stable point has at least this coherence"),
            self.tr("Used where the reference is stable points and the layer has a field of coherence."),
            0.7,
            least=0.0,
            most=1.0,
        )

    def _add_value_parameters(self) -> None:
        self._add_switch(
            self.UNWRAP,
            self.tr("5. Repair unwrapping jumps"),
            self.tr(
                "Jumps by whole half wavelengths, in series that are quiet but for them, are taken off where the "
                "series comes back, or where none of the eight nearest points jumped at that date. Series without such "
                "a jump are not touched."
            ),
        )
        self._add_number(
            self.WAVELENGTH,
            self.tr("5. Radar wavelength (mm)"),
            self.tr("Sentinel-1: 55.465763; half of it, 27.73 mm, is one cycle. X band: about 31, L band: about 240."),
            SENTINEL_1_WAVELENGTH_MM,
            least=1.0,
        )
        self._add_switch(
            self.OUTLIERS,
            self.tr("6. Take out single outliers"),
            self.tr(
                "A Hampel filter: a value far from the median of its neighbours in time becomes NULL; where gaps are "
                "filled, it is interpolated. What the whole scene does at a date is no outlier."
            ),
        )
        self._add_number(
            self.OUTLIER_SCORE,
            self.tr("6. A value is an outlier from this many robust standard deviations"),
            self.tr("Used where outliers are taken out."),
            4.0,
            least=1.0,
        )
        self._add_number(
            self.OUTLIER_WINDOW,
            self.tr("6. Window of neighbours in time (dates, odd)"),
            self.tr("Used where outliers are taken out."),
            7,
            least=3,
        )

    def _add_time_parameters(self) -> None:
        self._add_switch(
            self.FILL,
            self.tr("7. Fill gaps"),
            self.tr(
                "Linearly in time, along the scene's own motion; before the first and after the last value the nearest "
                "one holds."
            ),
        )
        self._add_number(
            self.LONGEST_GAP,
            self.tr("7. Longest gap to fill (days)"),
            self.tr("From value to value, or to the end of the series; longer gaps stay NULL."),
            60,
            least=1,
        )
        season = QgsProcessingParameterEnum(
            self.SEASON,
            self.tr("8. Remove the season"),
            options=[self.tr("No"), self.tr("Annual term"), self.tr("Annual and semi-annual terms")],
            defaultValue=0,
        )
        season.setHelp(
            self.tr(
                "Estimated by least squares together with each series' trend, which stays. Needs a year of dates or "
                "more."
            )
        )
        self.add_parameter(season)
        self._add_switch(
            self.RESAMPLE,
            self.tr("9. Interpolate at even dates"),
            self.tr("Linear in time; a value beside a gap that was not filled is NULL."),
        )
        self._add_number(
            self.STEP, self.tr("9. Days between even dates"), self.tr("From the first date on."), 12, least=1
        )
        self._add_switch(
            self.SMOOTH,
            self.tr("10. Smooth by a Savitzky-Golay filter"),
            self.tr("The filter takes dates as even: interpolate them first where they are not."),
        )
        self._add_number(
            self.WINDOW,
            self.tr("10. Window of the filter (dates, odd)"),
            self.tr("Used where series are smoothed."),
            9,
            3,
        )
        self._add_number(
            self.ORDER,
            self.tr("10. Order of the filter's polynomial"),
            self.tr("Less than the window. Used where series are smoothed."),
            2,
            least=0,
            most=6,
        )

    def _add_switch(self, name: str, title: str, text: str) -> None:
        switch = QgsProcessingParameterBoolean(name, title, defaultValue=False)
        switch.setHelp(text)
        self.add_parameter(switch)

    def _add_number(
        self, name: str, title: str, text: str, default: float, least: float, most: float | None = None
    ) -> None:
        kinds = Qgis.ProcessingNumberParameterType
        number = QgsProcessingParameterNumber(
            name, title, kinds.Integer if isinstance(default, int) else kinds.Double, default, False, least
        )
        if most is not None:
            number.setMaximum(most)
        number.setHelp(text)
        self.add_parameter(advanced(number))

    def check(self, run: Run) -> None:
        """Refuse windows, dates and a reference that cannot be."""
        settings = self._settings(run)
        for asked, window in (
            (settings.outlier_score, settings.outlier_window),
            (settings.smoothing_window, settings.smoothing_window),
        ):
            if asked is not None and window is not None and window % 2 == 0:
                raise InputError("A window of {window} dates has no middle: choose an odd number.", window=window)
        window, order, step = settings.smoothing_window, settings.smoothing_order, settings.step
        if window is not None and order >= window:
            raise InputError(
                "A window of {window} dates is too short for order {order}: choose a longer one.",
                window=window,
                order=order,
            )
        dates = find_date_fields(run.source().fields(), self.chosen_dates(run))
        if window is not None and step is None and window > len(dates):
            raise InputError(
                "The filter's window of {window} dates is longer than the series of {n_dates}.",
                window=window,
                n_dates=len(dates),
            )
        if step is not None:
            n = len(even_steps(days_of([day for day, _ in dates]), step))
            if n > _MOST_DATES:
                raise InputError("A step of {step} days makes {n} dates, too many fields for a layer.", step=step, n=n)
        if self._reference(run) == _AREA and not run.parameters.get(self.AREA):
            raise InputError("The reference is an area, and none is given: choose a polygon layer of stable ground.")

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read, prepare in the engine, write."""
        # Needed by a run only, not at QGIS's start.
        from ..engine.requests import PrepareSeries as Request

        settings = self._settings(run)
        columns = run.source().fields().names()
        reference = self._reference(run)
        coherence = find_attribute("coherence", columns) if reference == _STABLE else None
        beside = FieldsBeside(numbers=[coherence] if coherence else [])
        with self.read_series(run.part(0, 33), beside) as (job, series, source, points):
            n, step = len(points.feature_ids), settings.step
            request = Request(
                series,
                settings,
                coherence=points.numbers[coherence] if coherence else None,
                reference=self._inside(run, points) if reference == _AREA else None,
                resampled=None
                if step is None
                else job.array("even", (n, len(even_steps(series.days, step))), np.float32),
            )
            prepared = job.run(request, run.part(33, 67).feedback)
            new_fields = _new_fields(prepared, points, step is not None, columns) if prepared.n_steps else []
            written = {new.field.name() for new in new_fields} if step is None else set()
            dropped = (
                [name for name in dated_names(source.fields().names()) if name not in written] if new_fields else []
            )
            with safe_outputs(run, self.OUTPUT):
                destination = write_labelled_points(run.part(67, 100), self.OUTPUT, source, new_fields, points, dropped)
            del new_fields, prepared, request, series  # Windows removes no folder with a file that is mapped
        return {self.OUTPUT: destination}

    def _settings(self, run: Run) -> PreparationSettings:
        """Return what was chosen."""

        def asked(switch: str, number: str, factor: float = 1.0) -> float | None:
            return factor * run.number(number) if run.switch(switch) else None

        step, window = asked(self.RESAMPLE, self.STEP), asked(self.SMOOTH, self.WINDOW)
        return PreparationSettings(
            most_missing=asked(self.COMMON_DATES, self.MAX_MISSING, 0.01),
            ramps=run.switch(self.RAMP),
            outlier_date_score=asked(self.BAD_DATES, self.BAD_DATE_SCORE),
            reference=REFERENCES[self._reference(run)],
            stable_velocity=run.number(self.STABLE_VELOCITY),
            stable_coherence=run.number(self.STABLE_COHERENCE),
            wavelength=asked(self.UNWRAP, self.WAVELENGTH),
            outlier_score=asked(self.OUTLIERS, self.OUTLIER_SCORE),
            outlier_window=run.integer(self.OUTLIER_WINDOW),
            longest_gap=asked(self.FILL, self.LONGEST_GAP),
            harmonics=run.choice(self.SEASON),
            step=None if step is None else int(step),
            smoothing_window=None if window is None else int(window),
            smoothing_order=run.integer(self.ORDER),
        )

    def _reference(self, run: Run) -> int:
        return run.choice(self.REFERENCE)

    def _inside(self, run: Run, points: PointLayer) -> NDArray[np.bool_]:
        """Say which points lie inside the stable area."""
        request = QgsFeatureRequest().setDestinationCrs(points.metric_crs, run.context.transformContext())
        request.setNoAttributes()
        inside = np.zeros(len(points.feature_ids), dtype=bool)
        for feature in run.source(self.AREA).getFeatures(request):
            rings = [
                np.array([(vertex.x(), vertex.y()) for vertex in ring])
                for part in feature.geometry().coerceToType(Qgis.WkbType.MultiPolygon)
                for polygon in part.asMultiPolygon()
                for ring in polygon
            ]
            inside |= points_inside(points.coordinates, rings)
        return inside


def _new_fields(prepared: Prepared, points: PointLayer, is_resampled: bool, columns: list[str]) -> list[NewField]:
    """Return the date fields, and those of velocity that the layer has, with what the engine made of them."""
    names = {} if is_resampled else dict(zip(points.dates, points.date_fields))
    new_fields = [
        _number_field(names.get(day, date_field(day)), prepared.displacement[:, column])
        for column, day in enumerate(prepared.dates)
    ]
    for attribute, values in (("velocity", prepared.velocity), ("v_std", prepared.velocity_std)):
        field = find_attribute(attribute, columns)
        if field is not None:
            new_fields.append(_number_field(field, values))
    return new_fields


def _number_field(name: str, values: NDArray[Any]) -> NewField:
    return NewField(QgsField(name, QMetaType.Type.Double), values, decimals=_DECIMALS)
