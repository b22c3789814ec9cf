"""How common the characters behind the byte pairs of GB18030 and Big5 are."""

from . import swift

PATH = "Sources/ValidatorCore/Source/CommonCharacters.generated.swift"

EVERYDAY_MARKS = "，。、；：“”（）《》—"
# What else a document holds between its Chinese characters; full-width ASCII is added below.
OTHER_MARKS = "‘’【】〔〕「」『』％·…－～×①②③④⑤⑥⑦⑧⑨⑩〇○●□■▲★※→　"

FIRST_CODE, CODES = 0x30, 64


def build(data, classes):
    return swift.source(
        data.version,
        "/// How common the characters of GB18030 and Big5 are, for telling one from the other.\n"
        "///\n"
        "/// A line for each lead byte from 0x81 to 0xFE. Each ASCII character less 0x30 holds the\n"
        "/// ranks of three trail bytes, two bits each, the lowest first: 3 for the thousand characters\n"
        "/// most frequent in Chinese text and the usual marks, 2 for the next fourteen hundred, 1 for\n"
        "/// other characters in standard use, 0 for the rest.\n"
        "enum CommonCharacters {\n"
        + swift.blob(
            "gb18030",
            ["Trail bytes 0x40–0x7E and 0x80–0xFE."],
            _lines(classes, "gb18030", [*range(0x40, 0x7F), *range(0x80, 0xFF)]),
        )
        + "\n"
        + swift.blob(
            "big5",
            ["Trail bytes 0x40–0x7E and 0xA1–0xFE."],
            _lines(classes, "big5hkscs", [*range(0x40, 0x7F), *range(0xA1, 0xFF)]),
        )
        + "}\n",
    )


def _lines(classes, codec, trails):
    rank = Ranks(classes)
    for lead in range(0x81, 0xFF):
        ranks = [rank.of_pair(bytes([lead, trail]), codec) for trail in trails]
        ranks += [0] * (-len(ranks) % 3)
        yield "".join(
            chr(FIRST_CODE + (ranks[i] | ranks[i + 1] << 2 | ranks[i + 2] << 4))
            for i in range(0, len(ranks), 3)
        )


class Ranks:
    """Ranks from 3 for everyday characters to 0 for those outside of standard use."""

    def __init__(self, classes):
        self._classes = classes
        counted = (c for c in range(0x4E00, 0xA000) if classes.frequency(c))
        ordered = sorted(counted, key=lambda c: (-classes.frequency(c), c))
        self._places = {character: place for place, character in enumerate(ordered)}

    def of_pair(self, pair, codec):
        try:
            text = pair.decode(codec)
        except UnicodeDecodeError:
            return 0
        return self.of(text) if len(text) == 1 else 0

    def of(self, text):
        """The rank of one character."""
        if text in EVERYDAY_MARKS:
            return 3
        if text in OTHER_MARKS or "\uff01" <= text <= "\uff5e":
            return 2
        # A character is as common as its Simplified form.
        character = ord(text)
        simplified = self._classes.folding.get(character, character)
        return max(self._of_ideograph(character), self._of_ideograph(simplified))

    def _of_ideograph(self, character):
        place = self._places.get(character, len(self._places))
        if place < 1000:
            return 3
        if place < 2400:
            return 2
        return 1 if (self._classes.standard_index(character) or 9999) <= 6500 else 0
