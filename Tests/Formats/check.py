"""Checks that `dateline article` reads what other programs write: LibreOffice, Chromium, warcio, wacz, Python's email.

Usage: check.py PROGRAM. Prints what was checked; ends with 1 at the first thing that is wrong.
"""

import email.message
import gzip
import io
import json
import mailbox
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

PROGRAM = sys.argv[1]
HEADLINE = "Ferry stays in port for a second day"
STORY = [
    "The ferry to Lunholm stayed in port on Monday because its second engine had failed, the harbour office said.",
    "Some forty passengers spent the night in the gymnasium of the island's only school, where the caretaker had put up"
    " camp beds and made soup for all of them.",
    "A spare part – 40 kg of it – is to come by lorry from the mainland, said Inés Dahl, the harbour master.",
]
PAGE = (
    "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>%s</title></head><body><article><h1>%s</h1>%s"
    "</article></body></html>" % (HEADLINE, HEADLINE, "".join(f"<p>{text}</p>" for text in STORY))
)


def check(right, what):
    if not right:
        print(f"WRONG: {what}")
        sys.exit(1)
    print(f"  {what}")


def read(path, expected=0):
    run = subprocess.run([PROGRAM, "article", path, "--format", "json"], capture_output=True, text=True)
    check(run.returncode == expected, f"{path.name}: exit {expected} {run.stderr.strip()[:200]}")
    return [json.loads(line) for line in run.stdout.splitlines()], run.stderr


def tells(article):
    """Whether an article has the headline and the story, whatever its spaces."""
    text = [" ".join(part["text"].split()) for part in article["paragraphs"] if part["kind"] == "body"]
    return article["title"] == HEADLINE and [part for part in STORY if part not in text] == []


def convert(page, form, folder):
    """A profile of its own, so that an office program that is open does not take the work."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--infilter=HTML (StarWriter)", "--convert-to", form, "--outdir", folder, page],
        check=True, capture_output=True, timeout=180)
    return folder / f"{page.stem}.{form.split(':')[0]}"


def check_office(folder):
    print("documents, by LibreOffice")
    page = folder / "ferry.html"
    page.write_text(PAGE)
    for form in ["docx:MS Word 2007 XML", "odt", "rtf", "pdf:writer_pdf_Export"]:
        articles, _ = read(convert(page, form, folder))
        check(len(articles) == 1 and tells(articles[0]), f"{form}: headline and story")


def check_chromium(folder):
    print("MHTML and PDF, by Chromium")
    page = folder / "ferry.html"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        tab = browser.new_page()
        tab.goto(page.as_uri())
        session = tab.context.new_cdp_session(tab)
        (folder / "saved.mhtml").write_text(session.send("Page.captureSnapshot", {"format": "mhtml"})["data"])
        tab.pdf(path=folder / "printed.pdf")
        browser.close()
    for name in ["saved.mhtml", "printed.pdf"]:
        articles, _ = read(folder / name)
        check(len(articles) == 1 and tells(articles[0]), f"{name}: headline and story")


def warc(path, is_packed=True, count=3):
    with open(path, "wb") as output:
        writer = WARCWriter(output, gzip=is_packed)
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "check"}))
        for number in range(count):
            body, headers = PAGE.encode(), [("Content-Type", "text/html; charset=utf-8")]
            if number == 1:
                body, headers = gzip.compress(body), headers + [("Content-Encoding", "gzip")]
            if number == 2:
                body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
                headers = headers + [("Transfer-Encoding", "chunked")]
            answer = StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1")
            url = f"https://coast.example/ferry-{number}"
            writer.write_record(
                writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=answer))
            writer.write_record(writer.create_revisit_record(
                url, digest="sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", refers_to_uri=url,
                refers_to_date="2027-03-05T06:07:08Z", http_headers=answer))


def check_warc(folder):
    print("web archives, by warcio and wacz")
    for name, is_packed in [("crawl.warc.gz", True), ("crawl.warc", False)]:
        path = folder / name
        warc(path, is_packed)
        articles, complaints = read(path)
        check(len(articles) == 3 and all(map(tells, articles)), f"{name}: three articles")
        check(complaints == "", f"{name}: every digest fits")
        check(all(one["retrieved"] for one in articles), f"{name}: the day of capture")
        alone = [read(pathlib.Path(one["file"]))[0] for one in articles]
        check([one for found in alone for one in found] == articles, f"{name}: each is found again by its reference")
    wacz = folder / "crawl.wacz"
    tool = pathlib.Path(sys.executable).parent / "wacz"
    subprocess.run([tool, "create", "-o", wacz, folder / "crawl.warc.gz"], check=True, capture_output=True)
    articles, complaints = read(wacz)
    check(len(articles) == 3 and all(map(tells, articles)) and complaints == "", "crawl.wacz: three articles")
    damaged = bytearray(wacz.read_bytes())
    damaged[damaged.index(b"\x1f\x8b") + 20] ^= 1
    (folder / "damaged.wacz").write_bytes(damaged)
    _, complaints = read(folder / "damaged.wacz")
    check("SHA-256" in complaints, "damaged.wacz: the digest does not fit")


def check_mail(folder):
    print("mail, by Python's email")
    box = mailbox.mbox(folder / "desk.mbox")
    for number in range(3):
        mail = email.message.EmailMessage()
        mail["Subject"], mail["From"], mail["Date"] = HEADLINE, "Inés Marsh <ines@weir.example>", "Tue, 2 Mar 2027 10:00:00 +0100"
        mail.set_content("\n\n".join(STORY), cte=["quoted-printable", "base64", "8bit"][number])
        box.add(mail)
        (folder / f"mail{number}.eml").write_bytes(bytes(mail))
        articles, _ = read(folder / f"mail{number}.eml")
        check(len(articles) == 1 and tells(articles[0]), f"mail{number}.eml: headline and story")
    box.close()
    articles, _ = read(folder / "desk.mbox")
    check(len(articles) == 3 and all(map(tells, articles)), "desk.mbox: three mails")


with tempfile.TemporaryDirectory() as scratch:
    folder = pathlib.Path(scratch)
    check_office(folder)
    check_chromium(folder)
    check_warc(folder)
    check_mail(folder)
print("all as it should be")
