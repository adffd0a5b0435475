"""Checks what `dateline export` writes by the readers of the other side: Chromium, axe, python-docx, LibreOffice, openpyxl,
pyld, citeproc-py, rispy, followthemoney, icalendar,
bagit.

Usage: check.py PROGRAM LIBRARY [--short]; short is the page alone, in one width. Prints what was checked; ends with 1 at the first thing that is wrong.
"""

import csv
import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

SHORT = "--short" in sys.argv
WIDTHS = [360] if SHORT else [360, 768, 1440]
CHROMIUM = "/usr/bin/chromium"


def check(right, what):
    if not right:
        print(f"WRONG: {what}")
        sys.exit(1)
    print(f"  {what}")


def export(program, library, form, folder):
    target = folder / f"export.{form}"
    subprocess.run([program, "export", library, "--to", form, "-o", target], check=True, stderr=subprocess.DEVNULL)
    return target


def shown(page):
    return page.locator(".event:visible h3").all_inner_texts()


def check_page(path):
    print("html, in Chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for scheme in ["light", "dark"]:
            for width in WIDTHS:
                page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
                look(page, path, f"{width} px, {scheme}")
                page.close()
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        journey(page, path)
        page.close()
        page = browser.new_context(java_script_enabled=False).new_page()
        page.goto(path.as_uri())
        check(len(shown(page)) == 15, "without a script all events are there")
        page.emulate_media(media="print")
        check(page.locator(".finder:visible").count() == 0, "the finder is not printed")
        browser.close()


def look(page, path, name):
    troubles, requests = [], []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(path.as_uri())
    page.get_by_role("button", name="Show all sources").click()
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    check(not troubles and requests == [path.as_uri()], f"{name}: no error, nothing blocked, nothing loaded {troubles}")
    check(not wide, f"{name}: nothing wider than the window")
    found = Axe().run(page).response["violations"]
    said = [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found]
    check(not found, f"{name}: axe finds nothing {said}")


def journey(page, path):
    page.goto(path.as_uri())
    check(len(shown(page)) == 15, "all fifteen events")
    page.keyboard.press("p")
    page.keyboard.type("pretti")
    expect(page.locator("#status")).to_have_text("2 of 15 events")
    check(all("Pretti" in text or "terrorist" in text for text in shown(page)), "“pretti” shows his events")
    page.keyboard.press("Escape")
    expect(page.locator("#status")).to_have_text("All 15 events")
    check(page.locator("#who").input_value() == "", "Esc shows all again")
    page.locator("#words").fill("consulate wednesday")
    expect(page.locator("#status")).not_to_have_text("All 15 events")
    attempt = page.locator(".event:visible", has_text="try to enter the Ecuadorian consulate")
    check(attempt.count() == 1, "words find the attempt at the consulate")
    clash = attempt.locator(".clash", has=page.get_by_text("Sources disagree: date")).inner_text()
    days = clash.split("28 January 2026")
    check("27 January 2026" in days[0] and "Daily Beast" in days[0] and "Canary" in days[0], "one day with its sources")
    check("LBC" in days[1] and "Canary" not in days[1], "the other day with its source")
    attempt.get_by_role("link", name="LBC").first.click()
    check(page.locator(".passage:target mark").inner_text() == "tried on Wednesday to gain entry", "a source leads to its words")
    page.get_by_role("button", name="Show all events").click()
    page.get_by_label("Only where sources disagree").check()
    expect(page.locator("#status")).to_have_text("2 of 15 events")
    page.get_by_label("Only where sources disagree").uncheck()
    page.locator("#names button", has_text="Elliott Payne").click()
    expect(page.locator("#status")).to_have_text("2 of 15 events")
    page.keyboard.press("Escape")
    page.locator("h1").click()
    page.keyboard.press("j")
    page.keyboard.press("j")
    focused = page.evaluate("document.activeElement.textContent")
    check(focused == shown(page)[1], "j goes from event to event")
    page.keyboard.press("o")
    check(page.locator(".event details[open]").count() >= 1, "o unfolds the sources")


def check_word(path, folder):
    import docx

    print("docx, by python-docx and LibreOffice")
    document = docx.Document(str(path))
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 2"]
    check(len(headings) == 15, "a heading for each event")
    check(len(document.tables) == 2, "a table of disagreements and one of people")
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    check(any("28 January 2026" in row and "LBC" in row for row in rows), "LBC’s day in the table")
    part = next(p for p in document.part.package.iter_parts() if str(p.partname) == "/word/footnotes.xml")
    references = document.element.xml.count("<w:footnoteReference ")
    check(part.blob.decode().count("<w:footnote w:id=") == references + 0 and references > 50, f"{references} footnotes")
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, path],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    text = subprocess.run(["pdftotext", folder / "export.pdf", "-"], check=True, capture_output=True, text=True).stdout
    check("try to enter the Ecuadorian consulate" in text and "tried on Wednesday to gain entry" in text, "LibreOffice shows events and footnotes")


