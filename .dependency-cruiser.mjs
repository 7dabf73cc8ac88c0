// The direction of dependencies between the rooms of src/ (docs/architecture.md), type-only imports included. A room may
// import from itself and from the rooms listed for it, nothing else; `npm run rooms` prints what each one does import.

/** From the ground up: each room of this chain may use all before it. */
const chain = ["kernel", "findings", "files", "plan", "figures", "verdict", "checks", "sheet"];
const upTo = (room) => chain.slice(0, chain.indexOf(room));

/** What reads and writes workbooks knows the port and plain data, not the rules. */
const plainData = ["kernel", "findings", "files", "figures", "sheet"];
const readers = [...chain, "workbook/port", "intake"];
const doers = [...readers, "forms", "native", "usecases"];
const faces = [...doers, "returns", "documents", "authoring"];

const allowed = {
  ...Object.fromEntries(chain.map((room) => [room, upTo(room)])),
  native: chain,
  forms: [...chain, "native"],
  "workbook/port": plainData,
  "workbook/xlsx": [...plainData, "workbook/port"],
  "workbook/excel": [...plainData, "workbook/port"],
  // Checking a workbook loads no form writer.
  intake: readers,
  usecases: doers,
  returns: doers,
  documents: [...doers, "returns"],
  authoring: chain,
  pane: [...faces, "workbook/xlsx"],
  excel: [...faces, "workbook/excel", "pane"],
  cli: [...faces, "workbook/xlsx"],
};

/** Every room, by the folder (or the one file) it is. */
export const rooms = Object.keys(allowed);

const place = (some) => `^src/(${some.join("|")})(/|[.]tsx?$)`;

const walls = Object.entries(allowed).map(([room, others]) => ({
  name: `${room} imports only from below`,
  severity: "error",
  from: { path: place([room]) },
  to: { path: "^src/", pathNot: place([room, ...others]) },
}));

/** Libraries and the only rooms that may use them. */
const only = [
  ["file libraries", "fflate|hucre|docx|hyparquet-writer", ["files", "workbook/xlsx", "documents"]],
  ["the page's libraries", "react|react-dom|@fluentui/[^/]+", ["pane", "excel"]],
  ["json-rules-engine", "json-rules-engine", ["verdict"]],
].map(([name, libraries, users]) => ({
  name: `${name}: ${users.join(", ")} alone`,
  severity: "error",
  from: { path: "^src/", pathNot: place(users) },
  to: { path: `(^|/)node_modules/(${libraries})/` },
}));

/** Checking reads: nothing that lays out a form comes along, by whatever way. */
const checkingLoadsNoForms = {
  name: "checking loads no form writer",
  severity: "error",
  from: { path: "^src/usecases/check-" },
  to: { path: place(["forms", "native"]), reachable: true },
};

/** Rooms without input or output: no part of Node. The command alone has some. */
const noNode = {
  name: "no input or output but in the command",
  severity: "error",
  from: { path: "^src/", pathNot: place(["cli"]) },
  to: { dependencyTypes: ["core"] },
};

export default {
  forbidden: [
    { name: "no cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "every file has a room",
      severity: "error",
      from: { path: "^src/", pathNot: place(rooms) },
      to: {},
    },
    {
      name: "nothing unresolved",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    ...walls,
    ...only,
    checkingLoadsNoForms,
    noNode,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
