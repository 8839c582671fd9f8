import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLayout } from "../frame/layout";
import type { Overview } from "../../app/overview";
import { contentText, FIRST_WORDS, sheetsText } from "../words/first";

interface Props {
  readonly name: string;
  readonly overview: Overview | undefined;
}

/** 将读取: the workbook and how much it holds. */
export function WhatIsRead({ name, overview }: Props): ReactElement {
  const layout = useLayout();
  return (
    <section className={layout.section}>
      <h3 className={layout.heading}>{FIRST_WORDS.willRead}</h3>
      <div className={layout.wrapRow}>
        <span>{name}</span>
        <span>{overview === undefined ? `${FIRST_WORDS.reading} …` : sheetsText(overview.sheets)}</span>
      </div>
      {overview === undefined ? null : (
        <div className={mergeClasses(layout.small, layout.muted)}>
          {contentText(overview.cells, overview.hidden, overview.guarded)}
        </div>
      )}
    </section>
  );
}
