import { unsupported } from "./unsupported";
import { type Grid, NOT_AVAILABLE, type Operand, type Scalar, isFault, isGrid } from "./values";

/** Blocks with more cells are read as far as the workbook is filled, like whole columns. */
export const MOST_CELLS = 200_000;

/**
 * Applies a calculation on single values to operands: once, or cell by cell where a block stands among them and `isArray` allows it.
 * Elsewhere Excel takes one cell of the block, or all of them, depending on its version and on how the formula was entered.
 */
export function lift(
  operands: readonly Operand[],
  isArray: boolean,
  apply: (values: readonly Scalar[]) => Scalar,
): Operand {
  const blocks = operands.filter(isGrid).filter(isBlock);
  if (blocks.length === 0) return apply(operands.map(single));
  const height = Math.max(...blocks.map((block) => block.height));
  const width = Math.max(...blocks.map((block) => block.width));
  if (!isArray || height * width > MOST_CELLS) unsupported();
  const isOpen = blocks.some((block) => block.isOpen);
  if (isOpen) refuseFilledTail(operands, blocks, apply);
  const cells = Array.from({ length: height * width }, (_, index) =>
    apply(operands.map((operand) => pick(operand, Math.floor(index / width), index % width))),
  );
  return { height, width, isOpen, at: (row, column) => cells[row * width + column] ?? null };
}

/** The one value of an operand; blocks of several cells have none. */
export function single(operand: Operand): Scalar {
  if (!isGrid(operand)) return operand;
  return isBlock(operand) ? unsupported() : operand.at(0, 0);
}

function isBlock(grid: Grid): boolean {
  return grid.isOpen || grid.height !== 1 || grid.width !== 1;
}

/** The blanks below a whole column must stay without effect, for they are not gone through. */
function refuseFilledTail(
  operands: readonly Operand[],
  blocks: readonly Grid[],
  apply: (values: readonly Scalar[]) => Scalar,
): void {
  if (!blocks.every((block) => block.isOpen)) unsupported();
  const tail = apply(operands.map((operand) => (isGrid(operand) && isBlock(operand) ? null : single(operand))));
  if (isFault(tail) || tail === true || (typeof tail === "number" && tail !== 0)) unsupported();
}

function pick(operand: Operand, row: number, column: number): Scalar {
  if (!isGrid(operand)) return operand;
  const [r, c] = [operand.height === 1 ? 0 : row, operand.width === 1 ? 0 : column];
  return r < operand.height && c < operand.width ? operand.at(r, c) : NOT_AVAILABLE;
}
