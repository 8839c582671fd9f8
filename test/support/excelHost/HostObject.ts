import type { Json } from "./HostModel";

/** An object of the emulated host: exactly the members that are emulated; any other fails with ApiNotFound. */
export interface HostObject {
  readonly type: string;
  /** What every answer about the object says, such as its id. */
  readonly identity?: Readonly<Record<string, Json>>;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly children?: Readonly<Record<string, Child>>;
  readonly methods?: Readonly<Record<string, Method>>;
  readonly items?: () => readonly HostObject[];
  readonly indexer?: (key: Json) => HostObject;
}

export interface Scalar {
  /** The second number of the ExcelApi set that brought it. */
  readonly since?: number;
  readonly get: () => Json;
  readonly set?: (value: Json) => void;
}

export interface Child {
  readonly since?: number;
  readonly get: () => HostObject | null;
}

export interface Method {
  readonly since?: number;
  readonly call: (...parameters: readonly (Json | HostObject)[]) => Outcome;
}

/** What a method gives: an object (null for none), or a plain value. */
export type Outcome = { readonly object: HostObject | null } | { readonly value: Json } | undefined;

/** An error that the host reports for one action. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export function notFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function invalid(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

export function denied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}

export function textFrom(value: Json | HostObject | undefined): string {
  if (typeof value !== "string") throw invalid();
  return value;
}

export function numberFrom(value: Json | HostObject | undefined): number {
  if (typeof value !== "number") throw invalid();
  return value;
}
