import { type Catalogue, unitNames } from "./catalogue";
import type { Population } from "./population";
import type { Level } from "./schema/scope";

/** How plans name those who report as schools; only schools of these levels stand under the department itself. */
const schools = /cơ sở giáo dục|trường/iu;
const underDepartment: { readonly named: RegExp; readonly levels: readonly Level[] } = {
  named: /đơn vị trực thuộc Sở/iu,
  levels: ["thpt", "gdtx"],
};

/** Whether one of the units that report is a school of these levels. */
export const schoolReports = (
  catalogue: Catalogue,
  who: readonly string[],
  { levels }: Pick<Population, "levels">,
): boolean =>
  unitNames(catalogue, who).some(
    (name) =>
      schools.test(name) ||
      (underDepartment.named.test(name) && levels.some((level) => underDepartment.levels.includes(level))),
  );
