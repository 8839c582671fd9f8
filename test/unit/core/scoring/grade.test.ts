import { exactFromInteger, formatExact, ZERO } from "../../../../src/core/quantity";
import { gradeOf } from "../../../../src/core/scoring/grade";
import { MINHANG_DEPARTMENT } from "../../../../src/core/scoring/schemes/minhangDepartment";
import { exact } from "./evaluation";

const { scale } = MINHANG_DEPARTMENT;
const grade = (total: string, full = 100) => gradeOf(exact(total), exactFromInteger(full), scale);

test.each([
  ["90", "优"],
  ["89.99", "良"],
  ["75", "良"],
  ["74.99", "合格"],
  ["60", "合格"],
  ["59.99", "不合格"],
])("%s points of 100 are %s", (total, name) => {
  expect(grade(total).grade).toBe(name);
});

test("the next better grade is named with the points to it; the best has none", () => {
  const { next } = grade("88.97");
  expect([next?.grade, formatExact(next?.distance ?? ZERO)]).toEqual(["优", "1.03"]);
  expect(grade("95").next).toBeUndefined();
});

test("a total is graded by its share of full marks", () => {
  expect(grade("45", 50).grade).toBe("优");
  expect(formatExact(grade("44", 50).next?.distance ?? ZERO)).toBe("1");
});

test("full marks of 0 earn no grade", () => {
  expect(grade("0", 0)).toEqual({});
});
