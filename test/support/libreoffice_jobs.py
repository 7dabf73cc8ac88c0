"""Runs jobs over documents in one headless LibreOffice: JSON in on stdin, JSON out on stdout.

Started by libreoffice.ts with a Python that has `uno`. A job opens `input`, runs `steps` in order and returns what
its "read" steps found. It ends only the LibreOffice that it started itself.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import Locale
from com.sun.star.sheet.CellInsertMode import DOWN
from com.sun.star.table import CellRangeAddress, CellAddress
from com.sun.star.table.CellContentType import EMPTY, TEXT, VALUE

FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "ods": "calc8", "xls": "MS Excel 97", "csv": "Text - txt - csv (StarCalc)",
           "html": "HTML (StarCalc)", "pdf": "calc_pdf_Export"}


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">%s</oor:items>
"""
SETTING = '<item oor:path="/org.openoffice.Setup/%s"><prop oor:name="%s"><value>%s</value></prop></item>'


def settle(profile, locale):
    """Writes a new profile before LibreOffice starts on it.

    Numbers, lists and formulas as on a computer of that locale ("vi-VN"). And the version that last ran, a later one
    than any: with a profile of an earlier version, or of none, every start tries the drawing of graphics out first, which
    takes four of its five seconds.
    """
    items = [SETTING % ("Product", "ooSetupLastVersion", "99.9")]
    if locale:
        items.append(SETTING % ("L10N", "ooSetupSystemLocale", locale))
    os.makedirs(os.path.join(profile, "user"))
    with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as file:
        file.write(SETTINGS % "".join(items))


def start(soffice, profile):
    pipe = "rasoat%d" % os.getpid()
    args = [soffice, "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
            "-env:UserInstallation=" + uno.systemPathToFileUrl(profile), "--accept=pipe,name=%s;urp;" % pipe]
    process = subprocess.Popen(args, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        if process.poll() is not None and process.returncode not in (0, 81):
            raise RuntimeError("LibreOffice ended with code %d" % process.returncode)
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return process, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.1)
    raise RuntimeError("LibreOffice did not answer within a minute")


def parents():
    """Every process of this machine with its name and its parent, as Linux tells it."""
    found = {}
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open("/proc/%s/stat" % entry, encoding="utf-8", errors="replace") as file:
                pid, rest = file.read().split(" (", 1)
                name, rest = rest.rsplit(") ", 1)
                found[int(pid)] = (name, int(rest.split()[1]))
        except (OSError, ValueError):
            continue
    return found


def worker(process):
    """The process that does the work: what was started starts it in its turn."""
    known = parents()
    for pid, (name, parent) in known.items():
        while name.startswith("soffice.bin") and parent in known:
            if pid == process.pid or parent == process.pid:
                return pid
            parent = known[parent][1]
    return process.pid


def processor_seconds(pid):
    """What the threads of a process have had of the processor, ended ones too: Linux has a clock for it, numbered so."""
    return time.clock_gettime(((~pid) << 3) | 2)


def load(desktop, path):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (prop("Hidden", True),))
    if document is None:
        raise RuntimeError("LibreOffice cannot open " + os.path.basename(path))
    return document


def store(document, path):
    kind = path.rsplit(".", 1)[-1].lower()
    document.storeToURL(uno.systemPathToFileUrl(path), (prop("FilterName", FILTERS[kind]),))


def address(sheet, area):
    where = sheet.getCellRangeByName(area).RangeAddress
    made = CellRangeAddress()
    made.Sheet, made.StartColumn, made.StartRow = where.Sheet, where.StartColumn, where.StartRow
    made.EndColumn, made.EndRow = where.EndColumn, where.EndRow
    return made


def put(document, sheet, step):
    cell, value = sheet.getCellRangeByName(step["address"]), step["value"]
    if isinstance(value, dict):
        if "formula" in value:
            formula = value["formula"]
            cell.Formula = formula if formula.startswith("=") else "=" + formula
        elif "typedVi" in value:
            # A cell in a Vietnamese number format takes what is typed as Vietnamese writing.
            cell.NumberFormat = document.NumberFormats.getStandardFormat(1, Locale("vi", "VN", ""))
            cell.FormulaLocal = value["typedVi"]
        else:
            cell.FormulaLocal = value["typed"]
    elif isinstance(value, str):
        cell.String = value
    else:
        cell.Value = float(value)


def sort(sheet, step):
    area = sheet.getCellRangeByName(step["area"])
    field = uno.createUnoStruct("com.sun.star.table.TableSortField")
    field.Field, field.IsAscending = step["column"], not step.get("descending", False)
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    area.sort((prop("SortFields", fields), prop("ContainsHeader", False), prop("IsSortColumns", False)))


def copy_rows(sheet, step):
    """Copies rows and inserts them before row `to`, as a user does with Insert Copied Cells."""
    start_at, count, to = step["row"], step["count"], step["to"]
    sheet.Rows.insertByIndex(to, count)
    if start_at >= to:
        start_at += count
    source = CellRangeAddress()
    source.Sheet = sheet.RangeAddress.Sheet
    source.StartColumn, source.EndColumn = 0, sheet.Columns.Count - 1
    source.StartRow, source.EndRow = start_at, start_at + count - 1
    target = CellAddress()
    target.Sheet, target.Column, target.Row = source.Sheet, 0, to
    sheet.copyRange(target, source)


