import { Field, Input, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CheckRun } from "../../app/Run";
import type { Settings } from "../../core";
import { PARTIAL_STEPS, SCHEMES } from "../../core";
import { PARTIAL_STEP_WORDS } from "../../report/settings";
import { scaleText } from "../../report/summary";
import { Choice } from "../frame/Choice";
import { useLayout } from "../frame/layout";
import { SaveButton } from "../frame/SaveButton";
import { choicesText, SETTINGS_WORDS } from "../words/settings";
import { MarkColours } from "./MarkColours";
import { Precisions } from "./Precisions";
import type { PartProps } from "./PartProps";
import { CHOICE_COUNTS, draftOf, readWeights, settingsOf } from "./readSettings";

export type SaveSettings = (settings: Settings) => void;

interface Props {
  readonly run: CheckRun;
  readonly onSettings: SaveSettings;
}

/** Scheme, survey weights, precision and mark colours of this workbook, kept with it. */
export function SettingsPage({ run, onSettings }: Props): ReactElement {
  const layout = useLayout();
  const [draft, setDraft] = useState(() => draftOf(run.memory.settings));
  const settings = settingsOf(draft);
  const part = { draft, onDraft: setDraft };
  return (
    <>
      <section className={mergeClasses(layout.section, layout.stack)}>
        <div className={mergeClasses(layout.small, layout.second)}>{SETTINGS_WORDS.hint}</div>
        <SchemeChoice {...part} run={run} />
      </section>
      <section className={mergeClasses(layout.section, layout.stack)}>
        <SurveyWeights {...part} />
      </section>
      <section className={mergeClasses(layout.section, layout.stack)}>
        <Precisions {...part} tables={run.inspection.tables} />
      </section>
      <section className={mergeClasses(layout.section, layout.stack)}>
        <MarkColours {...part} />
      </section>
      <section className={layout.lastSection}>
        <SaveButton
          isReady={settings !== undefined}
          onSave={() => {
            if (settings !== undefined) onSettings(settings);
          }}
        >
          {SETTINGS_WORDS.save}
        </SaveButton>
      </section>
    </>
  );
}

function SchemeChoice({ draft, onDraft, run }: PartProps & Pick<Props, "run">): ReactElement {
  const layout = useLayout();
  const { scorecard } = run.inspection;
  return (
    <>
      <Choice
        label={SETTINGS_WORDS.scheme}
        value={draft.scheme}
        onChoose={(scheme) => {
          onDraft({ ...draft, scheme });
        }}
      >
        <option value="">{SETTINGS_WORDS.usualScheme}</option>
        {SCHEMES.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <PartialStepChoice draft={draft} onDraft={onDraft} />
      {scorecard === undefined ? null : (
        <div className={mergeClasses(layout.small, layout.muted)}>
          {`${SETTINGS_WORDS.scale}：${scaleText(scorecard)}`}
        </div>
      )}
    </>
  );
}

function PartialStepChoice({ draft, onDraft }: PartProps): ReactElement {
  return (
    <Choice
      label={SETTINGS_WORDS.partialStep}
      value={draft.partialStep}
      onChoose={(value) => {
        onDraft({ ...draft, partialStep: PARTIAL_STEPS.find((each) => each === value) ?? "" });
      }}
    >
      <option value="">{SETTINGS_WORDS.askPartialStep}</option>
      {PARTIAL_STEPS.map((each) => (
        <option key={each} value={each}>
          {PARTIAL_STEP_WORDS[each]}
        </option>
      ))}
    </Choice>
  );
}

function SurveyWeights({ draft, onDraft }: PartProps): ReactElement {
  const layout = useLayout();
  return (
    <>
      <h2 className={layout.heading}>{SETTINGS_WORDS.weights}</h2>
      <div className={mergeClasses(layout.small, layout.muted)}>{SETTINGS_WORDS.weightsHint}</div>
      {CHOICE_COUNTS.map((count) => {
        const text = draft.weights[count] ?? "";
        const isWrong = readWeights(text, count) === undefined;
        return (
          <Field
            key={count}
            label={choicesText(count)}
            size="small"
            validationState={isWrong ? "error" : "none"}
            {...(isWrong ? { validationMessage: SETTINGS_WORDS.wrong } : {})}
          >
            <Input
              value={text}
              onChange={(_, { value }) => {
                onDraft({ ...draft, weights: { ...draft.weights, [count]: value } });
              }}
            />
          </Field>
        );
      })}
    </>
  );
}
