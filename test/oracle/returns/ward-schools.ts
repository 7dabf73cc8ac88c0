import type { Level, Ownership } from "../../../src/plan/schema/scope";
import type { School } from "../../returns/clerks";
import type { RosterLine } from "../../returns/rosters";

const kindergartens = ["Hoa Sen", "Liêm Chính", "Lam Hạ", "Quang Trung", "Minh Khai", "Hai Bà Trưng", "Thanh Châu", "Châu Sơn", "Phù Vân", "Liêm Chung", "Đinh Xá", "Trịnh Xá", "Kim Bình", "Tiên Hải"]; // prettier-ignore
const primaries = ["Lương Khánh Thiện", "Trần Hưng Đạo", "Lê Lợi", "Nguyễn Khuyến", "Minh Khai", "Quang Trung", "Lam Hạ", "Thanh Tuyền", "Châu Sơn", "Phù Vân", "Liêm Chung", "Đinh Xá", "Trịnh Xá", "Kim Bình"]; // prettier-ignore
const lowers = ["Trần Phú", "Lương Khánh Thiện", "Minh Khai", "Quang Trung", "Lam Hạ", "Thanh Châu", "Châu Sơn", "Phù Vân", "Liêm Chung", "Đinh Xá"]; // prettier-ignore
const both = ["Tiên Tân", "Tiên Hiệp"];
const privately = new Set(["Hoa Sen", "Tiên Hải"]);

interface Kind {
  readonly sign: string;
  readonly words: string;
  readonly levels: readonly Level[];
  readonly names: readonly string[];
}

const kinds: readonly Kind[] = [
  { sign: "MN", words: "Mầm non", levels: ["mam-non"], names: kindergartens },
  { sign: "TH", words: "Tiểu học", levels: ["tieu-hoc"], names: primaries },
  { sign: "CS", words: "THCS", levels: ["thcs"], names: lowers },
  { sign: "LC", words: "Tiểu học và THCS", levels: ["tieu-hoc", "thcs"], names: both },
];

const ownership = ({ sign }: Kind, name: string): Ownership =>
  sign === "MN" && privately.has(name) ? "private" : "public";

/** A ward's 40 schools: kindergartens (two of them private), primary and lower secondary schools, two of both levels. */
export const wardSchools: readonly School[] = kinds.flatMap((kind) =>
  kind.names.map((name, at) => ({
    code: `${kind.sign}${String(at + 1).padStart(2, "0")}`,
    name: `Trường ${kind.words} ${name}`,
    levels: kind.levels,
    ownership: ownership(kind, name),
  })),
);

const levelWords: Readonly<Partial<Record<Level, string>>> = {
  "mam-non": "Mầm non",
  "tieu-hoc": "Tiểu học",
  thcs: "THCS",
};

/** The roster as the officer fills it; `beside`: day received and chosen file of a school. */
export const wardRoster = (beside: Readonly<Record<string, readonly [string, string]>>): readonly RosterLine[] =>
  wardSchools.map(({ code, name, levels, ownership: own }) => [
    code,
    name,
    levels.map((level) => levelWords[level] ?? "").join("; "),
    own === "private" ? "Tư thục" : "Công lập",
    ...(beside[code] ?? ["", ""]),
  ]);

export const schoolOf = (code: string): School => {
  const school = wardSchools.find((each) => each.code === code);
  if (school === undefined) throw new Error(`no school ${code}`);
  return school;
};
