"""The form NFKC of the characters that have one, and the pairs that it composes."""

from . import swift

PATH = "Sources/TextAnalysis/Similarity/Wording/CompatibilityForms.generated.swift"

BLANK = " "


def build(data):
    forms = Forms(data)
    return swift.source(
        data.version,
        "/// What normalization form NFKC makes of characters.\n"
        "enum CompatibilityForms {\n"
        + swift.blob(
            "single",
            [
                "A line for each character that NFKC replaces: the character, and the form without blanks.",
            ],
            forms.lines(),
        )
        + "\n"
        + swift.blob(
            "composed",
            ["A line for each pair that is written as one character: that one, and the pair."],
            [chr(whole) + chr(one) + chr(two) for (one, two), whole in sorted(forms.pairs.items())],
        )
        + "}\n",
    )


class Forms:
    def __init__(self, data):
        self._canonical, self._any, self._classes = {}, {}, {}
        self._spaces = set()
        for line in data.text("UnicodeData").splitlines():
            fields = line.split(";")
            code = int(fields[0], 16)
            self._classes[code] = int(fields[3])
            if fields[2] in ("Zs", "Cc"):
                self._spaces.add(code)
            parts = fields[5].split()
            if not parts:
                continue
            is_canonical = not parts[0].startswith("<")
            targets = [int(part, 16) for part in parts if not part.startswith("<")]
            self._any[code] = targets
            if is_canonical:
                self._canonical[code] = targets
        excluded = {
            code
            for first, last, value in data.properties("DerivedNormalizationProps")
            if value == "Full_Composition_Exclusion"
            for code in range(first, last + 1)
        }
        self.pairs = {
            tuple(targets): code
            for code, targets in self._canonical.items()
            if len(targets) == 2 and code not in excluded
        }

    def lines(self):
        for code in sorted(self._any):
            form = "".join(map(chr, self._composed(self._decomposed(code)))).replace(BLANK, "")
            if code not in self._spaces and form and form != chr(code):
                yield chr(code) + form

    def _decomposed(self, code):
        if code not in self._any:
            return [code]
        return [part for target in self._any[code] for part in self._decomposed(target)]

    def _whole(self, one, two):
        if 0x1100 <= one < 0x1113 and 0x1161 <= two < 0x1176:
            return 0xAC00 + ((one - 0x1100) * 21 + two - 0x1161) * 28
        if 0xAC00 <= one < 0xD7A4 and (one - 0xAC00) % 28 == 0 and 0x11A8 <= two < 0x11C3:
            return one + two - 0x11A7
        return self.pairs.get((one, two))

    def _composed(self, codes):
        """Unicode's algorithm, for one character's decomposition, which is in canonical order."""
        result, starter, last_class = [], None, 0
        for code in codes:
            own_class = self._classes.get(code, 0)
            is_open = starter is not None and (last_class < own_class or starter == len(result) - 1)
            whole = self._whole(result[starter], code) if is_open else None
            if whole is not None:
                result[starter] = whole
                continue
            if own_class == 0:
                starter = len(result)
            last_class = own_class
            result.append(code)
        return result
