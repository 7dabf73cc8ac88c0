// The certificate of `npm start`: it vouches for this machine's own addresses and for nothing else. webpack-dev-server's own
// may sign other certificates and programs, which nobody should be asked to trust. Kept for its thirty days in out/https.
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { generate } from "selfsigned";

const days = 30;
const day = 24 * 60 * 60 * 1000;

const extensions = [
  { name: "basicConstraints", cA: false, critical: true },
  { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
  { name: "extKeyUsage", serverAuth: true },
  // 2: a name, 7: an address.
  { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }, { type: 7, ip: "127.0.0.1" }] }, // prettier-ignore
];

/** Whether the certificate in a file holds for another day at least. */
const holds = (file) =>
  existsSync(file) && Date.parse(new X509Certificate(readFileSync(file)).validTo) > Date.now() + day;

/**
 * Makes the key and the certificate, where there are none or they soon end.
 * @param {string} folder where they are kept
 * @returns {Promise<{ key: string, cert: string }>} their files, in PEM; the key is for its owner's eyes only
 */
export const localCertificate = async (folder) => {
  const files = { key: path.join(folder, "key.pem"), cert: path.join(folder, "localhost.crt") };
  if (existsSync(files.key) && holds(files.cert)) return files;
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notBeforeDate: new Date(),
    notAfterDate: new Date(Date.now() + days * day),
    extensions,
  });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(files.key, made.private, { mode: 0o600 });
  writeFileSync(files.cert, made.cert);
  return files;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await localCertificate("out/https");
