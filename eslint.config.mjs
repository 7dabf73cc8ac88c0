import tseslint from "typescript-eslint";
import { rooms } from "./eslint/rooms.mjs";

const pure = [
  "src/findings/**",
  "src/plan/**",
  "src/figures/**",
  "src/verdict/**",
  "src/checks/**",
  "src/layout/**",
  "src/returns/**",
];
const officeGlobals = ["Office", "Excel", "OfficeExtension", "CustomFunctions"].map((name) => ({
  name,
  message: "Only workbook/excel and excel/ touch Office.js.",
}));
const domGlobals = ["window", "document", "localStorage", "navigator"].map((name) => ({
  name,
  message: "Only pane/ touches the DOM.",
}));

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "out/**"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts", "**/*.tsx"] })),
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { rooms } } },
    rules: {
      "house/rooms": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 45, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
    },
  },
  {
    files: pure,
    rules: {
      "no-restricted-globals": [
        "error",
        ...officeGlobals,
        ...domGlobals,
        { name: "process", message: "Pure code has no I/O." },
      ],
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["node:*", "fs", "path"], message: "Pure code has no I/O." }] },
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
