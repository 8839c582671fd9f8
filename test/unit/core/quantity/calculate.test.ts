import {
  add,
  compareQuantities,
  divide,
  exactFromText,
  formatExact,
  formatNumber,
  formatQuantity,
  PERCENT,
  PLAIN_RATIO,
  POINT,
  readHanNumber,
  subtract,
  WAN_YUAN,
  YUAN,
  ZERO,
  type Dimension,
  type Money,
  type Points,
  type Quantity,
  type WrittenUnit,
} from "../../../../src/core/quantity";

function quantity<D extends Dimension>(dimension: D, unit: WrittenUnit, text: string, decimals: number): Quantity<D> {
  return { dimension, value: exactFromText(text) ?? ZERO, unit, decimals };
}

const budget: Money = quantity("money", WAN_YUAN, "14106200", 2);
const cash: Money = quantity("money", YUAN, "300", 0);
const points: Points = quantity("points", POINT, "1.5", Number.POSITIVE_INFINITY);

describe("figures with units", () => {
  test("are added and subtracted in the unit of the first, as precisely as the coarser", () => {
    expect(formatQuantity(add(budget, cash))).toBe("1,410.65万元");
    expect(formatQuantity(subtract(cash, budget))).toBe("−14,105,900元");
    expect(subtract(cash, budget).decimals).toBe(-2);
    expect(add(budget, cash).decimals).toBe(2);
  });

  test("are divided to a plain ratio, absent for a base of 0", () => {
    const ratio = divide(cash, budget);
    expect(ratio === undefined ? "" : formatExact(ratio.value).slice(0, 12)).toBe("0.0000212672");
    expect(ratio?.unit).toBe(PLAIN_RATIO);
    expect(divide(budget, quantity("money", YUAN, "0", 0))).toBeUndefined();
  });

  test("are compared whatever unit they were written in", () => {
    expect(compareQuantities(budget, quantity("money", YUAN, "14106200", 0))).toBe(0);
    expect(compareQuantities(cash, budget)).toBe(-1);
  });

  test("of different dimensions do not go together", () => {
    // @ts-expect-error points are not money
    expect(() => add(budget, points)).toThrow("money does not go with points");
    // @ts-expect-error money is not points
    expect(() => compareQuantities(points, budget)).toThrow("points does not go with money");
  });

  test("are formatted with separators, real minus sign and their own decimals", () => {
    expect(formatQuantity(budget)).toBe("1,410.62万元");
    expect(formatQuantity(quantity("ratio", PERCENT, "-0.3033", 2))).toBe("−30.33%");
    expect(formatQuantity(quantity("ratio", PERCENT, "1", 2))).toBe("100.00%");
    expect(formatQuantity(points)).toBe("1.5分");
    expect(formatNumber(exactFromText("-1234567.5") ?? ZERO, 2)).toBe("−1,234,567.50");
  });
});

describe("Chinese numerals", () => {
  test.each([
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["九十五", 95],
    ["一百零五", 105],
    ["一千二百", 1200],
    ["二〇二五", 2025],
    ["两", 2],
    ["12", 12],
    ["", undefined],
    ["百分", undefined],
    ["一三五七九", undefined],
  ])("%s is %s", (text, expected) => {
    expect(readHanNumber(text)).toBe(expected);
  });
});
