import type { Text } from "../../kernel/text";

/** Refusals that any room may need. Each sentence says what is wrong and what to do. */
export const general = {
  "not-text": {
    vi: "Tệp “{file}” không phải văn bản UTF-8. Hãy lưu lại với mã hóa UTF-8 rồi thử lại.",
    en: "The file “{file}” is not UTF-8 text. Save it again as UTF-8 and try again.",
  },
} as const satisfies Readonly<Record<string, Text>>;
