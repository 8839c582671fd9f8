/** What people said about a workbook (处理意见), kept with it and shown again; versioned. */
export interface Memory {
  readonly version: 1;
  readonly decisions: readonly Decision[];
}

/** A person's decision about one finding: 差异合理（已说明）, 确认有误（待更正） or 不作问题. */
export interface Decision {
  /** Id of the check. */
  readonly id: string;
  readonly decision: "explained" | "confirmed" | "dismissed";
  /** Required but for `confirmed`. */
  readonly reason: string;
  /** The figures that it was taken on; when they change the finding is open again. */
  readonly figures: string;
}

export const NO_MEMORY: Memory = { version: 1, decisions: [] };
