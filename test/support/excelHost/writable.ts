import type { Host } from "./Host";
import type { HostSheet } from "./HostModel";
import { denied } from "./HostObject";

/** Refuses what a protected sheet or a workbook that is read only does not allow. */
export function checkWritable({ model }: Host, sheet?: HostSheet): void {
  if (model.isReadOnly || sheet?.isProtected === true) throw denied();
}
