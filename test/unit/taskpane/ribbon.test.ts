import { takeCommands, type Command, type CommandQueue } from "../../../src/taskpane/ribbon";

function ribbonWith(waiting: readonly Command[] = [], showPane: () => Promise<void> = () => Promise.resolve()) {
  const done: Command[] = [];
  const started: Command[] = [];
  const eventOf = (command: Command) => ({ completed: () => done.push(command) });
  const queue: CommandQueue = { waiting: waiting.map((command) => [command, eventOf(command)] as const) };
  const ribbon = takeCommands(queue, showPane);
  const press = (command: Command) => queue.take?.(command, eventOf(command));
  const pane = { start: (command: Command) => started.push(command) };
  return { ribbon, queue, press, pane, done, started };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("a command that came before the pane starts once it is open", async () => {
  const { ribbon, queue, pane, done, started } = ribbonWith(["score"]);
  await settled();
  expect([queue.waiting, done, started]).toEqual([[], ["score"], []]);
  ribbon.attach(pane);
  expect(started).toEqual(["score"]);
});

test("in an open pane every command starts at once, and Excel gets its button back", async () => {
  const { ribbon, press, pane, done, started } = ribbonWith();
  ribbon.attach(pane);
  press("check");
  await settled();
  press("clear");
  await settled();
  expect([started, done]).toEqual([
    ["check", "clear"],
    ["check", "clear"],
  ]);
});

test("of commands that wait the last one counts, and starts once", async () => {
  const { ribbon, pane, done, started } = ribbonWith(["score", "check"]);
  await settled();
  ribbon.attach(pane);
  ribbon.attach(null);
  ribbon.attach(pane);
  expect([started, done]).toEqual([["check"], ["score", "check"]]);
});

test("a pane that went away gets nothing; the next one does", async () => {
  const { ribbon, press, pane, started } = ribbonWith();
  ribbon.attach(pane);
  ribbon.attach(null);
  press("score");
  await settled();
  expect(started).toEqual([]);
  ribbon.attach(pane);
  expect(started).toEqual(["score"]);
});
