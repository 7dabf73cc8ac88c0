import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

// The direction of the rooms and the absence of cycles are held by .dependency-cruiser.mjs (npm run rooms).
const inRooms = (...rooms) => rooms.map((room) => `src/${room}/**`);
const pure = inRooms(
  ...["kernel", "findings", "files", "plan", "figures", "verdict", "checks", "sheet"],
  ...["forms", "native", "authoring", "intake", "returns"],
);
const globals = (names, message) => names.map((name) => ({ name, message }));
const officeGlobals = globals(
  ["Office", "Excel", "OfficeExtension", "CustomFunctions"],
  "Only workbook/excel and excel/ touch Office.js.",
);
const domGlobals = globals(["window", "document", "localStorage", "navigator"], "Only pane/ touches the DOM.");

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "out/**"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts", "**/*.tsx"] })),
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { project: ["tsconfig.json"], tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 45, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
      "@typescript-eslint/no-explicit-any": "error",
      // There are no enums, and no-unsafe-assignment finds the rest; each of the two took a sixth of the time of lint.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
    },
  },
  // Which part of Node and which library a room imports is held by .dependency-cruiser.mjs as well.
  // A pattern over what a file holds takes time in proportion to its length, never its square.
  {
    files: ["src/**", "scripts/**"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": ["error", { ignoreSticky: true }],
    },
  },
  { files: ["src/**"], rules: { "no-restricted-globals": ["error", ...officeGlobals, ...domGlobals] } },
  { files: inRooms("pane"), rules: { "no-restricted-globals": ["error", ...officeGlobals] } },
  { files: inRooms("workbook/excel", "excel"), rules: { "no-restricted-globals": ["error", ...domGlobals] } },
  {
    files: pure,
    rules: {
      "no-restricted-globals": [
        "error",
        ...officeGlobals,
        ...domGlobals,
        { name: "process", message: "Pure code has no I/O." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Pure code has no clock: take the day as an argument.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "Pure code has no clock: take the day as an argument.",
        },
        {
          selector: "CallExpression[callee.property.name=/^toLocale/]",
          message: "Pure code knows no locale of the machine.",
        },
      ],
    },
  },
  {
    files: ["test/**", "bench/**", "scripts/**"],
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
