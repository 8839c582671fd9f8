import * as fc from "fast-check";
import {
  compare,
  decimalPlaces,
  exactFromInteger,
  exactFromNumber,
  exactFromText,
  formatExact,
  formatFixed,
  isEqual,
  minus,
  over,
  plus,
  round,
  shift,
  sum,
  times,
  toNumber,
  ZERO,
  type Exact,
} from "../../../../src/core/quantity";

/** A decimal as a whole number of 10^-scale, which BigInt computes exactly. */
interface Oracle {
  readonly units: bigint;
  readonly scale: number;
}

const oracle: fc.Arbitrary<Oracle> = fc.record({
  units: fc.oneof(
    fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
    fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
    fc.bigInt({ min: -(10n ** 28n), max: 10n ** 28n }),
  ),
  scale: fc.integer({ min: 0, max: 12 }),
});

function textOf({ units, scale }: Oracle): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const text = `${digits.slice(0, digits.length - scale)}.${digits.slice(digits.length - scale)}`;
  return (units < 0n ? "-" : "") + text.replace(/\.?0*$/, "").replace(/^$/, "0");
}

function shown({ units, scale }: Oracle): string {
  return units === 0n ? "0" : scale === 0 ? units.toString() : textOf({ units, scale });
}

function exact(value: Oracle): Exact {
  return read(value.scale === 0 ? value.units.toString() : textOf(value));
}

function read(text: string): Exact {
  const value = exactFromText(text);
  if (value === undefined) throw new Error(`no number: ${text}`);
  return value;
}

function aligned({ units, scale }: Oracle, to: number): bigint {
  return units * 10n ** BigInt(to - scale);
}

describe("exact decimals", () => {
  test("sums are exact", () => {
    fc.assert(
      fc.property(oracle, oracle, (left, right) => {
        const scale = Math.max(left.scale, right.scale);
        const expected = { units: aligned(left, scale) + aligned(right, scale), scale };
        expect(formatExact(plus(exact(left), exact(right)))).toBe(shown(expected));
      }),
    );
  });

  test("differences are exact and what is taken away comes back", () => {
    fc.assert(
      fc.property(oracle, oracle, (left, right) => {
        expect(isEqual(plus(minus(exact(left), exact(right)), exact(right)), exact(left))).toBe(true);
      }),
    );
  });

  test("products are exact", () => {
    fc.assert(
      fc.property(oracle, oracle, (left, right) => {
        const expected = { units: left.units * right.units, scale: left.scale + right.scale };
        expect(formatExact(times(exact(left), exact(right)))).toBe(shown(expected));
      }),
    );
  });

  test("a quotient times its divisor is the dividend to 50 digits", () => {
    fc.assert(
      fc.property(oracle, oracle, (left, right) => {
        const quotient = over(exact(left), exact(right));
        if (quotient === undefined) {
          expect(right.units).toBe(0n);
        } else {
          expect(isEqual(round(times(quotient, exact(right)), 20), exact(left))).toBe(true);
        }
      }),
    );
  });

  test("a quotient that ends is told to the digit, without zeros at its end", () => {
    fc.assert(
      fc.property(oracle, oracle, (quotient, divisor) => {
        fc.pre(divisor.units !== 0n);
        const told = over(times(exact(quotient), exact(divisor)), exact(divisor));
        expect(told === undefined ? "" : formatExact(told)).toBe(shown(quotient));
        if (told !== undefined && "scale" in told) expect(told.scale).toBe(decimalPlaces(told));
      }),
    );
  });

  test("order is the order of the numbers", () => {
    fc.assert(
      fc.property(oracle, oracle, (left, right) => {
        const scale = Math.max(left.scale, right.scale);
        const [one, two] = [aligned(left, scale), aligned(right, scale)];
        expect(compare(exact(left), exact(right))).toBe(one < two ? -1 : one > two ? 1 : 0);
      }),
    );
  });

  test("四舍五入 is half away from zero, at any place", () => {
    fc.assert(
      fc.property(oracle, fc.integer({ min: -3, max: 12 }), (value, places) => {
        const unit = 10n ** BigInt(Math.max(value.scale - places, 0));
        const size = value.units < 0n ? -value.units : value.units;
        const rounded = ((size + unit / 2n) / unit) * unit * (value.units < 0n ? -1n : 1n);
        expect(formatExact(round(exact(value), places))).toBe(shown({ ...value, units: rounded }));
      }),
    );
  });

  test("what is formatted is read back as the same", () => {
    fc.assert(
      fc.property(oracle, (value) => {
        expect(isEqual(read(formatExact(exact(value))), exact(value))).toBe(true);
      }),
    );
  });

  test("shifting to 万 and back changes nothing", () => {
    fc.assert(
      fc.property(oracle, fc.integer({ min: -20, max: 20 }), (value, places) => {
        expect(isEqual(shift(shift(exact(value), places), -places), exact(value))).toBe(true);
      }),
    );
  });

  test.each([
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
    ["2.5", 0, "3"],
    ["1.005", 2, "1.01"],
    ["0.6967", 2, "0.70"],
    ["-0.004", 2, "0.00"],
    ["12345", -2, "12300"],
    ["12350", -2, "12400"],
  ])("%s to %d places is %s", (text, places, expected) => {
    expect(formatFixed(round(read(text), places), places)).toBe(expected);
  });
});

