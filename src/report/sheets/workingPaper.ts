import type { Inspection, ReportCell, ReportSheet, Scorecard } from "../../core";
import { fingerprintText, type Provenance } from "../provenance";
import { scaleOrigin } from "../summary";
import { span, words } from "./cells";
import { layOut, type Line } from "./layout";
import { indicatorLines, LAST, PAPER_WIDTHS, paperHead, wholeLine } from "./paperRows";
import { paperNotes } from "./paperNotes";

const NAME = "评分底稿";
const HEAD_ROWS = 3;

/** The sheet 评分底稿: how each indicator was scored, from which cells, and whose score counts. */
export function workingPaper(inspection: Inspection, scorecard: Scorecard, provenance: Provenance): ReportSheet {
  const lines = [
    { spans: [span(0, LAST, words(NAME, "title"))], height: 28 },
    { spans: [span(0, LAST, words(subject(inspection), "subtitle"))] },
    paperHead(),
    ...indicatorLines(scorecard),
    wholeLine(scorecard),
    { spans: [], height: 10 },
    ...paperNotes(scorecard, provenance).map(note),
  ];
  const { rows, merges } = layOut(lines, PAPER_WIDTHS);
  return {
    name: NAME,
    rows,
    merges,
    widths: PAPER_WIDTHS,
    repeatRows: [0, HEAD_ROWS - 1],
    frozenRows: HEAD_ROWS,
    footer: `绩核 ${provenance.version}${fingerprintText(provenance.file, "；", " ")}；等级标准 ${scaleOrigin(scorecard.scale)}`,
  };
}

function subject({ entity, year }: Inspection): string {
  return [entity ?? "", year === undefined ? "" : `${String(year)} 年度`].filter((part) => part !== "").join("，");
}

function note(text: string): Line {
  const cell: ReportCell = { value: text, style: "note" };
  return { spans: [span(0, LAST, cell)] };
}
