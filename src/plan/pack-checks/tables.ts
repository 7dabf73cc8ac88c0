import type { Report } from "../problems";
import type { Pack } from "../schema/pack";
import { foldSheetName, reservedSheetNames } from "../sheet-names";

const unique = (ids: readonly string[], place: (index: number) => string, report: Report): void => {
  ids.forEach((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return;
    report("duplicate-id", place(index), {
      vi: `"${id}" đã dùng ở ${place(first)}. Hãy đặt khác đi; dòng đánh số lại theo mục thì ghi kèm mục, ví dụ "III.1".`,
      en: `"${id}" is already used at ${place(first)}. Choose another; where numbering restarts in a section, write the section too, such as "III.1".`,
    });
  });
};

const checkName = (name: string, place: string, report: Report): void => {
  if (name.trim() === "") {
    report("wrong-value", place, {
      vi: `Tên bảng không được để trống. Hãy đặt tên trang tính, ví dụ "Phụ lục 1".`,
      en: `The table's name must not be blank. Give its sheet a name, such as "Phụ lục 1".`,
    });
  }
  const reserved = reservedSheetNames.find((each) => foldSheetName(each) === foldSheetName(name));
  if (reserved === undefined) return;
  report("reserved-name", place, {
    vi: `"${reserved}" là tên trang tính dành riêng. Hãy đặt tên khác cho bảng, ví dụ "Phụ lục 1".`,
    en: `"${reserved}" is the name of another sheet. Choose another for the table, such as "Phụ lục 1".`,
  });
};

/** Tables, their sheets and their rows can be told apart, and every row has a cell for each column. */
export const checkTables = (pack: Pack, report: Report): void => {
  unique(
    pack.tables.map(({ id }) => id),
    (t) => `tables[${t}].id`,
    report,
  );
  unique(
    pack.tables.map(({ name }) => foldSheetName(name)),
    (t) => `tables[${t}].name`,
    report,
  );
  pack.tables.forEach((table, t) => {
    checkName(table.name, `tables[${t}].name`, report);
    const rows = table.rows.map((row) => `${row.kind} ${row.id}`);
    unique(rows, (r) => `tables[${t}].rows[${r}].id`, report);
    table.rows.forEach((row, r) => {
      if (row.cells.length === table.columns.length) return;
      report("wrong-cells", `tables[${t}].rows[${r}].cells`, {
        vi: `Dòng có ${row.cells.length} ô, bảng có ${table.columns.length} cột. Hãy ghi đủ ô, ô trống ghi "".`,
        en: `The row has ${row.cells.length} cells, the table ${table.columns.length} columns. Write every cell, an empty one as "".`,
      });
    });
  });
};
