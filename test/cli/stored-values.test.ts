import { readFileSync, writeFileSync } from "node:fs";
import { findTables } from "../../src/sheet/find";
import { cellName } from "../../src/sheet/address";
import { readsAsWritten } from "../../src/workbook/xlsx";
import { partsOf, withMacros, zipParts } from "../fixtures/package";
import { blocksOf, opened } from "../support/xlsx-book";
import { makeForm, run, runJson, scratch } from "./run";

const at = scratch();
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));

interface Checked {
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly cell: string | null }[];
}
const codesOf = async (name: string): Promise<readonly string[]> => {
  const { json } = await runJson<Checked>("check", at(name));
  return json.findings.map(({ code, severity }) => `${severity} ${code}`);
};

/** The form with this formula, remembering 5, in the first cell that asks for a figure. */
const withFormula = async (formula: string): Promise<Uint8Array> => {
  await makeForm(at("form.xlsx"));
  const workbook = opened(bytesOf("form.xlsx"));
  const [table] = findTables(await blocksOf(workbook));
  const row = table?.rows.find(({ key }) => key?.figure.startsWith("total."))?.row ?? 0;
  const column = table?.columns.get("n") ?? 0;
  await workbook.apply([{ kind: "cell", sheet: table?.sheet ?? "", row, column, value: 5, style: null }]);
  const parts = partsOf(workbook.save());
  const cell = new RegExp(`(<c r="${cellName(row, column)}"[^>]*>)<v>5</v>`);
  return zipParts(
    Object.fromEntries([...parts].map(([name, xml]) => [name, xml.replace(cell, `$1<f>${formula}</f><v>5</v>`)])),
  );
};

test.each([
  ["20+6", "query formula-entered"],
  ["Sheet2!A1", "query formula-entered"],
  ["[1]Sheet1!A1", "error formula-from-outside"],
  ["'[so lieu.xlsx]Sheet1'!A1", "info figure-linked"],
  ["'[so lieu.xlsx]Sheet1'!A1+WEBSERVICE(&quot;http://a.vn&quot;)", "error formula-from-outside"],
  ["WinWord|'so lieu.doc'!Muc", "error formula-from-outside"],
  ["WEBSERVICE(&quot;http://a.vn&quot;)", "error formula-from-outside"],
  ["[1]!'!A0'", "error formula-from-outside"],
  ["SUM(Bang1[Cot])", "query formula-entered"],
])("an entry that is the formula %s is told: %s", async (formula, told) => {
  writeFileSync(at("formula.xlsx"), await withFormula(formula));
  expect(await codesOf("formula.xlsx")).toContain(told);
});

/** A workbook with the parts of one link, to a file that lies somewhere. */
const linkedTo = (bytes: Uint8Array, target: string): Uint8Array => {
  const parts = Object.fromEntries(partsOf(bytes));
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const link = `<externalReferences xmlns:r="${type}"><externalReference r:id="rIdLink"/></externalReferences>`;
  const rels = parts["xl/_rels/workbook.xml.rels"]?.replace(
    "</Relationships>",
    `<Relationship Id="rIdLink" Type="${type}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
  );
  return zipParts({
    ...parts,
    "xl/workbook.xml": parts["xl/workbook.xml"]?.replace("</sheets>", `</sheets>${link}`) ?? "",
    "xl/_rels/workbook.xml.rels": rels ?? "",
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/externalLinkPath" Target="${target}" TargetMode="External"/></Relationships>`,
  });
};

interface Told {
  readonly findings: readonly (Checked["findings"][number] & { readonly message: string })[];
}

