import type { ReturnState } from "../../../src/returns/gather/types";
import type { Typed } from "../../returns/clerks";
import type { Step } from "../../support/libreoffice";

/** A form of the ward, and where things stand in it. */
export interface Form {
  readonly code: string;
  readonly sheet: string;
  /** The address of what is entered for a key; of its reason. */
  readonly at: (key: string) => string;
  readonly reasonAt: (key: string) => string;
  /** The row of a key, from 0. */
  readonly rowOf: (key: string) => number;
  /** The hidden sheet that says whose form it is: the address beside a heading. */
  readonly identity: string;
  readonly identityAt: (head: string) => string;
}

/** A file that a school sends: how its clerk filled it, what was done to it then, and what must become of it. */
export interface Sent {
  readonly file: string;
  /** Whose form it is, where the school took another's. */
  readonly form?: string;
  readonly typed?: Typed;
  readonly empty?: boolean;
  readonly steps?: (form: Form) => readonly Step[];
  readonly state: ReturnState;
  readonly why: RegExp;
  /** What the school's slip must say of it; null: it gets none. */
  readonly slip: RegExp | null;
}

/** One kind of fault; `fault` says it as the officer would. */
export interface Planted {
  readonly fault: string;
  readonly code: string;
  readonly sent: readonly Sent[];
  /** The roster's day received and chosen file. */
  readonly beside?: readonly [received: string, chosen: string];
}

const complete = /^Đủ số liệu, được tính\.$/;
export const counted = { state: "counted", why: complete, slip: null } as const;
export const copyOf = (file: string): Pick<Sent, "state" | "why" | "slip"> => ({
  state: "superseded",
  why: new RegExp(`^Giống hệt tệp ${file.replace(/[.()]/g, "\\$&")}`, "u"),
  slip: null,
});
export const toFix = (slip: RegExp): Pick<Sent, "state" | "why" | "slip"> => ({
  state: "toFix",
  why: /^Còn 1 lỗi/,
  slip,
});
export const asked = (slip: RegExp): Pick<Sent, "state" | "why" | "slip"> => ({
  state: "countedWithQueries",
  why: /còn 1 nội dung cần làm rõ/,
  slip,
});
export const refused = (why: RegExp): Pick<Sent, "state" | "why" | "slip"> => ({ state: "refused", why, slip: null });

const set = (form: Form, address: string, value: Extract<Step, { op: "set" }>["value"]): Step => ({
  op: "set",
  sheet: form.sheet,
  address,
  value,
});
export const entered = (key: string, value: Extract<Step, { op: "set" }>["value"]) => (form: Form) => [
  set(form, form.at(key), value),
];
export const identity = (head: string, value: string) => (form: Form) => [
  { op: "set", sheet: form.identity, address: form.identityAt(head), value } as const,
];
