import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addCatalogue, outcomeOf, type Outcome, type readers } from "./outcome";

/** Numbers from 0 to 1 that a seed decides (mulberry32), so that a run can be repeated. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

type Random = () => number;
const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** Pieces that an attacker or a bad program would put into a part. */
const pieces = [
  ...["<", ">", "&", "&amp;", "]]>", "<!--", "<!DOCTYPE a>", "<c/>", "</row>", 'r="A1"', 't="s"', "<v>1e999</v>"],
  ...["\u0000", "\u202e", "[".repeat(300), " ".repeat(40_000), "9".repeat(400), "<f>[1]S!A1</f>", "<sheetData/>"],
];

const spliced = (text: string, random: Random): string => {
  const [one, other] = [below(random, text.length), below(random, text.length)];
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  switch (below(random, 4)) {
    case 0:
      return text.slice(0, from) + (pieces[below(random, pieces.length)] ?? "") + text.slice(from);
    case 1:
      return text.slice(0, from) + text.slice(from + 1 + below(random, 40));
    case 2:
      return text.slice(0, to) + text.slice(from, Math.min(to, from + 2000)) + text.slice(to);
    default:
      return text.slice(0, from) + String.fromCharCode(32 + below(random, 95)) + text.slice(from + 1);
  }
};

/** A file whose bytes are changed, cut or repeated: it must be refused, or read as it was. */
const bytesChanged = (file: Uint8Array, random: Random): Uint8Array => {
  const at = below(random, file.length);
  switch (below(random, 3)) {
    case 0:
      return file.map((byte, index) => (index === at ? byte ^ (1 + below(random, 255)) : byte));
    case 1:
      return file.slice(0, at);
    default:
      return Uint8Array.from([...file.subarray(0, at), ...file.subarray(below(random, at + 1))]);
  }
};

/** A sound package of which one part says something else: it may be read, and then says what it says. */
const partChanged = (file: Uint8Array, random: Random): Uint8Array => {
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const name = names[below(random, names.length)] ?? "";
  const text = spliced(strFromU8(parts[name] ?? new Uint8Array()), random);
  return zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });
};

/** So many mutations of a file by a seed, each with what a check made of it, or an import. */
export const mutate = async (
  file: Uint8Array,
  count: number,
  seed: number,
  reader: keyof typeof readers = "return",
): Promise<readonly Outcome[]> => {
  const random = randomFrom(seed);
  const catalogue = addCatalogue();
  const whole = await outcomeOf(catalogue, file, reader);
  const outcomes: Outcome[] = [];
  for (let index = 0; index < count; index++) {
    const inBytes = index % 2 === 0;
    const outcome = await outcomeOf(catalogue, (inBytes ? bytesChanged : partChanged)(file, random), reader);
    const silent = inBytes && outcome.kind === "read" && outcome.figures !== whole.figures;
    outcomes.push(silent ? { ...outcome, kind: "silent" } : outcome);
  }
  return outcomes;
};
