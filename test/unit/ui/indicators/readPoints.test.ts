import { readPoints } from "../../../../src/ui/indicators/readPoints";
import { exact } from "../../report/sample";

test.each([
  ["2.5", "2.5"],
  [" 3 ", "3"],
  ["１.50", "1.5"],
  ["0", "0"],
])("%p is read as points", (text, points) => {
  expect(readPoints(text, exact("3"), 2)).toBe(points);
});

test.each(["", "3.01", "-1", "三分", "1e1", "2.555", "1,5"])("%p is refused", (text) => {
  expect(readPoints(text, exact("3"), 2)).toBeUndefined();
});

test("without a weight any score is in range", () => {
  expect(readPoints("120", undefined, 2)).toBe("120");
});
