// The two pages: the task pane in Excel and the plain tab. A strict content policy stands in each.
const HtmlWebpackPlugin = require("html-webpack-plugin");

const officeHost = "https://appsforoffice.microsoft.com";
const officeScript = `${officeHost}/lib/1/hosted/office.js`;

// Fluent UI makes empty <style> elements and fills them through the DOM: the hash of nothing lets just those in.
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = (rules) =>
  Object.entries({
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": `'self' ${emptyStyle}`,
    "img-src": "'self' data:",
    "connect-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    ...rules,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

const page = ({ title, rules, head }) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(rules)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" type="image/png" href="assets/icon-32.png" />
    <link rel="stylesheet" href="page.css" />
    ${head}
  </head>
  <body>
    <div id="root"><p>Đang mở Rà Soát…</p></div>
    <noscript>Rà Soát cần JavaScript. Hãy bật JavaScript cho trang này. · Rà Soát needs JavaScript.</noscript>
  </body>
</html>
`;

/** `inject: "body"`: classic scripts at the end, so that the tab works from a folder too (module scripts do not). */
const htmlFor = (chunk, filename, content) =>
  new HtmlWebpackPlugin({
    filename,
    chunks: [chunk],
    templateContent: content,
    inject: "body",
    scriptLoading: "blocking",
    minify: false,
  });

const pages = () => [
  htmlFor(
    "taskpane",
    "taskpane.html",
    page({
      title: "Rà Soát",
      // Excel's own library, which also sets styles on elements of its own.
      rules: {
        "script-src": `'self' ${officeHost}`,
        "style-src": "'self' 'unsafe-inline'",
        "connect-src": "'self'",
      },
      head: `<script src="${officeScript}"></script>`,
    }),
  ),
  htmlFor("tab", "tab.html", page({ title: "Rà Soát – đối chiếu số liệu với chỉ tiêu", rules: {}, head: "" })),
];

module.exports = { pages };
