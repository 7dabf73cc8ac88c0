// Writes rules/schema.json from the zod schema: npm run schema.
import { writeFileSync } from "node:fs";
import { packJsonSchema } from "../src/authoring/editor-schema";

writeFileSync("rules/schema.json", `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
