"""How common each Chinese character is, and which script it belongs to."""

from . import swift
from .commonness import Ranks

PATH = "Sources/TextAnalysis/Garbling/HanClasses.generated.swift"

FIRST, LAST = 0x4E00, 0x9FFF
FIRST_CODE = 0x30
TRADITIONAL, SIMPLIFIED = 4, 8


def build(data, classes):
    rank = Ranks(classes)
    script = _Scripts(data, classes)
    lines = [
        "".join(chr(FIRST_CODE + rank.of(chr(c)) + script.of(c)) for c in range(line, line + 64))
        for line in range(FIRST, LAST + 1, 64)
    ]
    return swift.source(
        data.version,
        "/// How common each Chinese character is, and whether only one script writes it.\n"
        "enum HanClasses {\n"
        + swift.blob(
            "classes",
            [
                "A byte for each character from U+4E00 to U+9FFF, 64 to the line. Less 0x30 it is a rank",
                "(3 for the thousand characters most frequent in Chinese text, 2 for the next fourteen",
                "hundred, 1 for others in standard use, 0 for the rest), plus 4 for a character that only",
                "Traditional text writes, 8 for one that only Simplified text writes.",
            ],
            lines,
        )
        + "}\n",
    )


class _Scripts:
    def __init__(self, data, classes):
        self._classes = classes
        traditional = data.unihan_links("Unihan_Variants", "kSimplifiedVariant")
        simplified = data.unihan_links("Unihan_Variants", "kTraditionalVariant")
        self._traditional = {c for c, others in traditional.items() if c not in others}
        self._simplified = {c for c, others in simplified.items() if c not in others}

    def of(self, character):
        is_standard = self._classes.standard_index(character) is not None
        is_taiwanese = _is_in_big5(character)
        if character in self._traditional and not is_standard and is_taiwanese:
            return TRADITIONAL
        if character in self._simplified and is_standard and not is_taiwanese:
            return SIMPLIFIED
        return 0


def _is_in_big5(character):
    try:
        chr(character).encode("big5")
        return True
    except UnicodeEncodeError:
        return False
