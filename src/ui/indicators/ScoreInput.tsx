import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { IndicatorScore } from "../../core";
import { formatExact } from "../../core";
import { useLayout } from "../frame/layout";
import { useIsRefreshing } from "../frame/refreshing";
import { SaveButton } from "../frame/SaveButton";
import { weightText } from "../result/scoreFigures";
import { INDICATOR_WORDS, rangeHint } from "../words/indicators";
import type { IndicatorsProps } from "./IndicatorsProps";
import { readPoints } from "./readPoints";

const useStyles = makeStyles({
  input: { width: "130px" },
  buttons: { display: "flex", columnGap: "8px" },
});

interface Props extends IndicatorsProps {
  readonly score: IndicatorScore;
}

/** 待评分: an evaluator gives the score here. */
export function ScoreInput({ score, ...props }: Props): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const isRefreshing = useIsRefreshing();
  const made = score.chosen?.by === "given" && score.score !== undefined ? formatExact(score.score) : "";
  const [text, setText] = useState(made);
  const { places } = props.scorecard.scheme;
  const points = readPoints(text, score.weight, places);
  const isWrong = text.trim() !== "" && points === undefined;
  return (
    <>
      <Field
        label={INDICATOR_WORDS.score}
        size="small"
        hint={rangeHint(weightText(score.weight), places)}
        validationState={isWrong ? "error" : "none"}
      >
        <Input
          className={styles.input}
          value={text}
          inputMode="decimal"
          contentAfter={<span className={layout.nowrap}>{`/ ${weightText(score.weight)}`}</span>}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <SaveButton
          size="small"
          isReady={points !== undefined && points !== made}
          onSave={() => {
            if (points !== undefined) props.onChoose(score, { score: { given: points }, reason: "" });
          }}
        >
          {INDICATOR_WORDS.save}
        </SaveButton>
        {made === "" ? null : (
          <Button
            size="small"
            disabledFocusable={isRefreshing}
            onClick={() => {
              setText("");
              props.onChoose(score, undefined);
            }}
          >
            {INDICATOR_WORDS.withdraw}
          </Button>
        )}
      </div>
    </>
  );
}
