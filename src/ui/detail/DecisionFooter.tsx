import { Button, CompoundButton, Field, Textarea, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Check, Decision } from "../../core";
import { DECISION_SECOND, DECISION_SHORT } from "../../report/decisions";
import type { Finding } from "../../report/findings";
import { FaultBar } from "../frame/FaultBar";
import { Footer } from "../frame/Footer";
import { useLayout } from "../frame/layout";
import { SaveButton } from "../frame/SaveButton";
import type { Fault } from "../session/PaneState";
import { own } from "../theme/palette";
import { DETAIL_WORDS } from "../words/detail";

export type Decide = (check: Check, decision: Decision["decision"], reason: string) => void;

const CHOICES: readonly Decision["decision"][] = ["explained", "confirmed", "dismissed"];

const useStyles = makeStyles({
  choices: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", columnGap: "8px" },
  choice: {
    minWidth: 0,
    minHeight: "44px",
    padding: "4px 2px",
    justifyContent: "center",
    textAlign: "center",
    fontWeight: "normal",
  },
  second: { fontSize: "12px", marginTop: 0 },
  chosen: { backgroundColor: own.jiheSelected, outline: `1px solid ${own.jiheBar}` },
});

interface Props {
  readonly finding: Finding;
  readonly fault: Fault | undefined;
  readonly onDecide: Decide;
}

/** 差异合理, 确认有误, 不作问题; the reason is asked for where one is due. */
export function DecisionFooter({ finding, fault, onDecide }: Props): ReactElement {
  const made = finding.decided?.decision;
  const [choice, setChoice] = useState<Decision["decision"]>();
  const [reason, setReason] = useState(made?.reason ?? "");
  const shown = choice ?? (finding.decided?.isReopened === true ? undefined : made?.decision);
  const isDue = choice !== undefined && choice !== "confirmed" && reason.trim() === "";
  return (
    <Footer
      above={
        <>
          {fault === undefined ? null : <FaultBar fault={fault} />}
          {choice === undefined ? <Made finding={finding} /> : null}
          <Choices shown={shown} onChoose={setChoice} />
          {choice === undefined ? null : (
            <Field label={choice === "confirmed" ? DETAIL_WORDS.confirmReason : DETAIL_WORDS.reason} size="small">
              <Textarea
                value={reason}
                rows={2}
                onChange={(_, { value }) => {
                  setReason(value);
                }}
              />
            </Field>
          )}
        </>
      }
    >
      {choice === undefined ? undefined : (
        <>
          <SaveButton
            isReady={!isDue}
            onSave={() => {
              onDecide(finding, choice, reason.trim());
              setChoice(undefined);
            }}
          >
            {DETAIL_WORDS.save}
          </SaveButton>
          <Button
            onClick={() => {
              setChoice(undefined);
            }}
          >
            {DETAIL_WORDS.cancel}
          </Button>
        </>
      )}
    </Footer>
  );
}

/** What was decided earlier, and whether its figures have changed since. */
function Made({ finding }: Pick<Props, "finding">): ReactElement | null {
  const layout = useLayout();
  const { decided } = finding;
  if (decided === undefined) return null;
  const { decision, isReopened } = decided;
  return (
    <div className={layout.small}>
      {isReopened ? <div>{DETAIL_WORDS.reopened}</div> : null}
      {decision.reason === "" ? null : `${DECISION_SHORT[decision.decision]}：${decision.reason}`}
    </div>
  );
}

interface ChoicesProps {
  readonly shown: Decision["decision"] | undefined;
  readonly onChoose: (decision: Decision["decision"]) => void;
}

function Choices({ shown, onChoose }: ChoicesProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={DETAIL_WORDS.decision} className={styles.choices}>
      {CHOICES.map((each) => (
        <CompoundButton
          key={each}
          className={mergeClasses(styles.choice, shown === each && styles.chosen)}
          secondaryContent={{ children: DECISION_SECOND[each], className: styles.second }}
          aria-pressed={shown === each}
          onClick={() => {
            onChoose(each);
          }}
        >
          {DECISION_SHORT[each]}
        </CompoundButton>
      ))}
    </div>
  );
}
