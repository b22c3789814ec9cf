"""Classes of Chinese characters that are one character to a reader: Traditional, Simplified, variant."""

import re
from collections import defaultdict

# Pairs that the Table of General Standard Chinese Characters (通用规范汉字表, 2013, annex 1) and
# everyday use in Taiwan and Hong Kong have, and Unihan lacks or links to another character.
ADDED_PAIRS = """
亙亘 佈布 佔占 侷局 俬私 儁俊 兇凶 剷铲 唸念 嚐尝 嚮向 囌苏 塚冢 嫋袅 崑昆 嶽岳 彆别 彔录 悽凄 慼戚 捱挨
旣既 昇升 枴拐 柺拐 榦干 殭僵 氾泛 汙污 泝溯 洩泄 淩凌 滷卤 瀰弥 灩滟 燉炖 燬毁 牴抵 犛牦 琱雕 産产 甦苏
甯宁 痠酸 癒愈 祇只 祕秘 稜棱 簑蓑 籤签 糰团 綵彩 緑绿 罎坛 羶膻 翫玩 脩修 蒐搜 蓆席 藴蕴 蠔蚝 衹只 襬摆
覈核 託托 諮咨 譭毁 讚赞 豔艳 遊游 醃腌 醖酝 釦扣 鈅钥 鉅巨 鉆钻 録录 鍊炼 鍼针 鎸镌 閒闲 閲阅 闇暗 陞升
霑沾 頽颓 顔颜 餬糊 餵喂 駡骂 鬨哄 鳬凫 鵰雕 麴曲 齧啮 伕夫 牠它 揹背 妳你 噁恶
""".split()


# Simplified text writes these; kHanyuPinlu counts more for another character of the class.
PREFERRED = "着"


class HanClasses:
    """Finds for each character the one that stands for its class."""

    def __init__(self, data):
        self._standard = {
            character: int(value.split(":")[1])
            for character, value in data.unihan("Unihan_OtherMappings", "kTGH").items()
        }
        self._frequency = {
            character: sum(map(int, re.findall(r"\((\d+)\)", value)))
            for character, value in data.unihan("Unihan_Readings", "kHanyuPinlu").items()
        }
        self._parents = {}
        for field in ("kSimplifiedVariant", "kTraditionalVariant"):
            for source, targets in data.unihan_links("Unihan_Variants", field).items():
                for target in targets:
                    self._join(source, target)
        for traditional, simplified in ADDED_PAIRS:
            self._join(ord(traditional), ord(simplified))
        representatives = self._choose()
        for source, target in self._shapes(data, representatives).items():
            self._join(source, target)
        self.folding = self._choose()
        self._add_presentation_forms(data)

    def standard_index(self, character):
        """The place of `character` in the Table of General Standard Chinese Characters, or None."""
        return self._standard.get(character)

    def frequency(self, character):
        """How often `character` occurs in the running text that kHanyuPinlu counted."""
        return self._frequency.get(character, 0)

    def _find(self, character):
        while (parent := self._parents.setdefault(character, character)) != character:
            self._parents[character] = self._parents[parent]
            character = parent
        return character

    def _join(self, one, other):
        self._parents[self._find(one)] = self._find(other)

    def _choose(self):
        """Character → representative, for those that are not their own."""
        classes = defaultdict(list)
        for character in list(self._parents):
            classes[self._find(character)].append(character)
        chosen = {}
        for members in classes.values():
            best = min(members, key=self._rank)
            chosen.update({member: best for member in members if member != best})
        return chosen

    def _rank(self, character):
        # Characters of the basic plane first, so that almost all keep their length of three bytes.
        return (
            character > 0xFFFF,
            chr(character) not in PREFERRED,
            character not in self._standard,
            -self.frequency(character),
            self._standard.get(character, 0),
            character,
        )

    def _shapes(self, data, representatives):
        """Other shapes of one character (峯 峰, 綫 線): those that Simplified text does not use and
        whose variants all belong to one class that it does use."""
        neighbours = defaultdict(set)
        for field in ("kSemanticVariant", "kZVariant"):
            for source, targets in data.unihan_links("Unihan_Variants", field).items():
                for target in targets:
                    neighbours[source].add(target)
                    neighbours[target].add(source)
        shapes = {}
        for source, targets in neighbours.items():
            own = representatives.get(source, source)
            used = {representatives.get(target, target) for target in targets}
            used &= self._standard.keys()
            if source <= 0xFFFF and own not in self._standard and len(used) == 1:
                shapes[source] = used.pop()
        return shapes

    def _add_presentation_forms(self, data):
        """Radicals and compatibility ideographs, which PDF files yield in place of the character."""
        forms = {
            source: target
            for source, target in data.single_decompositions().items()
            if 0x2F00 <= source <= 0x2FDF or 0xF900 <= source <= 0xFAFF
        }
        for first, last, value in data.properties("EquivalentUnifiedIdeograph"):
            forms.update({source: int(value, 16) for source in range(first, last + 1)})
        for source, target in forms.items():
            # A compatibility ideograph may decompose to another one; strokes are no ideographs.
            target = forms.get(target, target)
            if not 0x31C0 <= source <= 0x31EF:
                self.folding[source] = self.folding.get(target, target)
