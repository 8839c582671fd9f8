import type { Json } from "./HostModel";
import type { HostObject, Outcome } from "./HostObject";
import { HostError } from "./HostObject";

/** A request as the client sends it. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: number[];
  Error?: Json;
}

/** What the engine needs of the workbook around it. */
export interface Root {
  readonly workbook: () => HostObject;
  readonly level: number;
  /** Objects that the client keeps over several requests. */
  readonly references: Map<string, HostObject>;
  /** How many objects were ever kept. */
  readonly kept: { count: number };
  /** The index of the action that is to fail, and how. */
  readonly failure?: { readonly action: number; readonly code: string } | undefined;
}

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };
const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 };

type Resolved = HostObject | null;

/** Runs the actions of a request in turn; stops at the first that fails, and what was done before it stays done. */
export function processQuery(body: RequestBody, root: Root): ResponseBody {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const resolved = new Map<number, Resolved>();
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (index === root.failure?.action) throw new HostError(root.failure.code, "Failure asked for by a test.");
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      const value = action.ActionType === ACTION.trace ? null : perform(action, body.ObjectPaths, resolved, root);
      response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const location = locationOf(action, body.ObjectPaths);
      response.Error = {
        ...{ Code: error.code, Message: error.message, Location: location },
        ...{ ActionIndex: index, HttpStatusCode: 400 },
      };
      break;
    }
  }
  return response;
}

function locationOf({ Name, ObjectPathId }: Action, paths: RequestBody["ObjectPaths"]): string {
  const name = Name === "" ? (paths[String(ObjectPathId)]?.Name ?? "") : Name;
  return name === "" ? "" : `Range.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function perform(action: Action, paths: RequestBody["ObjectPaths"], resolved: Map<number, Resolved>, root: Root): Json {
  const target = resolve(action.ObjectPathId, paths, resolved, root);
  if (target === null) return null;
  const parameters = argumentsOf(action.ArgumentInfo, paths, resolved, root);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return { ...identityOf(target, root) };
    case ACTION.query:
      return query(target, action.QueryInfo?.Select ?? [], root);
    case ACTION.method: {
      const outcome = call(target, action.Name, parameters, root);
      return outcome !== undefined && "value" in outcome ? outcome.value : null;
    }
    case ACTION.setProperty: {
      const scalar = supported(target.type, action.Name, target.scalars?.[action.Name], root);
      if (scalar.set === undefined) throw new HostError("InvalidOperation", `${action.Name} is read-only`);
      scalar.set(parameters[0] as Json);
      return null;
    }
    default:
      throw new HostError("NotImplemented", `Emulated host: action type ${String(action.ActionType)}`);
  }
}

function identityOf(object: HostObject, root: Root): Record<string, Json> {
  const reference = [...root.references].find(([, kept]) => kept === object)?.[0];
  return { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

function resolve(id: number, paths: RequestBody["ObjectPaths"], resolved: Map<number, Resolved>, root: Root): Resolved {
  const known = resolved.get(id);
  if (known !== undefined) return known;
  const path = paths[String(id)];
  if (path === undefined) throw new HostError("InvalidObjectPath", `Unknown object path ${String(id)}`);
  const found = follow(path, paths, resolved, root);
  resolved.set(id, found);
  return found;
}

function follow(
  path: ObjectPath,
  paths: RequestBody["ObjectPaths"],
  resolved: Map<number, Resolved>,
  root: Root,
): Resolved {
  const { Name, ObjectPathType } = path;
  if (ObjectPathType === PATH.global) return root.workbook();
  if (ObjectPathType === PATH.none) return null;
  if (ObjectPathType === PATH.newObject) return service(Name);
  if (ObjectPathType === PATH.reference) {
    const kept = root.references.get(Name);
    if (kept === undefined) throw new HostError("InvalidReference", "This reference is not valid.");
    return kept;
  }
  const parent = resolve(path.ParentObjectPathId ?? 0, paths, resolved, root);
  if (parent === null) return null;
  const parameters = argumentsOf(path.ArgumentInfo, paths, resolved, root);
  if (ObjectPathType === PATH.property) return supported(parent.type, Name, parent.children?.[Name], root).get();
  if (ObjectPathType === PATH.indexer) {
    if (parent.indexer === undefined) throw missing(parent.type, "getItem");
    return parent.indexer(parameters[0] as Json);
  }
  const outcome = call(parent, Name, parameters, root);
  if (outcome === undefined || !("object" in outcome)) throw missing(parent.type, Name);
  return outcome.object;
}

/** Services of Office beside the workbook: the client calls one on its start, an add-in the other to show its pane. */
function service(name: string): HostObject {
  const done = { call: () => undefined };
  if (name === "Microsoft.AppRuntime.AppRuntimeService") return { type: name, methods: { SetAppRuntimeState: done } };
  return { type: name, methods: { NotifyActionHandlerReady: done } };
}

function argumentsOf(
  info: ArgumentInfo | undefined,
  paths: RequestBody["ObjectPaths"],
  resolved: Map<number, Resolved>,
  root: Root,
): readonly (Json | HostObject)[] {
  return (info?.Arguments ?? []).map((value, index) => {
    const id = info?.ReferencedObjectPathIds?.[index];
    return typeof id === "number" && id > 0 ? resolve(id, paths, resolved, root) : value;
  });
}

function call(target: HostObject, name: string, parameters: readonly (Json | HostObject)[], root: Root): Outcome {
  if (name === "_KeepReference") {
    root.references.set(`ref-${String(++root.kept.count)}`, target);
    return undefined;
  }
  if (name === "_RemoveReference") {
    root.references.delete(JSON.stringify(parameters[0]).slice(1, -1));
    return undefined;
  }
  return supported(target.type, name, target.methods?.[name], root).call(...parameters);
}

function supported<T extends { readonly since?: number }>(
  type: string,
  name: string,
  member: T | undefined,
  { level }: Root,
): T {
  if (member === undefined || (member.since ?? 1) > level) throw missing(type, name);
  return member;
}

function missing(type: string, name: string): HostError {
  return new HostError("ApiNotFound", `Emulated host: ${type}.${name} is not there.`);
}

/** The selected members; "a/b" goes into a child, and on a collection everything applies to its items. */
function query(object: HostObject, select: readonly string[], root: Root): Json {
  if (object.items !== undefined) {
    const items = object.items().map((item, index) => {
      const shown = queryOne(item, select, root);
      return "Id" in shown ? shown : { ...shown, _Index: index };
    });
    return { ...identityOf(object, root), _Items: items };
  }
  return queryOne(object, select, root);
}

function queryOne(object: HostObject, select: readonly string[], root: Root): Record<string, Json> {
  const shown: Record<string, Json> = identityOf(object, root);
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
    else if (object.children?.[name] !== undefined) nested.set(name, nested.get(name) ?? []);
    else shown[name] = supported(object.type, name, object.scalars?.[name], root).get();
  }
  for (const [name, paths] of nested) {
    const child = supported(object.type, name, object.children?.[name], root).get();
    shown[name] =
      child === null
        ? null
        : query(
            child,
            paths.map((path) => path.replace(/^items\//, "")),
            root,
          );
  }
  return shown;
}
