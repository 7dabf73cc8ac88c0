import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { StepResult } from "./steps";

/** Microsoft's own server for tests of add-ins; fetched when it is first asked for, and no part of the repository. */
const wanted = "office-addin-test-server@2.0.3";
const place = path.resolve("out/excel-test/server");
export const port = 4201;

/** As Microsoft's package describes it (lib/testServer). */
interface TestServer {
  readonly startTestServer: () => Promise<boolean>;
  readonly getTestResults: () => Promise<unknown>;
  readonly stopTestServer: () => Promise<boolean>;
}

const isResult = (value: unknown): value is StepResult =>
  typeof value === "object" && value !== null && "step" in value && "passed" in value && "seen" in value;

const fetchedOnce = (): void => {
  if (existsSync(path.join(place, "node_modules/office-addin-test-server"))) return;
  const { status } = spawnSync("npm", ["install", "--no-save", "--ignore-scripts", "--prefix", place, wanted], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${wanted} could not be fetched.`);
};

/**
 * Starts it with the certificate of `npm start`, which vouches for this machine alone: Microsoft's own would have to be trusted
 * to sign for anything. Gives how to wait for the results and how to stop.
 */
export const testServer = async (certificate: {
  readonly key: string;
  readonly cert: string;
}): Promise<{ readonly results: () => Promise<readonly StepResult[]>; readonly stop: () => Promise<boolean> }> => {
  fetchedOnce();
  const from = createRequire(path.join(place, "package.json"));
  const certificates = from.resolve("office-addin-dev-certs");
  const { key, cert } = certificate;
  const own = { getHttpsServerOptions: () => Promise.resolve({ key: readFileSync(key), cert: readFileSync(cert) }) };
  // Its place in Node's memory of modules, in the shape of one that was loaded.
  Reflect.set(from.cache, certificates, { id: certificates, exports: own, loaded: true });
  const { TestServer: Server } = from("office-addin-test-server") as { TestServer: new (at: number) => TestServer };
  const server = new Server(port);
  // Its promise of results begins as a broken one.
  server.getTestResults().catch(() => undefined);
  await server.startTestServer();
  return {
    results: async () => {
      const given = await server.getTestResults();
      if (!Array.isArray(given) || !given.every(isResult)) throw new Error("These are not the results of our steps.");
      return given;
    },
    stop: () => server.stopTestServer(),
  };
};
