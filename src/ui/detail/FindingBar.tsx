import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useEffect, type ReactElement } from "react";
import type { Finding } from "../../report/findings";
import { neighbourOf } from "../findings/selectFindings";
import { useLayout } from "../frame/layout";
import { PageBar } from "../frame/PageBar";
import type { ViewAction } from "../session/View";
import { DETAIL_WORDS, positionText } from "../words/detail";

interface Props {
  readonly finding: Finding;
  readonly list: readonly Finding[];
  readonly onView: (action: ViewAction) => void;
  readonly onBack: () => void;
}

/** The way back to the list, the position in it, and its neighbours (Alt+↑, Alt+↓). */
export function FindingBar({ finding, list, onView, onBack }: Props): ReactElement {
  const layout = useLayout();
  const index = list.findIndex(({ id }) => id === finding.id);
  const go = (step: number): void => {
    const next = neighbourOf(list, finding.id, step);
    if (next !== undefined) onView({ do: "openFinding", id: next.id });
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
      event.preventDefault();
      go(event.key === "ArrowDown" ? 1 : -1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  });
  return (
    <PageBar label={DETAIL_WORDS.back} onBack={onBack}>
      {index < 0 ? null : (
        <>
          <span className={mergeClasses(layout.small, layout.muted)} aria-label={DETAIL_WORDS.position}>
            {positionText(index + 1, list.length)}
          </span>
          <Step
            word={DETAIL_WORDS.previous}
            isOff={index === 0}
            icon={<ChevronUpRegular />}
            onClick={() => {
              go(-1);
            }}
          />
          <Step
            word={DETAIL_WORDS.next}
            isOff={index === list.length - 1}
            icon={<ChevronDownRegular />}
            onClick={() => {
              go(1);
            }}
          />
        </>
      )}
    </PageBar>
  );
}

interface StepProps {
  readonly word: string;
  readonly isOff: boolean;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}

function Step({ word, isOff, icon, onClick }: StepProps): ReactElement {
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={icon}
      aria-label={word}
      title={word}
      disabledFocusable={isOff}
      onClick={onClick}
    />
  );
}
