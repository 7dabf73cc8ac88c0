// Writes test/support/long-files.json anew from the last `npm test -- --files` (out/jest.json): the test files that keep a
// worker busy for more than two seconds, the longest first. Which of them are in every run is kept.
import { readFileSync, writeFileSync } from "node:fs";

const place = "test/support/long-files.json";
const longFrom = 2;
const before = JSON.parse(readFileSync(place, "utf8"));
const { testResults } = JSON.parse(readFileSync("out/jest.json", "utf8"));

const measured = testResults
  .map(({ name, startTime, endTime }) => ({
    name: /test\/(.*)\.test\.tsx?$/.exec(name.replaceAll("\\", "/"))[1],
    seconds: Math.round((endTime - startTime) / 1000),
  }))
  .filter(({ seconds }) => seconds > longFrom)
  .sort((a, b) => b.seconds - a.seconds);

const entries = measured.map(({ name, seconds }) => [name, { seconds, ...(before[name]?.always && { always: true }) }]);
writeFileSync(place, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
console.log(`${entries.length} test files of more than ${longFrom} s`);
