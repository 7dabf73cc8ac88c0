import * as z from "zod";

/** School levels: kindergarten, primary, lower secondary, upper secondary, continuing education. */
export const levels = ["mam-non", "tieu-hoc", "thcs", "thpt", "gdtx"] as const;
export const ownerships = ["public", "private"] as const;

export const level = z.enum(levels);
const ownership = z.enum(ownerships);

/**
 * Whom a target binds: schools of any of these levels and any of these ownerships.
 * No level at all means that no school is bound (the figure is the office's own).
 */
export const scope = z.strictObject({ levels: z.array(level), ownership: z.array(ownership).min(1) });

export type Level = z.infer<typeof level>;
export type Ownership = z.infer<typeof ownership>;
export type Scope = z.infer<typeof scope>;
