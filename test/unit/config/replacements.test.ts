import { UNSEEN_PARTS, replacementFaults } from "../../../.config/replacements.cjs";

const CHARTS = "/package/node_modules/@fluentui/react-charts/lib";
const FILES = [
  "/package/.config/leftToRight.mjs",
  `${CHARTS}/components/Legends/Legends.js`,
  `${CHARTS}/components/CommonComponents/ChartPopover.js`,
  `${CHARTS}/utilities/FocusableTooltipText.js`,
];

test("what stands in for parts of packages is in the pane", () => {
  expect(replacementFaults(FILES)).toEqual([]);
  expect(replacementFaults(FILES.map((file) => file.replaceAll("/", "\\")))).toEqual([]);
  expect(FILES.map((file) => UNSEEN_PARTS.test(file))).toEqual([false, true, true, true]);
});

test.each(FILES.map((file) => [/(\w+)[.]m?js$/.exec(file)?.[1] ?? "", file]))(
  "a part that a package has no more is told of: %s",
  (name, file) => {
    const faults = replacementFaults(FILES.map((each) => (each === file ? `${each}.other` : each)));
    expect(faults).toEqual([expect.stringContaining(name)]);
  },
);
