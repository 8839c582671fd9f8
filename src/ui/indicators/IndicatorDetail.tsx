import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { IndicatorScore } from "../../core";
import { formatAddress, isZero, minus } from "../../core";
import { reasonText } from "../../report/reasons";
import { scoreLine } from "../../report/scoreLine";
import { useLayout } from "../frame/layout";
import { INDICATOR_WORDS, jumpToCell } from "../words/indicators";
import type { IndicatorsProps } from "./IndicatorsProps";
import { ScoreBoxes } from "./ScoreBoxes";
import { ScoreInput } from "./ScoreInput";
import { Sources } from "./Sources";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    padding: "2px var(--jihePad) 12px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  facts: { display: "grid", gridTemplateColumns: "44px minmax(0, 1fr)", columnGap: "0", rowGap: "4px", margin: 0 },
  word: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, whiteSpace: "pre-line" },
  jump: { alignSelf: "flex-start", fontWeight: "normal" },
});

interface Props extends IndicatorsProps {
  readonly score: IndicatorScore;
  readonly indent: string;
}

/** Rule, calculation, sources and reason of one indicator; what an evaluator may choose. */
export function IndicatorDetail({ score, indent, ...props }: Props): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { indicator } = score;
  const place = indicator.score?.place ?? indicator.label.place;
  return (
    <div className={styles.detail} style={{ paddingLeft: `calc(${indent} + 22px)` }}>
      <dl className={mergeClasses(styles.facts, layout.small)}>
        {factsOf(score, props).map(({ word, content }) => (
          <Fact key={word} word={word}>
            {content}
          </Fact>
        ))}
      </dl>
      {score.status === "unscored" || score.chosen?.by === "given" ? (
        <ScoreInput score={score} {...props} />
      ) : (
        <ScoreBoxes score={score} {...props} />
      )}
      <Button
        size="small"
        className={styles.jump}
        onClick={() => {
          props.onJump(place);
        }}
      >
        {jumpToCell(indicator.score !== undefined, formatAddress(place))}
      </Button>
    </div>
  );
}

function Fact({ word, children }: { readonly word: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.word}>{word}</dt>
      <dd className={styles.text}>{children}</dd>
    </>
  );
}

interface FactContent {
  readonly word: string;
  readonly content: ReactNode;
}

function factsOf(score: IndicatorScore, { onJump }: IndicatorsProps): readonly FactContent[] {
  const { indicator, calculation, completed, from } = score;
  const home = indicator.label.place.sheet;
  const texts = [
    [INDICATOR_WORDS.rule, indicator.rule?.text],
    [INDICATOR_WORDS.target, indicator.target?.text],
    [INDICATOR_WORDS.achieved, completed?.text ?? indicator.achieved?.text],
    [INDICATOR_WORDS.calculation, calculation],
    [INDICATOR_WORDS.loss, isBelowFull(score) ? scoreLine(score) : undefined],
    [
      INDICATOR_WORDS.because,
      score.status === "computed" || score.because === undefined ? undefined : `${reasonText(score.because)}。`,
    ],
    [INDICATOR_WORDS.note, indicator.reason?.text],
  ] as const;
  const facts = texts.flatMap(([word, content]) =>
    content === undefined || /^[-—－/\s]*$/.test(content) ? [] : [{ word, content }],
  );
  if (from.length === 0) return facts;
  return [...facts, { word: INDICATOR_WORDS.sources, content: <Sources sources={from} home={home} onJump={onJump} /> }];
}

function isBelowFull({ weight, score, status }: IndicatorScore): boolean {
  return status === "computed" && weight !== undefined && score !== undefined && !isZero(minus(weight, score));
}
