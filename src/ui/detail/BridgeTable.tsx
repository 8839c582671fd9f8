import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Check } from "../../core";
import { absolute, exactFromText, isZero, ZERO } from "../../core";
import { bridgeStory } from "../../report/bridge";
import { rowName } from "../../report/explanations";
import { differenceOf, placesOf, plainText } from "../../report/figures";
import { nameOf } from "../../report/titles";
import { CellLink, type Jump } from "../frame/CellLink";
import { useLayout } from "../frame/layout";
import { TextLink } from "../frame/TextLink";
import { useTable } from "../frame/table";
import type { ViewAction } from "../session/View";
import { own } from "../theme/palette";
import { DETAIL_WORDS, offsetText } from "../words/detail";
import { cellName } from "../words/places";

interface Props {
  readonly check: Check;
  readonly checks: readonly Check[];
  readonly onView: (action: ViewAction) => void;
  readonly onJump: Jump;
}

/** 差异构成: stated rows that make up the difference, what they explain, and what is left. */
export function BridgeTable({ check, checks, onView, onJump }: Props): ReactElement | null {
  const layout = useLayout();
  const table = useTable();
  const story = bridgeStory(check, checks);
  if (story === undefined) return null;
  const places = placesOf(check);
  const figure = mergeClasses(table.cell, table.figure);
  return (
    <section>
      <h3 className={layout.heading}>{DETAIL_WORDS.bridge}</h3>
      <table className={table.table}>
        <tbody>
          {story.terms.map((term) => (
            <tr key={cellName(term.place)}>
              <td className={mergeClasses(table.cell, table.sign)}>{term.sign === 1 ? "+" : "−"}</td>
              <th scope="row" className={table.cell}>
                {rowName(term)}
              </th>
              <td className={figure}>
                <CellLink place={term.place} onJump={onJump} />
              </td>
              <td className={figure}>{plainText(exactFromText(term.value) ?? ZERO, places)}</td>
            </tr>
          ))}
          <Total sign="=" word={DETAIL_WORDS.explained} figure={plainText(absolute(story.explained), places)} isFirst />
          {isZero(story.rest) ? null : (
            <Total word={DETAIL_WORDS.unexplained} figure={plainText(absolute(story.rest), places)} isOpen />
          )}
        </tbody>
      </table>
      <Offset check={check} offset={story.offset} rest={plainText(absolute(story.rest), places)} onView={onView} />
    </section>
  );
}

interface TotalProps {
  readonly sign?: string;
  readonly word: string;
  readonly figure: string;
  readonly isFirst?: boolean;
  readonly isOpen?: boolean;
}

function Total({ sign = "", word, figure, isFirst = false, isOpen = false }: TotalProps): ReactElement {
  const layout = useLayout();
  const table = useTable();
  const colour = isOpen ? { color: own.jiheSuspect } : undefined;
  return (
    <tr className={isFirst ? table.sum : undefined} style={colour}>
      <td className={mergeClasses(table.cell, table.sign)}>{sign}</td>
      <th scope="row" colSpan={2} className={mergeClasses(table.cell, layout.strong)}>
        {word}
      </th>
      <td className={mergeClasses(table.cell, table.figure, layout.strong)}>{figure}</td>
    </tr>
  );
}

interface OffsetProps extends Pick<Props, "check" | "onView"> {
  readonly offset: Check | undefined;
  readonly rest: string;
}

/** What is left is just what another finding lacks: amounts may stand in the wrong row. */
function Offset({ offset, rest, onView }: OffsetProps): ReactElement | null {
  const layout = useLayout();
  if (offset === undefined) return null;
  const [facts, guess] = offsetText(rest, nameOf(offset.at), differenceOf(offset));
  return (
    <p className={mergeClasses(layout.small, layout.second)}>
      {facts}
      <span className={layout.clause}>{guess}</span>{" "}
      <TextLink
        onClick={() => {
          onView({ do: "openFinding", id: offset.id });
        }}
      >
        {DETAIL_WORDS.seeOffset}
      </TextLink>
    </p>
  );
}
