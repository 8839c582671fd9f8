import { Accordion, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Check } from "../../core";
import { differenceFigure, differenceFigureOf, placesOf, plainText, unitOf, figureText } from "../../report/figures";
import { groupRounding, rankFindings, type RoundingGroup } from "../../report/findings";
import { sideAddress } from "../../report/places";
import { nameOf } from "../../report/titles";
import { VERDICT_WORDS } from "../../report/words";
import { CellLink, type Jump } from "../frame/CellLink";
import { Fold } from "../frame/Fold";
import { useLayout } from "../frame/layout";
import { useTable } from "../frame/table";
import { LevelIcon } from "../icons/LevelIcon";
import type { ViewAction } from "../session/View";
import { FINDINGS_WORDS, roundingLine } from "../words/findings";
import { GroupHead } from "./GroupHead";

interface Props {
  readonly checks: readonly Check[];
  readonly onView: (action: ViewAction) => void;
  readonly onJump: Jump;
}

/** 尾差 by table: what stands, what it should be, the difference. */
export function RoundingGroups({ checks, onJump }: Props): ReactElement | null {
  const rounding = rankFindings(checks).filter(({ verdict }) => verdict === "rounding");
  if (rounding.length === 0) return null;
  const groups = groupRounding(rounding);
  const isAffecting = rounding.some(({ affects }) => affects !== "none");
  return (
    <section aria-label={VERDICT_WORDS.rounding}>
      <GroupHead
        icon={<LevelIcon verdict="rounding" />}
        title={VERDICT_WORDS.rounding}
        hint={isAffecting ? FINDINGS_WORDS.roundingHintAffecting : FINDINGS_WORDS.roundingHint}
        number={rounding.length}
      />
      <Accordion collapsible multiple defaultOpenItems={groups.slice(0, 1).map(nameOfGroup)}>
        {groups.map((group) => (
          <Fold
            key={nameOfGroup(group)}
            name={nameOfGroup(group)}
            title={group.sheet}
            note={roundingLine(group.checks.length, signed(group, "sum"), signed(group, "largest"), group.unit)}
          >
            <RoundingTable checks={group.checks} onJump={onJump} />
          </Fold>
        ))}
      </Accordion>
    </section>
  );
}

/** A figure of a group without its unit, which stands once behind them. */
function signed({ checks, unit, ...group }: RoundingGroup, which: "sum" | "largest"): string {
  const places = Math.max(...checks.map(placesOf));
  return differenceFigure(group[which], unit, places);
}

function nameOfGroup({ sheet, unit }: { readonly sheet: string; readonly unit: string }): string {
  return `${sheet}|${unit}`;
}

const useStyles = makeStyles({ address: { marginLeft: "4px", color: tokens.colorNeutralForeground3 } });

function RoundingTable({ checks, onJump }: Pick<Props, "checks" | "onJump">): ReactElement {
  const table = useTable();
  const styles = useStyles();
  const layout = useLayout();
  const figure = mergeClasses(table.cell, table.figure);
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {[FINDINGS_WORDS.item, FINDINGS_WORDS.stated, FINDINGS_WORDS.expected, FINDINGS_WORDS.difference].map(
            (word, index) => (
              <th key={word} scope="col" className={mergeClasses(table.head, index > 0 && table.figure)}>
                {word}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={check.id} className={table.line}>
            <th scope="row" className={table.cell}>
              {nameOf(check.at)}
              <CellLink place={check.at.place} onJump={onJump} className={mergeClasses(styles.address, layout.nowrap)}>
                {sideAddress(check.at)}
              </CellLink>
            </th>
            <td className={figure}>{shown(check, "actual")}</td>
            <td className={figure}>{shown(check, "expected")}</td>
            <td className={figure}>{differenceFigureOf(check)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Figures without a unit, which stands in the heading. */
function shown(check: Check, which: "actual" | "expected"): string {
  const value = check[which];
  if (value === undefined) return "—";
  const unit = unitOf(check);
  return unit === "%" ? figureText(value, unit, placesOf(check)) : plainText(value, placesOf(check));
}
