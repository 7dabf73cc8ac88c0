// `npm start`: both pages over https, as Excel wants them, and how to bring the add-in into Excel.
const manifestPlace = "dist/pane/manifest.xml";

const told = (base) => `
Rà Soát đang chạy / is running:
  ${base}/tab.html        trang cho trình duyệt, không cần Excel / the page for a browser, no Excel needed
  ${base}/taskpane.html   ngăn trong Excel / the task pane, shown by Excel

Đưa vào Excel trên máy này / into Excel on this machine:
  1. Mở ${base}/tab.html một lần trong trình duyệt và chấp nhận chứng chỉ tự ký.
     Open it once in the browser and accept the self-signed certificate (Windows: install it under Trusted Root).
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
  server: "https",
  host: "localhost",
  port: Number(new URL(base).port),
  // The pages' content policy allows no sockets, so that what is tried here is what will be served.
  hot: false,
  liveReload: false,
  client: false,
  headers: { "Access-Control-Allow-Origin": "*" },
  static: false,
  onListening: () => {
    process.stdout.write(told(base));
  },
});

module.exports = { devServer };