def check_tables(table, everything):
    print("csv and json, by Python")
    with open(table, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, strict=True))
    data = json.loads(pathlib.Path(everything).read_text(encoding="utf-8"))
    check(len(rows) == 15 == len(data["events"]), "fifteen events")
    for row, event in zip(rows, data["events"]):
        same = [row[name] == str(event.get(name, "")) for name in ["id", "title", "date", "from", "to", "place"]]
        if not all(same):
            check(False, f"{row['id']}: both say the same")
    check(True, "both say the same")


def check_workbook(path):
    import openpyxl

    print("xlsx, by openpyxl")
    book = openpyxl.load_workbook(path)
    check(book.sheetnames == ["Events", "Claims", "Sources", "People"], "four sheets")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    check(all(cell.data_type == "s" for cell in cells), f"{len(cells)} cells, all of them texts: nothing is calculated")
    check(book["Events"].max_row == 16, "a row for each event")
    claims = list(book["Claims"].iter_rows(min_row=2, values_only=True))
    check(any("LBC" in row and "2026-01-28" in row for row in claims), "LBC’s day among the claims")


# The terms that are used of the annotation vocabulary, as its context defines them: the context itself is not loaded.
OA = "http://www.w3.org/ns/oa#"
CONTEXT = {
    "id": "@id", "type": "@type", "Annotation": OA + "Annotation", "TextualBody": OA + "TextualBody",
    "AnnotationCollection": "http://www.w3.org/ns/activitystreams#OrderedCollection",
    "AnnotationPage": "http://www.w3.org/ns/activitystreams#OrderedCollectionPage",
    "SpecificResource": OA + "SpecificResource", "TextQuoteSelector": OA + "TextQuoteSelector",
    "body": {"@type": "@id", "@id": OA + "hasBody"}, "target": {"@type": "@id", "@id": OA + "hasTarget"},
    "source": {"@type": "@id", "@id": OA + "hasSource"}, "selector": {"@type": "@id", "@id": OA + "hasSelector"},
    "motivation": {"@type": "@vocab", "@id": OA + "motivatedBy"}, "purpose": {"@type": "@vocab", "@id": OA + "hasPurpose"},
    "describing": OA + "describing", "identifying": OA + "identifying", "assessing": OA + "assessing",
    "commenting": OA + "commenting", "tagging": OA + "tagging", "exact": OA + "exact", "prefix": OA + "prefix",
    "suffix": OA + "suffix", "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "format": "http://purl.org/dc/elements/1.1/format", "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "first": {"@type": "@id", "@id": "http://www.w3.org/ns/activitystreams#first"},
    "items": {"@type": "@id", "@id": "http://www.w3.org/ns/activitystreams#items", "@container": "@list"},
    "startIndex": {"@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger",
                   "@id": "http://www.w3.org/ns/activitystreams#startIndex"},
}


