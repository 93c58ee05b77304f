"""Names of columns for others, and texts that are no formulas."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.tables.export_columns import LAYOUTS, export_names, safe_text
from insar_hotspots.algorithms.tables.formats import recognise

COLUMNS = ["D20200115", "velocity", "v_std", "coherence", "hotspot", "code", "D20200103"]


def test_egms_columns_are_those_of_egms():
    assert list(export_names(COLUMNS, LAYOUTS["egms"]).values()) == [
        "pid",
        "mean_velocity",
        "mean_velocity_std",
        "temporal_coherence",
        "hotspot",
        "20200103",
        "20200115",
    ]


def test_tre_columns_are_recognised_as_such():
    names = list(export_names(COLUMNS, LAYOUTS["tre"]).values())
    assert names == ["CODE", "VEL", "V_STDEV", "COHERENCE", "hotspot", "D20200103", "D20200115"]
    assert recognise(names).source.startswith("TRE-style")


@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_every_layout_is_understood_alike_when_read_back(layout):
    attributes = ["pid", "velocity", "v_std", "coherence", "incidence", "height", "los_e", "los_n", "los_u"]
    names = export_names([*attributes, "D20200103", "D20200115"], LAYOUTS[layout])
    table = recognise(list(names.values()))
    assert table.identifier == names["pid"]
    assert table.attributes == {name: names[name] for name in attributes[1:]}
    assert [day.isoformat() for day, _ in table.dates] == ["2020-01-03", "2020-01-15"]


def test_the_plugins_own_names_come_from_any_others():
    names = export_names(["PID", "mean_velocity", "temporal_coherence", "20200103"], LAYOUTS["insar"])
    assert list(names.values()) == ["PID", "velocity", "coherence", "D20200103"]


def test_two_columns_of_one_name_are_refused():
    with pytest.raises(InputError, match="Fields mean_velocity and velocity would both be called velocity"):
        export_names(["mean_velocity", "velocity"], LAYOUTS["insar"])
    with pytest.raises(InputError, match="D20200103 and 20200103 would both be called 20200103"):
        export_names(["D20200103", "20200103"], LAYOUTS["egms"])


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "-", "=-5"])
def test_formulas_become_text(text):
    assert safe_text(text) == "'" + text


@pytest.mark.parametrize("text", ["", "hello", "-5", "+5.25", "-1e-3", "a=b", "'=1", " =1"])
def test_what_is_no_formula_is_left_alone(text):
    assert safe_text(text) == text


@given(st.floats(allow_nan=False))
def test_no_number_is_touched(number):
    assert safe_text(str(number)) == str(number)
