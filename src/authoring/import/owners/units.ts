import { withoutEnd } from "../../../kernel/trim";
import { upperFirst } from "../../../kernel/letters";
import { type Units } from "../../../plan/schema/target";
import { splitOwners } from "./split";

/** A unit of the plan: the name shown, the other names it has in the document, and whether they are surely one. */
export interface ImportUnit {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sure: "sure" | "look";
}

const plainLetters = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D");

/** Text as an id: "Phòng Văn hóa - Xã hội" is "phong-van-hoa-xa-hoi". */
export const slugOf = (text: string): string =>
  plainLetters(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");

const long: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/gu, "ủy ban nhân dân"],
  [/\buỷ ban\b/gu, "ủy ban"],
  [/\bgd\s?&\s?đt\b|\bgdđt\b|\bgd-đt\b/gu, "giáo dục và đào tạo"],
  [/\bvh\s?-\s?xh\b/gu, "văn hóa xã hội"],
  [/\bthcs\b/gu, "trung học cơ sở"],
  [/\bthpt\b/gu, "trung học phổ thông"],
  [/\btttm?\s?phục vụ\b/gu, "trung tâm phục vụ"],
  [/\bcsgd\b/gu, "cơ sở giáo dục"],
  [/\bkh\s?&\s?cn\b|\bkhcn\b/gu, "khoa học và công nghệ"],
];

/** Names that differ only in case, signs and usual abbreviations are one. */
const sameName = (name: string): string => {
  let text = name.normalize("NFC").toLowerCase();
  for (const [short, full] of long) text = text.replace(short, full);
  return slugOf(text);
};

/** What stays of a name whose place is the plan's own: "trên địa bàn xã", "thuộc phạm vi quản lý của phường". */
const withoutPlace = (name: string): string =>
  name.replace(
    / (?:trên địa bàn|thuộc phạm vi quản lý của|thuộc quyền quản lý của|trực thuộc|thuộc) (?:phường|xã|tỉnh|thành phố|địa phương)(?: .*)?$/iu,
    "",
  );

/** First letters of a name's words, for "Phòng VH-XH" beside "Phòng Văn hóa - Xã hội". */
const initials = (name: string): string =>
  plainLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

const abbreviates = (short: string, full: string): boolean => {
  const [head = "", ...rest] = short.split(" ");
  const letters = rest.join("").replace(/[^\p{Lu}]/gu, "");
  if (rest.length === 0 || letters.length < 2 || rest.join("").length > letters.length + 3) return false;
  return (
    full.toLowerCase().startsWith(`${head.toLowerCase()} `) &&
    initials(full.slice(head.length + 1)) === plainLetters(letters)
  );
};

interface Known {
  readonly id: string;
  readonly name: string;
  aliases: string[];
  sure: "sure" | "look";
  readonly shipped: boolean;
}

/** The units of one document, as its cells name them one by one. */
export class UnitBook {
  private readonly units: Known[] = [];
  private readonly used = new Set<string>();

  /** `issuer` is the plan's own; units of `known` that belong to it or to the issuers `above` are found by their names. */
  constructor(
    private readonly issuer: string,
    known: Units,
    above: readonly string[],
  ) {
    for (const owner of [issuer, ...above])
      for (const [id, { name, aliases }] of Object.entries(known))
        if (id.startsWith(`${owner}/`))
          this.units.push({ id, name, aliases: [...(aliases ?? [])], sure: "sure", shipped: true });
  }

  /** The ids of the units that a cell names, each once; the names that were new become units. */
  idsIn(cell: string): readonly string[] {
    const whole = this.find(withoutEnd(cell.trim(), ".;,"));
    const names = whole === null ? splitOwners(cell) : [];
    const ids = whole === null ? names.map((name) => this.idOf(name)) : [whole.id];
    for (const id of ids) this.used.add(id);
    ids.forEach((id, n) => {
      this.addShort(id, names[n] ?? "", cell);
    });
    return [...new Set(ids)];
  }

