"""The Traditional forms of Chinese characters that only Simplified text writes."""

from . import swift

PATH = "Sources/TextAnalysis/Folding/TraditionalForms.generated.swift"

FIRST, LAST = 0x4E00, 0x9FFF
PAIRS_PER_LINE = 16
UNKNOWN_FREQUENCY = 9


def build(data, classes):
    pairs = sorted(_forms(data, classes).items())
    lines = [
        "".join(chr(source) + chr(target) for source, target in pairs[i : i + PAIRS_PER_LINE])
        for i in range(0, len(pairs), PAIRS_PER_LINE)
    ]
    return swift.source(
        data.version,
        "/// The Traditional forms of characters that only Simplified text writes. Left out are those that\n"
        "/// Traditional text writes too (后, 里, 系) and those with several forms as frequent (汇, 荡).\n"
        "enum TraditionalForms {\n"
        + swift.blob(
            "pairs",
            [
                f"Pairs of a character and its form, {PAIRS_PER_LINE} to the line, in order. Of several forms it is",
                "the most frequent by Unihan's kFrequency (发 發).",
            ],
            lines,
        )
        + "}\n",
    )


def _forms(data, classes):
    """Character → form. Folding makes both one character."""
    frequency = {
        character: int(value)
        for character, value in data.unihan("Unihan_DictionaryLikeData", "kFrequency").items()
    }

    def rank(character):
        return (not _is_common_in_taiwan(character), frequency.get(character, UNKNOWN_FREQUENCY))

    forms = {}
    for source, targets in data.unihan_links("Unihan_Variants", "kTraditionalVariant").items():
        is_simplified = classes.standard_index(source) is not None
        if not FIRST <= source <= LAST or not is_simplified or _is_common_in_taiwan(source):
            continue
        folded = classes.folding.get(source, source)
        targets = sorted(
            (t for t in set(targets) - {source} if classes.folding.get(t, t) == folded), key=rank
        )
        is_certain = len(targets) == 1 or len(targets) > 1 and rank(targets[0]) < rank(targets[1])
        if is_certain and FIRST <= targets[0] <= LAST:
            forms[source] = targets[0]
    return forms


def _is_common_in_taiwan(character):
    """Whether `character` is among the 5,401 frequent ones, which come first in Big5."""
    try:
        code = chr(character).encode("big5")
    except UnicodeEncodeError:
        return False
    return code < b"\xc9\x40"
