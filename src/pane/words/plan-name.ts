/** What a body is called before the name of its place: "Ủy ban nhân dân phường Phủ Lý" is "Phủ Lý" beside others. */
const bodies = [
  /^Ủy ban nhân dân (?:phường|xã|thị trấn|đặc khu|thành phố|tỉnh) /u,
  /^Sở Giáo dục và Đào tạo (?:thành phố |tỉnh )?/u,
  /^Trường (?:mầm non|tiểu học|trung học cơ sở|trung học phổ thông|THPT|THCS|TH) /iu,
];

const placeOf = (issuer: string): string => {
  const body = bodies.find((each) => each.test(issuer));
  return body === undefined ? issuer : issuer.replace(body, "");
};

/** The name of a plan's body as short as tells it from the others: its place, else in full. */
export const shortName = (issuer: string, all: readonly string[]): string => {
  const short = placeOf(issuer);
  return all.filter((other) => placeOf(other) === short).length > 1 ? issuer : short;
};
