import type { Edit } from "../Workbook";
import type { OfficeGlobals } from "./host";
import type { OwnWrites } from "./OwnWrites";
import { rangeOf } from "./read/ranges";

type Changed = Excel.WorksheetChangedEventArgs;

/** Edits that come one upon another are told together. */
const QUIET_MILLISECONDS = 150;

/** Hears of edits by the user; gives back how to stop. Where Excel cannot be listened to, anything may have been edited. */
export function watchEdits({ Excel }: OfficeGlobals, own: OwnWrites, onEdit: (edit: Edit) => void): () => void {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting: Changed[] = [];
  const tell = (edit: Edit) => {
    if (!isStopped) onEdit(edit);
  };
  const flush = () => {
    const events = waiting.splice(0);
    namesOf(Excel).then(
      (names) => {
        editsOf(events, names)
          .filter(({ sheet }) => sheet === undefined || !own.hasAdded(sheet))
          .forEach(tell);
      },
      () => {
        tell({});
      },
    );
  };
  const hear = (event: Changed) => {
    if (!isStopped && !own.covers(event)) {
      waiting.push(event);
      clearTimeout(timer);
      timer = setTimeout(flush, QUIET_MILLISECONDS);
    }
    return Promise.resolve();
  };
  const listening = listen(Excel, hear);
  listening.catch(() => {
    tell({});
  });
  return () => {
    if (isStopped) return;
    isStopped = true;
    clearTimeout(timer);
    // Nobody is left who could be told that Excel could not be told either.
    listening.then(stopListening).catch(() => undefined);
  };
}

interface Listening {
  readonly result: OfficeExtension.EventHandlerResult<Changed>;
}

function listen(excel: typeof Excel, hear: (event: Changed) => Promise<void>): Promise<Listening> {
  return excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(hear);
    await context.sync();
    return { result };
  });
}

/** A listener is taken off in the context in which it was put on. */
async function stopListening({ result }: Listening): Promise<void> {
  result.remove();
  await result.context.sync();
}

function namesOf(excel: typeof Excel): Promise<ReadonlyMap<string, string>> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
}

/** Each place once. Rows or columns that came or went move everything on their sheet. */
function editsOf(events: readonly Changed[], names: ReadonlyMap<string, string>): readonly Edit[] {
  const edits = events.map(({ worksheetId, changeType, address }): Edit => {
    const sheet = names.get(worksheetId);
    const range = changeType === "RangeEdited" ? rangeOf(address) : undefined;
    return {
      ...(sheet === undefined ? {} : { sheet }),
      ...(sheet === undefined || range === undefined ? {} : { range }),
    };
  });
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}
