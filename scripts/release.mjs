// npm run release: builds dist/ (not with `-- --built`) and lays a release out in out/release: the command for people without Node,
// the pages for a server, officers' workbooks, schools' forms, the guides, licences and checksums. What could not be made is said.
// `--to FOLDER` lays it out elsewhere, `--plan ID` (again and again) with workbooks of these plans alone, `--here` with the command
// for this system alone.
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeCommand, nodeLicence, windowsNode } from "./release/command.mjs";
import { makeGuides } from "./release/guides.mjs";
import { filesBelow, sums } from "./release/sums.mjs";
import { makeForms, makeWorkbooks, plansOf } from "./release/workbooks.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const { values: given } = parseArgs({
  options: {
    built: { type: "boolean", default: false },
    here: { type: "boolean", default: false },
    to: { type: "string", default: "out/release" },
    plan: { type: "string", multiple: true },
  },
});
const out = path.resolve(given.to, `ra-soat-${version}`);
const skipped = [];

const run = (command, args, options = {}) => {
  const { status, stdout, error } = spawnSync(command, args, { encoding: "utf8", stdio: "pipe", ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? `exit ${status}`}`);
  return stdout;
};

/** The whole command in one file: what dist/cli/ra-soat.js starts. */
const builtCommand = () => {
  const [file, ...others] = readdirSync("dist/cli").filter((name) => /^command\..*\.js$/.test(name));
  if (file === undefined || others.length > 0) throw new Error("dist/cli holds no command, or several");
  return path.join("dist/cli", file);
};

const readMe = (commandFile) => `Rà Soát ${version}

ra-soat/        lệnh cho máy không có Node (Linux x64): ./ra-soat/${commandFile} --help
                trên Windows 64 bit: ra-soat\\ra-soat.exe --help (chưa chạy thử trên Windows; tệp không có chữ ký số,
                Windows có thể hỏi trước khi chạy)
                máy có Node 20.19 trở lên: node ra-soat/ra-soat.js --help
tab.html        Rà Soát trên trình duyệt trong một tệp, mở thẳng từ máy hoặc USB, không cần mạng
trang/          trang web cho máy chủ https, và ngăn Rà Soát trong Excel: huong-dan/deploy.md
                (manifest.xml ghi địa chỉ lúc dựng: đặt RA_SOAT_BASE_URL trước khi chạy npm run release)
so-lam-viec/    sổ làm việc của từng kế hoạch, mở bằng Excel hoặc LibreOffice
bieu-mau/       biểu mẫu báo cáo của trường, theo kế hoạch, cấp học, công lập hay ngoài công lập: trường ghi tên đơn vị,
                mã trường và kỳ báo cáo vào ba ô đầu tiên, rồi nhập số liệu
huong-dan/      hướng dẫn sử dụng và cài đặt
CHANGELOG.md    những thay đổi
THIRD-PARTY.md, LICENSE, NODE-LICENSE.txt    giấy phép
SHA256SUMS      kiểm tra các tệp: sha256sum -c SHA256SUMS

Biểu mẫu có sẵn tên của một trường: ./ra-soat/${commandFile} template --plan phu-ly-2026 --level tieu-hoc --ownership public \\
  --school "Trường Tiểu học Minh Khai" --code TH01 --period 2026 --out bieu-mau.xlsx
${skipped.length === 0 ? "" : `\nChưa có trong bản này:\n${skipped.map((line) => `- ${line}\n`).join("")}`}`;

const main = async () => {
  if (!given.built) run("npm", ["run", "--silent", "build"], { stdio: "inherit" });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(path.join(out, "ra-soat"), { recursive: true });
  const command = path.join(out, "ra-soat", "ra-soat");
  await makeCommand(builtCommand(), command);
  const windows = given.here ? null : windowsNode("out/release-node");
  if (given.here) skipped.push("lệnh một tệp cho Windows: bản này chỉ làm cho hệ điều hành của máy dựng");
  else if (windows === null)
    skipped.push("lệnh một tệp cho Windows: không tải được Node cho Windows; dùng Node và ra-soat.js");
  else await makeCommand(builtCommand(), `${command}.exe`, windows);
  cpSync("dist/cli", path.dirname(command), { recursive: true });
  cpSync("dist/pane", path.join(out, "trang"), { recursive: true });
  copyFileSync("dist/pane/mot-tep/tab.html", path.join(out, "tab.html"));
  const plans = plansOf(command, given.plan ?? null);
  makeWorkbooks(command, plans, path.join(out, "so-lam-viec"));
  makeForms(command, plans, path.join(out, "bieu-mau"));
  makeGuides(path.join(out, "huong-dan"), skipped);
  for (const file of ["THIRD-PARTY.md", "LICENSE", "CHANGELOG.md"]) copyFileSync(file, path.join(out, file));
  copyFileSync(nodeLicence(), path.join(out, "NODE-LICENSE.txt"));
  writeFileSync(path.join(out, "DOC-TRUOC.txt"), readMe("ra-soat"));
  writeFileSync(path.join(out, "SHA256SUMS"), sums(out));
  for (const file of filesBelow(out))
    console.log(`${String(Math.ceil(statSync(file).size / 1024)).padStart(8)} kB  ${path.relative(out, file)}`);
  console.log(`\n${out}${skipped.map((line) => `\n- ${line}`).join("")}`);
};

await main();
