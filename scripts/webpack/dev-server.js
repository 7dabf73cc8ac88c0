// `npm start`: both pages over https, as Excel wants them, and how to bring the add-in into Excel.
const path = require("node:path");

const manifestPlace = "dist/pane/manifest.xml";
/** Made before the server starts (scripts/local-certificate.mjs). */
const https = path.resolve("out/https");

/** What Excel on the web fetches by itself, from a page of its own; pages and scripts it only shows. */
const fetchedByExcel = /^\/(?:functions(?:-en)?|shortcuts)\.json$/;

/**
 * Of the parts of webpack-dev-server those that serve the pages; the others list files, start an editor or build anew, and
 * one refuses pictures to other pages, as Excel on the web shows the ribbon's.
 */
const serving = ["host-header-check", "compression", "set-headers", "webpack-dev-middleware"];

const told = (base) => `
Rà Soát đang chạy / is running:
  ${base}/tab.html        Rà Soát trên trình duyệt, không cần Excel / the page for a browser, no Excel needed
  ${base}/taskpane.html   ngăn Rà Soát trong Excel / the task pane, shown by Excel

Đưa vào Excel trên máy này / into Excel on this machine:
  1. Mở ${base}/tab.html một lần bằng trình duyệt và chấp nhận chứng chỉ tự ký. Excel trên Windows hoặc Mac: thêm
     out/https/localhost.crt vào chứng chỉ tin cậy (chỉ xác nhận máy này, không ký được gì khác, hết hạn sau 30 ngày).
     Open it once in the browser and accept the self-signed certificate. Excel on Windows or Mac: add
     out/https/localhost.crt to the trusted certificates (it vouches for this machine alone, signs nothing, ends in 30 days).
  2. Windows: chia sẻ thư mục chứa manifest.xml, thêm vào Tệp → Tùy chọn → Trung tâm tin cậy → Danh mục phần bổ trợ tin cậy,
     rồi Chèn → Phần bổ trợ của tôi → Thư mục dùng chung.
     Share the folder with manifest.xml, add it under File → Options → Trust Center → Trusted Add-in Catalogs,
     then Insert → My Add-ins → Shared Folder.
     Mac: chép manifest.xml vào / copy manifest.xml into
     ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
     Excel trên web / on the web: Chèn → Phần bổ trợ → Tải lên phần bổ trợ của tôi (Insert → Add-ins → Upload My Add-in).
  Chi tiết / details: docs/deploy.md (bản cho máy chủ thật: ${manifestPlace}).
`;

const devServer = (base) => ({
  server: {
    type: "https",
    options: { key: path.join(https, "key.pem"), cert: path.join(https, "localhost.crt") },
  },
  host: "localhost",
  port: Number(new URL(base).port),
  // The pages' content policy allows no sockets, so that what is tried here is what will be served.
  hot: false,
  liveReload: false,
  client: false,
  webSocketServer: false,
  headers: ({ url = "" }) => (fetchedByExcel.test(url) ? { "Access-Control-Allow-Origin": "*" } : {}),
  static: false,
  setupMiddlewares: (parts) => parts.filter(({ name }) => serving.includes(name)),
  onListening: () => {
    process.stdout.write(told(base));
  },
});

module.exports = { devServer };
