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

const tabTitle = "Rà Soát – đối chiếu số liệu với chỉ tiêu";

/** The tab as one file: its policy lets in this script and these styles, by their hashes, and nothing from anywhere. */
const alonePage = ({ style, script, icon, notices, hash }) => {
  const rules = { "script-src": hash(script), "style-src": `${hash(style)} ${emptyStyle}`, "img-src": "data:" };
  return `<!doctype html>
<html lang="vi" data-one-file>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(rules)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${tabTitle}</title>
    <link rel="icon" type="image/png" href="data:image/png;base64,${icon}" />
    <style>${style}</style>
  </head>
  <body>
    <div id="root"><p>Đang mở Rà Soát… Nếu dòng này không đổi: hãy lưu (hoặc giải nén) tệp này vào máy, rồi mở bằng Chrome, Edge hoặc Firefox bản hiện hành.</p><p lang="en">Opening Rà Soát… If this line stays: save (or unzip) this file to the computer, then open it in a current Chrome, Edge or Firefox.</p></div>
    <noscript>Ở đây tệp không chạy được JavaScript (bản xem trước của thư, hoặc trình duyệt đã tắt JavaScript). · JavaScript does not run here (a mail's preview, or it is turned off).</noscript>
    <script>${script}</script>
    <script type="text/plain" id="giay-phep">
${notices.replaceAll("<", "&lt;")}</script>
  </body>
</html>
`;
};

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

const pages = (contact) => [
  new HtmlWebpackPlugin({
    filename: "ho-tro.html",
    chunks: [],
    templateContent: helpPage(contact),
    inject: false,
    minify: false,
  }),
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
  htmlFor("tab", "tab.html", page({ title: tabTitle, rules: {}, head: "" })),
];

/** The page behind the manifest's SupportUrl: what to do first, and whom to ask. It needs no script. */
const helpPage = (contact) => {
  const ask = (words) => (contact === null ? words : `<a href="${contact}">${contact.replace(/^mailto:/, "")}</a>`);
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy({ "script-src": "'none'" })}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Rà Soát – trợ giúp · help</title>
    <link rel="icon" type="image/png" href="assets/icon-32.png" />
    <link rel="stylesheet" href="page.css" />
  </head>
  <body>
    <main>
      <h1>Rà Soát: trợ giúp</h1>
      <ul>
        <li>Không thấy nhóm Rà Soát ở tab Trang đầu (Home): đóng hẳn Excel rồi mở lại; nếu vẫn không thấy thì nhờ cán bộ công nghệ thông tin xem việc triển khai.</li>
        <li>Ngăn Rà Soát báo “Không tải được thư viện Office”: tường lửa phải cho qua appsforoffice.microsoft.com. Trong lúc chờ, dùng <a href="tab.html">Rà Soát trên trình duyệt</a> với tệp .xlsx.</li>
        <li>Ô ghi #NAME?: máy này chưa cài phần bổ trợ; biểu mẫu và phụ lục vẫn tự tính được.</li>
        <li>Không có mạng: tải <a href="mot-tep/tab.html" download="ra-soat.html">Rà Soát trong một tệp</a> về máy, mở bằng Chrome, Edge hoặc Firefox.</li>
        <li>Kết quả có vẻ sai: mở chi tiết của chỉ tiêu, gửi cho người hỗ trợ mã chỉ tiêu, nguyên văn kế hoạch và kết quả đang hiện. Không cần gửi tệp số liệu.</li>
      </ul>
      <p>Người hỗ trợ: ${ask("cán bộ công nghệ thông tin của đơn vị đã cài Rà Soát.")}</p>
      <section lang="en">
        <h2>Help</h2>
        <ul>
          <li>No Rà Soát group on the Home tab: close Excel completely and open it again; then ask your IT officer about the deployment.</li>
          <li>“Office library could not be loaded”: the firewall must let appsforoffice.microsoft.com through. Meanwhile use the <a href="tab.html">browser page</a> with the .xlsx file.</li>
          <li>A cell shows #NAME?: the add-in is not installed on this computer; forms and appendices still judge by themselves.</li>
          <li>No network: download <a href="mot-tep/tab.html" download="ra-soat.html">Rà Soát in one file</a> and open it in Chrome, Edge or Firefox.</li>
          <li>A result looks wrong: open the target's detail and send its code, the plan's words and the result shown. The file with the figures need not be sent.</li>
        </ul>
        <p>Support: ${ask("the IT officer of whoever installed Rà Soát.")}</p>
      </section>
    </main>
  </body>
</html>
`;
};

module.exports = { pages, alonePage };
