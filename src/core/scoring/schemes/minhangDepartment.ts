import type { Scheme } from "../Scorecard";
import { COMMON_CHOICE_WEIGHTS } from "./choiceWeights";
import { COMMON_RULES } from "./commonRules";
import { steps } from "./steps";

const DOCUMENT = "闵财评〔2020〕2号";

/** 上海市闵行区 部门（单位）整体支出绩效评价, the default scheme. */
export const MINHANG_DEPARTMENT: Scheme = {
  id: "minhang",
  name: "上海市闵行区部门（单位）整体支出绩效评价",
  source: DOCUMENT,
  places: 2,
  scale: {
    name: "优90 良75 合格60",
    source: DOCUMENT,
    steps: steps(["优", 90], ["良", 75], ["合格", 60], ["不合格", 0]),
  },
  choiceWeights: COMMON_CHOICE_WEIGHTS,
  rules: COMMON_RULES,
};
