import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellPlace, Check } from "../../core";
import { formatAddress } from "../../core";
import { sideAddress, sidesText } from "../../report/places";
import type { Jump } from "../frame/CellLink";
import { jumpText } from "../words/detail";
import { sheetShort } from "../words/places";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px" },
  button: { flex: "1 1 120px", minWidth: 0, fontWeight: "normal", padding: "2px 8px" },
});

interface Target {
  readonly text: string;
  readonly place: CellPlace;
}

/** Leads to both sides of a finding. */
export function JumpButtons({ check, onJump }: { readonly check: Check; readonly onJump: Jump }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      {targetsOf(check).map(({ text, place }) => (
        <Button
          key={text}
          size="small"
          className={styles.button}
          onClick={() => {
            onJump(place);
          }}
        >
          {jumpText(text)}
        </Button>
      ))}
    </div>
  );
}

const MOST = 3;

function targetsOf({ at, with: sides, working }: Check): readonly Target[] {
  const isSum =
    working?.form === "sum" &&
    working.stated.side.place.row === at.place.row &&
    working.stated.side.place.column === at.place.column;
  const own = { place: at.place, text: `${isSum ? "合计" : sheetShort(at.place.sheet)} ${sideAddress(at)}` };
  const bySheet = new Map<string, typeof sides>();
  for (const side of sides) bySheet.set(side.place.sheet, [...(bySheet.get(side.place.sheet) ?? []), side]);
  const others = [...bySheet].flatMap(([sheet, list]) => {
    const [first] = list;
    if (first === undefined) return [];
    const where = sidesText(list, sheet);
    const name = isSum && sheet === at.place.sheet ? "分项" : sheetShort(sheet);
    return [
      { place: first.place, text: `${name} ${where.length > MOST_LETTERS ? formatAddress(first.place) : where}` },
    ];
  });
  return [own, ...others].slice(0, MOST);
}

/** A list of cells longer than this says less than where it begins. */
const MOST_LETTERS = 14;
