import { formatAddress, inspect, type Check, type Sheet } from "../../src/core";

/** True for an error or a doubt that no other finding explains. */
export function isFinding({ verdict, root }: Check): boolean {
  return (verdict === "error" || verdict === "suspect") && root === undefined;
}

/** What a sheet is told of besides figures kept as text and what other findings explain, as "kind address verdict". */
export function findingsOf(sheet: Sheet): readonly string[] {
  return inspect([sheet])
    .checks.filter(({ kind, verdict, root }) => kind !== "type" && verdict !== "pass" && root === undefined)
    .map(({ kind, verdict, at }) => `${kind} ${formatAddress(at.place)} ${verdict}`);
}
