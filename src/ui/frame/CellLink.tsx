import type { ReactElement, ReactNode } from "react";
import type { CellPlace } from "../../core";
import { cellName } from "../words/places";
import { TextLink } from "./TextLink";

export type Jump = (place: CellPlace) => void;

interface Props {
  readonly place: CellPlace;
  readonly onJump: Jump;
  /** The sheet that goes without saying. */
  readonly home?: string;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A reference to a cell; a click shows the cell in the workbook. */
export function CellLink({ place, onJump, home, className, children }: Props): ReactElement {
  return (
    <TextLink
      {...(className === undefined ? {} : { className })}
      onClick={() => {
        onJump(place);
      }}
    >
      {children ?? cellName(place, home)}
    </TextLink>
  );
}
