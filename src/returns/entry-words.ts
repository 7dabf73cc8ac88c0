import { type AskedFigure, askedFigures } from "../plan/asked/asked";
import { askedCommon, dayKey, dayName } from "../plan/asked/common";
import type { EntryLine } from "../plan/asked/lines";
import type { Catalogue } from "../plan/catalogue";
import type { Population } from "../plan/population";
import type { Pack } from "../plan/schema/pack";
import { lineKey, linesByKey, readKey } from "../sheet/keys";
import { foldCode } from "./names";
import type { Roster } from "./types";

/** "Có kết nối Internet băng rộng ổn định", "Tổng số phòng học", of a task's day the task as well. */
const cellWords = (line: EntryLine, field: string): string => {
  const cell = line.cells.find((each) => each.field === field) ?? line.cells[0];
  if (cell === undefined || cell.words === line.words || line.input === "pair") return cell?.words ?? line.words;
  return `${line.words} – ${cell.words}`;
};

const wordsFor = (catalogue: Catalogue, packs: readonly Pack[], school: Population): ((key: string) => string) => {
  const respondent = { viewpoint: "school", levels: school.levels, ownership: school.ownership } as const;
  const asked: readonly AskedFigure[] = askedFigures(catalogue, packs, respondent);
  const lines = linesByKey(asked);
  const common = new Map<string, string>(
    askedCommon(catalogue, packs, respondent).flatMap((one) =>
      one.kind === "total" ? [[one.key, one.words] as const] : [],
    ),
  );
  return (text) => {
    const [written = "", role] = text.split(" ");
    const key = readKey(written);
    const line = key === null ? undefined : lines.get(lineKey(key));
    const plain =
      written === dayKey
        ? dayName
        : (common.get(written) ?? (line === undefined ? written : cellWords(line, key?.field ?? "n")));
    return role === "reason" ? `Giải trình của “${plain}”` : role === "confirmed" ? `Xác nhận “${plain}”` : plain;
  };
};

/**
 * What an entry of a school's return is called, by the school's code and the entry's key (./entries); of a key that no plan
 * knows the key itself. Its own plan's words come first.
 */
export const entryWords = (
  catalogue: Catalogue,
  pack: Pack,
  { schools }: Pick<Roster, "schools">,
): ((code: string, key: string) => string) => {
  const packs = [pack, ...[...catalogue.packs.values()].filter(({ id }) => id !== pack.id)];
  const populations = new Map(schools.map((school) => [foldCode(school.code), school]));
  const known = new Map<string, (key: string) => string>();
  return (code, key) => {
    const school = populations.get(foldCode(code));
    if (school === undefined) return key;
    const population = `${school.levels.join("+")}:${school.ownership}`;
    const words = known.get(population) ?? wordsFor(catalogue, packs, school);
    known.set(population, words);
    return words(key);
  };
};
