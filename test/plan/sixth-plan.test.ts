import { aPlan } from "../support/ids";
import { readFileSync } from "node:fs";
import { loadBuiltin } from "../../src/plan/builtin";
import type { Catalogue } from "../../src/plan/catalogue";
import { lint } from "../../src/authoring/lint";
import { addPackText } from "../../src/plan/load";
import type { Loaded } from "../../src/plan/problems";
import { deadline } from "../../src/plan/schema/obligation";
import { operators } from "../../src/plan/schema/target";

const file = "test/fixtures/ke-hoach-thu-sau.json";
const guide = readFileSync("docs/rule-keeping.md", "utf8");
const builtin = loadBuiltin();

const added = (text: string): Loaded<Catalogue> => {
  if (!builtin.ok) throw new Error("the built-in plans do not load");
  return addPackText(builtin.value, text, "thu.json");
};

/** What stands against a plan: problems, or lint's findings beyond notes. */
const against = (text: string, plan: string): readonly string[] => {
  const loaded = added(text);
  if (!loaded.ok) return loaded.refusal.map(({ place, message }) => `${place}: ${message.en}`);
  return lint(loaded.value)
    .filter(({ severity, subject }) => severity !== "note" && subject.includes(`${plan}/`))
    .map(({ message }) => message.en);
};

test("a sixth plan, written by docs/rule-keeping.md alone, loads and lints clean", () => {
  const text = readFileSync(file, "utf8");
  expect(against(text, "minh-son-2027")).toEqual([]);
  const loaded = added(text);
  const pack = loaded.ok ? loaded.value.packs.get(aPlan("minh-son-2027")) : undefined;
  expect(pack?.targets.map(({ code }) => code.replace("minh-son-2027/", ""))).toEqual(
    "PL.1@2027 PL.2@2027 PL.2@2030 PL.3a@2027 PL.3b@2027 PL.3@2030 PL.4@2027 PL.4@2030 PL.5@2027 PL.5@2030 PL.6 PL.7@2027 PL.7@2030 II.1".split(
      " ",
    ),
  );
});

test("the frame shown in docs/rule-keeping.md is a plan as it stands", () => {
  const frame = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? "";
  expect(against(frame, "minh-son-2027")).toEqual([]);
});

test("every deadline shown in docs/rule-keeping.md is one the schema takes", () => {
  const shown = [...guide.matchAll(/^\| ([^|]+) \| `(\[\{.*\}\])` \|$/gm)];
  const wrong = shown.filter(
    ([, text, json]) => !deadline.safeParse({ text, obligations: JSON.parse(json ?? "null") as unknown }).success,
  );
  expect(shown.length).toBeGreaterThan(12);
  expect(wrong).toEqual([]);
});

test("docs/rule-keeping.md shows every operator and only those", () => {
  const shown = [...guide.matchAll(/`((?:greater|less)Than(?:Inclusive)?|equal)`/g)].map(([, name]) => name);
  expect([...new Set(shown)].sort()).toEqual([...operators].sort());
});
