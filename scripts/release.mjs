// npm run release: builds dist/ (not with `-- --built`) and lays a release out in out/release: the command for people without Node,
// the pages for a server, officers' workbooks, the guides, licences and checksums. What could not be made is said.
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeCommand, nodeLicence, windowsNode } from "./release/command.mjs";
import { makeGuides } from "./release/guides.mjs";
import { filesBelow, sums } from "./release/sums.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const out = path.resolve("out/release", `ra-soat-${version}`);
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

/** Officers' workbooks, one a plan, by the very command of the release. */
const makeWorkbooks = (command) => {
  const folder = path.join(out, "so-lam-viec");
  mkdirSync(folder);
  const plans = JSON.parse(run(command, ["plans", "--json"]));
  const ids = (Array.isArray(plans) ? plans : plans.plans).map(({ id }) => id);
  if (ids.length === 0) throw new Error("no plan is known");
  for (const id of ids) run(command, ["load", "--plan", id, "--out", path.join(folder, `${id}.xlsx`)]);
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
huong-dan/      hướng dẫn sử dụng và cài đặt
THIRD-PARTY.md, LICENSE, NODE-LICENSE.txt    giấy phép
SHA256SUMS      kiểm tra các tệp: sha256sum -c SHA256SUMS

Biểu mẫu của một trường: ./ra-soat/${commandFile} template --plan phu-ly-2026 --level tieu-hoc --ownership public \\
  --school "Trường Tiểu học Minh Khai" --code TH01 --period 2026 --out bieu-mau.xlsx
${skipped.length === 0 ? "" : `\nChưa có trong bản này:\n${skipped.map((line) => `- ${line}\n`).join("")}`}`;

const main = async () => {
  if (!process.argv.includes("--built")) run("npm", ["run", "--silent", "build"], { stdio: "inherit" });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(path.join(out, "ra-soat"), { recursive: true });
  const command = path.join(out, "ra-soat", "ra-soat");
  await makeCommand(builtCommand(), command);
  const windows = windowsNode("out/release-node");
  if (windows === null)
    skipped.push("lệnh một tệp cho Windows: không tải được Node cho Windows; dùng Node và ra-soat.js");
  else await makeCommand(builtCommand(), `${command}.exe`, windows);
  cpSync("dist/cli", path.dirname(command), { recursive: true });
  cpSync("dist/pane", path.join(out, "trang"), { recursive: true });
  copyFileSync("dist/pane/mot-tep/tab.html", path.join(out, "tab.html"));
  makeWorkbooks(command);
  makeGuides(path.join(out, "huong-dan"), skipped);
  for (const file of ["THIRD-PARTY.md", "LICENSE", "CHANGELOG.md"]) copyFileSync(file, path.join(out, file));
  copyFileSync(nodeLicence(), path.join(out, "NODE-LICENSE.txt"));
  skipped.push("biểu mẫu trường làm sẵn: tên, mã trường và kỳ chưa phải ô nhập; tạo bằng lệnh template");
  writeFileSync(path.join(out, "DOC-TRUOC.txt"), readMe("ra-soat"));
  writeFileSync(path.join(out, "SHA256SUMS"), sums(out));
  for (const file of filesBelow(out))
    console.log(`${String(Math.ceil(statSync(file).size / 1024)).padStart(8)} kB  ${path.relative(out, file)}`);
  console.log(`\n${out}${skipped.map((line) => `\n- ${line}`).join("")}`);
};

await main();
