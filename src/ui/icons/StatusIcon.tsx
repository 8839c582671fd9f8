import type { ReactElement } from "react";
import type { IndicatorScore } from "../../core";
import { own } from "../theme/palette";

/** How a score came about: 自动测算 filled square, 人工评定 open circle, 待评分 dashed circle; the word stands beside it. */
export function StatusIcon({ status }: { readonly status: IndicatorScore["status"] }): ReactElement {
  return (
    <svg width={10} height={10} viewBox="0 0 10 10" aria-hidden="true" style={{ flexShrink: 0 }}>
      {SHAPES[status]}
    </svg>
  );
}

const SHAPES: Readonly<Record<IndicatorScore["status"], ReactElement>> = {
  computed: <rect x="1" y="1" width="8" height="8" fill={own.jiheBar} />,
  judged: <circle cx="5" cy="5" r="3.8" fill="none" stroke={own.jiheRemark} strokeWidth={1.4} />,
  unscored: (
    <circle cx="5" cy="5" r="3.8" fill="none" stroke={own.jiheSuspect} strokeWidth={1.5} strokeDasharray="1.9 1.1" />
  ),
};
