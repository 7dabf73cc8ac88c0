import { unknownMember } from "./errors";

/** One object of the workbook as the protocol sees it: a class of the client library and what can be asked of it. */
export interface HostObject {
  readonly type: string;
  get(member: string): unknown;
  set(member: string, value: unknown): void;
  object(member: string): HostObject | null;
  /** What the call gives: an object, null for a null object, or a plain value. */
  call(member: string, args: readonly unknown[]): unknown;
  item(key: unknown): HostObject;
  items(): readonly HostObject[] | null;
  /** Whether the member leads to an object, so that `load("protection/protected")` finds its way. */
  leadsOn(member: string): boolean;
  /** Sent when the object is made; with an id the library finds it again in a later batch. */
  identity(): Readonly<Record<string, string>>;
}

/** What the host knows of a class, by the library's own names. */
export interface TypeDefinition<T> {
  readonly get?: Readonly<Record<string, (self: T) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: unknown) => void>>;
  readonly objects?: Readonly<Record<string, (self: T) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (self: T, args: readonly unknown[]) => unknown>>;
  readonly item?: (self: T, key: unknown) => HostObject;
  readonly items?: (self: T) => readonly HostObject[];
  readonly id?: (self: T) => string;
}

/** Every class and member that the host claims to know; the anti-drift test compares it with the library. */
export const registry: {
  readonly type: string;
  readonly members: readonly string[];
  readonly isCollection: boolean;
}[] = [];

const pick = <F>(table: Readonly<Record<string, F>> | undefined, type: string, member: string): F => {
  const found = table !== undefined && Object.hasOwn(table, member) ? table[member] : undefined;
  if (found === undefined) throw unknownMember(type, member);
  return found;
};

const membersOf = <T>(definition: TypeDefinition<T>): string[] =>
  [definition.get, definition.set, definition.objects, definition.call].flatMap((table) => Object.keys(table ?? {}));

/** Defines a class once, gives the function that wraps a state as an object of that class. */
export function defineType<T>(type: string, definition: TypeDefinition<T>): (self: T) => HostObject {
  registry.push({ type, members: [...new Set(membersOf(definition))], isCollection: definition.items !== undefined });
  return (self) => ({
    type,
    get: (member) => pick(definition.get, type, member)(self),
    set: (member, value) => {
      pick(definition.set, type, member)(self, value);
    },
    object: (member) => pick(definition.objects, type, member)(self),
    call: (member, args) => pick(definition.call, type, member)(self, args),
    item: (key) => {
      if (definition.item === undefined) throw unknownMember(type, "getItem");
      return definition.item(self, key);
    },
    items: () => definition.items?.(self) ?? null,
    leadsOn: (member) => Object.hasOwn(definition.objects ?? {}, member),
    identity: () => (definition.id === undefined ? {} : { Id: definition.id(self) }),
  });
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "leadsOn" in value && "identity" in value;
