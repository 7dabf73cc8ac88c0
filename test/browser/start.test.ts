import { spawn } from "node:child_process";
import { request } from "node:https";

const port = 39_173;

interface Answer {
  readonly status: number | undefined;
  readonly anyOrigin: boolean;
  readonly body: string;
}

const get = (path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    // The certificate is its own, made for this machine.
    const asking = request({ host: "localhost", port, path, rejectUnauthorized: false }, (response) => {
      const parts: string[] = [];
      response.setEncoding("utf8");
      response.on("data", (part: string) => parts.push(part));
      response.on("end", () => {
        const anyOrigin = response.headers["access-control-allow-origin"] === "*";
        resolve({ status: response.statusCode, anyOrigin, body: parts.join("") });
      });
    });
    asking.on("error", reject);
    asking.end();
  });

test("npm start serves both pages over https and says how to bring the add-in into Excel", async () => {
  const server = spawn("npm", ["start", "--", "--port", String(port)], { detached: true });
  try {
    const told = await new Promise<string>((resolve, reject) => {
      let out = "";
      server.stdout.on("data", (part: Buffer) => {
        out += part.toString("utf8");
        if (out.includes("compiled successfully")) resolve(out);
      });
      server.on("exit", () => {
        reject(new Error(out));
      });
    });
    for (const words of ["tab.html", "taskpane.html", "Trusted Add-in Catalogs", "Documents/wef", "Upload My Add-in"])
      expect(told).toContain(words);
    const answers = await Promise.all(["/tab.html", "/taskpane.html", "/functions.json", "/manifest.xml"].map(get));
    // Excel on the web fetches the functions' names from a page of its own; the pages themselves it only shows.
    expect(answers.map(({ status, anyOrigin }) => [status, anyOrigin])).toEqual(
      [false, false, true, false].map((readable) => [200, readable]),
    );
    expect(answers[0]?.body).toContain("Content-Security-Policy");
    expect(answers[1]?.body).toContain("office.js");
  } finally {
    // npm and what it has started.
    if (server.pid !== undefined) process.kill(-server.pid);
  }
});
