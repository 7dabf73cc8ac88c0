/// <reference types="office-js" />
import { loadInSlices } from "../../src/pane/session/builtin-rules";
import { runSteps, type StepResult } from "./steps";

/** Where Microsoft's test server takes results (./server). */
const server = "https://localhost:4201/results";

const tell = (words: string): void => {
  const line = document.createElement("p");
  line.textContent = words;
  document.body.append(line);
};

const send = (results: readonly StepResult[]): Promise<Response> =>
  fetch(`${server}?data=${encodeURIComponent(JSON.stringify(results))}`, { method: "POST" });

/** Runs in a task pane of Excel: does the steps in the workbook that is open, and hands over what was seen. */
const begin = async (): Promise<void> => {
  await Office.onReady();
  tell("Đang thử…");
  const results = await runSteps(await loadInSlices());
  for (const { step, passed, seen } of results) tell(`${passed ? "✔" : "✘"} ${step}: ${seen}`);
  await send(results);
  tell("Đã gửi kết quả.");
};

void begin().catch((error: unknown) => {
  tell(String(error));
});
