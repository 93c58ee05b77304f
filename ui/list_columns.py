"""The columns of the dock's list: what of hotspots and of assets is told in a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..processing_provider.assets.asset_words import reason_words
from ..processing_provider.report.words import confidence_word, number, pattern_word, with_error
from ..processing_provider.styles.assets import level_words
from ..processing_provider.styles.changes import happened_word
from ..translation import tr
from .asset_record import AssetRecord
from .hotspot_record import Frame, Record, RecordField

__all__ = ["Column", "columns_of"]

_SQUARE_METRES_PER_HECTARE = 10_000

Write = Callable[[Record, Frame], str]


@dataclass(frozen=True)
class Column:
    """A field to sort by, the heading, what it means, and how a record is written there."""

    field: RecordField
    heading: str
    meaning: str
    write: Write


def columns_of(records: Sequence[Record], frame: Frame) -> list[Column]:
    """Return the columns of records, all of one kind: of what their layer has."""
    of_assets = bool(records) and isinstance(records[0], AssetRecord)
    columns = _of_assets(frame) if of_assets else _of_hotspots(frame)
    return [column for column in columns if not records or column.field in records[0].values]


def _of_hotspots(frame: Frame) -> list[Column]:
    return [
        Column(
            "hotspot",
            tr("Rank"),
            tr("1 is the fastest against the scene; in an update hotspots keep their numbers."),
            _rank,
        ),
        Column(
            "happened", tr("What happened"), tr("Since the run it was compared with."), _word("happened", happened_word)
        ),
        *_motion(frame),
        Column("v_then", tr("then (mm/yr)"), tr("Velocity then, against stable ground around."), _plain("v_then", 1)),
        Column("v_now", tr("now (mm/yr)"), tr("Velocity now, against stable ground around."), _plain("v_now", 1)),
        Column("sure", tr("How sure"), tr("How sure it is what happened."), _word("sure", confidence_word)),
        Column("n_points", tr("Points"), tr("How many points it has."), _plain("n_points")),
        Column(
            "pattern", tr("Pattern"), tr("Which at least half of its points share."), _word("pattern", pattern_word)
        ),
        Column("confidence", tr("Confidence"), tr("How sure the hotspot is."), _word("confidence", confidence_word)),
        *_change(),
        Column("area_m2", tr("ha"), tr("Area in hectares."), _hectares),
        Column("v_std", tr("Spread (mm/yr)"), tr("Standard deviation of its points' velocities."), _plain("v_std", 1)),
        Column("signif", tr("Signif."), tr("Motion in units of what noise would give."), _plain("signif", 1)),
    ]


def _of_assets(frame: Frame) -> list[Column]:
    not_known = tr("A dash where the points do not carry it.")
    return [
        Column("name", tr("Asset"), tr("Those of the highest level first, and of one level the fastest."), _title),
        Column("level_is", tr("Level"), tr("By the limits that were chosen."), _word("level_is", level_words)),
        *_motion(frame),
        Column(
            "difference",
            tr("Difference (mm)"),
            f"{tr('How much more one part of it has moved than another.')} {not_known}",
            _plain("difference", 1),
        ),
        Column("beta", tr("Angular distortion (mm/m)"), not_known, _plain("beta", 2)),
        Column("deflection", tr("Deflection ratio (mm/m)"), not_known, _plain("deflection", 2)),
        Column("tilt", tr("Tilt (mm/m)"), not_known, _plain("tilt", 2)),
        Column("strain_h", tr("Horizontal strain (mm/m)"), not_known, _plain("strain_h", 2)),
        Column("n_points", tr("Points"), tr("How many points are within its reach."), _plain("n_points")),
        Column("why_not", tr("Not known because"), tr("Of differential motion."), _word("why_not", reason_words)),
        Column("bare_pct", tr("Without points (%)"), tr("Share of it without points."), _plain("bare_pct")),
        Column("hotspot", tr("Hotspot"), tr("That it stands in."), _hotspot),
        *_change(),
    ]


def _motion(frame: Frame) -> list[Column]:
    if frame is Frame.RELATIVE:
        heading = tr("mm/yr, relative")
        velocity = tr("Mean velocity of its points relative to the whole scene, with its standard error.")
    else:
        heading = tr("mm/yr, measured")
        velocity = tr(
            "Mean velocity of its points as measured, the scene's own motion included, with its standard error."
        )
    sign = tr("Negative is away from the satellite, or down.")
    return [
        Column("v_mean", heading, f"{velocity} {sign}", _velocity),
        Column("changed", tr("How it moves"), tr("Steady, or when the motion changed last and how."), _in_brief),
    ]


def _change() -> list[Column]:
    return [
        Column("v_before", tr("before (mm/yr)"), tr("Velocity before the latest change."), _plain("v_before", 1)),
        Column("v_after", tr("after (mm/yr)"), tr("Velocity after the latest change."), _plain("v_after", 1)),
        Column("jump_mm", tr("Jump (mm)"), tr("Jump at the latest change."), _plain("jump_mm", 1)),
        Column("changed_e", tr("± days"), tr("Standard error of the date of that change."), _plain("changed_e")),
    ]


def _plain(field: RecordField, digits: int = 0) -> Write:
    def write(record: Record, frame: Frame) -> str:
        value = record.value(field, frame)
        return "–" if value is None else number(value, digits)

    return write


def _word(field: RecordField, word: Callable[[str], str]) -> Write:
    return lambda record, _: word(str(record.values.get(field) or "–"))


def _velocity(record: Record, frame: Frame) -> str:
    value = record.value("v_mean", frame)
    return "–" if value is None else with_error(value, record.values.get("v_err"))


def _title(record: Record, _: Frame) -> str:
    return record.title


def _rank(record: Record, _: Frame) -> str:
    return str(record.number) if record.number > 0 else tr("was {n}").format(n=-record.number)


def _hotspot(record: Record, _: Frame) -> str:
    return str(record.values.get("hotspot") or "–")


def _in_brief(record: Record, frame: Frame) -> str:
    return record.motion_in_brief(frame)


def _hectares(record: Record, _: Frame) -> str:
    area = record.values.get("area_m2")
    return "–" if area is None else number(area / _SQUARE_METRES_PER_HECTARE, 2)
