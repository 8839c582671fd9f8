import { Select, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LEVELS, VERDICT_WORDS } from "../../report/words";
import { useLayout } from "../frame/layout";
import { LevelIcon } from "../icons/LevelIcon";
import { COLOURS, SETTINGS_WORDS } from "../words/settings";
import type { PartProps } from "./PartProps";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "14px minmax(0, 1fr) 20px 120px",
    columnGap: "8px",
    alignItems: "center",
  },
  swatch: { width: "18px", height: "18px", border: "1px solid #D1D1D1", forcedColorAdjust: "none" },
});

const NONE = "none";

/** The fill of each level's marks. */
export function MarkColours({ draft, onDraft }: PartProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <>
      <h2 className={layout.heading}>{SETTINGS_WORDS.colours}</h2>
      {LEVELS.map((level) => {
        const fill = draft.colours[level];
        const names =
          COLOURS.some((colour) => colour.fill === fill) || fill === null
            ? COLOURS
            : [...COLOURS, { name: fill, fill }];
        return (
          <div key={level} className={styles.line}>
            <LevelIcon verdict={level} />
            <span>{VERDICT_WORDS[level]}</span>
            <span
              className={styles.swatch}
              style={{ backgroundColor: fill === null ? "transparent" : `#${fill}` }}
              aria-hidden="true"
            />
            <Select
              className={layout.fill}
              size="small"
              aria-label={`${VERDICT_WORDS[level]}${SETTINGS_WORDS.colours}`}
              value={fill ?? NONE}
              onChange={(_, { value }) => {
                onDraft({ ...draft, colours: { ...draft.colours, [level]: value === NONE ? null : value } });
              }}
            >
              <option value={NONE}>{SETTINGS_WORDS.noColour}</option>
              {names.map((colour) => (
                <option key={colour.fill} value={colour.fill}>
                  {colour.name}
                </option>
              ))}
            </Select>
          </div>
        );
      })}
    </>
  );
}
