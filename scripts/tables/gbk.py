"""The characters of the encoding GBK."""

from . import swift

PATH = "Sources/TextAnalysis/Garbling/GBKCharacters.generated.swift"

NONE = "\ufffd"


def build(data):
    trails = [*range(0x40, 0x7F), *range(0x80, 0xFF)]
    return swift.source(
        data.version,
        "/// The characters of GBK, as Python's codec has them; not made from Unicode's files.\n"
        "enum GBKCharacters {\n"
        + swift.blob(
            "characters",
            [
                "A line for each lead byte from 0x81 to 0xFE, in it the characters of the trail bytes",
                "0x40–0x7E and 0x80–0xFE. All have three bytes: one of two bytes has a blank before it,",
                "and U+FFFD stands where there is none.",
            ],
            ["".join(_character(lead, trail) for trail in trails) for lead in range(0x81, 0xFF)],
        )
        + "}\n",
    )


def _character(lead, trail):
    try:
        text = bytes([lead, trail]).decode("gbk")
    except UnicodeDecodeError:
        return NONE
    if len(text) != 1 or len(text.encode()) > 3 or "\ue000" <= text <= "\uf8ff":
        return NONE
    return text.rjust(4 - len(text.encode()))
