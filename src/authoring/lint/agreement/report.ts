import type { Text } from "../../../kernel/text";
import type { Pack } from "../../../plan/schema/pack";
import type { Target } from "../../../plan/schema/target";
import { cite, finding, type LintFinding } from "../finding";
import { type Difference, nothing, verbatim } from "./difference";
import type { LooseNumber } from "./numbers";

/** A compared field, as a reader calls it. */
export const fieldWords: Readonly<Record<Difference["field"], Text>> = {
  operator: { vi: "phép so sánh", en: "operator" },
  value: { vi: "con số", en: "value" },
  unit: { vi: "đơn vị tính", en: "unit" },
  stretch: { vi: "mức phấn đấu", en: "stretch" },
  year: { vi: "năm của mốc", en: "year" },
  deadline: { vi: "thời hạn", en: "deadline" },
  lead: { vi: "đơn vị chủ trì", en: "lead" },
  scope: { vi: "đối tượng áp dụng", en: "scope" },
  quote: { vi: "trích dẫn", en: "quote" },
};

/** Both sides of a difference, side by side. */
export function reportDifference(pack: Pack, { target, field, words, rule }: Difference): LintFinding {
  const where = cite({ pack, target });
  const name = fieldWords[field];
  const decide =
    field === "quote"
      ? { vi: "", en: "" }
      : {
          vi: `; nếu cố ý thì thêm "${field}" vào "decided" và nói vì sao ở "reading"`,
          en: `; if it is meant, add "${field}" to "decided" and say why in "reading"`,
        };
  return {
    ...finding("differs-from-words", "error", [target], {
      vi: `${where.vi}: ${name.vi} khác nguyên văn. Nguyên văn: ${words.vi}. Quy tắc: ${rule.vi}. Hãy sửa quy tắc theo văn bản${decide.vi}.`,
      en: `${where.en}: the ${name.en} is not what the words say. Words: ${words.en}. Rule: ${rule.en}. Correct the rule after the document${decide.en}.`,
    }),
    compared: { field, words, rule },
  };
}

/** A number that a target's words set and no rule asks. */
export function reportLeft(pack: Pack, target: Target, words: Text, severity: "error" | "note"): LintFinding {
  const where = cite({ pack, target });
  return {
    ...finding("number-unaccounted", severity, [target], {
      vi: `${where.vi}: nguyên văn đặt “${words.vi}” nhưng không chỉ tiêu nào yêu cầu. Hãy thêm chỉ tiêu cho con số này; nếu cố ý bỏ thì thêm "value" vào "decided" và nói vì sao ở "reading".`,
      en: `${where.en}: the words set “${words.en}”, which no target asks. Add a target for it; if it is left out on purpose, add "value" to "decided" and say why in "reading".`,
    }),
    compared: { field: "value", words, rule: verbatim(nothing) },
  };
}

/** A number of a row that was not read at all, or stays text because the row is a task's. */
export function reportLoose(pack: Pack, { table, row, text, task }: LooseNumber): LintFinding {
  const targets = pack.targets.filter(({ source }) => source.table === table.id && source.row === row.id);
  const where = `${table.name}, dòng ${row.id}`;
  const decided = targets.some(({ decided, reading }) => reading !== undefined && decided?.includes("value") === true);
  return {
    ...finding(
      "number-unaccounted",
      task || decided ? "note" : "error",
      targets,
      task
        ? {
            vi: `${pack.id} (${where}): “${text}” nằm trong dòng nhiệm vụ nên để nguyên văn, không thành chỉ tiêu.`,
            en: `${pack.id} (${table.name}, row ${row.id}): “${text}” stands in a row of tasks; it stays text and is no target.`,
          }
        : {
            vi: `${pack.id} (${where}): không đọc được “${text}”, và không chỉ tiêu nào giải thích con số này. Hãy kiểm tra; nếu không phải chỉ tiêu thì thêm "value" vào "decided" của một chỉ tiêu trong dòng và nói vì sao ở "reading".`,
            en: `${pack.id} (${table.name}, row ${row.id}): “${text}” cannot be read and no target accounts for it. Look at it; if it is no target, add "value" to "decided" of a target of the row and say why in "reading".`,
          },
      `${pack.id}/${table.id}.${row.id}`,
    ),
    compared: { field: "value", words: verbatim(text), rule: verbatim(nothing) },
  };
}
