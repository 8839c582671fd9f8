/** What differs between the places that the pane runs in; the shell states it, so that the pane promises only what is true there. */
export interface Host {
  /** Under 数据不离开本机. */
  readonly promise: string;
  /** Whether and how fills of marks print. */
  readonly printing: string;
  /** After a write: how long it can be taken back. */
  readonly undo: string;
}
