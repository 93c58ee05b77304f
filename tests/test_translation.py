"""The interface in the languages of `i18n/`."""

from __future__ import annotations

import importlib.util
import json
import re
import string
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis")

import insar_hotspots
import numpy as np
from insar_hotspots.algorithms.sentences import Sentence, listed, shortened
from insar_hotspots.engine.letters import pack_message, unpack_sentence
from insar_hotspots.processing_provider.styles.renderers import style_clusters, style_patterns
from insar_hotspots.translation import say, tr
from qgis.core import QgsApplication, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parent.parent
LEAST_SHARE = 0.95
"""Of the texts that may not stay English."""


def load_catalogues():
    specification = importlib.util.spec_from_file_location("catalogues", ROOT / "scripts" / "catalogues.py")
    module = importlib.util.module_from_spec(specification)
    sys.modules["catalogues"] = module
    specification.loader.exec_module(module)
    return module


catalogues = load_catalogues()
TEXTS = catalogues.texts()
in_each_language = pytest.mark.parametrize("language", catalogues.LANGUAGES)


@pytest.fixture
def plugin(qgis_iface, qgis_algorithms):
    return insar_hotspots.classFactory(qgis_iface)


@pytest.fixture
def start_in(plugin):
    """Start the plugin in a QGIS of some language, and give its provider."""

    def start(locale):
        QgsSettings().setValue("locale/overrideFlag", True)
        QgsSettings().setValue("locale/userLocale", locale)
        plugin.unload()
        plugin.initGui()
        return QgsApplication.processingRegistry().providerById("insarhotspots")

    yield start
    plugin.unload()
    QgsSettings().remove("locale/overrideFlag")
    QgsSettings().remove("locale/userLocale")


# -- what is shown

SEEN = {
    "it": ("Individua gli hotspot", "Hotspot", "Campi data", "Numero di hotspot", "Gradino", "Mappa dei pattern"),
    "es": (
        "Detectar puntos calientes",
        "Puntos calientes",
        "Campos de fecha",
        "Número de puntos calientes",
        "Salto",
        "Mapa de patrones",
    ),
    "zh-Hans": ("热点探测", "热点", "日期字段", "热点数量", "阶跃", "形变模式图"),
    "de": ("Detect hotspots", "Hotspots", "Date fields", "Number of hotspots", "Step", "Pattern map"),
    "en": ("Detect hotspots", "Hotspots", "Date fields", "Number of hotspots", "Step", "Pattern map"),
}


@pytest.mark.parametrize("locale", SEEN)
def test_toolbox_and_legend_speak_the_language_of_qgis(start_in, locale):
    provider = start_in(locale)
    detect = provider.algorithm("detecthotspots").create()
    layer = QgsVectorLayer("Point?field=pattern:string", "points", "memory")
    style_patterns(layer)
    assert SEEN[locale] == (
        detect.displayName(),
        detect.group(),
        detect.parameterDefinition("DATES").description(),
        detect.outputDefinition("N_HOTSPOTS").description(),
        [item.label() for item in layer.renderer().legendSymbolItems()][2],
        provider.algorithm("patternmap").displayName(),
    )


@in_each_language
def test_ids_are_the_same_in_every_language(start_in, language):
    def ids(provider):
        copies = [one.create() for one in provider.algorithms()]
        return {
            one.id(): (one.groupId(), [each.name() for each in (*one.parameterDefinitions(), *one.outputDefinitions())])
            for one in copies
        }

    translated = ids(start_in(language))
    assert translated == ids(start_in("en"))


def test_a_chain_is_translated_with_its_outputs_and_its_help(start_in):
    chain = start_in("it").algorithm("patternmap").create()
    moving = chain.parameterDefinition("moving_points")
    assert (moving.description(), moving.help()) == (
        "Punti in movimento",
        "I punti il cui pattern è diverso da stabile.",
    )
    assert chain.group() == "Flussi di lavoro"
    assert "Nomina il pattern" in chain.shortHelpString()


def test_numbers_find_their_place_in_a_translated_legend(start_in):
    start_in("es")
    layer = QgsVectorLayer("Point?field=cluster:int", "points", "memory")
    style_clusters(layer, values=[4])
    assert [item.label() for item in layer.renderer().legendSymbolItems()] == ["Clúster 4", "En ningún clúster"]


def test_unloading_takes_the_language_back(start_in, plugin):
    start_in("it")
    assert tr("Stable") == "Stabile"
    plugin.unload()
    assert tr("Stable") == "Stable"


def test_a_text_without_translation_is_english(start_in):
    start_in("it")
    assert tr("A text that nobody has translated") == "A text that nobody has translated"


# -- the catalogues


@in_each_language
def test_the_catalogues_are_current(language):
    """What fails here is mended by `scripts/translate`."""
    path = catalogues.catalogue_path(language)
    listed = re.findall("<source>", path.read_text(encoding="utf-8"))
    translations = catalogues.read_catalogue(path)
    compiled = QTranslator()
    assert compiled.load(str(path.with_suffix(".qm")))
    QCoreApplication.installTranslator(compiled)
    stale = [one for one in translations if tr(one) != translations[one]]
    QCoreApplication.removeTranslator(compiled)
    sources = {text.source for text in TEXTS}
    assert len(listed) == len(sources), "The code has other texts than the catalogue: run scripts/translate."
    assert set(translations) <= sources, "The catalogue has texts that the code has not: run scripts/translate."
    assert stale == [], "Not compiled: run scripts/translate."


