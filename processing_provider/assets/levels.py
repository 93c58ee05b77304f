"""Levels of assets: what the user chooses, the limits that this means, and what the levels are called."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...algorithms.assets.damage import DAMAGE, Criterion, Limits
from ...algorithms.errors import InputError
from ..base import HotspotAlgorithm, advanced
from ..running.run import Run

__all__ = [
    "RELATIVE", "VELOCITY", "YEARS", "add_level_parameters", "add_rate_parameters", "is_damage", "level_names",
    "limits_of",
]  # fmt: skip

CRITERION, LIMITS, VELOCITY, YEARS, RELATIVE = "CRITERION", "LIMITS", "VELOCITY", "YEARS", "RELATIVE"

_CRITERIA = (
    None,
    Criterion.BOSCARDIN_CORDING,
    Criterion.BURLAND,
    Criterion.SKEMPTON_MACDONALD,
    Criterion.DISTORTION,
    Criterion.DIFFERENCE,
    Criterion.VELOCITY,
)
_UNITS = {Criterion.DIFFERENCE: "mm", Criterion.VELOCITY: "mm/yr"}
_SPEEDS = (2.0, 5.0, 10.0)  # mm/yr
_SAFETY = ("safe", "cracks not excluded", "cracks", "structural damage")


def add_level_parameters(algorithm: HotspotAlgorithm) -> None:
    """Add CRITERION and LIMITS."""
    tr = algorithm.tr
    criterion = QgsProcessingParameterEnum(
        CRITERION,
        tr("Levels"),
        [
            tr("Damage where motion is vertical, else by velocity"),
            tr("Damage by distortion and strain (Boscardin and Cording 1989)"),
            tr("Damage by deflection and strain (Burland 1997)"),
            tr("Angular distortion (Skempton and MacDonald 1956)"),
            tr("Angular distortion, own limits (mm/m)"),
            tr("Differential motion, own limits (mm)"),
            tr("Velocity, own limits (mm/yr)"),
        ],
        defaultValue=0,
    )
    criterion.setHelp(
        tr(
            "The literature's limits are those of masonry and frames, and of all settlement since a building "
            "stands; points tell that of their own dates."
        )
    )
    algorithm.add_parameter(criterion)
    limits = QgsProcessingParameterString(LIMITS, tr("Own limits"), "", optional=True)
    limits.setHelp(tr("Growing numbers, such as 1, 2, 5. Left empty, velocities have the limits 2, 5, 10."))
    algorithm.add_parameter(advanced(limits))


def add_rate_parameters(algorithm: HotspotAlgorithm) -> None:
    """Add VELOCITY, YEARS and RELATIVE."""
    tr = algorithm.tr
    velocity = QgsProcessingParameterField(
        VELOCITY,
        tr("Velocity field (empty = the series, or found by its name)"),
        parentLayerParameterName=algorithm.INPUT,
        type=Qgis.ProcessingFieldParameterDataType.Numeric,
        optional=True,
    )
    velocity.setHelp(
        tr("In millimetres a year. Where one is chosen, series are not read: much quicker, without kinds.")
    )
    algorithm.add_parameter(advanced(velocity))
    years = QgsProcessingParameterNumber(
        YEARS,
        tr("Years to sum velocities over"),
        Qgis.ProcessingNumberParameterType.Double,
        None,
        True,
        0.0,
    )
    years.setHelp(tr("Where there are no series: of the data, or since a building stands. Left empty, rates are told."))
    algorithm.add_parameter(advanced(years))
    relative = QgsProcessingParameterBoolean(RELATIVE, tr("Relative to the scene"), True)
    relative.setHelp(
        tr("Velocities are those against the median of all points, as of hotspots; differences are the same.")
    )
    algorithm.add_parameter(advanced(relative))


def limits_of(run: Run, vertical: bool, sums: bool) -> Limits:
    """Return the limits that a run asks for.

    Parameters
    ----------
    run
    vertical
        Whether motion is vertical.
    sums
        Whether there are changes, and not rates alone.

    Raises
    ------
    InputError
        They are no limits, or none of what there is.
    """
    criterion = _CRITERIA[run.choice(CRITERION)]
    if criterion is None:
        criterion = Criterion.BOSCARDIN_CORDING if vertical and sums else Criterion.VELOCITY
    if not sums and criterion is not Criterion.VELOCITY:
        raise InputError(
            "Without displacement series, the years that velocities are summed up over must be given, so that levels "
            "by differential motion can be told; or take levels by velocity."
        )
    values = _numbers(run.text(LIMITS))
    return Limits(criterion, values or (_SPEEDS if criterion is Criterion.VELOCITY else ()))


def is_damage(criterion: Criterion) -> bool:
    """Say whether the levels are the literature's."""
    return criterion in (Criterion.BOSCARDIN_CORDING, Criterion.BURLAND, Criterion.SKEMPTON_MACDONALD)


def level_names(limits: Limits) -> list[str]:
    """Return what the levels are called: categories of damage, or what lies between limits."""
    if limits.criterion is Criterion.SKEMPTON_MACDONALD:
        return list(_SAFETY)
    if is_damage(limits.criterion):
        return list(DAMAGE)
    numbers, unit = [f"{value:g}" for value in limits.values], _UNITS.get(limits.criterion, "mm/m")
    return [
        f"< {numbers[0]} {unit}",
        *(f"{low} … {high} {unit}" for low, high in zip(numbers, numbers[1:])),
        f"> {numbers[-1]} {unit}",
    ]


def _numbers(text: str) -> tuple[float, ...]:
    """Return the numbers of a text: parted by commas and blanks, or by semicolons where commas are decimal."""
    parts = text.replace(",", ".").split(";") if ";" in text else text.replace(",", " ").split()
    try:
        return tuple(float(part) for part in parts if part.strip())
    except ValueError:
        raise InputError("The limits must be numbers, such as 1, 2, 5, and here they are {text}.", text=text) from None