describe("numbers of cells", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [1151.4, "1151.4"],
    [0.8667, "0.8667"],
    [0.30000000000000004, "0.3"],
    [1 / 3, "0.333333333333333"],
    [1 / 30, "0.0333333333333333"],
    [0.0900000762939453, "0.0900000762939453"],
    [14348853.34, "14348853.34"],
    [999999999999.99, "999999999999.99"],
    [1e15, "1000000000000000"],
    [1.5e300, `15${"0".repeat(299)}`],
    [1e-7, "0.0000001"],
    [5e-324, `0.${"0".repeat(323)}494065645841247`],
  ])("%d is taken in as %s", (value, expected) => {
    expect(formatExact(exactFromNumber(value) ?? ZERO)).toBe(expected);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d is no number", (value) => {
    expect(exactFromNumber(value)).toBeUndefined();
  });

  test("every double comes in through 15 significant digits", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(isEqual(exactFromNumber(value) ?? ZERO, read(value.toPrecision(15)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("a decimal of up to 15 digits comes back as it was written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }),
        fc.integer({ min: 0, max: 9 }),
        (units, places) => {
          const text = textOf({ units: BigInt(units), scale: places + 1 });
          expect(formatExact(exactFromNumber(Number(text)) ?? ZERO)).toBe(formatExact(read(text)));
        },
      ),
    );
  });

  test("no result is a negative zero", () => {
    const zeros = [
      times(ZERO, read("-5")),
      minus(ZERO, ZERO),
      round(read("-0.1"), 0),
      read("-0"),
      exactFromInteger(-0),
    ];
    for (const zero of zeros) expect(Object.is(toNumber(zero), 0)).toBe(true);
  });
});

describe("texts of numbers", () => {
  test.each(["", ".", "-", "1,000", "１", "1e99999", "0x10", "Infinity"])("%j is no plain decimal", (text) => {
    expect(exactFromText(text)).toBeUndefined();
  });

  test("places are those that carry a digit", () => {
    expect(["12.50", "1300", "0.0", "0.05"].map((text) => decimalPlaces(read(text)))).toEqual([1, 0, 0, 2]);
    expect(decimalPlaces(over(read("1"), read("3")) ?? ZERO)).toBe(60);
  });

  test("a sum of many is exact", () => {
    expect(formatExact(sum(Array.from({ length: 1000 }, () => read("0.1"))))).toBe("100");
    expect(() => exactFromInteger(1.5)).toThrow("not a safe integer");
  });

  test("a sum of many is exact whatever the sizes and scales of its parts", () => {
    fc.assert(
      fc.property(fc.array(oracle, { maxLength: 12 }), (values) => {
        const units = values.reduce((total, value) => total + aligned(value, 12), 0n);
        expect(formatExact(sum(values.map(exact)))).toBe(shown({ units, scale: 12 }));
      }),
    );
  });

  test.each(["0.000001", "-0.000001", "0.0000001", "999999999999999", "-123456789.012345", "0.1"])(
    "%s is shown as it is written",
    (text) => {
      expect(formatExact(read(text))).toBe(text);
    },
  );
});