def move_columns(sheet, step):
    """Cuts `count` columns at `from` and inserts them before column `to`, as a user does with the mouse."""
    start_at, to, count = step["from"], step["to"], step.get("count", 1)
    last_row = sheet.Rows.Count - 1
    sheet.Columns.insertByIndex(to, count)
    if start_at >= to:
        start_at += count
    source = CellRangeAddress()
    source.Sheet = sheet.RangeAddress.Sheet
    source.StartColumn, source.EndColumn, source.StartRow, source.EndRow = start_at, start_at + count - 1, 0, last_row
    target = CellAddress()
    target.Sheet, target.Column, target.Row = source.Sheet, to, 0
    sheet.moveRange(target, source)
    sheet.Columns.removeByIndex(start_at, count)


def paste_values(sheet, step):
    """Copies an area, or the whole sheet, and pastes its values over it."""
    if "area" in step:
        area = sheet.getCellRangeByName(step["area"])
    else:
        area = sheet.createCursor()
        area.gotoEndOfUsedArea(True)
    area.setDataArray(area.getDataArray())


def copy_cells(sheet, step):
    target = sheet.getCellRangeByName(step["to"]).getCellByPosition(0, 0).CellAddress
    sheet.copyRange(target, sheet.getCellRangeByName(step["area"]).RangeAddress)


def move_cells(sheet, step):
    target = sheet.getCellRangeByName(step["to"]).getCellByPosition(0, 0).CellAddress
    sheet.moveRange(target, sheet.getCellRangeByName(step["area"]).RangeAddress)


def copy_away(desktop, document, step):
    """A new workbook with a copy of the sheet, as a user makes it with Move or Copy Sheet."""
    other = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (prop("Hidden", True),))
    other.Sheets.importSheet(document, step["sheet"], 0)
    document.close(True)
    return other


def read(document, step):
    cell = document.Sheets.getByName(step["sheet"]).getCellRangeByName(step["address"])
    kind = cell.FormulaResultType2 if cell.Formula.startswith("=") else None
    if cell.getError() != 0:
        return {"type": "error", "text": cell.String}
    if cell.Type == EMPTY:
        return {"type": "blank"}
    if cell.Type == TEXT or kind == 2 or kind == 4:
        return {"type": "text", "text": cell.String}
    return {"type": "number", "value": cell.Value, "text": cell.String}


def run_step(desktop, document, step, found, scratch):
    kind = step["op"]
    if kind == "via":
        path = os.path.join(scratch, "via%d.%s" % (time.monotonic_ns(), step["format"]))
        store(document, path)
        document.close(True)
        return load(desktop, path)
    if kind == "copyAway":
        return copy_away(desktop, document, step)
    if kind == "save":
        store(document, step["output"])
    elif kind == "calculate":
        document.calculateAll()
    elif kind == "read":
        found.append(read(document, step))
    elif kind == "values":
        area = document.Sheets.getByName(step["sheet"]).getCellRangeByName(step["area"])
        found.append({"type": "values", "rows": area.getDataArray()})
    else:
        sheet = document.Sheets.getByName(step["sheet"])
        if kind == "set":
            put(document, sheet, step)
        elif kind == "insertRows":
            sheet.Rows.insertByIndex(step["row"], step["count"])
        elif kind == "deleteRows":
            sheet.Rows.removeByIndex(step["row"], step["count"])
        elif kind == "insertColumns":
            sheet.Columns.insertByIndex(step["column"], step["count"])
        elif kind == "deleteColumns":
            sheet.Columns.removeByIndex(step["column"], step["count"])
        elif kind == "moveColumns":
            move_columns(sheet, step)
        elif kind == "sort":
            sort(sheet, step)
        elif kind == "pasteValues":
            paste_values(sheet, step)
        elif kind == "copyCells":
            copy_cells(sheet, step)
        elif kind == "moveCells":
            move_cells(sheet, step)
        elif kind == "insertCells":
            sheet.insertCells(sheet.getCellRangeByName(step["area"]).RangeAddress, DOWN)
        elif kind == "copyRows":
            copy_rows(sheet, step)
        elif kind == "copySheet":
            document.Sheets.copyByName(step["sheet"], step["name"], document.Sheets.Count)
        elif kind == "deleteSheet":
            document.Sheets.removeByName(step["sheet"])
        elif kind == "merge":
            sheet.getCellRangeByName(step["area"]).merge(True)
        elif kind == "unmerge":
            sheet.getCellRangeByName(step["area"]).merge(False)
        elif kind == "hideRows":
            rows = sheet.Rows
            for row in range(step["row"], step["row"] + step["count"]):
                rows.getByIndex(row).IsVisible = False
        elif kind == "renameSheet":
            sheet.Name = step["name"]
        elif kind == "unprotect":
            sheet.unprotect("")
        elif kind == "clear":
            sheet.getCellRangeByName(step["area"]).clearContents(1 | 2 | 4 | 16)
        else:
            raise RuntimeError("unknown step " + kind)
    return document


def main():
    order = json.load(sys.stdin)
    answers = []
    with tempfile.TemporaryDirectory(prefix="lo-profile-") as profile, tempfile.TemporaryDirectory(prefix="lo-via-") as scratch:
        settle(profile, order.get("locale"))
        process, desktop = start(order["soffice"], profile)
        try:
            for job in order["jobs"]:
                timed = any(step["op"] == "openingTime" for step in job["steps"])
                pid = worker(process) if timed else None
                begun = processor_seconds(pid) if timed else 0
                document, found = load(desktop, job["input"]), []
                opening = processor_seconds(pid) - begun if timed else 0
                for step in job["steps"]:
                    if step["op"] == "openingTime":
                        found.append({"type": "number", "value": opening, "text": ""})
                        continue
                    document = run_step(desktop, document, step, found, scratch)
                document.close(True)
                answers.append(found)
        finally:
            try:
                desktop.terminate()
                process.wait(20)
            except Exception:
                process.kill()
                process.wait(5)
    json.dump(answers, sys.stdout)


main()
