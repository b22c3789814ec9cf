"""The Chinese characters that folding replaces by another character."""

from . import swift

PATH = "Sources/TextAnalysis/Folding/HanFolding.generated.swift"

FIRST, LAST = 0x4E00, 0x9FFF
RECORDS_PER_LINE = 8


def build(data, classes):
    folding = classes.folding
    lines = [
        "".join(chr(folding.get(c, c)) for c in range(line, line + 64))
        for line in range(FIRST, LAST + 1, 64)
    ]
    records = [
        _padded(source) + _padded(target)
        for source, target in sorted(folding.items())
        # Folding never makes text longer.
        if not FIRST <= source <= LAST and not source <= 0xFFFF < target
    ]
    last_line = -len(records) % RECORDS_PER_LINE
    # The last record again fills the last line, which keeps the order.
    records += records[-1:] * last_line
    return swift.source(
        data.version,
        "/// The form that stands for each Chinese character: for one that is written in several ways\n"
        "/// (Traditional, Simplified, variant shape), one and the same of these, mostly the Simplified.\n"
        "enum HanFolding {\n"
        + swift.blob(
            "ideographs",
            ["The forms for U+4E00 to U+9FFF, 64 to the line. All have three bytes."],
            lines,
        )
        + "\n"
        + swift.blob(
            "others",
            [
                "Pairs of a character and its form for all other characters, in order, eight pairs to",
                "the line. A character of three bytes has a blank before it.",
            ],
            [
                "".join(records[i : i + RECORDS_PER_LINE])
                for i in range(0, len(records), RECORDS_PER_LINE)
            ],
        )
        + "}\n",
    )


def _padded(character):
    return chr(character) if character > 0xFFFF else " " + chr(character)
