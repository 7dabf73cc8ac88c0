import type { Day } from "../../kernel/ids";
import type { Catalogue } from "../../plan/catalogue";
import { callPerSchool, callsOf, detailOf } from "../calls";
import { reminderOf } from "./slips";
import type { Gathering } from "./types";

/**
 * One message to all schools that the officer waits for, to be pasted where she writes to them: who has not sent, and who
 * must correct what. null: she waits for none.
 */
export const messageOf = (catalogue: Catalogue, gathering: Gathering, today: Day): string | null => {
  const calls = callPerSchool(callsOf(gathering)).filter(({ state }) => state !== "missing" && state !== "empty");
  const reminder = reminderOf(catalogue, gathering, today);
  const toFix =
    calls.length === 0
      ? []
      : [
          `CÁC TRƯỜNG CẦN SỬA BÁO CÁO (${calls.length} trường)`,
          ...calls.map(
            (call, at) => `${at + 1}. ${call.school} (${call.code}), tệp ${call.file ?? ""}: ${detailOf(call).vi}`,
          ),
        ];
  if (reminder === null && toFix.length === 0) return null;
  const parts = [...(reminder === null ? [] : [reminder.text.replace(/^\ufeff/, "").trimEnd()]), toFix.join("\r\n")];
  return parts.filter((part) => part !== "").join("\r\n\r\n");
};
