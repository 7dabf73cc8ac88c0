// Where the time of a piece of work goes, for what misses its limit: V8's own samples, by rooms of the source.
import { Session } from "node:inspector/promises";

/** What a place outside the source is of: a package, Node's own, or V8's. */
const outside = (url: string): string => {
  if (url === "") return "V8 itself";
  const pack = /\/node_modules\/((?:@[\w-]+\/)?[\w-]+)/.exec(url)?.[1] ?? "";
  return url.startsWith("node:") ? `Node's ${url.slice("node:".length)}` : pack;
};

/** Whose code a place is: the room and its part ("files/xml"), or what is outside the source. */
const roomOf = (url: string, name: string): string => {
  if (name === "(garbage collector)") return "clearing memory";
  if (name === "(idle)" || name === "(program)") return "";
  const own = /\/src\/((?:[\w-]+\/){1,2})/.exec(url)?.[1];
  return own === undefined ? outside(url) : own.replace(/\/$/, "");
};

/** Percent of the time that each room took while `work` ran, the largest first; what takes less than 3 is left out. */
export const profileOf = async (work: () => Promise<unknown>): Promise<string> => {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 200 });
  await session.post("Profiler.start");
  await work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  const rooms = new Map(profile.nodes.map(({ id, callFrame }) => [id, roomOf(callFrame.url, callFrame.functionName)]));
  const times = new Map<string, number>();
  for (const [at, id] of (profile.samples ?? []).entries()) {
    const room = rooms.get(id) ?? "";
    if (room !== "") times.set(room, (times.get(room) ?? 0) + (profile.timeDeltas?.[at] ?? 0));
  }
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .map(([room, time]) => [room, (100 * time) / all] as const)
    .filter(([, share]) => share >= 3)
    .sort(([, one], [, other]) => other - one)
    .map(([room, share]) => `${room} ${share.toFixed(0)} %`)
    .join(", ");
};
