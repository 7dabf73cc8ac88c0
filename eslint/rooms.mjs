// The direction of dependencies between the rooms of src/ (docs/architecture.md), as a lint rule.
// A room may import from itself and from the rooms listed for it, nothing else.
import path from "node:path";

const chain = ["findings", "plan", "figures", "verdict", "checks", "layout", "returns", "usecases"];
const upTo = (room) => chain.slice(0, chain.indexOf(room));

const allowed = {
  ...Object.fromEntries(chain.map((room) => [room, upTo(room)])),
  // The port speaks plain data; its adapters know the port and that data, not the rules.
  workbook: ["findings", "figures", "layout"],
  usecases: [...upTo("usecases"), "workbook"],
  returns: [...upTo("returns"), "workbook"],
  pane: [...chain, "workbook"],
  excel: [...chain, "workbook", "pane"],
  cli: [...chain, "workbook"],
};

const roomOf = (file) => {
  const parts = file.split(path.sep);
  const at = parts.lastIndexOf("src");
  return at < 0 || parts.length <= at + 2 ? undefined : parts[at + 1];
};

export const rooms = {
  meta: {
    type: "problem",
    schema: [],
    messages: { wall: "{{from}} may not import from {{to}} (see docs/architecture.md)." },
  },
  create(context) {
    const from = roomOf(context.filename);
    if (from === undefined || allowed[from] === undefined) return {};
    const check = (node) => {
      const target = node.source?.value;
      if (typeof target !== "string" || !target.startsWith(".")) return;
      const to = roomOf(path.resolve(path.dirname(context.filename), target) + ".ts");
      if (to === undefined || to === from || allowed[from].includes(to)) return;
      context.report({ node, messageId: "wall", data: { from, to } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
