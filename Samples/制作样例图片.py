#!/usr/bin/env python3
"""画出各样例案件“材料”文件夹里的图片。Draws the pictures of the sample cases.

运行 / run:   pip install pillow
              apt-get install fonts-noto-cjk fontconfig
              python3 制作样例图片.py

签名、指印和印章：在各 案件.yaml 里写了文件名就画（名字取自文件名）；照片、信件、凭证：见本文件末尾的清单。
不取时间，随机数的种子是文件名，所以每次运行得到的图片相同。全部内容虚构。
Signatures, fingerprints and seals are drawn for every file name that a 案件.yaml mentions; photographs, letters and
vouchers come from the list at the end. No clock, seeds are file names: every run draws the same. All invented.
"""
import math
import random
import re
import subprocess
import time
import zipfile
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

HERE = Path(__file__).resolve().parent
RED, INK = (200, 24, 30), (24, 28, 72)


@lru_cache(maxsize=None)
def font_file(pattern):
    found = subprocess.run(["fc-match", "-f", "%{file}|%{index}", pattern], capture_output=True, text=True, check=True)
    path, index = found.stdout.split("|")
    return path, int(index)


@lru_cache(maxsize=None)
def font(size, pattern="Noto Sans CJK SC"):
    path, index = font_file(pattern)
    return ImageFont.truetype(path, size, index=index)


# --- 笔迹 handwriting: the skeleton of a glyph, bent a little, redrawn with a pen -------------------------------------

