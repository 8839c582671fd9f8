import type { ReactElement } from "react";
import type { Verdict } from "../../core";
import { own } from "../theme/palette";

/** Verdicts that a reader sees a shape for. */
export type ShownVerdict = Exclude<Verdict, "pass">;

interface Props {
  readonly verdict: ShownVerdict;
  readonly size?: number;
}

/** The shape of a level: filled where it asks for action, so that levels differ without colour; the word stands beside it. */
export function LevelIcon({ verdict, size = 14 }: Props): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" style={{ flexShrink: 0 }}>
      {SHAPES[verdict]}
    </svg>
  );
}

const line = { fill: "none", strokeWidth: 1.3, strokeLinecap: "round", strokeLinejoin: "round" } as const;

const SHAPES: Readonly<Record<ShownVerdict, ReactElement>> = {
  error: (
    <>
      <rect x="0.5" y="0.5" width="13" height="13" rx="2" fill={own.jiheError} />
      <path d="M3.5 5.4h7M3.5 8.6h7M8.6 3.2 5.4 10.8" {...line} stroke={own.jiheOnLevel} />
    </>
  ),
  suspect: (
    <>
      <path d="M7 .8 13.6 13H.4Z" fill={own.jiheSuspect} stroke={own.jiheSuspect} strokeLinejoin="round" />
      <path d="M7 5v4" {...line} stroke={own.jiheOnLevel} strokeWidth={1.6} />
      <circle cx="7" cy="11.1" r="0.9" fill={own.jiheOnLevel} />
    </>
  ),
  rounding: (
    <>
      <path d="M7 .8 13.2 7 7 13.2.8 7Z" {...line} stroke={own.jiheRounding} />
      <path
        d="M4.4 6.2c.9-.9 1.7-.9 2.6-.2s1.7.7 2.6-.2M4.4 8.6c.9-.9 1.7-.9 2.6-.2s1.7.7 2.6-.2"
        {...line}
        strokeWidth={1.1}
        stroke={own.jiheRounding}
      />
    </>
  ),
  remark: (
    <>
      <circle cx="7" cy="7" r="6.2" {...line} strokeWidth={1.2} stroke={own.jiheRemark} />
      <path d="M7 6.4v3.6" {...line} stroke={own.jiheRemark} />
      <circle cx="7" cy="4.2" r="0.85" fill={own.jiheRemark} />
    </>
  ),
  unchecked: (
    <>
      <circle cx="7" cy="7" r="6.2" {...line} stroke={own.jiheRemark} strokeDasharray="2.4 1.5" strokeLinecap="butt" />
      <path d="M4.4 7h5.2" {...line} stroke={own.jiheRemark} />
    </>
  ),
};
