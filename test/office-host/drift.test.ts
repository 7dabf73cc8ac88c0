/// <reference types="office-js" />
import { startHost } from "./load";
import { registry } from "./types";

const classOf = (type: string): object => {
  const found: unknown = Reflect.get(Excel, type);
  if (typeof found !== "function") throw new Error(`the client library has no class ${type}`);
  const prototype: unknown = Reflect.get(found, "prototype");
  if (typeof prototype !== "object" || prototype === null) throw new Error(`${type} has no prototype`);
  return prototype;
};

describe("the host knows nothing that Excel's client library does not", () => {
  startHost();
  test.each(registry.map(({ type }) => type))("class %s exists", (type) => {
    expect(Reflect.get(classOf(type), "_className")).toBe(type);
  });
  test.each(registry.flatMap(({ type, members }) => members.map((member) => [type, member] as const)))(
    "%s.%s exists",
    (type, member) => {
      expect(member in classOf(type)).toBe(true);
    },
  );
});