def check_annotations(path, program, library, folder):
    from pyld import jsonld

    print("w3c, by pyld and by reading it into a library again")
    known = {"http://www.w3.org/ns/anno.jsonld": {"@context": CONTEXT}}
    load = lambda url, options: {"contextUrl": None, "documentUrl": url, "document": known[url]}
    data = json.loads(path.read_text(encoding="utf-8"))
    triples = jsonld.to_rdf(data, {"documentLoader": load})["@default"]
    about = lambda name: [one for one in triples if one["predicate"]["value"].endswith(name)]
    count = len(data["first"]["items"])
    check(len(about("oa#hasTarget")) == count == len(about("oa#hasSelector")), f"{count} annotations with target and words")
    names = {one["object"]["value"] for one in about("schema.org/name")}
    check("ICE agents try to enter the Ecuadorian consulate" in names, "each says which event it is about")
    copy = folder / "again"
    (copy / "articles").mkdir(parents=True)
    for article in (pathlib.Path(library) / "articles").iterdir():
        (copy / "articles" / article.name).write_bytes(article.read_bytes())
    first = subprocess.run([program, "import", copy, path, "--from", "w3c"], check=True, capture_output=True, text=True)
    check(first.stdout.startswith("15 events, "), first.stdout.strip())
    second = subprocess.run([program, "import", copy, path, "--from", "w3c"], check=True, capture_output=True, text=True)
    check(second.stdout == "0 events imported; 15 events were there already\n", second.stdout.strip())
    shown = [program, "show", copy, "2026-01-27-consulate-attempt", "--format", "json"]
    event = json.loads(subprocess.run(shown, check=True, capture_output=True, text=True).stdout)
    days = [side["value"] for clash in event["discrepancies"] if clash["property"] == "date" for side in clash["sides"]]
    check(days == ["2026-01-27", "2026-01-28"], "the disagreement about the day comes back")


def check_references(csl, ris):
    import rispy
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    print("csl and ris, by citeproc-py and rispy")
    items = json.loads(csl.read_text(encoding="utf-8"))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    rendered = [str(entry) for entry in bibliography.bibliography()]
    right = len(rendered) == len(items) and all(any(item["title"][:20] in text for text in rendered) for item in items)
    check(right, f"citeproc renders each of {len(items)} sources with its title")
    entries = rispy.loads(ris.read_text(encoding="utf-8"))
    check([entry["title"] for entry in entries] == [item["title"] for item in items], "rispy reads the same titles")
    years = [str(item["issued"]["date-parts"][0][0]) if "issued" in item else None for item in items]
    check([entry.get("year") for entry in entries] == years, "and the same years")


def check_entities(path):
    from followthemoney import model

    print("ftm, by followthemoney")
    entities = []
    for line in path.read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        entity = model.get_proxy(data)
        schema = model.get(data["schema"])
        schema.validate(data)
        lost = [name for name, values in data["properties"].items() if len(entity.get(name)) != len(set(values))]
        if lost:
            check(False, f"{data['id']}: every value of {lost} is one of its type")
        entities.append(entity)
    count = lambda name: sum(entity.schema.name == name for entity in entities)
    check(count("Event") == 15 and count("Article") == 5, "fifteen events, five articles, each value right for its type")
    known = {entity.id for entity in entities}
    links = [value for entity in entities for prop, value in entity.itervalues() if prop.type.name == "entity"]
    check(links and all(value in known for value in links), f"{len(links)} links, all of them to entities of the file")


def check_calendar(path):
    import icalendar

    print("ics, by icalendar")
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    entries = list(calendar.walk("VEVENT"))
    check(entries and not any(entry.errors for entry in entries), f"{len(entries)} entries without an error")
    attempt = next(entry for entry in entries if "consulate" in entry["SUMMARY"] and "enter" in entry["SUMMARY"])
    check(str(attempt["DTSTART"].dt).startswith("2026-01-27"), "the attempt is on its day")
    check("28 January 2026" in attempt["DESCRIPTION"] and "LBC" in attempt["DESCRIPTION"], "the other day is told")


