"""The catalogues `i18n/*.ts`: which texts the plugin shows, and what is missing in each language.

Qt's own `pylupdate5` sees neither constants of classes nor the models of the model designer, and takes the class for
the context of a text; here all texts have one.
"""

from __future__ import annotations

import ast
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["LANGUAGES", "Text", "catalogue_path", "read_catalogue", "texts", "write_catalogue"]

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {"it": "it_IT", "es": "es_ES", "zh": "zh_CN"}
CONTEXT = "InsarHotspots"

_SOURCES = ("plugin.py", "ui", "processing_provider", "algorithms", "engine")
_SENTENCES = ("InputError", "EngineError", "Sentence")
"""What makes a sentence of its first argument."""
_REPORTERS = ("reporter.log", "reporter.status")
_CHAIN = "processing_provider/workflows/chain.py"
_WORD = re.compile(r"[A-Za-z]{2}(?![^{]*})")
_LONG = "HELP"
"""What an algorithm does, some sentences long, may stay English."""


@dataclass(frozen=True)
class Text:
    """A text that the plugin shows.

    Attributes
    ----------
    source
        In English.
    file
        Where it stands first, from the root.
    optional
        Whether it may stay English.
    """

    source: str
    file: str
    optional: bool = False


class UntranslatableError(ValueError):
    """A text reaches `tr` in a way that cannot be followed."""


def texts(root: Path = ROOT) -> list[Text]:
    """Return every text that goes through `tr`, or is a sentence, once, in the order of files and lines.

    Raises
    ------
    UntranslatableError
        For each call whose argument is neither a literal nor a constant of a class, each `tr` of Qt's own, and each
        sentence that is put together before it is one.
    """
    paths = [path for name in _SOURCES for path in ([root / name] if name.endswith(".py") else _modules(root / name))]
    trees = {path.relative_to(root).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    constants = [constant for file, tree in trees.items() for constant in _class_constants(file, tree)]
    found: dict[str, Text] = {}
    problems = []
    for file, tree in trees.items():
        for call in _calls(tree):
            place = f"{file}:{call.lineno}"
            argument = call.args[0]
            if _is_qts(call) or (file.startswith("ui/") and _called(call) != "tr"):
                problems.append(f"{place}: {_called(call)} has a context of its own; import tr from translation.")
            elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                found.setdefault(argument.value, Text(argument.value, file))
            elif isinstance(argument, ast.Attribute):
                for name, text in constants:
                    if name == argument.attr:
                        found.setdefault(text.source, text)
            elif not (file == _CHAIN or _forwards(tree, call)):
                problems.append(f"{place}: tr({ast.unparse(argument)}) is neither a literal nor a class's constant.")
        for call in _sentences(tree):
            for argument in _alternatives(call.args[0]):
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    if _WORD.search(argument.value):
                        found.setdefault(argument.value, Text(argument.value, file))
                elif isinstance(argument, (ast.JoinedStr, ast.BinOp)):
                    problems.append(f"{file}:{call.lineno}: {ast.unparse(argument)} is put together: name its parts.")
    if problems:
        raise UntranslatableError("\n".join(problems))
    for path in sorted((root / "processing_provider" / "workflows").glob("*.model3")):
        for source, optional in _chain_words(ET.parse(path).getroot()):  # noqa: S314  our own file
            found.setdefault(source, Text(source, path.relative_to(root).as_posix(), optional))
    return list(found.values())


def catalogue_path(language: str, root: Path = ROOT) -> Path:
    """Return the file of a language."""
    return root / "i18n" / f"insar_hotspots_{language}.ts"


def read_catalogue(path: Path) -> dict[str, str]:
    """Return what is translated in a file, by the English text."""
    if not path.exists():
        return {}
    messages = ET.parse(path).iter("message")  # noqa: S314  our own file
    pairs = ((message.findtext("source", ""), message.findtext("translation", "")) for message in messages)
    return {source: translation for source, translation in pairs if translation}


def write_catalogue(path: Path, language: str, wanted: Iterable[Text], translations: dict[str, str]) -> None:
    """Write the file of a language: what is wanted, with the translations there are."""
    root = ET.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en_GB")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in wanted:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../{text.file}")
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation")
        if text.source in translations:
            translation.text = translations[text.source]
        else:
            translation.set("type", "unfinished")
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _modules(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    """Yield the calls of `tr`, `self.tr` and Qt's own, in the order of lines."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    found = [call for call in calls if _called(call).endswith(".tr") or _called(call) == "tr" or _is_qts(call)]
    yield from sorted(found, key=lambda call: (call.lineno, call.col_offset))


def _sentences(tree: ast.Module) -> Iterator[ast.Call]:
    """Yield the calls that make a sentence, in the order of lines."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    found = [call for call in calls if _called(call) in _SENTENCES or _called(call).endswith(_REPORTERS)]
    yield from sorted(found, key=lambda call: (call.lineno, call.col_offset))


def _alternatives(value: ast.expr) -> Iterator[ast.expr]:
    """Yield what an expression may stand for: `a if b else c` is one of two."""
    if isinstance(value, ast.IfExp):
        yield from _alternatives(value.body)
        yield from _alternatives(value.orelse)
    else:
        yield value


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func)


