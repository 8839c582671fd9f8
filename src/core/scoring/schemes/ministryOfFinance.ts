import type { Scheme } from "../Scorecard";
import { COMMON_CHOICE_WEIGHTS } from "./choiceWeights";
import { COMMON_RULES } from "./commonRules";
import { steps } from "./steps";

const DOCUMENT = "财预〔2020〕10号";

/** 财政部 项目支出绩效评价管理办法: 优 90–100, 良 80–90, 中 60–80, 差 below. */
export const MINISTRY_OF_FINANCE: Scheme = {
  id: "mof",
  name: "财政部项目支出绩效评价",
  source: DOCUMENT,
  places: 2,
  scale: {
    name: "优90 良80 中60",
    source: DOCUMENT,
    steps: steps(["优", 90], ["良", 80], ["中", 60], ["差", 0]),
  },
  choiceWeights: COMMON_CHOICE_WEIGHTS,
  rules: COMMON_RULES,
};
