import { putUnder } from "../kernel/groups";
import { type Command, type Given, type Option, refuse } from "./context";

/** Options that every command takes. */
export const common: readonly Option[] = [
  { name: "lang", type: "string", example: "en", help: { vi: "ngôn ngữ: vi hoặc en", en: "language: vi or en" } },
  { name: "json", type: "boolean", example: "", help: { vi: "in kết quả dạng JSON", en: "print JSON" } },
  { name: "help", type: "boolean", example: "", help: { vi: "cách dùng lệnh này", en: "how to use this command" } },
  {
    name: "version",
    type: "boolean",
    example: "",
    help: { vi: "phiên bản của Rà Soát", en: "the version of Rà Soát" },
  },
  {
    name: "rules",
    type: "string",
    multiple: true,
    example: "ke-hoach.json",
    help: { vi: "dùng thêm một tệp quy tắc", en: "use one more rule file" },
  },
];

interface Parsed {
  readonly values: Map<string, string[]>;
  readonly files: string[];
}

const valueFor = (option: Option, inline: string | undefined, next: () => string | undefined): string => {
  if (option.type === "boolean")
    return inline === undefined ? "" : refuse("option-takes-no-value", { option: option.name });
  const value = inline ?? next();
  if (value === undefined || (inline === undefined && /^--[a-z]/.test(value))) {
    return refuse("option-needs-value", { option: option.name, example: option.example });
  }
  return value;
};

const parse = (name: string, command: Command, args: readonly string[]): Parsed => {
  const options = [...command.options, ...common];
  const values = new Map<string, string[]>();
  const files: string[] = [];
  const rest = [...args];
  let onlyFiles = false;
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!onlyFiles && arg === "--") onlyFiles = true;
    else if (onlyFiles || !/^--?[A-Za-z]/.test(arg)) files.push(arg);
    else {
      const match = /^--([a-z-]+)(?:=([\s\S]*))?$/.exec(arg);
      const option = options.find((candidate) => candidate.name === match?.[1]);
      if (option === undefined) return refuse("unknown-option", { command: name, option: arg });
      const value = valueFor(option, match?.[2], () => rest.shift());
      putUnder(values, option.name, value);
    }
  }
  return { values, files };
};

/** Reads the words after the command's name; a word it does not know is refused, never ignored. */
export const readArguments = (name: string, command: Command, args: readonly string[]): Given => {
  const { values, files } = parse(name, command, args);
  const [extra] = files;
  if (command.takes === null && extra !== undefined) refuse("unexpected-argument", { command: name, text: extra });
  return {
    text: (name) => values.get(name)?.at(-1)?.normalize("NFC") ?? null,
    flag: (name) => values.has(name),
    all: (name) => values.get(name) ?? [],
    files,
  };
};

/** The words of an option that takes several, separated by commas; each once. */
export const listed = (text: string): readonly string[] => [...new Set(text.split(",").map((word) => word.trim()))];

/** An option that the command cannot do without. */
export const needed = (given: Given, command: Pick<Command, "options">, name: string): string => {
  const value = given.text(name);
  const example = command.options.find((option) => option.name === name)?.example ?? "";
  return value === null || value.trim() === "" ? refuse("missing-option", { option: name, example }) : value;
};
