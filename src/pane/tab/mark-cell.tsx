import type { ReactElement } from "react";
import { type Style, styles } from "../../sheet/styles";
import { sayNumber } from "../../kernel/numbers";
import type { Change } from "../../workbook/port";

const textOf = ({ value }: Change): string => {
  if (value === null) return "";
  return typeof value === "number" ? sayNumber(value, "vi") : value;
};

/** A result cell as it will stand on the sheet, in the sheet's own colours. */
export const MarkCell = ({ mark, className }: { readonly mark: Change; readonly className: string }): ReactElement => {
  const look: Style = mark.style === null ? {} : styles[mark.style];
  const colours =
    look.fill === undefined ? {} : { backgroundColor: `#${look.fill}`, color: `#${look.color ?? "242424"}` };
  return (
    <td
      className={className}
      style={{ ...colours, fontWeight: look.bold === true ? 600 : 400, textAlign: look.horizontal ?? "left" }}
    >
      {textOf(mark)}
    </td>
  );
};
