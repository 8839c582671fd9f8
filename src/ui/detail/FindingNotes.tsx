import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Check } from "../../core";
import { bridgeStory } from "../../report/bridge";
import { hintTexts } from "../../report/explanations";
import { precisionLines } from "../../report/precision";
import { titleText } from "../../report/titles";
import { causedBy } from "../findings/selectFindings";
import { useLayout } from "../frame/layout";
import type { Jump } from "../frame/CellLink";
import { causedText, DETAIL_WORDS } from "../words/detail";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "8px", rowGap: "6px", margin: 0 },
  word: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  text: { margin: 0 },
});

interface Props {
  readonly check: Check;
  readonly checks: readonly Check[];
  readonly onJump: Jump;
}

/** 精度, 差异构成, 可能原因, what follows from it: one line each, only what there is to say. */
export function FindingNotes({ check, checks }: Props): ReactElement | null {
  const styles = useStyles();
  const layout = useLayout();
  const notes = notesOf(check, checks);
  if (notes.length === 0) return null;
  return (
    <dl className={mergeClasses(styles.list, layout.small)}>
      {notes.map(({ word, lines }) => (
        <Note key={word} word={word}>
          {lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </Note>
      ))}
    </dl>
  );
}

function Note({ word, children }: { readonly word: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.word}>{word}</dt>
      <dd className={styles.text}>{children}</dd>
    </>
  );
}

function notesOf(check: Check, checks: readonly Check[]): readonly { word: string; lines: readonly string[] }[] {
  const caused = causedBy(checks, check.id);
  const isDifferent = check.verdict === "error" || check.verdict === "suspect";
  const hasNoRows = check.kind === "equal" && isDifferent && bridgeStory(check, checks) === undefined;
  return [
    { word: DETAIL_WORDS.precision, lines: precisionLines(check) },
    { word: DETAIL_WORDS.bridge, lines: hasNoRows ? [DETAIL_WORDS.noBridge] : [] },
    { word: DETAIL_WORDS.hints, lines: hintTexts(check).map((text) => `可能${text}。`) },
    { word: causedText(caused.length), lines: caused.map(titleText) },
  ].filter(({ lines }) => lines.length > 0);
}
