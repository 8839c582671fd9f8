import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LOOKED_FOR } from "../../report/words";
import { useLayout } from "../frame/layout";
import { RESULT_WORDS } from "../words/result";

/** Nothing to score, or nothing at all: what was looked for. */
export function NothingRecognised({ hasTables }: { readonly hasTables: boolean }): ReactElement {
  const layout = useLayout();
  return (
    <section className={mergeClasses(layout.lastSection, layout.stack)}>
      <h2 className={layout.heading}>{hasTables ? RESULT_WORDS.noScore : RESULT_WORDS.nothingRecognised}</h2>
      {hasTables ? <div>{RESULT_WORDS.noScoreHint}</div> : null}
      <div className={mergeClasses(layout.small, layout.second)}>{`${RESULT_WORDS.lookedFor}：${LOOKED_FOR}。`}</div>
    </section>
  );
}
