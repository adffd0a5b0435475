"""Writes what Unicode CLDR says of a language into the program's tables: names of countries; prints months and days.

  names.py TAG Language        (names.py es Spanish; needs Debian's unicode-cldr-core)

Only words that tell a place are kept: what stands in small letters, the words below, which other names have too, and the
names of saints are left out.
"""
import datetime
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

COMMON = set(
    """
    de del la las los el y e san santa santo são islas isla ilhas ilha república republica zona territorio territorios
    território territórios menor menores alejadas alejados región região reino unido estados unidos desconocida
    desconhecida sur sul norte este nueva nuevo nova novo central centro democrática ciudad cidade emiratos emirados árabes
    occidental ocidental oriental australes austrais costa marfil marfim vírgenes virgens británico británicas britânicas
    americana americanas antilhas terras francesa papúa papua príncipe guiné rae ee uu popular polar ascensión ascensão cabo
    verde serra leoa timor leste domínio coroa país países baixos oceano índico palestino palestinos sar faixa distantes and
    """.split()
)


def territories(root):
    for territory in root.find("localeDisplayNames/territories"):
        tag = territory.get("type", "")
        if len(tag) == 2 and tag.isalpha() and not territory.get("alt"):
            yield territory.text


def words(root):
    found = set()
    for name in territories(root):
        name = re.sub(r"\b(San|Santa|Santo|Saint|São|Sint) [^\W\d_]+", "", name)
        for word in re.findall(r"[^\W\d_]+", name):
            if word[0].isupper() and word.lower() not in COMMON and len(word) > 2:
                found.add(word)
    return sorted(found, key=str.encode)


def calendar(root, kind, width="wide"):
    path = f"dates/calendars/calendar[@type='gregorian']/{kind}s/{kind}Context[@type='format']/{kind}Width[@type='{width}']"
    return [entry.text for entry in root.find(path)]


def main(tag, language):
    root = ElementTree.parse(f"/usr/share/unicode/cldr/common/main/{tag}.xml").getroot()
    version = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", "unicode-cldr-core"], check=True, capture_output=True, text=True).stdout
    lines = "\n".join("            " + word for word in words(root))
    path = f"Sources/Extraction/{language}/People/Words/{language}Countries.swift"
    with open(path, "w", encoding="utf-8") as file:
        file.write(
            f'''extension {language}Words {{
    /// Names of countries and territories, or the telling words of them.
    static let countries = WordList(
        "countries",
        source: """
            Unicode CLDR {version.split('-')[0]} (Unicode licence), names of territories in {language}, as Debian's unicode-cldr-core carries them.
            """,
        date: "{datetime.date.today()}",
        words: """
{lines}
            """)
}}
'''
        )
    print(path)
    for kind in ["month", "day"]:
        print(", ".join(calendar(root, kind)))


main(*sys.argv[1:])
