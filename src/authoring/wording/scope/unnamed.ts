/** What words say of the population without naming a level (READING-RULES "Scope of a target"). */

const learning = /(?<!cha mẹ |phụ huynh |gia đình )học sinh|học bạ|sổ điểm|văn bằng(?! bảo hộ)|môn (?:học|phù hợp)/iu;
const staff = /giáo viên|nhà giáo|cán bộ|nhân viên|trẻ/iu;
const facilities = /cơ sở giáo dục|csgd/iu;
const schools = /(?<!môi |thị |hiện |lập )trường(?! hợp| phái)(?!\p{L})/iu;

/** Learning records and pupils' skills leave out kindergartens, where the words speak of no staff and no small children. */
export const sparesKindergartens = (text: string): boolean => learning.test(text) && !staff.test(text);

/** "cơ sở giáo dục" are all of a plan's schools. */
export const namesFacilities = (text: string): boolean => facilities.test(text);

/** Schools named without who owns them are public and private ones. */
export const namesSchools = (text: string): boolean => facilities.test(text) || schools.test(text);