test.each([
  [
    "[1]Sheet1!A1",
    "file:///C:\\Users\\Lan\\s%E1%BB%91%20li%E1%BB%87u%20ph%C6%B0%E1%BB%9Dng.xlsx",
    "số liệu phường.xlsx",
  ],
  ["[1]Sheet1!A1+[1]Sheet1!A2", "../2026/tong-hop.xlsx", "tong-hop.xlsx"],
  ["'C:\\Lan\\[so lieu.xlsx]Sheet1'!A1", "tong-hop.xlsx", "so lieu.xlsx"],
])(
  "a figure by the link %s to %s counts as it was saved, and a note names the other workbook",
  async (formula, target, name) => {
    writeFileSync(at("linked.xlsx"), linkedTo(await withFormula(formula), target));
    const { json } = await runJson<Told>("check", at("linked.xlsx"));
    const [found, ...more] = json.findings.filter(({ code }) => code === "figure-linked");
    expect([found?.severity, more]).toEqual(["info", []]);
    expect(found?.message).toContain(`từ tệp khác: ${name}. Kết quả kiểm tra dựa vào số “5” đã lưu`);
    expect(found?.message).not.toContain("Lan");
    expect(json.findings.filter(({ cell }) => cell === found?.cell)).toEqual([found]);
  },
);

test.each([
  ["[2]Sheet1!A1", "tong-hop.xlsx", "[2]"],
  ["[1]!Muc", "../bao-cao.docx", "bao-cao.docx"],
])("a figure by the link %s to %s, which is no workbook, is an error", async (formula, target, name) => {
  writeFileSync(at("linked.xlsx"), linkedTo(await withFormula(formula), target));
  const { json } = await runJson<Told>("check", at("linked.xlsx"));
  const found = json.findings.filter(({ code }) => code === "formula-from-outside");
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(`từ ngoài tệp: ${name} (`)]);
});

test("a form as it was made has no formula in an entry, in a school's or an officer's workbook", async () => {
  await makeForm(at("plain.xlsx"));
  await run("load", "--plan", "phu-ly-2026,tan-ky-2026", "--out", at("office.xlsx"));
  for (const name of ["plain.xlsx", "office.xlsx"])
    expect((await codesOf(name)).filter((code) => code.includes("formula-"))).toEqual([]);
});

test("macros and a signature are told; the marked copy is no longer signed, and opens", async () => {
  await makeForm(at("own.xlsx"));
  writeFileSync(at("macros.xlsm"), withMacros(bytesOf("own.xlsx")));
  expect(await codesOf("macros.xlsm")).toContain("info workbook-macros");

  const origin =
    '<Relationship Id="rIdSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
  const parts = Object.fromEntries(partsOf(bytesOf("own.xlsx")));
  const rels = parts["_rels/.rels"]?.replace("</Relationships>", `${origin}</Relationships>`) ?? "";
  const signed = { ...parts, "_rels/.rels": rels, "_xmlsignatures/origin.sigs": "", "_xmlsignatures/sig1.xml": "<S/>" };
  writeFileSync(at("signed.xlsx"), zipParts(signed));
  expect(await codesOf("signed.xlsx")).toContain("info workbook-signed");
  expect((await run("check", at("signed.xlsx"), "--out", at("signed-marked.xlsx"))).err).toBe("");
  const marked = partsOf(bytesOf("signed-marked.xlsx"));
  expect([...marked.keys()].filter((name) => name.includes("signature"))).toEqual([]);
  expect(marked.get("_rels/.rels")).not.toContain("signature");
});

test("a copy that reads otherwise than it was meant is known before it is saved", async () => {
  await makeForm(at("meant.xlsx"));
  const workbook = opened(bytesOf("meant.xlsx"));
  const before = await blocksOf(workbook);
  const [table] = findTables(before);
  const change = { kind: "cell", sheet: table?.sheet ?? "", row: 40, column: 9, value: "Đạt", style: null } as const;
  await workbook.apply([change]);
  expect(await readsAsWritten(workbook.save(), before, [change])).toBe(true);
  expect(await readsAsWritten(workbook.save(), before, [{ ...change, value: "Chưa đạt" }])).toBe(false);
  expect(await readsAsWritten(workbook.save(), before, [])).toBe(false);
  expect(await readsAsWritten(workbook.save().slice(0, 500), before, [change])).toBe(false);
});
