import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { deployed, contact } = createRequire(__filename)("../../scripts/webpack/deployment.js") as {
  readonly deployed: (manifest: string) => string;
  readonly contact: () => string | null;
};
const manifest = readFileSync("manifest.xml", "utf8");

const names = ["RA_SOAT_BASE_URL", "RA_SOAT_ADDIN_ID", "RA_SOAT_ADDIN_VERSION", "RA_SOAT_SUPPORT"] as const;
const before = names.map((name) => [name, process.env[name]] as const);
const set = (settings: Readonly<Record<string, string | undefined>>): void => {
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
};
beforeEach(() => {
  set(Object.fromEntries(names.map((name) => [name, undefined])));
});
afterAll(() => {
  set(Object.fromEntries(before));
});

describe("what a deployment has of its own", () => {
  test("address, id and version stand in its manifest, and nothing of this machine", () => {
    const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    set({
      RA_SOAT_BASE_URL: "https://donvi.gov.vn/rasoat",
      RA_SOAT_ADDIN_ID: id,
      RA_SOAT_ADDIN_VERSION: "1.2.0.0",
    });
    const own = deployed(manifest);
    expect(own).toContain(`<Id>${id}</Id>`);
    expect(own).toContain("<Version>1.2.0.0</Version>");
    expect(own).toContain('<SupportUrl DefaultValue="https://donvi.gov.vn/rasoat/ho-tro.html" />');
    expect(own).not.toContain("localhost");
  });

  test("without settings it is the manifest as it stands", () => {
    expect(deployed(manifest)).toBe(manifest);
    expect(contact()).toBeNull();
  });

  test.each([
    ["RA_SOAT_BASE_URL", "http://donvi.gov.vn"],
    ["RA_SOAT_BASE_URL", "https://donvi.gov.vn/"],
    ["RA_SOAT_ADDIN_ID", "1"],
    ["RA_SOAT_ADDIN_VERSION", "1.0"],
  ])("%s=%s stops the build and says what is asked for", (name, value) => {
    set({ [name]: value });
    expect(() => deployed(manifest)).toThrow(`${name} must be`);
  });

  test("whom the help page names is an address of mail or of a page", () => {
    set({ RA_SOAT_SUPPORT: "mailto:hotro@donvi.gov.vn" });
    expect(contact()).toBe("mailto:hotro@donvi.gov.vn");
    set({ RA_SOAT_SUPPORT: "javascript:alert(1)" });
    expect(contact).toThrow("RA_SOAT_SUPPORT must be");
  });
});
