// Where the time of a piece of work goes, for what misses its limit: V8's own samples, by rooms of the source.
import { Session } from "node:inspector/promises";

/** Whose code a place is: the room and its part ("files/xml"), a package, or Node itself. */
const roomOf = (url: string, name: string): string => {
  if (name === "(garbage collector)") return "clearing memory";
  if (name === "(idle)" || name === "(program)") return "";
  const [, own] = /\/src\/((?:[\w-]+\/){1,2})/.exec(url) ?? [];
  const [, pack] = /\/node_modules\/((?:@[\w-]+\/)?[\w-]+)/.exec(url) ?? [];
  return own?.replace(/\/$/, "") ?? pack ?? (url.startsWith("node:") || url === "" ? "Node, zlib" : "");
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
