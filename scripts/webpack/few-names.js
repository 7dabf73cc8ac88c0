// In place of the parser's table of HTML's 2,231 named characters (20 kB after gzip) XML's five: a page asks the browser for
// the others (src/authoring/import/web/named-characters).
const fs = require("node:fs");
const path = require("node:path");

module.exports = function fewNames() {
  const five = path.join(path.dirname(this.resourcePath), "decode-data-xml.js");
  this.addDependency(five);
  return fs.readFileSync(five, "utf8").replaceAll("xmlDecodeTree", "htmlDecodeTree");
};
