import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Check } from "../../core";
import { useLayout } from "../frame/layout";
import type { View } from "../session/View";
import { cleanLine, FINDINGS_WORDS } from "../words/findings";
import { countFindings, countShown } from "./selectFindings";

const useStyles = makeStyles({ empty: { padding: "24px var(--jihePad)", textAlign: "center" } });

interface Props {
  readonly checks: readonly Check[];
  readonly view: Pick<View, "verdicts" | "isAffecting">;
}

/** What an empty list means: nothing found, nothing of the chosen level, or no level chosen. */
export function EmptyFindings({ checks, view }: Props): ReactElement | null {
  const styles = useStyles();
  const layout = useLayout();
  const counts = countShown(checks);
  const isClean = countFindings(counts) === 0;
  const chosen = view.verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  if (!isClean && (chosen > 0 || view.isAffecting)) return null;
  return (
    <div className={styles.empty}>
      <div className={layout.strong}>{sentence(isClean, view.verdicts.length)}</div>
      {isClean ? (
        <div className={mergeClasses(layout.small, layout.second)}>{cleanLine(checks.length, counts.unchecked)}</div>
      ) : null}
    </div>
  );
}

function sentence(isClean: boolean, levels: number): string {
  if (isClean) return FINDINGS_WORDS.clean;
  return levels === 0 ? FINDINGS_WORDS.noneChosen : FINDINGS_WORDS.noneOfLevel;
}
