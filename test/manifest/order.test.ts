import { readFileSync } from "node:fs";
import { disorder } from "./order";
import { all, type Element, every, parseXml } from "./xml";

const read = (): Element => parseXml(readFileSync("manifest.xml", "utf8"));

describe("the manifest's elements", () => {
  test("stand under the parents and in the order of Microsoft's schema", () => {
    expect(disorder(read())).toEqual([]);
  });

  test("would be found out wherever two of them changed places, or one was lost that must be there", () => {
    const places = every(read()).flatMap(({ children }, at) =>
      children.slice(1).flatMap((child, index) => (child.name === children[index]?.name ? [] : [[at, index] as const])),
    );
    expect(places.length).toBeGreaterThan(30);
    for (const [at, index] of places) {
      const manifest = read();
      const children = every(manifest)[at]?.children ?? [];
      children.splice(index, 2, ...children.slice(index, index + 2).reverse());
      expect(disorder(manifest)).not.toEqual([]);
    }
    for (const name of ["Id", "DefaultSettings", "Permissions", "Resources", "Namespace", "Supertip", "FunctionName"]) {
      const manifest = read();
      const parent = every(manifest).find(({ children }) => children.some((child) => child.name === name));
      parent?.children.splice(
        parent.children.findIndex((child) => child.name === name),
        1,
      );
      expect([name, disorder(manifest)]).not.toEqual([name, []]);
    }
  });

  test("name no element that the schema does not know", () => {
    const manifest = read();
    const [group] = all(manifest, "Group");
    group?.children.push({ name: "Kontrol", attributes: new Map(), children: [], text: "" });
    expect(disorder(manifest)).toHaveLength(1);
  });
});