  /** "GDPT" of "Phòng GDMN, GDPT": the cell has the name without its head, and is read by it again. */
  private addShort(id: string, name: string, cell: string): void {
    const short = /^\p{L}+ (\S.*)$/u.exec(name)?.[1];
    const unit = this.units.find((one) => one.id === id);
    if (short === undefined || unit === undefined || unit.shipped || cell.includes(name)) return;
    if (cell.includes(short) && !unit.aliases.includes(short)) unit.aliases.push(short);
  }

  private find(name: string): Known | null {
    const exact = this.units.find((unit) => unit.name === name || unit.aliases.includes(name));
    if (exact !== undefined) return exact;
    const key = sameName(name);
    const near = this.units.find((unit) => [unit.name, ...unit.aliases].some((own) => sameName(own) === key));
    return near ?? null;
  }

  /** A known unit with its place or a remark behind its name, or written short. */
  private findLoosely(name: string): Known | null {
    const bare = sameName(withoutPlace(name));
    const names = (unit: Known): readonly string[] => [unit.name, ...unit.aliases];
    const placed = this.units.find((unit) => names(unit).some((own) => sameName(withoutPlace(own)) === bare));
    if (placed !== undefined) return placed;
    return (
      this.units.find((unit) => names(unit).some((own) => abbreviates(name, own) || abbreviates(own, name))) ?? null
    );
  }

  private remarked(name: string): Known | null {
    const cut = /^(.{4,60}?)\s+(?:căn cứ|theo|qua|có trách nhiệm|chủ động|tham mưu)(?=\s)/u.exec(name);
    return cut === null ? null : this.find(cut[1] ?? "");
  }

  private idOf(name: string): string {
    const same = this.find(name);
    const unit = same ?? this.findLoosely(name) ?? this.remarked(name) ?? this.add(name);
    if (same === null && unit.name !== name && !unit.shipped) unit.sure = "look";
    const known = unit.name === name || unit.aliases.includes(name);
    if (!known && name.length < 120) unit.aliases.push(name);
    return unit.id;
  }

  private add(name: string): Known {
    const slug = withoutEnd(slugOf(withoutPlace(name)).slice(0, 60), "-");
    const base = `${this.issuer}/${slug === "" ? "don-vi" : slug}`;
    const id = this.units.some((unit) => unit.id === base) ? `${base}-${this.units.length}` : base;
    const sure = name.length > 60 || name.includes(",") ? "look" : "sure";
    const shown = upperFirst(name);
    const unit: Known = { id, name: shown, aliases: shown === name ? [] : [name], sure, shipped: false };
    this.units.push(unit);
    return unit;
  }

  /** What kind of body a unit is, by its names: schools, offices, or both at once. */
  kindOf(id: string): "school" | "office" | "both" {
    const unit = this.units.find((one) => one.id === id);
    return unit === undefined ? "office" : kindOfName(unit.name);
  }

  nameOf(id: string): string {
    return this.units.find((one) => one.id === id)?.name ?? id;
  }

  /** The units named so far, in the order in which they were met. */
  list(): readonly ImportUnit[] {
    return [...this.used].flatMap((id) => {
      const unit = this.units.find((one) => one.id === id);
      return unit === undefined ? [] : [{ id, name: unit.name, aliases: unit.aliases, sure: unit.sure }];
    });
  }
}

/** Schools are named as such; everything else is an office. */
const kindOfName = (name: string): "school" | "office" | "both" => {
  const text = name.toLowerCase();
  if (/toàn ngành/u.test(text)) return "both";
  if (/ủy ban|ubnd|^phòng|^sở|^cơ quan|^các phòng|^văn phòng|hành chính công/u.test(text)) return "office";
  return /trường|cơ sở giáo dục|csgd|trung tâm gdtx|gdnn|lớp mẫu giáo|tổ chuyên môn|tổ văn phòng|giáo viên/u.test(text)
    ? "school"
    : "office";
};
