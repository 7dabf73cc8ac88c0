import { readFileSync } from "node:fs";
import { scripts } from "../../package.json";

test.each(Object.keys(scripts))("CONTRIBUTING says what npm run %s is for", (name) => {
  expect(readFileSync("CONTRIBUTING.md", "utf8")).toMatch(new RegExp(`\`(?:npm (?:run )?)?${name}[\` ]`));
});
