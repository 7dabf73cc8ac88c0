import { HostError } from "./errors";
import { actionType, pathType, type ActionInfo, type ArgumentInfo, type Batch, type BatchResult } from "./protocol";
import { isHostObject, type HostObject } from "./types";

const lower = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1));
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Objects of one batch by path id. Null stands for a null object: everything reached through it is null too. */
class Paths {
  private readonly known = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly root: HostObject,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const found = this.make(id);
    this.known.set(id, found);
    return found;
  }

  values(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === "number" && id > 0 ? this.resolve(id) : value;
    });
  }

  private make(id: number): HostObject | null {
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("GeneralException", `no path ${id}`);
    if (path.ObjectPathType === pathType.global) return this.root;
    if (path.ObjectPathType === pathType.nullObject) return null;
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === pathType.property) return parent.object(lower(path.Name));
    if (path.ObjectPathType === pathType.indexer) return parent.item(this.values(path.ArgumentInfo)[0]);
    if (path.ObjectPathType !== pathType.method)
      throw new HostError("HostDoesNotImplement", `host does not implement path type ${path.ObjectPathType}`);
    const made = parent.call(lower(path.Name), this.values(path.ArgumentInfo));
    if (made === null) return null;
    if (!isHostObject(made)) throw new HostError("GeneralException", `${parent.type}.${path.Name} is no object`);
    return made;
  }
}

/** `["name", "protection/protected"]` of one object, under the names that the library reads back. */
const load = (object: HostObject, select: readonly string[]): Record<string, unknown> => {
  const items = object.items();
  if (items !== null) return { _Items: items.map((item) => ({ ...item.identity(), ...load(item, select) })) };
  const values: Record<string, unknown> = {};
  for (const path of select) {
    const [member = "", ...rest] = path.split(/[/.]/);
    if (!object.leadsOn(member)) values[upper(member)] = object.get(member);
    else values[upper(member)] = { ...asRecord(values[upper(member)]), ...loadNested(object.object(member), rest) };
  }
  return values;
};

const loadNested = (object: HostObject | null, rest: readonly string[]): Record<string, unknown> =>
  object === null ? {} : load(object, [rest.join("/")]);
const asRecord = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});

const perform = (action: ActionInfo, paths: Paths): unknown => {
  if (action.ActionType === actionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case actionType.instantiate:
      return object.identity();
    case actionType.query:
      return load(object, action.QueryInfo?.Select ?? []);
    case actionType.method:
      return object.call(lower(action.Name), paths.values(action.ArgumentInfo)) ?? null;
    case actionType.setProperty:
      object.set(lower(action.Name), paths.values(action.ArgumentInfo)[0]);
      return null;
    default:
      throw new HostError("HostDoesNotImplement", `host does not implement action type ${action.ActionType}`);
  }
};

/** Runs a batch in order. Like Excel's it is no transaction: what went before an error stays done. */
export const execute = (batch: Batch, root: HostObject): BatchResult => {
  const paths = new Paths(batch, root);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action, paths) });
      if (action.ActionType === actionType.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const failure = {
        Code: error.code,
        Message: error.message,
        Location: action.Name,
        ActionIndex: index,
        HttpStatusCode: error.status,
      };
      return { Results: results, TraceIds: traces, Error: failure };
    }
  }
  return { Results: results, TraceIds: traces };
};
