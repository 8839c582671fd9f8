import type { PaneHandle } from "../ui/Pane";

export type Command = Parameters<PaneHandle["start"]>[0];

/** How Excel hears that a command is done; until then it holds the button. */
export type Completion = Pick<Office.AddinCommands.Event, "completed">;

/** Commands of the ribbon as `gate.js` takes them, which runs long before the pane. */
export interface CommandQueue {
  readonly waiting: (readonly [Command, Completion])[];
  take?: (command: Command, event: Completion) => void;
}

export interface Ribbon {
  /** Says which pane is open: commands start in it, one that came before as well. */
  readonly attach: (pane: PaneHandle | null) => void;
}

/** Takes the commands over: each shows the pane and starts in it as soon as a workbook is open there. */
export function takeCommands(queue: CommandQueue, showPane: () => Promise<void>): Ribbon {
  let open: PaneHandle | null = null;
  let wanted: Command | undefined;
  const startWanted = (): void => {
    if (open === null || wanted === undefined) return;
    const command = wanted;
    wanted = undefined;
    open.start(command);
  };
  const take = async (command: Command, event: Completion): Promise<void> => {
    wanted = command;
    try {
      await showPane();
    } finally {
      event.completed();
      startWanted();
    }
  };
  queue.take = (command, event) => void take(command, event);
  for (const [command, event] of queue.waiting.splice(0)) void take(command, event);
  return {
    attach: (pane) => {
      open = pane;
      startWanted();
    },
  };
}
