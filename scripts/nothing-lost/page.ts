import type { Tried } from "./trial";

/** docs/nothing-lost.md. */
export const page = (tried: readonly Tried[], day: string): string => {
  const rows = tried.map(
    ({ name, files, killed, full, both, lost }) =>
      `| ${name} | ${files} | ${killed} | ${full.tried} (${full.refused}) | ${both} | ${lost.length} |`,
  );
  return `# Nothing lost
Made by \`npm run nothing-lost\` on ${day}. Every command that writes files ran over older files of the same names, which somebody had entered something into:

- killed before each of its steps that change the disk (open, write, sync, rename, …), one step later each time until it came to its end;
- on disks that take between 1 and 64 kB of a file and no more;
- twice at the same moment, into the same files.

After each of these, every name holds the older file or the new one, whole; what was entered stands under some name; a full disk is refused (exit 2) and leaves nothing beside. \`lost\` counts whatever was otherwise.

| command | files it writes | killed at so many steps | full disks (refused) | two at once | lost |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

Where a command is refused on a disk that still takes its smaller files, those are written whole. \`check --out\` over a copy that it made itself, and \`deadlines --ics\` over its own calendar of the same plans, replace it; whatever else stands there is kept as “… (cũ 1)”. \`test/cli/files-safely.test.ts\` and \`test/cli/consolidate-safely.test.ts\` hold the same by test.
`;
};
