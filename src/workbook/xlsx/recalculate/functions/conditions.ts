import { lift } from "../lift";
import { unsupported } from "../unsupported";
import { type Grid, NOT_A_VALUE, type Operand, type Scalar, isFault, isGrid } from "../values";
import { type Call, type WorksheetFunction, ofOperands } from "./Call";
import { type Criterion, criterionOf } from "./criteria";
import { SUMMARIES } from "./statistics";

/** A block and what its cells are asked. */
interface Condition {
  readonly block: Grid;
  readonly criterion: Operand;
}

export const CONDITIONS: Readonly<Record<string, WorksheetFunction>> = {
  COUNTIF: ofOperands((operands, call) => counted(pairs(operands), call)),
  COUNTIFS: ofOperands((operands, call) => counted(pairs(operands), call)),
  SUMIF: ofOperands(([tested = null, criterion = null, summed = tested], call) =>
    summarised(summed, pairs([tested, criterion]), call, SUMMARIES.SUM),
  ),
  SUMIFS: ofOperands(([summed = null, ...rest], call) => summarised(summed, pairs(rest), call, SUMMARIES.SUM)),
  AVERAGEIF: ofOperands(([tested = null, criterion = null, averaged = tested], call) =>
    summarised(averaged, pairs([tested, criterion]), call, SUMMARIES.AVERAGE),
  ),
  AVERAGEIFS: ofOperands(([averaged = null, ...rest], call) =>
    summarised(averaged, pairs(rest), call, SUMMARIES.AVERAGE),
  ),
  MAXIFS: ofOperands(([block = null, ...rest], call) => summarised(block, pairs(rest), call, SUMMARIES.MAX)),
  MINIFS: ofOperands(([block = null, ...rest], call) => summarised(block, pairs(rest), call, SUMMARIES.MIN)),
};

function pairs(operands: readonly Operand[]): readonly Condition[] {
  return operands.flatMap((block, index) =>
    index % 2 === 0 ? [{ block: blockOf(block), criterion: operands[index + 1] ?? null }] : [],
  );
}

function blockOf(operand: Operand): Grid {
  return isGrid(operand) && operand.origin !== undefined ? operand : unsupported();
}

function counted(conditions: readonly Condition[], call: Call): Operand {
  return forCriteria(conditions, call, (criteria) => {
    const [first] = conditions;
    if (first === undefined || !haveOneShape(conditions, first.block)) return NOT_A_VALUE;
    if (first.block.isOpen && criteria.every((criterion) => criterion(null))) return unsupported();
    return positions(first.block).filter(isMet(conditions, criteria)).length;
  });
}

function summarised(
  target: Operand,
  conditions: readonly Condition[],
  call: Call,
  summarise: (numbers: readonly number[]) => Scalar,
): Operand {
  const block = blockOf(target);
  return forCriteria(conditions, call, (criteria) => {
    if (!haveOneShape(conditions, block)) return NOT_A_VALUE;
    const values = positions(block)
      .filter(isMet(conditions, criteria))
      .map(([row, column]) => block.at(row, column));
    return values.find(isFault) ?? summarise(values.filter((value) => typeof value === "number"));
  });
}

/** Several criteria at once, as in SUMPRODUCT(1/COUNTIF(A1:A9,A1:A9)), give several results. */
function forCriteria(
  conditions: readonly Condition[],
  call: Call,
  apply: (criteria: readonly Criterion[]) => Scalar,
): Operand {
  const criteria = conditions.map(({ criterion }) => criterion);
  return lift(criteria, call.isArray, (values) => apply(values.map(criterionOf)));
}

function isMet(conditions: readonly Condition[], criteria: readonly Criterion[]) {
  return ([row, column]: readonly [number, number]) =>
    conditions.every(({ block }, index) => criteria[index]?.(block.at(row, column)) ?? false);
}

function haveOneShape(conditions: readonly Condition[], { height, width }: Grid): boolean {
  return conditions.every(({ block }) => block.height === height && block.width === width);
}

function positions({ height, width }: Grid): readonly (readonly [row: number, column: number])[] {
  return Array.from({ length: height * width }, (_, index) => [Math.floor(index / width), index % width]);
}
