#!/usr/bin/env python3
"""做「村级来件」里的文书：像村里和社区自己用 Word 做的，各有各的样子，没有案件.yaml。

运行：python3 制作来件.py（要有 python-docx 和 odfpy；图片用标准库写）。人名、地名、文号、号码都是虚构的。
"""
import struct
import zlib
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from odf.opendocument import OpenDocumentText
from odf.style import ParagraphProperties, Style, TextProperties
from odf.table import Table, TableCell, TableColumn, TableRow
from odf.text import P

HERE = Path(__file__).resolve().parent
DAY = datetime(2026, 1, 1)


def word():
    document = Document()
    document.styles["Normal"].font.name = "宋体"
    document.styles["Normal"].font.size = Pt(12)
    document.core_properties.created = document.core_properties.modified = DAY
    document.core_properties.author = ""
    return document


def title(document, text):
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(text)
    run.bold = True
    run.font.size = Pt(18)


def table(document, rows):
    width = max(len(row) for row in rows)
    grid = document.add_table(rows=0, cols=width, style="Table Grid")
    for row in rows:
        cells = grid.add_row().cells
        for index, text in enumerate(row):
            cells[index].text = text
        if len(row) < width:
            cells[len(row) - 1].merge(cells[width - 1])


def registration():
    document = word()
    title(document, "来 访 登 记 表")
    table(document, [
        ["信访人姓名", "罗小满", "性别", "女"],
        ["家庭住址", "云川省青禾县柳林镇大坪村四组12号"],
        ["联系电话", "12055550131", "来访时间", "2026年3月9日9时20分"],
        ["接待人", "石明川", "人数", "1"],
        ["反映问题", "四组机耕道去年塌方后一直没有修，春耕拉肥料的车进不去，要求尽快修好。"],
    ])
    document.add_paragraph("登记人（签字）：石明川　　2026年3月9日")
    document.save(HERE / "1来访登记.docx")


def assignment():
    document = word()
    title(document, "柳林镇人民政府\n信访件交办通知")
    paragraph = document.add_paragraph("柳政信交〔2026〕5号")
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph("大坪村民委员会：")
    document.add_paragraph("现将罗小满反映四组机耕道塌方未修的信访件交你村办理，请查清情况，拿出修复办法，书面答复信访人。")
    document.add_paragraph("办结期限：2026年4月10日")
    document.add_paragraph("联系人：石明川；联系电话：12088050231")
    for text in ["柳林镇人民政府", "2026年3月10日"]:
        document.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.save(HERE / "2交办.docx")


def leader():
    document = word()
    title(document, "关于罗小满信访事项领导包案的通知")
    document.add_paragraph("经镇党委会议研究，罗小满反映机耕道问题的信访事项由下列人员负责：")
    table(document, [
        ["包案领导", "职务", "责任单位", "责任人"],
        ["郑怀远", "副镇长", "大坪村民委员会", "曾广田"],
    ])
    document.add_paragraph("中共柳林镇委员会")
    document.add_paragraph("2026年3月11日")
    document.save(HERE / "3包案通知.docx")


def report():
    document = word()
    title(document, "关于罗小满反映机耕道问题的办理情况报告")
    document.add_paragraph("柳林镇人民政府：")
    for heading, text in [
        ("一、交办情况", "2026年3月10日镇政府以柳政信交〔2026〕5号交我村办理，要求4月10日前办结。"),
        ("二、信访人情况", "罗小满，四组村民，首次来访。"),
        ("三、主要诉求", "要求修复四组塌方的机耕道。"),
        ("四、调查核实情况", "3月12日村两委到现场查看，塌方处长约30米，路基完好，运土车可以通行。"),
        ("五、处理意见及依据", "依据村民代表会议决议，用集体资金修复，4月2日完工。"),
        ("六、处理意见落实情况", "4月2日已修通，罗小满到场看过。"),
    ]:
        document.add_paragraph(heading)
        document.add_paragraph(text)
    for text in ["大坪村民委员会", "2026年4月3日"]:
        document.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.save(HERE / "4办理情况报告.docx")


def text_styles(document):
    centre = Style(name="CentredTitle", family="paragraph")
    centre.addElement(ParagraphProperties(textalign="center"))
    centre.addElement(TextProperties(fontsize="18pt", fontweight="bold"))
    document.automaticstyles.addElement(centre)
    return centre


def text_table(document, rows):
    width = max(len(row) for row in rows)
    grid = Table(name="表")
    grid.addElement(TableColumn(numbercolumnsrepeated=width))
    for row in rows:
        line = TableRow()
        for text in row:
            cell = TableCell(valuetype="string")
            for piece in text.split("\n"):
                cell.addElement(P(text=piece))
            line.addElement(cell)
        for _ in range(width - len(row)):
            line.addElement(TableCell(valuetype="string"))
        grid.addElement(line)
    document.text.addElement(grid)


def reply():
    document = OpenDocumentText()
    centre = text_styles(document)
    document.text.addElement(P(stylename=centre, text="信访答复意见书"))
    for text in [
        "村信复〔2026〕3号",
        "罗小满：",
        "你反映四组机耕道塌方没有修的问题收悉。经查，塌方属实。村里已于4月2日修通，现答复如下：",
        "机耕道已经修好，以后每年汛前由村里检查一次。",
        "如不服本意见，可自收到之日起三十日内向柳林镇人民政府申请复查。",
        "大坪村民委员会",
        "2026年4月3日",
    ]:
        document.text.addElement(P(text=text))
    document.save(HERE / "5答复.odt")


def service():
    document = OpenDocumentText()
    centre = text_styles(document)
    document.text.addElement(P(stylename=centre, text="送达回执"))
    text_table(document, [
        ["文书名称", "文书编号", "份数"],
        ["信访答复意见书", "村信复〔2026〕3号", "1"],
    ])
    text_table(document, [
        ["收件人", "罗小满"],
        ["送达地点", "大坪村四组12号"],
        ["签收时间", ""],
        ["送件人", "曾广田、何秋生"],
    ])
    document.save(HERE / "6送达回执.odt")


def notes():
    document = word()
    document.add_paragraph("四组修路用工用料")
    table(document, [["日期", "内容", "数量"], ["3月28日", "运石渣", "6车"], ["4月1日", "压路机", "半天"]])
    document.save(HERE / "修路用工.docx")


def picture(name, grey):
    """一张小灰度 PNG，代替扫描件。"""
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    size = 64
    rows = b"".join(b"\0" + bytes((grey + x // 4) % 256 for x in range(size)) for _ in range(size))
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0))
    data += chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    (HERE / name).write_bytes(data)


if __name__ == "__main__":
    registration()
    assignment()
    leader()
    report()
    reply()
    service()
    notes()
    picture("回访记录（签字）.png", 200)
    picture("现场.png", 120)