def check_timelines(timeline, table, sketch):
    print("timelinejs, its table and timesketch, by Python")
    slides = json.loads(timeline.read_text(encoding="utf-8"))["events"]
    check(all("year" in slide["start_date"] and slide["text"]["headline"] for slide in slides), f"{len(slides)} slides")
    with open(table, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, strict=True))
    check({len(row) for row in rows} == {18} and len(rows) == len(slides) + 2, "18 columns, a row for each slide")
    lines = [json.loads(line) for line in sketch.read_text(encoding="utf-8").splitlines()]
    for line in lines:
        datetime.datetime.fromisoformat(line["datetime"])
    check(all(line["message"] and line["timestamp_desc"] for line in lines), f"{len(lines)} moments that Python reads")


def check_bag(path, library, folder):
    import zipfile

    import bagit

    print("bag, by bagit")
    zipfile.ZipFile(path).extractall(folder / "bag")
    bag = bagit.Bag(str(folder / "bag" / "library"))
    bag.validate()
    files = [file for file in (folder / "bag" / "library" / "data").rglob("*") if file.is_file()]
    same = all(file.read_bytes() == (pathlib.Path(library) / file.relative_to(folder / "bag" / "library" / "data")).read_bytes() for file in files)
    check(same and len(files) > 5, f"valid, {len(files)} files as they are in the library")


def check_sources_again(program, library, folder):
    """A list of sources says nothing new to the library that it came from, and makes sources of an empty one."""
    print("csl, by reading it into libraries again")
    path = export(program, library, "csl", folder)
    (folder / "new-csl" / "articles").mkdir(parents=True)
    shutil.copytree(library, folder / "known-csl", ignore=shutil.ignore_patterns(".dateline"))
    for copy, expected in [("known-csl", ["0 sources imported; 5", "0 sources imported; 5"]), ("new-csl", ["5 sources imported\n", "0 sources imported; 5"])]:
        run = [program, "import", folder / copy, path, "--from", "csl"]
        said = [subprocess.run(run, check=True, capture_output=True, text=True).stdout for _ in expected]
        check(all(line.startswith(start) for line, start in zip(said, expected)), f"{copy}: {said[0].strip()}, then {said[1].strip()}")


def check_again(program, library, folder):
    """Each format that comes in again brings the same events into a library of the articles, and nothing the second time."""
    print("markwhen, timelinejs, ftm, ics, timesketch, by reading them into a library again")
    for form in ["markwhen", "timelinejs", "ftm", "ics", "timesketch"]:
        path = export(program, library, form, folder)
        copy = folder / f"again-{form}"
        shutil.copytree(pathlib.Path(library) / "articles", copy / "articles")
        run = [program, "import", copy, path, "--from", form]
        first = subprocess.run(run, check=True, capture_output=True, text=True).stdout
        second = subprocess.run(run, check=True, capture_output=True, text=True).stdout
        listed = subprocess.run([program, "list", copy, "--format", "json"], check=True, capture_output=True, text=True)
        titles = {event["title"] for event in json.loads(listed.stdout)}
        check("ICE agents try to enter the Ecuadorian consulate" in titles and second.startswith("0 events"), f"{form}: {first.strip()}")


def main():
    program, library = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        check_page(export(program, library, "html", folder))
        if not SHORT:
            check_word(export(program, library, "docx", folder), folder)
            check_tables(export(program, library, "csv", folder), export(program, library, "json", folder))
            check_workbook(export(program, library, "xlsx", folder))
            check_annotations(export(program, library, "w3c", folder), program, library, folder)
            check_references(export(program, library, "csl", folder), export(program, library, "ris", folder))
            check_entities(export(program, library, "ftm", folder))
            check_calendar(export(program, library, "ics", folder))
            check_timelines(*[export(program, library, form, folder) for form in ["timelinejs", "timelinejs-csv", "timesketch"]])
            check_bag(export(program, library, "bag", folder), library, folder)
            check_again(program, library, folder)
            check_sources_again(program, library, folder)
    print("All exports are as they should be.")


main()
