import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Check, CheckKind } from "../../core";
import { differenceFigureOf, figureText, placesOf, plainText, unitOf } from "../../report/figures";
import { messageOf } from "../../report/messages";
import { nameOf } from "../../report/titles";
import { useLayout } from "../frame/layout";
import { levelColour } from "../theme/levelColour";
import type { Finding } from "../../report/findings";
import { DETAIL_WORDS } from "../words/detail";
import { sheetShort } from "../words/places";

const useStyles = makeStyles({
  boxes: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, auto))",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
  },
  box: {
    padding: "5px 0 6px",
    textAlign: "right",
    "& + &": { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
    "&:not(:last-child)": { paddingRight: "12px" },
    "&:not(:first-child)": { paddingLeft: "6px" },
  },
  figure: { margin: 0, fontSize: "20px", lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  long: { fontSize: "16px" },
});

/** 应为, 实为, 差额; where neither side is known to be right, both by name. Findings without figures are told in a sentence. */
export function FindingFigures({ check }: { readonly check: Finding }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  if (check.difference === undefined) return <div className={layout.second}>{messageOf(check)}。</div>;
  const figures = figuresOf(check);
  const isLong = figures.some(({ text }) => text.length > LONG);
  return (
    <dl className={styles.boxes}>
      {figures.map(({ name, text }, index) => (
        <div key={name} className={styles.box}>
          <dt className={mergeClasses(layout.small, layout.muted)}>{name}</dt>
          <dd
            className={mergeClasses(styles.figure, isLong && styles.long)}
            style={index === 2 ? { color: levelColour(check.verdict) } : undefined}
          >
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const LONG = 9;

/** Kinds that name both sides instead of calling one right. */
const TWO_SIDED: readonly CheckKind[] = ["equal", "opening", "limit", "ofWhich", "target", "text"];

interface Figure {
  readonly name: string;
  readonly text: string;
}

function figuresOf(check: Check): readonly Figure[] {
  const expected = { text: shown(check, "expected"), name: DETAIL_WORDS.expected };
  const actual = { text: shown(check, "actual"), name: DETAIL_WORDS.actual };
  const difference = { text: differenceFigureOf(check), name: DETAIL_WORDS.difference };
  if (!TWO_SIDED.includes(check.kind)) return [expected, actual, difference];
  const [own, other] = sideNames(check);
  return [{ ...actual, name: own }, { ...expected, name: other }, difference];
}

/** By sheet where they stand on two; else by name. */
function sideNames({ at, with: sides, kind }: Check): readonly [string, string] {
  const [other] = sides;
  if (other === undefined) return [DETAIL_WORDS.actual, DETAIL_WORDS.expected];
  if (other.place.sheet !== at.place.sheet) return [sheetShort(at.place.sheet), sheetShort(other.place.sheet)];
  if (kind === "limit" || kind === "ofWhich") return [DETAIL_WORDS.actual, DETAIL_WORDS.bound];
  return [nameOf(at), nameOf(other)];
}

function shown(check: Check, which: "actual" | "expected"): string {
  const value = check[which];
  if (value === undefined) return "—";
  const unit = unitOf(check);
  return unit === "%" ? figureText(value, unit, placesOf(check)) : plainText(value, placesOf(check));
}
