import { add, addLimit, claim, hundredths, valueOf, type Draft } from "./Draft";
import type { Indicator } from "./LogicalWorkbook";

export type RuleKind =
  | "checklist"
  | "deduction"
  | "executionRate"
  | "adjustmentRate"
  | "controlRate"
  | "completion"
  | "threshold"
  | "step"
  | "bands"
  | "survey";

interface Context {
  readonly draft: Draft;
  readonly id: string;
  readonly weight: number;
  readonly year: string;
}

type RuleWords = Pick<Indicator, "rule" | "target" | "achieved">;

/** Rule, target and achieved value of each kind; each adds the score that follows and claims that it does. */
export const RULES: Readonly<Record<RuleKind, (context: Context) => RuleWords>> = {
  checklist: (context) => {
    const marks = ["①", "②", "③"].slice(0, context.draft.random.integer(2, 3));
    const points = marks.map((_, index) => (index === 0 ? context.weight - (marks.length - 1) * 0.5 : 0.5));
    const answers = marks.map(() => context.draft.random.chance(0.85));
    const things = ["依据充分", "内容完整", "程序规范"];
    const earned = points.reduce((left, point, index) => left + (answers[index] === true ? point : 0), 0);
    addScore(context, [], () => earned);
    claimFull(context);
    return {
      rule: marks
        .map((mark, index) => `${mark}${things[index] ?? ""}，得${String(points[index])}分`)
        .join("；")
        .concat("。"),
      target: "-",
      achieved: marks.map((mark, index) => `${mark}${answers[index] === true ? "是" : "否"}`).join(" "),
    };
  },
  deduction: (context) => {
    const faults = add(context.draft, `${context.id}.achieved`, "count", context.draft.random.pick([0, 0, 1, 1, 2]));
    addScore(context, [faults], (_, count) => Math.max(0, context.weight - 0.5 * count));
    claimFull(context);
    return {
      rule: `满分${String(context.weight)}分；每有1类问题扣0.5分，扣完为止。`,
      target: "-",
      achieved: { id: faults, format: '0"类问题"' },
    };
  },
  executionRate: (context) => {
    const rate = `${context.year}.all.executionRate`;
    addScore(context, [rate], (weight, value) => weight * Math.min(1, stated(value)));
    return {
      rule: "得分=权重×预算执行率（执行÷调整后预算），不超过权重。",
      target: "-",
      achieved: { id: rate, format: "0.00%" },
    };
  },
  adjustmentRate: (context) => {
    const rate = `${context.year}.all.adjustmentRate`;
    addScore(context, [rate], (weight, value) => weight * Math.max(0, 1 - Math.abs(stated(value))));
    return { rule: "得分=权重×（1－|预算调整率|）。", target: "-", achieved: { id: rate, format: "0.00%" } };
  },
  controlRate: (context) => {
    addScore(context, ["staff.controlRate"], (weight, value) => (value <= 1 ? weight : 0));
    return {
      rule: "实际值≤目标值得满分，否则不得分。",
      target: "≤100%",
      achieved: { id: "staff.controlRate", format: "0.00%" },
    };
  },
  completion: (context) => {
    const { random } = context.draft;
    const target = random.integer(4, 30) * 10;
    const done = random.chance(0.6)
      ? target + random.integer(0, 20)
      : target - random.integer(1, Math.floor(target / 4));
    const achieved = add(context.draft, `${context.id}.achieved`, "count", done);
    addScore(context, [achieved], (weight, value) => weight * Math.min(1, value / target));
    return {
      rule: "得分=实际完成值÷目标值×权重，最高不超过权重。",
      target: `≥${String(target)}场`,
      achieved: { id: achieved, format: '0"场"' },
    };
  },
  threshold: (context) => {
    const achieved = percentage(context, 88, 100);
    addScore(context, [achieved], (weight, value) => (value >= 0.95 ? weight : 0));
    return { rule: "达到目标值得满分，否则不得分。", target: "≥95%", achieved: { id: achieved, format: "0.00%" } };
  },
  step: (context) => {
    const achieved = percentage(context, 96, 100);
    addScore(context, [achieved], (weight, value) => {
      const steps = Math.round((1 - value) * 10_000) / 100;
      return Number.isInteger(steps) ? Math.max(0, weight - 0.5 * steps) : undefined;
    });
    return {
      rule: "完成率达到100%得满分，每降低1个百分点扣0.5分，扣完为止。",
      target: "100%",
      achieved: { id: achieved, format: "0.00%" },
    };
  },
  bands: (context) => {
    const achieved = percentage(context, 75, 100);
    addScore(context, [achieved], (weight, value) => weight * (value >= 0.9 ? 1 : value >= 0.8 ? 0.8 : 0.6));
    return {
      rule: "≥90%得满分；80%≤覆盖率<90%得80%分值；60%≤覆盖率<80%得60%分值；<60%不得分。",
      target: "≥90%",
      achieved: { id: achieved, format: "0.00%" },
    };
  },
  survey: (context) => {
    addScore(context, ["satisfaction"], (weight, value) => weight * stated(value));
    return {
      rule: "得分=权重×满意度（A=1、B=0.6、C=0，各题平均）。",
      target: "-",
      achieved: { id: "satisfaction", format: "0.00%" },
    };
  },
};

/** Whole percentages (what a started step costs is open), so that steps and bands are met without rounding. */
function percentage({ draft, id }: Context, low: number, high: number): string {
  return add(draft, `${id}.achieved`, "rate", draft.random.integer(low, high) / 100);
}

/** A rate as its cell states it, to 0.01 %. */
function stated(rate: number): number {
  return Math.round(rate * 10_000 + Math.sign(rate) * 1e-7) / 10_000;
}

function addScore(
  { draft, id, weight }: Context,
  inputs: readonly string[],
  points: (weight: number, input: number) => number | undefined,
): void {
  const [input] = inputs;
  const score = hundredths(points(weight, input === undefined ? 0 : valueOf(draft, input)) ?? 0);
  add(draft, `${id}.score`, "points", score);
  const members = [`${id}.score`, `${id}.weight`, ...inputs];
  const gap = ([given = 0, full = 0, value = 0]: readonly number[]) => {
    const earned = points(full, value);
    return earned === undefined ? undefined : given - earned;
  };
  claim(draft, "score", members, gap, 0.0051);
  addLimit(draft, `${id}.score`, [`${id}.weight`]);
}

/** The weight is what the rule itself calls full marks. */
function claimFull({ draft, id, weight }: Context): void {
  claim(draft, "weights", [`${id}.weight`], ([value = 0]) => value - weight);
}
