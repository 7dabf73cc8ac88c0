// Node's test environment; and a worker that has done its work leaves at once, for it takes longer to give back its memory
// than jest waits before it complains of a worker that hangs. Whatever a test leaves open still keeps a worker alive.
import { TestEnvironment } from "jest-environment-node";

process.once("exit", (code) => process.exit(code));

export default TestEnvironment;
