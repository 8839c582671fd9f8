import * as fc from "fast-check";
import {
  exactFromText,
  formatExact,
  formatNumber,
  isEqual,
  readAllWritten,
  readWritten,
  ZERO,
  type Written,
  type WrittenNumber,
} from "../../../../src/core/quantity";

function figure({ value, unit, dimension, isApproximate }: WrittenNumber): string {
  return [
    isApproximate ? "约" : "",
    formatExact(value),
    unit.name === "" ? "" : ` ${unit.name}`,
    dimension === undefined ? "" : ` ${dimension}`,
  ].join("");
}

function shown(written: Written): string {
  switch (written.kind) {
    case "value":
      return figure(written.number);
    case "bound":
      return `${written.comparison}${figure(written.number)}`;
    case "range":
      return `${figure(written.low)}..${figure(written.high)}`;
    case "date": {
      const { year, month, day, isDeadline } = written.date;
      return `${String(year ?? "")}-${String(month)}-${String(day)}${isDeadline ? " deadline" : ""}`;
    }
    case "nothing":
      return written.because;
  }
}

describe("what a person writes for one figure", () => {
  test.each([
    ["1,234.50", "1234.5"],
    ["１２３．４", "123.4"],
    ["3，518.85", "3518.85"],
    ["215457.6", "215457.6"],
    ["0.30000000000000004", "0.3"],
    ["12345678901234567.89", "12345678901234567.89"],
    ["-10.06", "-10.06"],
    ["－1.1", "-1.1"],
    ["−3", "-3"],
    ["+5", "5"],
    ["1e-7", "0.0000001"],
    ["(1,234.50)", "-1234.5"],
    ["（123.45）", "-123.45"],
    ["2024.12", "2024.12"],
    ["86.32%", "0.8632 % ratio"],
    ["-10.06％", "-0.1006 % ratio"],
    ["100百分比", "1 百分比 ratio"],
    ["百分之九十五", "0.95 % ratio"],
    ["百分之95", "0.95 % ratio"],
    ["5个百分点", "0.05 个百分点 ratio"],
    ["3‰", "0.003 ‰ ratio"],
    ["15万元", "150000 万元 money"],
    ["6.47亿元", "647000000 亿元 money"],
    ["1千元", "1000 千元 money"],
    ["¥1,200", "1200 元 money"],
    ["12w", "120000 w"],
    ["12 万", "120000 万"],
    ["15万人次", "150000 万人次 count"],
    ["2370人", "2370 人 count"],
    ["0起", "0 起 count"],
    ["2 类/年", "2 类/年 count"],
    ["200元/人", "200 元/人 count"],
    ["30分钟", "30 分钟 count"],
    ["6个月", "6 个月 count"],
    ["3艘", "3 艘 count"],
    ["1.5分", "1.5 分 points"],
    ["约1200人次", "约1200 人次 count"],
    ["20 余人", "约20 人 count"],
    ["900余次", "约900 次 count"],
    ["24人左右", "约24 人 count"],
    ["完成100%", "1 % ratio"],
  ])("%s is %s", (text, expected) => {
    expect(shown(readWritten(text))).toBe(expected);
  });

  test.each([
    ["≥90%", "≥0.9 % ratio"],
    [">=90%", "≥0.9 % ratio"],
    ["=100%", "=1 % ratio"],
    ["≧50", "≥50"],
    ["≦3次", "≤3 次 count"],
    ["═100%", "=1 % ratio"],
    ["＞5", ">5"],
    ["不低于90%", "≥0.9 % ratio"],
    ["不得超过100%", "≤1 % ratio"],
    ["至少3家", "≥3 家 count"],
    ["98%以上", "≥0.98 % ratio"],
    ["90%（含）以上", "≥0.9 % ratio"],
    ["5次以内", "≤5 次 count"],
    ["超过10人", ">10 人 count"],
    ["低于 5%", "<0.05 % ratio"],
  ])("%s bounds: %s", (text, expected) => {
    expect(shown(readWritten(text))).toBe(expected);
  });

  test.each([
    ["90%（含）-100%", "0.9 % ratio..1 % ratio"],
    ["80-90%", "0.8 % ratio..0.9 % ratio"],
    ["100%-90%", "0.9 % ratio..1 % ratio"],
    ["10～15万元", "100000 万元 money..150000 万元 money"],
    ["3至5次", "3 次 count..5 次 count"],
  ])("%s is a range: %s", (text, expected) => {
    expect(shown(readWritten(text))).toBe(expected);
  });

  test.each([
    ["12月底前", "-12-31 deadline"],
    ["12 月底前", "-12-31 deadline"],
    ["2024年12月底前", "2024-12-31 deadline"],
    ["2024年三季度末", "2024-9-30"],
    ["第2季度", "-6-30"],
    ["9月前", "-9-30 deadline"],
    ["2021年12月完成", "2021-12-31"],
    ["2024-12-31", "2024-12-31"],
    ["2024/1/5", "2024-1-5"],
    ["2024-02", "2024-2-29"],
    ["2023年2月", "2023-2-28"],
    ["1900年2月", "1900-2-28"],
    ["2月", "-2-29"],
    ["二〇二五年七月", "2025-7-31"],
    ["十二月三十一日前", "-12-31 deadline"],
    ["2024年上半年", "2024-6-30"],
    ["6月中旬", "-6-20"],
    ["6月上旬", "-6-10"],
    ["年底前", "-12-31 deadline"],
    ["2024年", "2024-12-31"],
    ["2024年度", "2024-12-31"],
  ])("%s is a date: %s", (text, expected) => {
    expect(shown(readWritten(text))).toBe(expected);
  });

  test.each([
    ["", "blank"],
    [" \u3000", "blank"],
    ["—", "dash"],
    ["-", "dash"],
    ["/", "dash"],
    ["×", "dash"],
    ["无", "words"],
    ["好", "words"],
    ["7.50.", "words"],
    ["近百万元", "words"],
    ["年底未完成", "words"],
    ["1,23", "words"],
    ["1 234", "words"],
    ["1.2.3", "words"],
    ["(3)", "words"],
    ["5G", "words"],
    ["①是", "words"],
    ["13月", "words"],
    ["2024年2月30日", "words"],
    ["B24-2", "words"],
    ["7家网格阵地", "words"],
    ["1-2", "several"],
    ["2+32+N", "several"],
    ["12w*3人", "several"],
    ["200元×2300", "several"],
    ["8人 (其中在编1人)", "several"],
    ["1/2", "several"],
  ])("%j is no figure: %s", (text, because) => {
    expect(shown(readWritten(text))).toBe(because);
  });

  test("a long text is words, however many figures it has", () => {
    expect(shown(readWritten("1-2、".repeat(100)))).toBe("words");
  });

  test("decimals are those written", () => {
    const decimals = ["12.50", "86.32%", "0.30000000000000004", "6.47亿元", "100"].map((text) => {
      const written = readWritten(text);
      return written.kind === "value" ? written.number.decimals : undefined;
    });
    expect(decimals).toEqual([2, 2, 1, 2, 0]);
  });

  test("a number formatted for people is read back as the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }), (units, places) => {
        const value = exactFromText(`${String(units)}e-${String(places)}`) ?? ZERO;
        const written = readWritten(formatNumber(value));
        expect(written.kind === "value" && isEqual(written.number.value, value)).toBe(true);
      }),
    );
  });

  test("any text is read without a throw", () => {
    const part = fc.constantFrom(
      ..."1 2 0.5 , . - + ( ) % 万 元 年 月 日 约 余 以上 ≥ < ~ 至 百分之 十 人次 / × w".split(" "),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(part).map((parts) => parts.join("")),
        ),
        (text) => {
          expect(typeof readWritten(text).kind).toBe("string");
          expect(Array.isArray(readAllWritten(text))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("all figures in a text", () => {
  test.each([
    ["医药产业会议(≥4 场)、创新创业大赛(≥1 场)", "≥4 场 count; ≥1 场 count"],
    ["服务套餐约 75 个项目、活动约 70 余场", "约75 个 count; 约70 场 count"],
    ["75个项目、71场", "75 个 count; 71 场 count"],
    ["100%(约 3000 人次)", "1 % ratio; 约3000 人次 count"],
    ["“2+32+N”", "2; 32"],
    ["按实际人数办理（约 20 余人次）", "约20 人次 count"],
    ["7家网格阵地", "7 家 count"],
    ["2024年完成100次，2024年12月前完成3项", "100 次 count; 3 项 count"],
    ["3-5月开展2次", "2 次 count"],
    ["1、会议4场；2、大赛1场", "4 场 count; 1 场 count"],
    ["（1）会议4场（2）大赛1场", "4 场 count; 1 场 count"],
    ["满意度80%-90%", "≥0.8 % ratio; ≤0.9 % ratio"],
    ["C231-7 家阵地", ""],
    ["第3季度", ""],
    ["7.50.", ""],
    ["抽查20份合同，2份未备案", "20 份 count; 2 份 count"],
    ["1,200,5 人", ""],
  ])("%s: %s", (text, expected) => {
    const figures = readAllWritten(text).map(({ comparison = "", number }) => `${comparison}${figure(number)}`);
    expect(figures.join("; ")).toBe(expected);
  });
});
