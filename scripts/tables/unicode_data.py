"""Reads the Unicode Character Database as Debian's package `unicode-data` installs it."""

import bz2
import os
import re

DEFAULT_FOLDER = "/usr/share/unicode"


class MissingData(Exception):
    """The database, or one of its files, is not installed."""


class UnicodeData:
    def __init__(self, folder=DEFAULT_FOLDER):
        self.folder = folder

    def text(self, name):
        """The text of a file, plain or packed."""
        path = os.path.join(self.folder, name + ".txt")
        try:
            if os.path.exists(path + ".bz2"):
                with bz2.open(path + ".bz2", "rt", encoding="utf-8") as file:
                    return file.read()
            with open(path, encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError as error:
            raise MissingData(path) from error

    @property
    def version(self):
        """The version of Unicode, as the Unihan file states it."""
        found = re.search(r"Unicode version: ([\d.]+)", self.text("Unihan_Variants"))
        if not found:
            raise MissingData("a version in Unihan_Variants.txt")
        return found[1]

    def unihan(self, file, field):
        """Code point → value of one Unihan field."""
        lines = re.finditer(rf"^U\+(\w+)\t{field}\t(.*)$", self.text(file), re.MULTILINE)
        return {int(line[1], 16): line[2] for line in lines}

    def unihan_links(self, file, field):
        """Code point → code points, for a Unihan field that names variants (`U+4E0E<kLau U+…`)."""
        return {
            source: [int(target, 16) for target in re.findall(r"U\+([0-9A-F]+)", value)]
            for source, value in self.unihan(file, field).items()
        }

    def properties(self, name):
        """(first, last, value) of each line `0000..0000 ; value # comment` of a property file."""
        for line in self.text(name).splitlines():
            data = line.partition("#")[0].strip()
            if not data:
                continue
            span, value = (part.strip() for part in data.split(";")[:2])
            first, _, last = span.partition("..")
            yield int(first, 16), int(last or first, 16), value

    def single_decompositions(self):
        """Code point → the one code point that it decomposes to, canonically or by compatibility."""
        result = {}
        for line in self.text("UnicodeData").splitlines():
            fields = line.split(";")
            targets = [part for part in fields[5].split() if not part.startswith("<")]
            if len(targets) == 1:
                result[int(fields[0], 16)] = int(targets[0], 16)
        return result
