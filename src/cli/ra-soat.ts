import { main } from "./main";

/** Exit only after the streams are drained: a pipe would otherwise lose the end of a long print-out. */
const write =
  (stream: NodeJS.WriteStream) =>
  (text: string): void => {
    stream.write(text);
  };

/** Who reads along may have seen enough (`| head`): the files that the command was to write are written all the same. */
const unheard = (): void => undefined;
process.stdout.on("error", unheard);
process.stderr.on("error", unheard);

const streams = { out: write(process.stdout), err: write(process.stderr), live: process.stderr.isTTY };

void main(process.argv.slice(2), streams).then((code) => {
  process.exitCode = code;
});
