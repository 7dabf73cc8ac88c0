// Brings test/support/long-files.json up to date from what a run has measured: out/jest.json of the last `npm test -- --files`, or
// the report named (npx jest … --json --outputFile=REPORT), which may be of a few files: of all others what is known is kept.
// Long is a file that keeps a worker busy for more than two seconds; the longest stand first. Which of them are in every run
// is kept as well.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const place = "test/support/long-files.json";
const longFrom = 2;
const [report = "out/jest.json"] = process.argv.slice(2);
const before = JSON.parse(readFileSync(place, "utf8"));
const { testResults } = JSON.parse(readFileSync(report, "utf8"));

const stillThere = Object.entries(before).filter(([name]) =>
  [".ts", ".tsx"].some((ending) => existsSync(`test/${name}.test${ending}`)),
);
const measured = testResults.map(({ name, startTime, endTime }) => {
  const file = /test\/(.*)\.test\.tsx?$/.exec(name.replaceAll("\\", "/"))[1];
  return [file, { ...before[file], seconds: Math.round((endTime - startTime) / 1000) }];
});

const entries = Object.entries(Object.fromEntries([...stillThere, ...measured]))
  .filter(([, { seconds }]) => seconds > longFrom)
  .sort(([, one], [, other]) => other.seconds - one.seconds)
  .map(([name, { seconds, always }]) => [name, { seconds, ...(always && { always }) }]);
writeFileSync(place, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
console.log(`${entries.length} test files of more than ${longFrom} s`);