def _is_qts(call: ast.Call) -> bool:
    return _called(call).endswith("QCoreApplication.translate")


def _forwards(tree: ast.Module, call: ast.Call) -> bool:
    """Return whether the call is the body of a method `tr`."""
    methods = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "tr"]
    return any(call in ast.walk(method) for method in methods)


def _class_constants(file: str, tree: ast.Module) -> Iterator[tuple[str, Text]]:
    """Yield the text constants of a module's classes by name, `+` and constants of the module followed."""
    known = {name: value for node in tree.body for name, value in _assigned(node)}
    for kind in ast.walk(tree):
        if isinstance(kind, ast.ClassDef):
            for node in kind.body:
                for name, value in _assigned(node):
                    source = _fold(value, known)
                    if source:
                        yield name, Text(source, file, optional=name == _LONG)


def _chain_words(element: ET.Element, key: str = "") -> Iterator[tuple[str, bool]]:
    """Yield what `chain.py` translates of a .model3 file, and whether it may stay English."""
    inside = {option.get("name", ""): option.get("value", "") for option in element}
    names = {"model_name", "model_group", "description"}
    if "output_name" in inside:  # an output, and no box of the model designer
        names.add("component_description")
    for name, source in inside.items():
        if source and (key == "help" or name in names):
            yield source, name == "ALG_DESC"
    for option in element:
        yield from _chain_words(option, option.get("name", ""))


def _assigned(node: ast.stmt) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(node, ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Name):
                yield target.id, node.value


def _fold(value: ast.expr, known: dict[str, ast.expr]) -> str:
    """Return the text that an expression stands for, or an empty one."""
    if isinstance(value, ast.Constant):
        return value.value if isinstance(value.value, str) else ""
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
        return _fold(value.left, known) + _fold(value.right, known)
    if isinstance(value, ast.Name) and value.id in known:
        return _fold(known[value.id], known)
    return ""


def main(arguments: list[str]) -> None:
    """Bring the catalogues up to date, take in translations, and say what is missing.

    Arguments are JSON files of translations, `{"language": {"English": "translation"}}`.
    """
    wanted = texts()
    sources = {text.source for text in wanted}
    taken_in = [json.loads(Path(argument).read_text(encoding="utf-8")) for argument in arguments]
    for language in LANGUAGES:
        path = catalogue_path(language)
        translations = read_catalogue(path)
        for given in taken_in:
            translations.update(given.get(language, {}))
        dropped = sorted(set(translations) - sources)
        missing = [text for text in wanted if text.source not in translations]
        write_catalogue(path, language, wanted, translations)
        n_long = sum(text.optional for text in missing)
        print(
            f"{language}: {len(wanted) - len(missing)} of {len(wanted)} texts translated, "
            f"{len(missing) - n_long} missing, {n_long} more that may stay English, {len(dropped)} dropped"
        )
        for text in missing:
            if not text.optional:
                print(f"    {text.file}: {text.source}")
        for source in dropped:
            print(f"    no longer used: {source}")


if __name__ == "__main__":
    main(sys.argv[1:])
