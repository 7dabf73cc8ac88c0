import { readFileSync } from "node:fs";
import { wardPlan } from "../fixtures/word-document";
import { mutate } from "../../scripts/robustness/mutations";

test("mutations of a return, by a seed, are refused or read: no crash, and no other figure without a word", async () => {
  const outcomes = await mutate(new Uint8Array(readFileSync("assets/bao-cao-mau.xlsx")), 400, 2026);
  expect(outcomes.filter(({ kind }) => kind === "crash" || kind === "silent")).toEqual([]);
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(["read", "refused"]));
});

test("mutations of a plan's Word file are refused or read by an import", async () => {
  const outcomes = await mutate(wardPlan(), 100, 2026, "document");
  expect(outcomes.filter(({ kind }) => kind === "crash" || kind === "silent")).toEqual([]);
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(["read", "refused"]));
});
