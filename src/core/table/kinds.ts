import { findConcept, wholesOf } from "./lexicon/lookUp";
import type { Block, Column, TableKind } from "./Table";

/** What a kind of table is recognised by (识别依据). */
interface KindRule {
  readonly kind: TableKind;
  /** Every one of these groups of roles must have a member among the columns. */
  readonly needs: readonly (readonly string[])[];
  /** None of these roles may stand among the columns. */
  readonly without?: readonly string[];
  /** The title, headings or row labels must hold one of these words. */
  readonly words?: RegExp;
  /** Row labels must name at least that many concepts of the lexicon. */
  readonly concepts?: number;
  /** That many columns must be of income or of expenditure, or of parts of them (基本支出 | 项目支出). */
  readonly flows?: number;
}

const LEVELS = ["level1", "level2", "level3", "level4", "level5", "indicatorName"];
const BUDGETS = ["originalBudget", "adjustedBudget", "budget"];

/** In order of trust: the first rule that fits decides. */
const KINDS: readonly KindRule[] = [
  { kind: "survey", needs: [["choice"]] },
  { kind: "indicators", needs: [LEVELS, ["weight", "score"], ["rule", "target", "achieved", "ruleType"]] },
  { kind: "groupScores", needs: [LEVELS, ["weight"], ["score", "scoreRate"]] },
  { kind: "indicators", needs: [LEVELS, ["weight", "score"]] },
  { kind: "targets", needs: [LEVELS, ["target"]], without: ["weight", "score"] },
  { kind: "assets", needs: [["originalValue", "netValue", "accumulatedDepreciation"]] },
  { kind: "assets", needs: [["openingValue"], ["closingValue"]], words: /资产/ },
  { kind: "staffing", needs: [["establishedPosts", "staffInPost"]] },
  // by its title, or by how or what kind of thing was bought
  {
    kind: "procurement",
    needs: [["amount", "executed", ...BUDGETS]],
    words:
      /^.*(?:政府采购|采购(?:支出|预算|执行|计划|实施|完成|项目)?(?:情况|明细|汇总|统计|执行)*表)|采购(?:方式|品目|类别)/,
  },
  { kind: "execution", needs: [BUDGETS, ["executed"]], concepts: 2 },
  { kind: "incomeExpenditure", needs: [["amount", "executed", ...BUDGETS]], words: /收入|支出|收支/, concepts: 3 },
  { kind: "projects", needs: [[...BUDGETS, "executed"]], words: /^(?!(?:项目支出|支出项目|收入项目)$).*项目/m },
  { kind: "execution", needs: [BUDGETS, ["executed", "executionRate"]] },
  { kind: "procurement", needs: [["amount", "executed", "budget", "originalBudget"]], words: /采购(?!项目)/ },
  {
    kind: "incomeExpenditure",
    needs: [["amount", "executed", "budget", "originalBudget"]],
    words: /收支|收入.*支出|支出.*收入/s,
  },
  { kind: "incomeExpenditure", needs: [["code", "item", "unitName"]], words: /收入|支出|收支/, flows: 2 },
  { kind: "surveyPlan", needs: [["sampleSize"]] },
  { kind: "surveyPlan", needs: [["respondent"]] },
  { kind: "tasks", needs: [["task"], ["executed", "amount", "item"]] },
  { kind: "duties", needs: [["task"]] },
];

/** The kind of a table with the words that it was recognised from. */
export function findKind(
  title: string,
  columns: readonly Column[],
  blocks: readonly Block[],
): { readonly kind: TableKind; readonly evidence: readonly string[] } {
  const byRole = new Map<string, string>();
  for (const column of columns)
    for (const role of rolesOf(column)) if (!byRole.has(role)) byRole.set(role, column.path.join("/"));
  const words = [title, ...columns.flatMap((column) => column.path)].join("\n");
  const flows = new Set(columns.flatMap((column) => (column.use === "measure" ? flowsOf(column) : [])));
  for (const rule of KINDS) {
    const evidence = flows.size < (rule.flows ?? 0) ? undefined : fit(rule, byRole, words, blocks);
    if (evidence !== undefined) return { kind: rule.kind, evidence };
  }
  const hasFigures = columns.some((column) => column.use === "measure");
  return { kind: hasFigures ? "figures" : "texts", evidence: [] };
}

/** Ids of the concepts in a heading that are income, expenditure or a part of one. */
function flowsOf({ path }: Column): readonly string[] {
  const ids = path.flatMap((text) => findConcept(text)?.id ?? []);
  return ids.filter((id) => [id, ...wholesOf(id)].some((whole) => whole === "income" || whole === "expenditure"));
}

function rolesOf(column: Column): readonly string[] {
  const isUsed = column.heading?.use !== "measure" || column.use === "measure";
  const roles = [
    isUsed ? column.heading?.role : undefined,
    column.parentRole,
    column.choice === undefined ? undefined : "choice",
  ];
  return roles.filter((role) => role !== undefined);
}

function fit(
  rule: KindRule,
  byRole: ReadonlyMap<string, string>,
  words: string,
  blocks: readonly Block[],
): readonly string[] | undefined {
  if (rule.without?.some((role) => byRole.has(role)) === true) return undefined;
  const evidence: string[] = [];
  for (const group of rule.needs) {
    const role = group.find((entry) => byRole.has(entry));
    if (role === undefined) return undefined;
    evidence.push(byRole.get(role) ?? "");
  }
  if (rule.words !== undefined) {
    const match = rule.words.exec(words);
    if (match === null) return undefined;
    evidence.push(match[0].split("\n")[0] ?? "");
  }
  if (rule.concepts !== undefined && countConcepts(blocks) < rule.concepts) return undefined;
  return evidence;
}

function countConcepts(blocks: readonly Block[]): number {
  const ids = new Set<string>();
  for (const block of blocks) {
    for (const row of block.rows.slice(0, 100)) {
      for (const text of row.path) {
        const concept = findConcept(text);
        if (concept !== undefined) ids.add(concept.id);
      }
    }
  }
  return ids.size;
}
