// Draws the icons in assets/: our own design, made by arithmetic so that it can be made again: node scripts/make-icons.mjs
import { writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const blue = [0x0f, 0x4c, 0x81];
const white = [0xff, 0xff, 0xff];
const gold = [0xff, 0xc9, 0x3c];

/** Signed distance to a segment with round ends; coordinates 0 to 1, y downwards. */
const segment = (x, y, [x1, y1], [x2, y2], radius) => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy) - radius;
};

const roundedSquare = (x, y, radius) => {
  const [dx, dy] = [Math.abs(x - 0.5) - 0.5 + radius, Math.abs(y - 0.5) - 0.5 + radius];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};

/** Strokes as [from, to, radius, colour], the upper ones first. */
const tick = (scale, [dx, dy], colour) => {
  const put = ([x, y]) => [x * scale + dx, y * scale + dy];
  return [
    [put([0.24, 0.46]), put([0.43, 0.64]), 0.075 * scale, colour],
    [put([0.43, 0.64]), put([0.77, 0.24]), 0.075 * scale, colour],
  ];
};
const lines = (ys, colour, right = 0.76) => ys.map((y) => [[0.24, y], [right, y], 0.05, colour]);

/** `icon`: a figure over the line it is measured against. Buttons: a table coming in, a tick, a rubbed-out tick, a form. */
const drawings = {
  icon: [...tick(1, [0, 0], white), [[0.22, 0.83], [0.78, 0.83], 0.045, gold]],
  load: [
    [[0.5, 0.18], [0.5, 0.56], 0.06, gold],
    [[0.34, 0.42], [0.5, 0.58], 0.06, gold],
    [[0.66, 0.42], [0.5, 0.58], 0.06, gold],
    ...lines([0.8], white),
  ],
  check: tick(1.15, [-0.08, -0.01], white),
  clear: [[[0.22, 0.2], [0.78, 0.82], 0.055, gold], ...tick(1, [0, 0.03], white)],
  form: [...lines([0.26, 0.46], white), ...lines([0.66], white, 0.4), ...tick(0.45, [0.5, 0.5], gold)],
};

/** Colour and opacity at a point. */
const at = (strokes, x, y) => {
  if (roundedSquare(x, y, 0.2) > 0) return null;
  return strokes.find(([from, to, radius]) => segment(x, y, from, to, radius) < 0)?.[3] ?? blue;
};

const samples = 8;

const pixel = (strokes, px, py, size) => {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i += 1) {
    const x = (px + ((i % samples) + 0.5) / samples) / size;
    const y = (py + (Math.floor(i / samples) + 0.5) / samples) / size;
    const colour = at(strokes, x, y);
    if (colour === null) continue;
    colour.forEach((part, index) => (sum[index] += part));
    sum[3] += 1;
  }
  const covered = sum[3];
  return covered === 0
    ? [0, 0, 0, 0]
    : [...sum.slice(0, 3).map((part) => Math.round(part / covered)), Math.round((covered * 255) / samples ** 2)];
};

const crc32 = (bytes) => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

const png = (strokes, size) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) => pixel(strokes, x, y, size)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

for (const [name, strokes] of Object.entries(drawings)) {
  for (const size of [16, 32, 64, 80]) {
    writeFileSync(new URL(`../assets/${name}-${size}.png`, import.meta.url), png(strokes, size));
  }
}
