import { findScheme, inspect } from "../../../src/core";
import { assumptionTexts } from "../../../src/report/summary";
import { toText } from "../../../src/report/text";
import { officialForm } from "../../support/forms/forms";
import { provenance } from "./sample";

test("a form without rules of its own is told by what it was scored, and that no document was read for it", () => {
  const inspection = inspect([officialForm()]);
  const [text = ""] = inspection.scorecard === undefined ? [] : assumptionTexts(inspection.scorecard);
  expect(text).toContain("表内未写评分标准的 6 项");
  expect(text).toContain("未核对文件原文");
  expect(toText(inspection, provenance)).toContain(text);
});

test("a total that the execution rate caps says so", () => {
  const low = officialForm((rows) => rows[5]?.splice(5, 1, 90));
  const scheme = findScheme("platform");
  const { scorecard } = inspect([low], scheme === undefined ? {} : { scheme });
  expect(scorecard && assumptionTexts(scorecard).at(-1)).toBe("执行率 60.00%，总分不超过 79 分");
});
