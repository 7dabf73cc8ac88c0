/**
 * The closed answers as the fonts of before Unicode store them: each spelling is shown as the answer's word in its font and is no
 * word at all in another. They are named with the word they stand for, and never read in silence.
 */
const spellings: readonly (readonly [word: string, tcvn3: string, vni: string])[] = [
  ["Có", "cã", "coù"],
  ["Không", "kh«ng", "khoâng"],
  ["Không áp dụng", "kh«ng ¸p dông", "khoâng aùp duïng"],
  ["Đã hoàn thành", "®· hoµn thµnh", "ñaõ hoaøn thaønh"],
  ["Đang thực hiện", "®ang thùc hiÖn", "ñang thöïc hieän"],
  ["Chưa thực hiện", "ch\u00ada thùc hiÖn", "chöa thöïc hieän"],
  ["Đang làm", "®ang lµm", "ñang laøm"],
  ["Chưa", "ch\u00ada", "chöa"],
];

/** TCVN3 has its own capitals for these seven; those of its other letters come from a second font. */
const small = "¨©ª«¬\u00ad®";
const capitals: readonly (readonly [string, string])[] = Array.from("¡¢£¤¥¦§", (capital, index) => [
  capital,
  small.charAt(index),
]);

const inSmallLetters = (text: string): string =>
  capitals.reduce((all, [capital, letter]) => all.replaceAll(capital, letter), text.toLowerCase());

interface OldAnswer {
  readonly word: string;
  readonly font: string;
}

const byOldSpelling: ReadonlyMap<string, OldAnswer> = new Map(
  spellings.flatMap(([word, tcvn3, vni]): readonly (readonly [string, OldAnswer])[] => [
    [inSmallLetters(tcvn3), { word, font: "TCVN3 (.VnTime)" }],
    [inSmallLetters(vni), { word, font: "VNI" }],
  ]),
);

/** The answer that a text is in an old font; null for any other text. */
export const oldFontAnswer = (text: string): OldAnswer | null =>
  byOldSpelling.get(inSmallLetters(text.normalize("NFC").trim().replace(/ +/g, " "))) ?? null;
