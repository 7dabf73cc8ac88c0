import { type Draft, draftPlan } from "../../../src/authoring/import/draft";
import { openDocument } from "../../../src/authoring/import/open";
import { loadBuiltin } from "../../../src/plan/builtin";
import { cell, paragraph, row, table, wardPlan, wordFile } from "../../fixtures/word-document";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");

const draft = (bytes: Uint8Array, id = "minh-son-2027"): Draft => {
  const document = openDocument(bytes);
  if (!document.ok) throw new Error(document.refusal.code);
  return draftPlan(document.value, id, builtin.value);
};

const cells = (texts: readonly string[]): string => row(texts.map((text) => cell(text)));
const planOf = (rows: readonly (readonly string[])[], before = ""): Draft =>
  draft(wordFile(`${before}${paragraph("Phụ lục")}${table(rows.map(cells))}`));

const small = draft(wardPlan());
const line = ({ code, operator, value, unit, stretch, sure }: Draft["proposals"][number]) =>
  [code.replace(/^[^/]*\//u, ""), operator, value, unit, stretch, sure].join(" ");

test("the plan, its table and its rows are told from the document", () => {
  expect(small.plan).toMatchObject({
    title: "Kế hoạch Triển khai chuyển đổi số ngành Giáo dục năm 2027 trên địa bàn phường Minh Sơn",
    issuer: "Ủy ban nhân dân phường Minh Sơn",
    level: "ward",
    manages: ["mam-non", "tieu-hoc", "thcs"],
    year: 2027,
  });
  const [only] = small.tables;
  expect(only?.columns.map(({ role, header }) => `${role} ${header}`)).toEqual([
    "tt TT",
    "text Chỉ tiêu",
    "lead Chủ trì",
    "implement Đơn vị triển khai",
    "deadline Thời gian",
  ]);
  expect(only?.rows.map(({ id, kind }) => `${kind} ${id}`)).toEqual(["section I", "row 1", "row 2", "row 2.A"]);
  expect(small.notes.map(({ kind }) => kind)).toContain("heading");
});

test("every row and number gives a proposal with owners, deadline and how far it can be trusted", () => {
  expect(small.proposals.map(line)).toEqual([
    "I.1 greaterThanInclusive 70 %  look",
    "PL.1 greaterThan 50 %  sure",
    "PL.2 equal 100 %  sure",
    "PL.2.A     look",
  ]);
  const [, first, second] = small.proposals;
  expect(first).toMatchObject({
    lead: ["minh-son/phong-van-hoa-xa-hoi"],
    implement: ["minh-son/cac-co-so-giao-duc"],
    answeredBy: "school",
    deadline: { text: "Tháng 12/2027", obligations: [{ type: "date", lastDay: "2027-12-31" }] },
    measure: { kind: "share", numerator: "Số giáo viên được cấp chữ ký số" },
    state: "undecided",
  });
  expect(second).toMatchObject({ scope: { levels: ["tieu-hoc"] }, measure: { kind: "yesNo" } });
});

test("no number of the text is lost", () => {
  const said = small.numbers.map(({ row: place, text, used }) => `${place} ${text} ${used}`);
  expect(said).toEqual(
    expect.arrayContaining(["I.1 70 target", "PL.1 50 target", "PL.1 12 deadline", "PL.2 100 target"]),
  );
});

test("a milestone column sets a target of its year; Duy trì and - set none, Thí điểm a task", () => {
  const milestones = planOf([
    ["TT", "Chỉ tiêu", "Đến năm 2028", "Đến năm 2030", "Tầm nhìn đến năm 2045"],
    ["1", "Tỷ lệ giáo viên có chữ ký số", "≥70%", "≥90%", "Duy trì"],
    ["2", "Tỷ lệ trường thí điểm AI", "Thí điểm", ">95 % (phổ thông); >90 % (mầm non)", "-"],
  ]);
  expect(milestones.proposals.map(line)).toEqual([
    "PL.1@2028 greaterThanInclusive 70 %  look",
    "PL.1@2030 greaterThanInclusive 90 %  look",
    "PL.2@2028     look",
    "PL.2a@2030 greaterThan 95 %  look",
    "PL.2b@2030 greaterThan 90 %  look",
  ]);
  expect(milestones.plan.effectiveTo).toBe("2045-12-31");
});

test("numbers of a table of tasks are offered, by default no target", () => {
  const tasks = planOf([
    ["STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời hạn hoàn thành"],
    ["1", "Tổ chức 02 lớp tập huấn cho 100% giáo viên", "Phòng GDMN, GDPT", "Quý II"],
  ]);
  const [task, ...offered] = tasks.proposals;
  expect([task?.operator, task?.state, task?.lead]).toEqual([
    null,
    "undecided",
    ["minh-son/phong-gdmn", "minh-son/phong-gdpt"],
  ]);
  expect(offered.length).toBeGreaterThan(0);
  expect(new Set(offered.map(({ state, sure }) => `${state} ${sure}`))).toEqual(new Set(["notTarget look"]));
});

test("an unknown heading, a table that is none of the plan's and a deadline that cannot be read are asked about", () => {
  const asked = planOf(
    [
      ["TT", "Nội dung", "Ký hiệu lạ", "Chủ trì", "Thời gian"],
      ["1", "Đạt tối thiểu 80% học sinh", "abc", "Nhà trường", "Khi đủ điều kiện về tuần 3"],
    ],
    table([cells(["Họ tên", "Chức vụ", "Ghi"]), cells(["A", "B", "C"]), cells(["D", "E", "F"])]),
  );
  expect(asked.questions.map(({ about }) => about)).toEqual(
    expect.arrayContaining(["PL: Ký hiệu lạ", "Họ tên | Chức vụ | Ghi"]),
  );
  expect(asked.proposals[0]?.sure).toBe("open");
});

test("numbering that restarts takes the section before it, and rows without a number are X1, X2", () => {
  const restarted = planOf([
    ["TT", "Chỉ tiêu", "Chủ trì"],
    ["I", "Một", ""],
    ["1", "Việc A", "Nhà trường"],
    ["II", "Hai", ""],
    ["1", "Việc B", "Nhà trường"],
    ["", "Việc không số", "Nhà trường"],
  ]);
  expect(restarted.tables[0]?.rows.map(({ id }) => id)).toEqual(["I", "I.1", "II", "II.1", "II.X1"]);
});

test("clauses with lines of who leads and by when are a table of their section", () => {
  const clause = (number: string, text: string, due: string): string =>
    [
      `${number} ${text}`,
      "- Chủ trì: Nhà trường",
      "- Phối hợp: Đoàn Thanh niên, Tổ Văn phòng",
      `- Thời gian thực hiện: ${due}`,
    ]
      .map((words) => paragraph(words))
      .join("");
  const school = draft(
    wordFile(
      paragraph("KẾ HOẠCH") +
        paragraph("Trường THPT Minh Sơn xây dựng Kế hoạch năm 2027.") +
        paragraph("II. NHIỆM VỤ") +
        paragraph("1. Nhóm thứ nhất") +
        clause("1.1.", "100% giáo viên có chữ ký số", "Thường xuyên") +
        clause("1.2.", "Thực hiện học bạ số", "Trước ngày 30/6/2027"),
    ),
  );
  expect(school.tables[0]).toMatchObject({ id: "II", title: ["II. NHIỆM VỤ"] });
  expect(school.tables[0]?.rows.map(({ id, kind }) => `${kind} ${id}`)).toEqual(["section 1", "row 1.1", "row 1.2"]);
  expect(school.proposals.map(line)).toEqual(["II.1.1 equal 100 %  look", "II.1.2     look"]);
  expect(school.proposals[1]?.deadline.obligations).toEqual([{ type: "date", lastDay: "2027-06-29" }]);
});

test("the first letter of a word behind “Phụ lục” is no number of it", () => {
  const titled = (title: string): readonly string[] => {
    const rows = [
      ["TT", "Chỉ tiêu", "Chủ trì"],
      ["1", "Trên 50% giáo viên được tập huấn", "Phòng Văn hóa - Xã hội"],
    ];
    return draft(wordFile(`${paragraph(title)}${table(rows.map(cells))}`)).tables.map(({ id }) => id);
  };
  expect(["PHỤ LỤC CÁC CHỈ TIÊU", "Phụ lục Lộ trình", "PHỤ LỤC II"].map(titled)).toEqual([["PL"], ["PL"], ["PL2"]]);
});

const lines = (...texts: readonly string[]): string => texts.map((text) => paragraph(text)).join("");
const appendix = [
  ["TT", "Chỉ tiêu", "Chủ trì"],
  ["1", "Trên 50% giáo viên được tập huấn", "Phòng Văn hóa - Xã hội"],
];
const numbersOf = ({ numbers }: Draft): readonly string[] => numbers.map(({ text, used }) => `${text} ${used}`);

test("a count at the head of a line opens no clause, and its number is proposed", () => {
  const counted = planOf(appendix, lines("II. MỤC TIÊU", "2.1 Tập huấn", "80 giáo viên được cấp chữ ký số"));
  expect(counted.proposals.map(line)[0]).toBe("II.2.1 greaterThanInclusive 80 giáo viên  open");
});

test("what stands before the first numbered line is read", () => {
  const unnumbered = planOf(appendix, lines("Phấn đấu tối thiểu 70% học sinh có học bạ số."));
  expect(unnumbered.proposals.map(line)).toEqual(["X1 greaterThanInclusive 70 %  look", "PL.1 greaterThan 50 %  look"]);
});

test("the body goes on behind a table that stands in it", () => {
  const inside = draft(
    wordFile(
      lines("II. MỤC TIÊU", "1. Chỉ tiêu") +
        table(appendix.map(cells)) +
        lines("Tối thiểu 75% trường có thư viện số.", "III. TỔ CHỨC", "1. Bố trí ít nhất 95% kinh phí."),
    ),
  );
  expect(
    inside.proposals.filter(({ operator }) => operator !== null).map(({ row: place, value }) => `${place} ${value}`),
  ).toEqual(["II.1 75", "III.1 95", "PL.1 50"]);
});

test("a clause that names nobody still sets its number among clauses that do", () => {
  const owned = ["- Chủ trì: Nhà trường", "- Thời gian thực hiện: Quý II"];
  const school = draft(
    wordFile(
      lines("II. NHIỆM VỤ", "Phấn đấu tối thiểu 65% tiết học dùng học liệu số.") +
        lines("1. Tập huấn giáo viên", ...owned, "2. Học bạ số", ...owned, "3. Thư viện số", "- Ít nhất 85% đầu sách."),
    ),
  );
  expect(school.proposals.map(({ row: place, value }) => `${place} ${value}`)).toEqual(
    expect.arrayContaining(["II 65", "II.3 85"]),
  );
});

test("numbers beside the appendices, behind the receivers and in tables left out are listed; a line that may set one is asked about", () => {
  const beside = draft(
    wordFile(
      lines("I. CHUNG", "1. Việc chung", "Nơi nhận:", "- Lưu: 17 bản.", "Phụ lục") +
        table(appendix.map(cells)) +
        lines("Tối thiểu 66% trường báo cáo qua mạng.") +
        table([cells(["Điểm trường", "Số lớp", "Ghi"]), cells(["A", "33", ""]), cells(["B", "34", ""])]),
    ),
  );
  expect(beside.proposals.some(({ value }) => value === 66)).toBe(false);
  expect(beside.questions.map(({ about }) => about)).toContain("Tối thiểu 66% trường báo cáo qua mạng.");
  for (const text of ["17", "66", "33", "34"])
    expect(numbersOf(beside).some((each) => each.startsWith(text))).toBe(true);
});

test("a draft counts things, says whom it counts in full, and never divides what is done by itself", () => {
  const told = planOf([
    ["TT", "Chỉ tiêu", "Chủ trì"],
    ["1", "Tỷ lệ thanh toán trực tuyến trong trường học đạt 80%", "Nhà trường"],
    ["2", "Triển khai học bạ số cho 90% học sinh phổ thông được quản lý", "Nhà trường"],
    ["3", "100% đội ngũ cán bộ quản lý, giáo viên được tập huấn; tối thiểu 20% giáo viên ứng dụng AI", "Nhà trường"],
    ["4", "Tối thiểu 60% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến", "Nhà trường"],
    ["5", "Mức độ chuyển đổi số của các cơ sở giáo dục đạt mức 2 trở lên: 90%", "Nhà trường"],
  ]);
  const [paid, done, staff, ai, procedures, level] = told.proposals.map(({ measure, sure }) => ({ measure, sure }));
  for (const one of [paid, done]) {
    expect(one?.sure).toBe("open");
    expect(one?.measure).not.toHaveProperty("denominator");
  }
  expect(staff?.measure).toMatchObject({
    numerator: "Số cán bộ quản lý, giáo viên được tập huấn",
    total: "can-bo-quan-ly-giao-vien",
    short: "cán bộ quản lý, giáo viên",
  });
  expect(ai?.measure).toMatchObject({ numerator: "Số giáo viên ứng dụng AI", short: "giáo viên" });
  expect(procedures?.measure).toMatchObject({ short: "thủ tục hành chính" });
  expect(level?.measure).toMatchObject({ kind: "level", atLeast: 2 });
});

test("a share whose words do not say of what it is a part has no denominator of its own making", () => {
  const told = planOf([
    ["TT", "Chỉ tiêu", "Chủ trì"],
    ["1", "Trên 75% học sinh đỗ Đại học", "Nhà trường"],
    ["2", "100% đề kiểm tra có ma trận", "Nhà trường"],
    ["3", "Chuẩn nghề nghiệp: 100% giáo viên đạt chuẩn trở lên (70% Tốt, 25% Khá, 5% Đạt)", "Nhà trường"],
  ]);
  const [alone, divided, whole, ...graded] = told.proposals.map(({ measure, sure, why }) => ({ measure, sure, why }));
  expect(alone?.measure).toEqual({ kind: "share", numerator: "Số học sinh đỗ Đại học", short: "học sinh" });
  expect([alone?.sure, alone?.why.some(({ code }) => code === "undivided")]).toEqual(["open", true]);
  expect(divided?.measure).toMatchObject({ denominator: "Tổng số đề kiểm tra" });
  expect(whole?.measure).toMatchObject({ numerator: "Số giáo viên đạt chuẩn trở lên", total: "giao-vien" });
  expect(graded.map(({ measure }) => measure)).toMatchObject([
    { numerator: "Số giáo viên đạt chuẩn trở lên (Tốt; Chuẩn nghề nghiệp)" },
    { numerator: "Số giáo viên đạt chuẩn trở lên (Khá; Chuẩn nghề nghiệp)" },
    { numerator: "Số giáo viên đạt chuẩn trở lên (Đạt; Chuẩn nghề nghiệp)" },
  ]);
});
