"""How many cells of a terminal each character takes."""

from . import swift

PATH = "Sources/Reporters/Terminal/CellWidths.generated.swift"

# Blocks whose unassigned characters are wide too (EastAsianWidth.txt, the lines "@missing").
WIDE_BLOCKS = [
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x2FFFD),
    (0x30000, 0x3FFFD),
]
# Vowels and final consonants of Hangul syllables stand in the cells of their initial consonant.
JOINING_JAMO = [(0x1160, 0x11FF), (0xD7B0, 0xD7C6), (0xD7CB, 0xD7FB)]
RECORDS_PER_LINE = 6


def build(data):
    return swift.source(
        data.version,
        "/// How many cells of a terminal each character takes, and which ones are emoji.\n"
        "///\n"
        "/// Ranges in order: first and last character in hexadecimal, then a letter. All ranges have\n"
        "/// fourteen bytes, the blank or line feed behind them counted.\n"
        "enum CellWidths {\n"
        + swift.blob(
            "widths",
            [
                "0 for no cell, 2 for two, A for one or two as the terminal likes (East Asian ambiguous).",
                "Characters in no range take one.",
            ],
            _lines(_widths(data)),
        )
        + "\n"
        + swift.blob(
            "emoji",
            ["E for an emoji, M for one that takes a skin tone."],
            _lines(_emoji(data)),
        )
        + "}\n",
    )


def _widths(data):
    widths = {}
    for first, last in WIDE_BLOCKS:
        widths.update(dict.fromkeys(range(first, last + 1), "2"))
    for first, last, value in data.properties("EastAsianWidth"):
        letter = {"W": "2", "F": "2", "A": "A"}.get(value)
        if letter:
            widths.update(dict.fromkeys(range(first, last + 1), letter))
    for first, last, value in data.properties("extracted/DerivedGeneralCategory"):
        if value in ("Mn", "Me", "Cf", "Cc", "Zl", "Zp"):
            widths.update(dict.fromkeys(range(first, last + 1), "0"))
    for first, last in JOINING_JAMO:
        widths.update(dict.fromkeys(range(first, last + 1), "0"))
    return widths


def _emoji(data):
    emoji = {}
    properties = list(data.properties("emoji/emoji-data"))
    for name, letter in (("Emoji", "E"), ("Emoji_Modifier_Base", "M")):
        for first, last, value in properties:
            if value == name:
                emoji.update(dict.fromkeys(range(first, last + 1), letter))
    return emoji


def _lines(letters):
    records = [f"{first:05X} {last:05X} {letter}" for first, last, letter in _ranges(letters)]
    # The last record again fills the last line.
    records += records[-1:] * (-len(records) % RECORDS_PER_LINE)
    for start in range(0, len(records), RECORDS_PER_LINE):
        yield " ".join(records[start : start + RECORDS_PER_LINE])


def _ranges(letters):
    """Runs of characters that follow each other and have one letter; planes 15 and 16 left out,
    which hold private characters only."""
    first = last = None
    for character in sorted(letters):
        if character > 0xEFFFF:
            break
        if last is not None and character == last + 1 and letters[character] == letters[first]:
            last = character
            continue
        if first is not None:
            yield first, last, letters[first]
        first = last = character
    yield first, last, letters[first]
