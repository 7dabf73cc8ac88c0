import type { Reading } from "../text/reading";
import { readDocuments } from "./documents";
import { readEvents } from "./events";
import { readLabels } from "./labels";
import { readQuotes } from "./quotes";

/** Sets aside every number and date that belongs to a name: documents, schemes, labels, ages, titles, events. */
export function readNames(reading: Reading): void {
  readDocuments(reading);
  readQuotes(reading);
  readEvents(reading);
  readLabels(reading);
}
