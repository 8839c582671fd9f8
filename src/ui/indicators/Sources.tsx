import { mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { IndicatorScore } from "../../core";
import { CellLink, type Jump } from "../frame/CellLink";
import { useLayout } from "../frame/layout";
import { TextLink } from "../frame/TextLink";
import { cellName } from "../words/places";
import { moreText } from "../words/preview";

interface Props {
  readonly sources: IndicatorScore["from"];
  /** The indicator's own sheet, which goes without saying. */
  readonly home: string;
  readonly onJump: Jump;
}

/** More cells than that are shown on demand. */
const SHOWN = 4;

/** Cells that a score was worked out from, with what stands there; a click leads to each. */
export function Sources({ sources, home, onJump }: Props): ReactElement {
  const layout = useLayout();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || sources.length <= SHOWN + 1 ? sources : sources.slice(0, SHOWN);
  const rest = sources.length - shown.length;
  return (
    <>
      {shown.map((source) => (
        <div key={cellName(source)} className={layout.row}>
          <CellLink place={source} onJump={onJump} home={home} />
          <span className={mergeClasses(layout.figure, layout.muted)}>{figureOf(source.text)}</span>
        </div>
      ))}
      {rest === 0 ? null : (
        <TextLink
          onClick={() => {
            setWhole(true);
          }}
        >
          {moreText(rest)}
        </TextLink>
      )}
    </>
  );
}

/** Words that stand in a cell are told above, as 实际值. */
function figureOf(text = ""): string {
  return text.length <= LONGEST_FIGURE ? text : "";
}

const LONGEST_FIGURE = 16;
