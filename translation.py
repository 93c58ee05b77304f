"""The language of the interface: QGIS's own, where there is a catalogue of it in `i18n/`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .algorithms.sentences import Sentence

__all__ = ["install_translator", "remove_translator", "say", "tr"]

_CONTEXT = "InsarHotspots"
_CATALOGUES = Path(__file__).with_name("i18n")


def tr(text: str) -> str:
    """Return the text in the language of QGIS, or as it is where that is not known.

    `scripts/translate` finds the text in the code: it must stand there as a literal, or as a constant of a class.
    """
    return QCoreApplication.translate(_CONTEXT, text)


def say(sentence: str) -> str:
    """Return a text in the language of QGIS: a sentence as a whole, with those inside it; another text as it is."""
    if not isinstance(sentence, Sentence):
        return sentence
    arguments = {name: say(each) if isinstance(each, str) else each for name, each in sentence.arguments.items()}
    text = tr(sentence.template) if sentence.template else ""
    return text.format(**arguments) if arguments else text


def install_translator() -> QTranslator | None:
    """Have `tr` answer in QGIS's language; None where there is no catalogue of it."""
    translator = QTranslator()
    if not translator.load(QLocale(QgsApplication.locale()), "insar_hotspots", "_", str(_CATALOGUES)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator: QTranslator | None) -> None:
    """Take back what `install_translator` returned."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
