import { Button, Field, Textarea, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { IndicatorScore } from "../../core";
import { isZero, minus } from "../../core";
import { pointsText } from "../../report/summary";
import { useLayout } from "../frame/layout";
import { SaveButton } from "../frame/SaveButton";
import { TextLink } from "../frame/TextLink";
import { own } from "../theme/palette";
import { INDICATOR_WORDS } from "../words/indicators";
import type { IndicatorsProps } from "./IndicatorsProps";

const useStyles = makeStyles({
  boxes: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: {
    padding: "4px 8px 5px",
    textAlign: "right",
    borderBottom: "2px solid transparent",
    "& + &": { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  chosen: { borderBottomColor: own.jiheBar },
  figure: { margin: 0, fontSize: "16px", lineHeight: "22px" },
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
  buttons: { display: "flex", columnGap: "8px" },
});

interface Props extends IndicatorsProps {
  readonly score: IndicatorScore;
}

/** 原评分｜测算分｜采用分, where the first two differ; taking the computed one asks for a reason. */
export function ScoreBoxes({ score, ...props }: Props): ReactElement | null {
  const layout = useLayout();
  const { given, computed } = score;
  if (given === undefined || computed === undefined || isZero(minus(given, computed))) return null;
  return (
    <>
      <Boxes score={score} places={props.scorecard.scheme.places} />
      {score.chosen === undefined ? (
        <AdoptForm score={score} {...props} />
      ) : (
        <div className={layout.small}>
          {`${INDICATOR_WORDS.adoptComputed}，理由：${score.chosen.reason}。`}
          <TextLink
            isSaving
            onClick={() => {
              props.onChoose(score, undefined);
            }}
          >
            {INDICATOR_WORDS.adoptGiven}
          </TextLink>
        </div>
      )}
    </>
  );
}

function Boxes({ score, places }: { readonly score: IndicatorScore; readonly places: number }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { given, computed, score: adopted } = score;
  const isComputed = adopted !== undefined && computed !== undefined && isZero(minus(adopted, computed));
  const boxes = [
    { word: INDICATOR_WORDS.given, value: given, isChosen: !isComputed },
    { word: INDICATOR_WORDS.computed, value: computed, isChosen: isComputed },
    { word: INDICATOR_WORDS.adopted, value: adopted, isChosen: false },
  ];
  return (
    <dl className={styles.boxes}>
      {boxes.map(({ word, value, isChosen }, index) => (
        <div key={word} className={mergeClasses(styles.box, isChosen && styles.chosen)}>
          <dt className={mergeClasses(layout.small, layout.muted)}>
            {isChosen ? "✓ " : ""}
            {word}
          </dt>
          <dd className={mergeClasses(styles.figure, index === 2 && layout.strong)}>{pointsText(value, places)}</dd>
        </div>
      ))}
    </dl>
  );
}

function AdoptForm({ score, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const [reason, setReason] = useState<string>();
  if (reason === undefined) {
    return (
      <div>
        <TextLink
          onClick={() => {
            setReason("");
          }}
        >
          {INDICATOR_WORDS.adoptComputed}
        </TextLink>
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <Field label={INDICATOR_WORDS.reason} size="small">
        <Textarea
          value={reason}
          rows={2}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <SaveButton
          size="small"
          isReady={reason.trim() !== ""}
          onSave={() => {
            onChoose(score, { score: "computed", reason: reason.trim() });
          }}
        >
          {INDICATOR_WORDS.save}
        </SaveButton>
        <Button
          size="small"
          onClick={() => {
            setReason(undefined);
          }}
        >
          {INDICATOR_WORDS.cancel}
        </Button>
      </div>
    </div>
  );
}
