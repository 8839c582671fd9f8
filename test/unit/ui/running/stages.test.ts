import { progressValue, stagesOf, stateOfStage } from "../../../../src/ui/running/stages";

test("scoring has a stage that checking alone has not", () => {
  expect(stagesOf("score")).toContain("score");
  expect(stagesOf("check")).not.toContain("score");
});

test("stages before the present one are done, those behind it wait", () => {
  const progress = { stage: "recognise", done: 3, all: 16 } as const;
  expect(stateOfStage("score", "read", progress)).toBe("done");
  expect(stateOfStage("score", "recognise", progress)).toBe("active");
  expect(stateOfStage("score", "reconcile", progress)).toBe("waiting");
});

test("progress never goes back from stage to stage and ends at the whole", () => {
  const values = stagesOf("score").flatMap((stage) =>
    [0, 1, 2].map((done) => progressValue("score", { stage, done, all: 2 })),
  );
  expect(values).toEqual([...values].sort((left, right) => left - right));
  expect(values.at(-1)).toBe(1);
  expect(progressValue("score", { stage: "read", done: 0, all: 0 })).toBe(0);
});