@lru_cache(maxsize=None)
def skeleton(character, size=64):
    """The one-pixel skeleton of a glyph (Zhang and Suen's thinning) as a list of points."""
    image = Image.new("L", (size + 12, size + 12))
    ImageDraw.Draw(image).text((6, -4), character, 255, font(size))
    width, height = image.size
    data = image.tobytes()
    on = {(i % width, i // width) for i, value in enumerate(data) if value > 110}
    around = ((0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1))
    changed = True
    while changed:
        changed = False
        for step in (0, 1):
            gone = []
            for x, y in on:
                p = [(x + dx, y + dy) in on for dx, dy in around]
                turns = sum(not p[i] and p[(i + 1) % 8] for i in range(8))
                if not 2 <= sum(p) <= 6 or turns != 1:
                    continue
                n, e, s, w = p[0], p[2], p[4], p[6]
                if (not (n and e and s) and not (e and s and w)) if step == 0 else (not (n and e and w) and not (n and s and w)):
                    gone.append((x, y))
            if gone:
                changed = True
                on.difference_update(gone)
    return tuple(sorted(on))


def write(draw, text, x, y, size, rng, colour, weight=1.0, scale=1, wild=1.0):
    """Writes a line by hand; returns where the pen stopped."""
    for character in text:
        if character == " ":
            x += size * 0.5
            continue
        angle, slant = rng.uniform(-0.07, 0.05) * wild, rng.uniform(0.08, 0.2) * wild
        phase, bend = rng.uniform(0, 6.28), rng.uniform(0.8, 2.2) * wild
        lift, factor = rng.uniform(-0.06, 0.06) * size * wild, size / 64 * rng.uniform(0.92, 1.06)
        for px, py in skeleton(character):
            u, v = px - 38, py - 38
            u, v = u - slant * v + bend * math.sin(v / 17 + phase), v + bend * math.sin(u / 15 + phase * 2)
            u, v = u * math.cos(angle) - v * math.sin(angle), u * math.sin(angle) + v * math.cos(angle)
            pen = weight * scale * (0.95 + 0.45 * math.sin(px / 9 + py / 7 + phase))
            cx, cy = (x + size / 2 + u * factor) * scale, (y + size / 2 + lift + v * factor) * scale
            draw.ellipse((cx - pen, cy - pen, cx + pen, cy + pen), fill=colour)
        x += size * (0.62 if character in "，。、；：,.;:1234567890" else 0.93)
    return x


def cut_out(mask, colour, path, levels=12):
    """Saves a mask as a small PNG: one colour, `levels` steps of transparency."""
    steps = mask.point(lambda value: round(value / 255 * (levels - 1)))
    picture = Image.frombytes("P", mask.size, steps.tobytes())
    picture.putpalette(list(colour) * levels)
    picture.save(path, transparency=bytes(round(i * 255 / (levels - 1)) for i in range(levels)), optimize=True, bits=4,
                 dpi=(200, 200))


def signature(path, name):
    rng = random.Random(f"签名{name}")
    big = Image.new("L", (4 * (len(name) * 56 + 40), 4 * 84))
    draw = ImageDraw.Draw(big)
    end = write(draw, name, 14, 10, 58, rng, 255, weight=1.25, scale=4, wild=1.9)
    draw.line([(4 * (end - 14), 4 * 66), (4 * (end + 2), 4 * rng.uniform(60, 66))], fill=255, width=6)
    mask = big.resize((big.width // 4, big.height // 4), Image.LANCZOS)
    cut_out(mask.crop(mask.getbbox()), INK, path)


def fingerprint(path, name):
    rng = random.Random(f"指印{name}")
    size, mask = 480, Image.new("L", (480, 480))
    draw, cx, cy = ImageDraw.Draw(mask), 240 + rng.uniform(-20, 20), 250
    for ring in range(3, 26):
        rx, ry, phase = ring * 7.6, ring * 9.4, rng.uniform(0, 6.28)
        points = []
        for step in range(161):
            a = step / 160 * 6.2832
            wobble = 1 + 0.035 * math.sin(3 * a + phase) + 0.02 * math.sin(7 * a)
            points.append((cx + rx * wobble * math.cos(a), cy + ry * wobble * math.sin(a) + 12 * math.cos(a)))
        draw.line(points, fill=235, width=7)
    edge = Image.new("L", mask.size)
    ImageDraw.Draw(edge).ellipse((100, 50, 380, 440), fill=255)
    mask = Image.composite(mask, Image.new("L", mask.size), edge)
    draw = ImageDraw.Draw(mask)
    for _ in range(500):
        x, y, r = rng.uniform(90, 390), rng.uniform(40, 450), rng.uniform(1, 4)
        draw.ellipse((x - r, y - r, x + r, y + r), fill=0)
    mask = mask.filter(ImageFilter.GaussianBlur(1.6)).resize((size // 4, size // 4), Image.LANCZOS)
    cut_out(mask.crop(mask.getbbox()), RED, path, levels=8)


def seal(path, name):
    """A round seal: ring, star, the organ's name on the upper arc."""
    rng = random.Random(f"印章{name}")
    side, mask = 960, Image.new("L", (960, 960))
    draw, c = ImageDraw.Draw(mask), 480
    draw.ellipse((20, 20, 940, 940), outline=255, width=26)
    star = [(c + r * math.sin(i * math.pi / 5), c + 10 - r * math.cos(i * math.pi / 5))
            for i, r in ((i, 150 if i % 2 == 0 else 57) for i in range(10))]
    draw.polygon(star, fill=255)
    count = len(name)
    spread = min(290, 27 * count)
    size = 104 if count <= 12 else 92 if count <= 14 else 78
    for i, character in enumerate(name):
        angle = -spread / 2 + spread * i / (count - 1)
        cell = Image.new("L", (160, 160))
        ImageDraw.Draw(cell).text((80, 80), character, 255, font(size, "Noto Serif CJK SC:bold"), anchor="mm")
        cell = cell.resize((128, 176)).rotate(-angle, Image.BICUBIC, expand=True)
        x, y = c + 368 * math.sin(math.radians(angle)), c - 368 * math.cos(math.radians(angle))
        mask.paste(255, (round(x - cell.width / 2), round(y - cell.height / 2)), cell)
    for _ in range(2600):
        x, y, r = rng.uniform(0, side), rng.uniform(0, side), abs(rng.gauss(0, 1.9))
        draw.ellipse((x - r, y - r, x + r, y + r), fill=0)
    mask = mask.filter(ImageFilter.GaussianBlur(1.2)).rotate(rng.uniform(-7, 7), Image.BICUBIC)
    mask = mask.resize((330, 330), Image.LANCZOS).point(lambda value: round(value * 0.9))
    cut_out(mask, RED, path, levels=8)


# --- 纸 paper: letters by hand and printed vouchers -------------------------------------------------------------------

def scanned(page, path, rng, quality=48):
    """A sheet as it comes out of a scanner: a little askew, grey edges."""
    page = page.rotate(rng.uniform(-0.6, 0.6), Image.BICUBIC, fillcolor=(236, 234, 228))
    page.save(path, quality=quality, optimize=True, dpi=(96, 96))


def pen_lines(paragraphs, width=600, size=27):
    """Breaks paragraphs into lines of a hand that is `size` high."""
    for paragraph in paragraphs:
        line, length = "", 0
        for character in paragraph:
            step = size * (0.62 if character in "，。、；：,.;:1234567890" else 0.93)
            if length + step > width and character not in "，。、；：":
                yield line
                line, length = "", 0
            line, length = line + character, length + step
        yield line


def letter(path, title, paragraphs, signers, date):
    rng = random.Random(path.name)
    page = Image.new("RGB", (744, 1052), (250, 248, 241))
    draw = ImageDraw.Draw(page)
    for row in range(25):
        draw.line((60, 128 + row * 36, 690, 128 + row * 36), fill=(214, 170, 166), width=1)
    ink = (38, 44, 110)
    write(draw, title, 372 - len(title) * 15, 58, 33, rng, ink, 1.0)
    y = 97
    for line in pen_lines(paragraphs):
        write(draw, line, 64, y, 27, rng, ink, 0.8)
        y += 36
    y += 18
    for start in range(0, len(signers), 6):
        x = 690 - 26 * 3.9 * min(6, len(signers) - start)
        for name in signers[start:start + 6]:
            write(draw, name, x, y, 27, rng, ink, 0.85, wild=1.6)
            x += 26 * 3.9
        y += 36
    write(draw, date, 450, y, 27, rng, ink, 0.8)
    scanned(page, path, rng, quality=38)


def sheet(path, title, rows, note="", organ="", date="", signer=""):
    """A printed form with two or more columns; the organ's seal over its name."""
    rng = random.Random(path.name)
    page = Image.new("RGB", (744, 1052), (251, 251, 249))
    draw = ImageDraw.Draw(page)
    draw.text((372, 92), title, (20, 20, 20), font(30, "Noto Serif CJK SC:bold"), anchor="mm")
    columns = max(len(row) for row in rows)
    left = 150 if columns == 2 else 560 / columns + 10
    edges = [70, 70 + left] + [70 + left + (604 - left) * i / (columns - 1) for i in range(1, columns)]
    y = 140
    for row in rows:
        texts = [wrap(text, edges[i + 1] - edges[i] - 16, 18) for i, text in enumerate(row)]
        height = 20 + 26 * max(len(text) for text in texts)
        for i, text in enumerate(texts):
            right = edges[-1] if i == len(row) - 1 else edges[i + 1]
            draw.rectangle((edges[i], y, right, y + height), outline=(60, 60, 60))
            for n, line in enumerate(text):
                draw.text((edges[i] + 9, y + 9 + 26 * n), line, (25, 25, 25), font(18, "Noto Serif CJK SC"))
        y += height
    for line in wrap(note, 600, 17):
        draw.text((70, y + 14), line, (60, 60, 60), font(17, "Noto Serif CJK SC"))
        y += 26
    if signer:
        draw.text((70, y + 42), "签收（经办）:", (25, 25, 25), font(18, "Noto Serif CJK SC"))
        write(draw, signer, 196, y + 34, 36, rng, (38, 44, 110), 1.0, wild=1.6)
    if organ:
        draw.text((540, y + 76), organ, (25, 25, 25), font(19, "Noto Serif CJK SC"), anchor="mm")
        draw.text((540, y + 108), date, (25, 25, 25), font(19, "Noto Serif CJK SC"), anchor="mm")
        stamp = HERE / path.parent / f"印章-{organ}.png"
        if not stamp.exists():
            seal(stamp, organ)
        mark = Image.open(stamp).convert("RGBA").resize((160, 160))
        if not mentioned(path.parent.parent, stamp.name):
            stamp.unlink()
        page.paste(mark, (460, y + 20), mark)
    scanned(page, path, rng)


def wrap(text, width, size):
    lines, line = [], ""
    for character in text:
        if font(size, "Noto Serif CJK SC").getlength(line + character) > width:
            lines.append(line)
            line = ""
        line += character
    return lines + [line] if line or not lines else lines


# --- 照片 photographs: drawn scenes -----------------------------------------------------------------------------------

def photo(path, scene, stamp, **options):
    """800 × 600, drawn at double size, a little noise and the camera's date in the corner."""
    rng = random.Random(path.name)
    picture = Image.new("RGB", (1600, 1200))
    scene(picture, ImageDraw.Draw(picture), rng, **options)
    picture = picture.filter(ImageFilter.GaussianBlur(1.5)).resize((800, 600), Image.LANCZOS)
    grain = Image.frombytes("L", (200, 150), bytes(rng.randrange(96, 160) for _ in range(30000))).resize((800, 600))
    picture = Image.blend(picture, Image.merge("RGB", (grain,) * 3), 0.07)
    ImageDraw.Draw(picture).text((780, 580), stamp, (255, 176, 64), font(22), anchor="rs")
    picture.save(path, quality=66, optimize=True, dpi=(96, 96))


def gradient(picture, box, top, bottom):
    x0, y0, x1, y1 = box
    draw = ImageDraw.Draw(picture)
    for y in range(y0, y1, 4):
        t = (y - y0) / max(1, y1 - y0)
        draw.rectangle((x0, y, x1, min(y + 3, y1)), fill=tuple(round(a + (b - a) * t) for a, b in zip(top, bottom)))


def glow(picture, x, y, radius, colour, strength=255):
    light = Image.new("L", picture.size)
    draw = ImageDraw.Draw(light)
    for r in range(radius, 0, -12):
        draw.ellipse((x - r, y - r, x + r, y + r), fill=round(strength * (1 - r / radius) ** 1.6))
    picture.paste(Image.composite(Image.new("RGB", picture.size, colour), picture, light))


def stairwell(picture, draw, rng, lit):
    wall = ((206, 198, 178), (178, 168, 148)) if lit else ((44, 44, 50), (26, 26, 32))
    gradient(picture, (0, 0, 1600, 1200), *wall)
    low = (120, 150, 132) if lit else (24, 34, 34)
    draw.polygon([(0, 760), (760, 620), (760, 860), (0, 1200)], fill=low)
    for step in range(11):
        y, x = 1160 - step * 52, 420 + step * 64
        shade = 190 - step * 7 if lit else 58 - step * 3
        draw.polygon([(x, y), (x + 620, y), (x + 620, y + 40), (x, y + 40)], fill=(shade, shade - 4, shade - 12))
        draw.polygon([(x + 64, y - 52), (x + 684, y - 52), (x + 620, y), (x, y)],
                     fill=tuple(round(c * 1.12) for c in (shade, shade - 4, shade - 10)))
    rail = (150, 60, 44) if lit else (44, 26, 26)
    draw.line((400, 900, 1110, 330), fill=rail, width=26)
    for step in range(11):
        draw.line((430 + step * 64, 880 - step * 52, 430 + step * 64, 1140 - step * 52), fill=rail, width=10)
    door = (128, 84, 56) if lit else (36, 28, 26)
    draw.rectangle((1180, 190, 1440, 600), fill=door, outline=(90, 60, 40) if lit else (20, 18, 18), width=10)
    draw.text((1310, 250), "4", (230, 220, 190) if lit else (70, 66, 60), font(70), anchor="mm")
    draw.rectangle((640, 0, 700, 60), fill=(90, 90, 90) if lit else (30, 30, 32))
    if lit:
        glow(picture, 670, 110, 900, (255, 246, 214), 210)
        draw = ImageDraw.Draw(picture)
        draw.ellipse((590, 50, 750, 190), fill=(255, 253, 240), outline=(240, 220, 170), width=6)
    else:
        draw.ellipse((600, 60, 740, 180), fill=(58, 58, 60), outline=(84, 84, 86), width=5)
        draw.line((630, 90, 700, 150), fill=(30, 30, 32), width=5)
        glow(picture, 1560, 900, 420, (70, 78, 100), 90)


def board(picture, draw, rng, title, lines):
    """A notice board on a wall."""
    gradient(picture, (0, 0, 1600, 1200), (216, 210, 196), (190, 182, 166))
    draw.rectangle((0, 900, 1600, 1200), fill=(126, 150, 134))
    for x in range(0, 1600, 200):
        draw.line((x, 900, x, 1200), fill=(112, 136, 120), width=4)
    draw.rectangle((330, 170, 1290, 850), fill=(120, 116, 110))
    draw.rectangle((310, 150, 1270, 830), fill=(246, 248, 250), outline=(40, 84, 150), width=14)
    draw.rectangle((310, 150, 1270, 290), fill=(40, 84, 150))
    draw.text((790, 220), title, (255, 255, 255), font(66, "Noto Sans CJK SC:bold"), anchor="mm")
    for i, line in enumerate(lines):
        draw.text((380, 350 + i * 90), line, (30, 34, 44), font(50), anchor="lm")
    for x, y in ((340, 180), (1240, 180), (340, 800), (1240, 800)):
        draw.ellipse((x - 9, y - 9, x + 9, y + 9), fill=(170, 170, 172))


def shed(picture, draw, rng):
    """A steel shed beside an old house, with a measuring line."""
    gradient(picture, (0, 0, 1600, 640), (166, 196, 226), (222, 230, 234))
    draw.rectangle((0, 640, 1600, 1200), fill=(150, 138, 118))
    draw.polygon([(60, 330), (480, 170), (900, 330)], fill=(96, 80, 76))
    draw.rectangle((110, 330, 850, 900), fill=(196, 176, 152))
    for row in range(12):
        for column in range(10):
            x = 110 + column * 76 + (38 if row % 2 else 0)
            draw.rectangle((x, 336 + row * 47, min(850, x + 70), 376 + row * 47), outline=(172, 150, 128), width=3)
    draw.rectangle((220, 470, 400, 640), fill=(92, 112, 124), outline=(230, 226, 214), width=12)
    draw.rectangle((560, 520, 730, 900), fill=(104, 66, 46), outline=(70, 44, 30), width=8)
    draw.polygon([(880, 520), (1500, 450), (1500, 500), (880, 570)], fill=(38, 92, 168))
    draw.rectangle((900, 560, 1480, 960), fill=(72, 132, 196))
    for x in range(900, 1480, 34):
        draw.line((x, 540, x, 960), fill=(54, 108, 170), width=9)
    draw.rectangle((1090, 640, 1300, 960), fill=(58, 62, 70))
    draw.line((900, 1010, 1480, 1010), fill=(220, 40, 40), width=7)
    for x in (900, 1480):
        draw.line((x, 985, x, 1035), fill=(220, 40, 40), width=7)
    draw.text((1190, 1060), "6.00 m × 3.00 m", (200, 30, 30), font(54, "Noto Sans CJK SC:bold"), anchor="mm")
    for _ in range(140):
        x, y = rng.uniform(0, 1600), rng.uniform(960, 1200)
        draw.ellipse((x, y, x + rng.uniform(4, 16), y + rng.uniform(3, 9)), fill=(132, 120, 100))


def room(picture, draw, rng):
    """A plain living room: a home visit."""
    gradient(picture, (0, 0, 1600, 820), (226, 220, 204), (206, 198, 180))
    draw.polygon([(0, 820), (1600, 820), (1600, 1200), (0, 1200)], fill=(150, 120, 92))
    for x in range(-400, 1800, 170):
        draw.line((x, 1200, 400 + x * 0.55, 820), fill=(132, 104, 78), width=5)
    draw.rectangle((980, 140, 1420, 560), fill=(190, 216, 236), outline=(236, 234, 226), width=22)
    draw.line((1200, 140, 1200, 560), fill=(236, 234, 226), width=16)
    draw.rectangle((140, 180, 420, 520), fill=(198, 62, 52), outline=(150, 40, 36), width=8)
    draw.text((280, 350), "福", (240, 200, 80), font(180, "Noto Serif CJK SC:bold"), anchor="mm")
    for x, shirt in ((420, (84, 104, 140)), (760, (70, 74, 80)), (1080, (150, 96, 90))):
        draw.rounded_rectangle((x - 130, 560, x + 130, 980), 90, fill=shirt)
        draw.ellipse((x - 82, 380, x + 82, 570), fill=(222, 184, 152))
        draw.pieslice((x - 88, 370, x + 88, 560), 180, 360, fill=(60, 56, 54) if x != 1080 else (150, 148, 146))
        for row in range(4):
            for column in range(4):
                tone = rng.randrange(-26, 18)
                draw.rectangle((x - 60 + column * 30, 440 + row * 30, x - 31 + column * 30, 469 + row * 30),
                               fill=(214 + tone, 176 + tone, 146 + tone))
    draw.polygon([(260, 960), (1260, 960), (1420, 1130), (120, 1130)], fill=(112, 78, 52))
    draw.polygon([(640, 990), (820, 990), (840, 1060), (620, 1060)], fill=(250, 250, 246))


def pump_room(picture, draw, rng, new):
    gradient(picture, (0, 0, 1600, 1200), *(((224, 230, 232), (200, 208, 210)) if new else ((120, 114, 100), (92, 84, 70))))
    draw.rectangle((0, 900, 1600, 1200), fill=(104, 140, 122) if new else (78, 72, 62))
    body, pipe = ((40, 104, 176), (186, 194, 200)) if new else ((104, 82, 62), (122, 88, 62))
    draw.rectangle((0, 250, 1600, 320), fill=pipe)
    draw.rectangle((0, 255, 1600, 272), fill=tuple(min(255, c + 28) for c in pipe))
    for x in (260, 660, 1060):
        draw.rectangle((x + 80, 300, x + 150, 620), fill=pipe)
        draw.ellipse((x + 55, 400, x + 175, 520), fill=(196, 40, 36) if new else (96, 44, 36))
        draw.rounded_rectangle((x, 560, x + 230, 880), 40, fill=body)
        draw.rectangle((x - 20, 880, x + 250, 930), fill=(70, 72, 74))
        draw.rounded_rectangle((x + 40, 470, x + 190, 580), 20, fill=tuple(round(c * 0.8) for c in body))
        if not new:
            for _ in range(46):
                a, b, r = rng.uniform(x + 24, x + 206), rng.uniform(500, 860), rng.uniform(3, 15)
                draw.ellipse((a - r, b - r, a + r, b + r), fill=rng.choice(((136, 78, 40), (112, 62, 34), (150, 92, 52))))
    draw.rectangle((1330, 380, 1560, 900), fill=(224, 226, 228) if new else (132, 128, 118), outline=(90, 92, 94), width=8)
    draw.ellipse((1395, 430, 1495, 530), fill=(250, 250, 250), outline=(60, 60, 60), width=8)
    angle = math.radians(-40 if new else -200)
    draw.line((1445, 480, 1445 + 38 * math.cos(angle), 480 + 38 * math.sin(angle)), fill=(200, 30, 30), width=7)
    draw.text((1445, 590), "0.32MPa" if new else "0.09MPa", (30, 120, 60) if new else (150, 40, 30), font(46), anchor="mm")
    if not new:
        for x in (330, 740):
            draw.ellipse((x - 130, 960, x + 160, 1040), fill=(96, 92, 78))


def yellow_water(picture, draw, rng):
    gradient(picture, (0, 0, 1600, 1200), (214, 218, 220), (186, 190, 192))
    draw.rectangle((0, 820, 1600, 1200), fill=(236, 236, 234))
    for x in range(0, 1600, 260):
        for y in range(0, 820, 205):
            draw.rectangle((x, y, x + 252, y + 197), outline=(170, 176, 178), width=4)
    for x, water in ((520, (196, 152, 70)), (980, (226, 198, 130))):
        draw.polygon([(x - 150, 420), (x + 150, 420), (x + 118, 1010), (x - 118, 1010)], fill=(222, 228, 230))
        draw.polygon([(x - 143, 540), (x + 143, 540), (x + 114, 1000), (x - 114, 1000)], fill=water)
        draw.ellipse((x - 143, 515, x + 143, 566), fill=tuple(min(255, c + 22) for c in water))
        draw.ellipse((x - 150, 395, x + 150, 446), outline=(246, 248, 250), width=8)
        for _ in range(60):
            a, b = x + rng.uniform(-100, 100), rng.uniform(840, 990)
            draw.ellipse((a, b, a + 6, b + 6), fill=(140, 96, 40))
    draw.text((520, 1090), "6月1日", (60, 60, 60), font(52), anchor="mm")
    draw.text((980, 1090), "6月5日", (60, 60, 60), font(52), anchor="mm")


def night_road(picture, draw, rng):
    gradient(picture, (0, 0, 1600, 640), (14, 18, 40), (40, 42, 64))
    for x, top in ((40, 160), (330, 90), (620, 200), (1180, 120), (1420, 220)):
        draw.rectangle((x, top, x + 240, 680), fill=(28, 30, 44))
        for row in range(6):
            for column in range(4):
                warm = rng.random() < 0.3
                draw.rectangle((x + 24 + column * 54, top + 30 + row * 74, x + 56 + column * 54, top + 70 + row * 74),
                               fill=(236, 204, 120) if warm else (40, 44, 62))
    draw.polygon([(0, 1200), (620, 660), (980, 660), (1600, 1200)], fill=(52, 52, 56))
    for step in range(6):
        y = 690 + step * step * 17
        draw.polygon([(796, y), (804, y), (810 + step * 3, y + 22 + step * 9), (790 - step * 3, y + 22 + step * 9)],
                     fill=(220, 214, 180))
    draw.rectangle((900, 560, 1290, 900), fill=(96, 104, 116))
    draw.rectangle((930, 640, 1260, 760), fill=(40, 50, 66))
    draw.rectangle((900, 880, 1290, 940), fill=(44, 46, 50))
    for x in (950, 1240):
        draw.ellipse((x - 50, 900, x + 50, 1010), fill=(18, 18, 20))
        glow(picture, x, 840, 260, (255, 248, 214), 235)
    ImageDraw.Draw(picture).text((60, 1130), "声级计 71.4 dB(A)  22:47", (120, 240, 150), font(64), anchor="lm")


# --- 清单 what is drawn ------------------------------------------------------------------------------------------------

def hillside(picture, draw, rng):
    """A new village road, and a field with saplings beside it."""
    gradient(picture, (0, 0, 1600, 520), (168, 200, 226), (222, 232, 236))
    draw.polygon([(0, 520), (420, 380), (900, 470), (1600, 400), (1600, 620), (0, 640)], fill=(104, 138, 92))
    draw.rectangle((0, 600, 1600, 1200), fill=(142, 118, 82))
    draw.polygon([(620, 1200), (860, 560), (960, 560), (1240, 1200)], fill=(150, 152, 154))
    draw.line((910, 560, 930, 1200), fill=(226, 224, 216), width=8)
    for row in range(6):
        for column in range(7):
            x, y = 1180 + column * 62 + rng.randrange(-8, 8), 680 + row * 84 + rng.randrange(-8, 8)
            draw.line((x, y, x, y - 34), fill=(96, 70, 44), width=4)
            draw.ellipse((x - 16, y - 58, x + 16, y - 26), fill=(66, 112, 58))


def market(picture, draw, rng, lit):
    """The stalls of a market hall by evening; lit and dry after the repair."""
    gradient(picture, (0, 0, 1600, 1200), (70, 76, 88) if lit else (26, 28, 34), (120, 118, 112) if lit else (44, 44, 48))
    draw.polygon([(0, 1200), (0, 880), (1600, 880), (1600, 1200)], fill=(128, 126, 122) if lit else (60, 62, 66))
    for number in range(4):
        x = 60 + number * 390
        draw.rectangle((x, 620, x + 320, 880), fill=(92, 110, 96) if lit else (48, 56, 52), outline=(180, 176, 160), width=6)
        for item in range(12):
            tone = rng.choice([(196, 92, 54), (206, 170, 70), (92, 142, 70), (170, 60, 60)])
            shade = tuple(part if lit else part // 3 for part in tone)
            draw.ellipse((x + 20 + item % 6 * 48, 560 + item // 6 * 40, x + 62 + item % 6 * 48, 604 + item // 6 * 40), fill=shade)
        draw.line((x + 160, 0, x + 160, 160), fill=(30, 30, 30), width=5)
        if lit or number == 0:
            glow(picture, x + 160, 190, 210, (255, 240, 200))
            draw.rectangle((x + 90, 160, x + 230, 188), fill=(255, 250, 230))
    if not lit:
        for x, y in ((420, 1020), (980, 1090), (1300, 980)):
            draw.ellipse((x - 210, y - 40, x + 210, y + 40), fill=(86, 94, 104))


def mentioned(folder, name):
    return f"材料/{name}" in (folder / "案件.yaml").read_text(encoding="utf-8")


def marks():
    """Signatures, fingerprints and seals that the case files mention."""
    makers = {"签名": signature, "指印": fingerprint, "印章": seal}
    for case in sorted(HERE.glob("*/案件.yaml")):
        for kind, name in sorted(set(re.findall(r"材料/(签名|指印|印章)-(.+?)\.png", case.read_text(encoding="utf-8")))):
            (case.parent / "材料").mkdir(exist_ok=True)
            makers[kind](case.parent / "材料" / f"{kind}-{name}.png", name)


def lamp():
    folder = HERE / "楼道灯维修/材料"
    photo(folder / "楼道灯维修前.jpg", stairwell, "2026/03/02 15:12", lit=False)
    photo(folder / "楼道灯维修后.jpg", stairwell, "2026/03/03 16:20", lit=True)
    photo(folder / "报修公示牌.jpg", board, "2026/03/04 10:05", title="安居苑公共设施报修公示", lines=[
        "报修电话：12088020015（全天受理）", "到场时限：接报后当天", "修复时限：一般照明故障24小时内",
        "责任单位：云溪镇村镇建设办公室", "公示日期：2026年3月4日"])
    sheet(folder / "维修派工单.jpg", "公共设施维修派工单", [
        ["派工编号", "云建派〔2026〕12号"], ["报修地点", "安居苑3幢2单元三层至六层楼梯间"],
        ["故障情况", "楼道灯4只不亮，灯具老化、声光控开关失灵"], ["派工时间", "2026年3月2日16时05分"],
        ["维修内容", "更换声光控LED灯（7W）4只，检查线路无破损"], ["完工时间", "2026年3月3日15时40分"],
        ["维修人员", "石大勇"], ["验收意见", "四层灯都亮了，验收合格"]],
        organ="青禾县云溪镇人民政府", date="2026年3月3日", signer="林秀禾")


def demolition():
    folder = HERE / "房屋征收补偿/材料"
    letter(folder / "沈怀竹信访信.jpg", "信访信", [
        "青禾县信访局：",
        "　　我叫沈怀竹，家住河湾街道，原住梧桐巷17号。2023年10月签了征收协议，说好过渡期到2025年10月31日，"
        "可是房子2026年3月31日才交。协议第七条写着逾期加倍，这五个月还是每月只发772元，没有加倍。",
        "　　还有，去年7月起县里标准提到每平方米12元，我们这片还按8元，房租都涨了，我觉得不合理。",
        "　　院里的彩钢棚18平方米，一直存货做饭，征收时只给了900元，应当算房屋。",
        "　　请求：一、补发逾期的安置费3860元；二、按新标准重新算；三、彩钢棚按住宅补偿。",
        "　　请调查处理，给我答复。"], ["沈怀竹"], "2026年4月13日")
    sheet(folder / "房屋征收补偿协议.jpg", "房屋征收补偿协议（摘录）", [
        ["协议编号", "梧桐-0117"], ["征收部门", "青禾县住房和城乡建设局"], ["被征收人", "沈怀竹"],
        ["房屋坐落", "河湾街道梧桐巷17号，建筑面积96.50平方米"],
        ["第五条", "临时安置费按建筑面积每平方米每月8元计，每月772.00元，过渡期限自2023年11月1日至2025年10月31日。"],
        ["第六条", "产权调换房屋：锦和苑5幢1单元1203室。"],
        ["第七条", "因征收部门原因超过过渡期限的，自逾期之月起加倍支付临时安置费。"],
        ["第八条", "院内未经登记建筑按调查认定结果处理，自行拆除的给予拆除补助每平方米50元。"]],
        note="本页与存档原件核对一致。", organ="青禾县住房和城乡建设局", date="2023年10月20日", signer="沈怀竹")
    sheet(folder / "安置房交付通知书.jpg", "安置房交付通知书", [
        ["通知编号", "锦和交〔2026〕88号"], ["被征收人", "沈怀竹"], ["安置房屋", "锦和苑5幢1单元1203室"],
        ["约定交付", "2025年10月31日"], ["实际交付", "2026年3月31日"], ["延期原因", "小区配套道路验收推迟"]],
        organ="青禾县住房和城乡建设局", date="2026年3月31日", signer="沈怀竹")
    photo(folder / "彩钢棚调查照片.jpg", shed, "2023/06/12 10:31")
    sheet(folder / "未经登记建筑认定结果公示.jpg", "梧桐巷片区未经登记建筑认定结果公示", [
        ["序号", "坐落", "面积（平方米）", "认定结果"], ["1", "梧桐巷9号院内", "12.60", "合法建筑"],
        ["2", "梧桐巷17号院内彩钢棚", "18.00", "违法建设"], ["3", "梧桐巷22号院内", "9.40", "违法建设"]],
        note="公示期：2023年6月28日至7月4日。对认定结果有异议的，请在公示期内书面提出。",
        organ="青禾县住房和城乡建设局", date="2023年6月28日")
    sheet(folder / "临时安置费补发支付凭证.jpg", "临时安置费补发支付凭证", [
        ["付款单位", "青禾县住房和城乡建设局"], ["收款人", "沈怀竹"], ["收款账号", "**** **** **** 4417"],
        ["金额（小写）", "¥3,860.00"], ["金额（大写）", "人民币叁仟捌佰陆拾元整"],
        ["用途", "补发2025年11月至2026年3月临时安置费差额"], ["付款日期", "2026年7月7日"], ["状态", "交易成功"]],
        organ="青禾县住房和城乡建设局", date="2026年7月7日", signer="陆子衿")


def arrears():
    folder = HERE / "企业改制欠缴社保积案/材料"
    letter(folder / "方守拙信访材料.jpg", "信访材料", [
        "县领导：",
        "　　我是原农机修造厂钳工方守拙，1986年9月进厂，2005年12月厂子改制，我下岗了。1998年7月到2005年12月"
        "这七年半，厂里没给我交养老保险，改制文件说先还职工的社保，2007年卖了厂房，名单里没有我。",
        "　　2019年5月起我反映过四次，都说档案查不到，还在研究。",
        "　　当年补偿金11200元，现在看太少，请按现在工资重新算。我老伴去年10月住院，家里困难。",
        "　　请求：一、把单位欠的养老保险补上；二、重新算补偿金；三、帮帮我家。"], ["方守拙"], "2026年1月12日")
    sheet(folder / "历次信访和答复情况摘录.jpg", "历次信访和答复情况摘录", [
        ["次数", "信访日期", "形式", "答复情况"], ["1", "2019年5月8日", "来信", "口头答复：正在查找档案"],
        ["2", "2020年9月15日", "来访", "书面答复：名册无记载，建议提供证明"],
        ["3", "2022年6月20日", "来访", "口头答复：已调取部分工资表"],
        ["4", "2024年11月4日", "网上信访", "书面答复：待县里出台遗留问题处理办法"]],
        note="摘自县信访局登记系统，以往四次均未作出解决欠费的处理意见。", organ="青禾县信访局",
        date="2026年1月23日")
    sheet(folder / "企业改制批复.jpg", "关于青禾县农机修造厂改制方案的批复（摘录）", [
        ["文号", "青政函〔2005〕31号"], ["主送", "青禾县工业局"],
        ["第三条", "资产处置收入进入专户管理，优先清偿拖欠职工的社会保险费。"],
        ["第四条", "经济补偿金按职工解除劳动合同前十二个月的月平均工资计发。"],
        ["第六条", "改制后的遗留问题由企业主管部门负责处理。"]],
        note="摘录与县档案馆存档件核对一致。", organ="青禾县人民政府", date="2005年11月18日")
    sheet(folder / "职工参保缴费记录.jpg", "职工基本养老保险缴费记录", [
        ["姓名", "方守拙"], ["参保单位", "青禾县农机修造厂"], ["已缴期间", "1992年1月至1998年6月（1992年以前视同缴费）"],
        ["单位欠缴期间", "1998年7月至2005年12月，共90个月"], ["核定单位应缴本金", "¥10,812.60"],
        ["核定利息", "¥14,687.40"], ["单位应补缴合计", "¥25,500.00"], ["个人应缴", "¥4,125.00"]],
        organ="青禾县社会保险事业服务中心", date="2026年1月28日")
    sheet(folder / "经济补偿金签领表.jpg", "青禾县农机修造厂解除劳动合同经济补偿金签领表", [
        ["姓名", "月平均工资", "月数", "金额"], ["方守拙", "560.00", "20", "11,200.00"]],
        note="本表摘录信访人一行，其他职工信息已遮盖。", organ="青禾县农机修造厂", date="2005年12月20日",
        signer="方守拙")
    photo(folder / "入户走访照片.jpg", room, "2026/01/29 14:36")
    sheet(folder / "养老保险费补缴凭证.jpg", "社会保险费补缴凭证", [
        ["缴费单位", "青禾县工业和信息化局（改制资产处置资金专户）"], ["参保人", "方守拙"],
        ["补缴期间", "1998年7月至2005年12月（90个月）"], ["本金", "¥10,812.60"], ["利息", "¥14,687.40"],
        ["合计（小写）", "¥25,500.00"], ["合计（大写）", "人民币贰万伍仟伍佰元整"], ["到账日期", "2026年3月5日"]],
        organ="青禾县社会保险事业服务中心", date="2026年3月5日", signer="柳知行")
    sheet(folder / "临时救助金发放凭证.jpg", "临时救助金发放凭证", [
        ["申请人", "方守拙"], ["救助事由", "家庭成员突发疾病，基本生活暂时出现严重困难"],
        ["金额（小写）", "¥3,000.00"], ["金额（大写）", "人民币叁仟元整"], ["收款账号", "**** **** **** 2096"],
        ["发放日期", "2026年3月6日"]], organ="青禾县民政局", date="2026年3月6日", signer="穆云帆")


def water():
    folder = HERE / "小区供水集体信访/材料"
    names = re.findall(r"\{姓名: (\S+), 住址", (folder.parent / "案件.yaml").read_text(encoding="utf-8"))
    letter(folder / "翠湖花园居民联名信.jpg", "关于翠湖花园供水问题的联名信", [
        "青禾县信访局：",
        "　　我们是翠湖花园2幢、3幢四层到六层的住户，共36户。今年3月以来，早晚水压很小，水发黄，报修多次没有解决。"
        "大家只好买桶装水、买水桶储水，每户花了300元左右。",
        "　　我们请求：一、更换老化的水泵和生锈的立管；二、补偿我们买水储水的钱；三、减免3月到6月的水费；"
        "四、水压水质定期检测并公布。",
        "　　36户联名如下："], ["邵云岫", "温如海", "戚玉兰", "卓立群"] + names, "2026年6月7日")
    letter(folder / "代表推选书.jpg", "代表推选书", [
        "　　我们翠湖花园2幢、3幢36户居民，就供水问题共同提出信访事项，推选邵云岫、温如海、戚玉兰、卓立群"
        "4人为代表。", "　　代表有权：一、提出信访事项、接收文书；二、参加协商，签订和解协议，协议草案须先公示征得各户同意。",
        "　　36户签名见同日联名信。"], ["邵云岫", "温如海", "戚玉兰", "卓立群"], "2026年6月7日")
    photo(folder / "水质发黄照片.jpg", yellow_water, "2026/06/05 07:18")
    photo(folder / "加压泵更换前.jpg", pump_room, "2026/06/16 09:40", new=False)
    photo(folder / "加压泵更换后.jpg", pump_room, "2026/07/30 16:05", new=True)
    sheet(folder / "供水设施核查检测记录.jpg", "翠湖花园供水设施核查检测记录", [
        ["项目", "结果", "要求"], ["加压泵", "3台，2台不能正常运行", "正常运行"],
        ["六层水压（高峰）", "0.09兆帕", "不低于0.20兆帕"], ["色度", "22度", "不超过15度"],
        ["铁", "0.46毫克/升", "不超过0.3毫克/升"], ["其他常规指标", "合格", "GB 5749—2022"],
        ["水费计收", "36户按表计收，未多计", "按公布价格"], ["检测结果公示", "未公示", "应当公布"]],
        organ="青禾县疾病预防控制中心", date="2026年6月18日", signer="侯远山")
    sheet(folder / "立管更换竣工验收单.jpg", "立管更换竣工验收单", [
        ["工程地点", "翠湖花园2幢、3幢"], ["工程内容", "更换不锈钢立管6根，冲洗消毒"], ["施工期间", "2026年7月27日至8月4日"],
        ["入户配合", "36户均按通知时间配合"], ["验收结论", "合格"], ["居民代表", "卓立群"]],
        organ="青禾县清源供水有限公司", date="2026年8月4日", signer="卓立群")
    for part, each, total, capital, day in (("一", 180, "6,480.00", "陆仟肆佰捌拾元整", "7月24日"),
                                            ("二", 120, "4,320.00", "肆仟叁佰贰拾元整", "8月5日")):
        sheet(folder / f"第{part}期补偿款支付凭证.jpg", f"购水储水补偿款支付凭证（第{part}期）", [
            ["付款单位", "青禾县清源供水有限公司"], ["收款人", "翠湖花园36户（明细存财务室）"], ["每户金额", f"¥{each}.00"],
            ["合计（小写）", f"¥{total}"], ["合计（大写）", f"人民币{capital}"], ["付款日期", f"2026年{day}"], ["状态", "36笔全部成功"]],
            organ="青禾县清源供水有限公司", date=f"2026年{day}", signer="邵云岫")
    for name, day, pressure, colour, iron in (("202608", "8月6日", "0.32", "5", "0.08"), ("202611", "11月10日", "0.31", "5", "0.07")):
        sheet(folder / f"水压水质检测报告-{name}.jpg", "翠湖花园水压水质检测报告", [
            ["项目", "结果", "要求"], ["六层水压（高峰）", f"{pressure}兆帕", "不低于0.20兆帕"], ["色度", f"{colour}度", "不超过15度"],
            ["铁", f"{iron}毫克/升", "不超过0.3毫克/升"], ["余氯", "0.12毫克/升", "不低于0.05毫克/升"], ["结论", "合格", "GB 5749—2022"]],
            organ="青禾县疾病预防控制中心", date=f"2026年{day}", signer="侯远山")


def noise():
    folder = HERE / "道路噪音缺件/材料"
    letter(folder / "苗得雨来信.jpg", "反映夜间货车噪音", [
        "青禾县信访局：",
        "　　我住青云路88号3单元201室，临街。今年3月起工地的大货车每天晚上10点以后从门前过，一小时三十多辆，整夜睡不着。"
        "门前2月装了减速带，车一过震得窗户响。",
        "　　我自己花6800元换了隔音窗，还是吵。",
        "　　请求：一、夜里不让大货车走；二、拆掉减速带；三、补助换窗的钱。"], ["苗得雨"], "2026年5月8日")
    photo(folder / "夜间货车.jpg", night_road, "2026/05/27 22:47")
    sheet(folder / "隔音窗补助支付凭证.jpg", "隔音窗补助支付凭证", [
        ["付款单位", "青禾县交通运输局"], ["收款人", "苗得雨"], ["收款账号", "**** **** **** 7730"], ["金额（小写）", "¥6,800.00"],
        ["金额（大写）", "人民币陆仟捌佰元整"], ["付款日期", "2026年7月8日"]],
        organ="青禾县交通运输局", date="2026年7月8日", signer="苗得雨")


# --- 别的格式 other kinds of files: as they come from telephones and other offices -------------------------------------

def lie_down(path):
    """Stores a photograph lying on its side, as telephones do, with invented camera data; the place is in the sea."""
    upright = Image.open(path)
    data = Image.Exif()
    data[0x010F], data[0x0110] = "Invented", "X-1"
    data[0x0112] = 6
    data.get_ifd(0x8825).update({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)})
    upright.transpose(Image.Transpose.ROTATE_90).save(path, quality=66, optimize=True, dpi=(96, 96), exif=data)


def bound_scan(path, *pictures):
    """A PDF of scanned pages; the pictures it is made of do not stay."""
    pages = [Image.open(picture).convert("RGB") for picture in pictures]
    moment = time.struct_time((2026, 1, 1, 0, 0, 0, 0, 1, 0))
    pages[0].save(path, save_all=True, append_images=pages[1:], resolution=90, quality=60,
                  creationDate=moment, modDate=moment)
    for picture in pictures:
        picture.unlink()


def office_letter(path, head, title, paragraphs, organ, date):
    """A DOCX as another office writes one: its own header, nothing of our forms."""
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    types = "application/vnd.openxmlformats-officedocument.wordprocessingml."

    def line(text, place="both", size=32):
        return (f'<w:p><w:pPr><w:jc w:val="{place}"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" '
                f'w:eastAsia="仿宋" w:cs="仿宋"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>')

    body = line(title, "center", 44) + "".join(map(line, paragraphs)) + line(organ, "right") + line(date, "right")
    section = (f'<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/>'
               '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>')
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{types}document.main+xml"/>'
        f'<Override PartName="/word/header1.xml" ContentType="{types}header+xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{w}" xmlns:r="{office}"><w:body>{body}{section}</w:body></w:document>',
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{office}/header" Target="header1.xml"/></Relationships>',
        "word/header1.xml": f'<w:hdr xmlns:w="{w}">{line(head, "center", 21)}</w:hdr>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), '<?xml version="1.0" encoding="UTF-8"?>' + text)


def review():
    folder = HERE / "复查复核/材料"
    photo(folder / "拓宽路段现场.jpg", hillside, "2026/03/19 09:52")
    sheet(folder / "土地承包经营权证摘录.jpg", "土地承包经营权证（摘录）", [
        ["承包方", "唐若溪"], ["地块", "云岭村4组，面积0.8亩"], ["用途", "耕地"]],
        note="本表摘录有关一栏。", organ="青禾县松岭镇人民政府", date="2019年5月6日")
    sheet(folder / "青苗清点登记表.jpg", "云岭村道拓宽青苗清点登记表", [
        ["户主", "唐若溪"], ["面积", "0.8亩"], ["青苗种类", "旱作物（红薯）"], ["另有", "一年生油茶苗22株"],
        ["补偿标准", "旱作物每亩1200元"], ["户主签名", "唐若溪"]],
        organ="青禾县松岭镇人民政府", date="2025年10月12日", signer="唐若溪")
    photo(folder / "剩余苗木近景.jpg", hillside, "2026/03/19 09:58")
    lie_down(folder / "剩余苗木近景.jpg")
    pages = [folder / "标准-1.jpg", folder / "标准-2.jpg"]
    sheet(pages[0], "征地青苗补偿标准（摘录一）", [
        ["类别", "标准（每亩）"], ["水稻", "1400元"], ["旱作物", "1200元"], ["蔬菜", "2200元"]],
        organ="青禾县农业农村局", date="2025年1月6日")
    sheet(pages[1], "征地青苗补偿标准（摘录二）", [
        ["类别", "标准"], ["油茶（一年生苗）", "每株2元，或者移栽"], ["油茶（挂果）", "每株60元"], ["说明", "一年生苗木不按经济林木计算"]],
        organ="青禾县农业农村局", date="2025年1月6日")
    bound_scan(folder / "青苗补偿标准摘录.pdf", *pages)
    office_letter(
        folder / "农业农村局复函.docx", "青禾县农业农村局", "关于油茶苗木认定问题的复函",
        ["青禾县松岭镇人民政府：", "　　来函收悉。一年生油茶苗未形成树冠，没有挂果，按苗木认定，不按经济林木认定。", "　　此复。"],
        "青禾县农业农村局", "2026年3月20日")


def hearing():
    folder = HERE / "听证与帮扶/材料"
    letter(folder / "联名信和代表推选书.jpg", "联名信和代表推选书", [
        "青禾县信访局：",
        "　　我们是云溪农贸市场的6户摊主。市场搬迁以后摊位面积变小，停业20天没有补偿，新市场东区照明不足、雨天积水。",
        "　　我们推选苏晚晴、秦望岳、洛青禾3人为代表，提出信访事项、接收文书、参加听证。"],
        ["苏晚晴", "秦望岳", "洛青禾", "陆小满", "许长风", "姜采薇"], "2026年4月7日")
    photo(folder / "新市场东区处理前.jpg", market, "2026/04/16 19:05", lit=False)
    photo(folder / "新市场东区处理后.jpg", market, "2026/05/15 19:10", lit=True)
    sheet(folder / "摊位面积测量表.jpg", "云溪新农贸市场东区摊位面积测量表", [
        ["摊位", "搬迁前（平方米）", "新市场（平方米）"], ["东11", "8", "6"], ["东12", "8", "6"], ["东13", "10", "6"],
        ["东14", "8", "6"], ["东15", "9", "6"], ["东16", "10", "6"]],
        organ="青禾县市场监督管理局", date="2026年4月16日", signer="叶舒白")


def resettlement():
    folder = HERE / "移民后扶文书瑕疵/材料"
    photo(folder / "排水沟.jpg", hillside, "2026/02/02 10:18")
    sheet(folder / "人口核定表摘录.jpg", "后期扶持人口核定表（摘录）", [
        ["户主", "钟岚"], ["坐落", "松岭镇青石村1组6号"], ["核定人口", "1人"], ["扶持标准", "每人每年600元"]],
        note="本表摘录有关一栏。", organ="青禾县松岭镇人民政府", date="2023年1月10日")


if __name__ == "__main__":
    marks()
    for part in (lamp, demolition, arrears, water, noise, review, hearing, resettlement):
        part()
