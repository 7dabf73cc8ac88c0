import { packEntry, writeZip } from "../files/zip/write";
import type { Day } from "../kernel/ids";
import type { Catalogue } from "../plan/catalogue";
import { reminderOf, slipsOf } from "../returns/gather/slips";
import type { Gathering } from "../returns/gather/types";

/**
 * What is to be sent to schools, as one archive of texts: a "Phiếu đề nghị sửa" for each that has something to correct, and the
 * list of those that have sent nothing. null: nobody is to be written to.
 */
export const lettersArchive = (catalogue: Catalogue, gathering: Gathering, today: Day): Uint8Array | null => {
  const reminder = reminderOf(catalogue, gathering, today);
  const letters = [...slipsOf(catalogue, gathering, today), ...(reminder === null ? [] : [reminder])];
  const encoder = new TextEncoder();
  return letters.length === 0 ? null : writeZip(letters.map(({ file, text }) => packEntry(file, encoder.encode(text))));
};
