import * as z from "zod";
import { unitId } from "./target";

/** An owner: the name shown, and every other name a plan uses for the same unit. */
const unit = z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)).optional() });

/** rules/units.json: units by `<issuer>/<unit>`; two issuers' "Phòng Văn hóa - Xã hội" are two units. */
export const units = z.record(unitId, unit);

export type Units = z.infer<typeof units>;