@in_each_language
def test_what_must_be_translated_is(language):
    translations = catalogues.read_catalogue(catalogues.catalogue_path(language))
    main = [text for text in TEXTS if not text.optional]
    missing = [f"{text.file}: {text.source}" for text in main if text.source not in translations]
    share = 1 - len(missing) / len(main)
    assert share >= LEAST_SHARE, f"{language}: {share:.0%} of the texts are translated. Missing:\n" + "\n".join(missing)


@in_each_language
def test_placeholders_and_tags_survive_translation(language):
    def marks(text):
        return sorted(re.findall(r"\{[^}]*\}|</?\w+/?>|\*\.\w+|;;", text))

    translations = catalogues.read_catalogue(catalogues.catalogue_path(language))
    assert {source: text for source, text in translations.items() if marks(source) != marks(text)} == {}


# -- how texts are found


@pytest.fixture
def source_tree(tmp_path):
    """Write a small plugin and list its texts."""

    def list_texts(code, file="processing_provider/new.py"):
        for folder in ("ui", "processing_provider/workflows"):
            (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / "plugin.py").touch()
        (tmp_path / file).write_text(code, encoding="utf-8")
        return [(text.source, text.optional) for text in catalogues.texts(tmp_path)]

    return list_texts


def test_literals_and_constants_of_classes_are_found_once(source_tree):
    code = """
MORE = " More."
class One:
    TITLE = "Title"
    HELP = "Long." + MORE
    def words(self):
        return self.tr(self.TITLE), self.tr(self.HELP), tr("Join" "ed"), tr("Title"), other("Not this")
"""
    assert source_tree(code) == [("Title", False), ("Long. More.", True), ("Joined", False)]


@pytest.mark.parametrize("argument", ["title", "f'{number} points'", "'a' + title", "WORDS[0]"])
def test_a_text_that_cannot_be_found_is_refused_with_its_place(source_tree, argument):
    with pytest.raises(ValueError, match=r"^processing_provider/new\.py:1: tr\(.*\) is neither a literal nor"):
        source_tree(f"tr({argument})")


@pytest.mark.parametrize("call", ["self.tr('Close')", "QCoreApplication.translate('Window', 'Close')"])
def test_a_text_of_another_context_is_refused(source_tree, call):
    with pytest.raises(ValueError, match=r"^ui/window\.py:1: .* import tr from translation\."):
        source_tree(call, file="ui/window.py")


def test_a_catalogue_keeps_its_translations_and_lists_what_is_new(tmp_path):
    path = tmp_path / "i18n" / "insar_hotspots_it.ts"
    old, new = catalogues.Text("Old & <b>bold</b>", "a.py"), catalogues.Text("New", "b.py")
    catalogues.write_catalogue(path, "it", [old], {"Old & <b>bold</b>": "Vecchio & <b>grassetto</b>", "Gone": "Via"})
    catalogues.write_catalogue(path, "it", [old, new], catalogues.read_catalogue(path))
    assert catalogues.read_catalogue(path) == {"Old & <b>bold</b>": "Vecchio & <b>grassetto</b>"}
    assert path.read_text(encoding="utf-8").count('type="unfinished"') == 1


# -- what the numerics say


def test_a_refusal_and_what_stands_inside_it_speak_the_language_of_qgis(start_in):
    start_in("it")
    inner = Sentence("{n} {reason}", n=3, reason=Sentence("without geometry"))
    outer = Sentence("{n_kept} of {total} points can be used; refused: {reasons}.", n_kept=7, total=10, reasons=inner)
    said = say(outer)
    assert "3" in said and "7" in said and "10" in said
    assert "without geometry" not in said
    assert "refused" not in said
    assert say("plain text") == "plain text"


def test_a_sentence_crosses_to_the_worker_and_back():
    sentence = Sentence("{n:.1f} of {name}: {why}", n=np.float32(2.25), name=Path("a.csv"), why=Sentence("as given"))
    packed = json.loads(json.dumps(pack_message({"log": sentence, "progress": 0.5})))
    back = unpack_sentence(packed["log"])
    assert str(back) == str(sentence) == "2.2 of a.csv: as given"
    assert back.template == sentence.template
    assert isinstance(back.arguments["why"], Sentence)
    assert unpack_sentence("text").template == "text"


@in_each_language
def test_every_sentence_can_be_filled_in_every_language(language):
    """Of each text with gaps, the translation takes the same arguments in the same forms."""
    translated = catalogues.read_catalogue(catalogues.catalogue_path(language))
    for source, text in translated.items():
        if "{" not in source:
            continue
        gaps = [(name, form) for _, name, form, _ in string.Formatter().parse(source) if name is not None]
        arguments = {name: 1.5 if form else "x" for name, form in gaps if name.isidentifier()}
        if len(arguments) == len({name for name, _ in gaps}):
            assert "{" not in text.format(**arguments), source


def test_a_sentence_without_arguments_may_hold_braces():
    assert Sentence("a {b} c") == "a {b} c"
    assert listed(["a", Sentence("as given")], "; ") == "a; as given"
    assert shortened(["a", "b", "c"], 2) == "a, b and 1 more"
