#!/usr/bin/env python3
"""Makes the seed corpora of the fuzz targets: make.py FOLDER.

Tags and expressions: one file a line of the lists beside this script. Documents: the forms in Templates, whole as they
are and flat as FlatPackage reads them, and a page for every kind of tag."""
import sys
import zipfile
from pathlib import Path

here = Path(__file__).parent
forms = here.parents[2] / "Templates" / "国家通用"
target = Path(sys.argv[1])

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def write(kind, name, data):
    folder = target / kind
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def lines(kind):
    return (here / f"{kind}.txt").read_text("utf-8").splitlines()


def word_page(paragraphs):
    def table(cells):
        row = "".join(f"<w:tc><w:tcPr/><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>" for cell in cells)
        return f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr>{row}</w:tr></w:tbl>'

    body = "".join(
        table(text) if isinstance(text, tuple)
        else "<w:p>" + "".join(f"<w:r><w:rPr><w:b/></w:rPr><w:t>{run}</w:t></w:r>" for run in text.split("|>")) + "</w:p>"
        for text in paragraphs)
    return f'<w:document xmlns:w="{WORD}"><w:body>{body}<w:sectPr/></w:body></w:document>'


def text_page(paragraphs):
    def table(cells):
        row = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells)
        return f"<table:table><table:table-column/><table:table-row>{row}</table:table-row></table:table>"

    body = "".join(
        table(text) if isinstance(text, tuple)
        else "<text:p>" + "".join(f"<text:span>{run}</text:span>" for run in text.split("|>")) + "</text:p>"
        for text in paragraphs)
    return (f'<office:document-content xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0" '
            f'xmlns:table="{ODF}:table:1.0" office:version="1.3"><office:body><office:text>{body}'
            "</office:text></office:body></office:document-content>")


PAGES = {
    "values": ["{{ 编|>号 }}和{{ 坏 }}", "{{ 信访人.姓名 | default('无') }}", "{{ 图 | 图片(宽=30) }}"],
    "inline": ["前{% for x |>in 列 %}{{ x }}{% if not loop.last %}、{% endif %}{% else %}无{% endfor %}后"],
    "paragraphs": ["{%p for x in 诉求 %}", "{{ x.请求 }}", "{% if x.次 %}", "有", "{% endif %}", "{%p endfor %}"],
    "rows": [("{% for x in 列 %}{{ x }}", "{{ loop.index }}{% endfor %}"), ("{%tc for x in 列 %}", "{{ x }}", "{%tc endfor %}")],
    "rowtags": [("{%tr for x in 列 %}{{ x }}{%tr endfor %}", "乙")],
    "blanks": ["甲 {{- 人数 -}} 乙 {%- if 人数 %}", "丙", "{%- endif %} {# 注 #}{% raw %}{{ }}{% endraw %}"],
    "macros": ["{% macro m(a, b=1) %}", "甲{{ a }}{{ b }}", "{% endmacro %}", "{{ m(2) }}乙{{ m(b=3, a=人数) }}", "{{ 富 }}{{r 富 }}{{p 富 }}"],
    "cells": [("{%tc for x in 列 %}", "{% hm %}{% cellbg 'FF0000' %}{{ x }}", "{%tc endfor %}"), ("{%tr for x in 列 %}", "{% vm %}{{ x }}{% colspan 2 %}", "{%tr endfor %}")],
    "names": ["{% set n = namespace(s='') %}{% with a = 1 %}{% set n.s = a %}{{ n.s }}{% endwith %}"],
}

# One stored entry: what a mutation of the archive itself can get through.
def archive(name, page, mimetype=None):
    from io import BytesIO

    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as package:
        if mimetype:
            package.writestr("mimetype", mimetype)
        package.writestr(name, page)
    return buffer.getvalue()


for kind in ("tags", "expressions"):
    for number, line in enumerate(lines(kind)):
        write(kind, f"{number:02}", line.encode())

for kind, page, main, mimetype in (
    ("word", word_page, "word/document.xml", None),
    ("text", text_page, "content.xml", "application/vnd.oasis.opendocument.text"),
):
    for name, paragraphs in PAGES.items():
        write(kind, name, page(paragraphs).encode())
        write(kind, name + ".zip", archive(main, page(paragraphs), mimetype))
    for number, line in enumerate(lines("tags")):
        escaped = line.replace("&", "&amp;").replace("<", "&lt;")
        write(kind, f"tag{number:02}", page([escaped, (escaped, "乙")]).encode())
    for form in sorted(forms.glob("转送单.*")) + sorted(forms.glob("卷内目录.*")):
        if form.suffix == {"word": ".docx", "text": ".odt"}[kind]:
            write(kind, form.stem + ".zip", form.read_bytes())
            with zipfile.ZipFile(form) as package:
                wanted = [name for name in package.namelist() if not name.endswith(("styles.xml", "settings.xml"))]
                flat = b"".join(b"#### " + name.encode() + b"\n" + package.read(name).strip() + b"\n" for name in wanted)
            write(kind, form.stem, flat)
