/** A rule that says what earns full marks and not what happens otherwise: where it is not met, its points are open. */
export interface OneSided {
  readonly isOneSided?: boolean;
}
