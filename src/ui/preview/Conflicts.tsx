import { Radio, RadioGroup, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WriteConflict } from "../../core";
import { CellLink, type Jump } from "../frame/CellLink";
import { useLayout } from "../frame/layout";
import { cellKey } from "../session/PaneState";
import { conflictsLine, formulaLine, keepText, overwriteText, PREVIEW_WORDS } from "../words/preview";
import { valueText } from "./previewRows";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", rowGap: "8px", marginTop: "8px" },
  card: {
    padding: "8px 12px 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  radios: { display: "flex", flexWrap: "wrap", marginLeft: "-8px", columnGap: "4px" },
  formula: { overflowWrap: "anywhere" },
  place: { marginRight: "10px" },
});

interface Props {
  readonly conflicts: readonly WriteConflict[];
  readonly overwrite: readonly string[];
  readonly onOverwrite: (cell: string, isAllowed: boolean) => void;
  readonly onJump: Jump;
}

/** Cells where a person's figure or a formula stands: it stays unless the person says otherwise. */
export function Conflicts({ conflicts, overwrite, onOverwrite, onJump }: Props): ReactElement | null {
  const styles = useStyles();
  const layout = useLayout();
  if (conflicts.length === 0) return null;
  return (
    <section className={layout.section}>
      <div className={layout.row}>
        <h3 className={layout.heading}>{PREVIEW_WORDS.confirm}</h3>
        <span className={mergeClasses(layout.small, layout.muted)}>{conflictsLine(conflicts.length)}</span>
      </div>
      <div className={styles.cards}>
        {conflicts.map((conflict) => (
          <Card
            key={cellKey(conflict.write)}
            conflict={conflict}
            isAllowed={overwrite.includes(cellKey(conflict.write))}
            onOverwrite={onOverwrite}
            onJump={onJump}
          />
        ))}
      </div>
    </section>
  );
}

interface CardProps extends Pick<Props, "onOverwrite" | "onJump"> {
  readonly conflict: WriteConflict;
  readonly isAllowed: boolean;
}

function Card({ conflict, isAllowed, onOverwrite, onJump }: CardProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { write, stands } = conflict;
  const { label } = write;
  const isFormula = stands.formula !== undefined;
  const current = valueText(stands.value, write.isRate);
  return (
    <div className={styles.card}>
      <div className={layout.row}>
        <span>
          <CellLink place={write} onJump={onJump} className={styles.place} />
          {label}
        </span>
        <span className={mergeClasses(layout.small, layout.muted, layout.nowrap)}>
          {isFormula ? PREVIEW_WORDS.formula : PREVIEW_WORDS.manual}
        </span>
      </div>
      {stands.formula === undefined ? null : (
        <div className={mergeClasses(layout.small, layout.muted, styles.formula)}>
          {formulaLine(stands.formula, current)}
        </div>
      )}
      <RadioGroup
        className={styles.radios}
        layout="horizontal"
        aria-label={label}
        value={isAllowed ? "overwrite" : "keep"}
        onChange={(_, { value }) => {
          onOverwrite(cellKey(write), value === "overwrite");
        }}
      >
        <Radio value="keep" label={keepText(isFormula, current)} />
        <Radio value="overwrite" label={overwriteText(isFormula, valueText(write.value, write.isRate))} />
      </RadioGroup>
    </div>
  );
}
