import type { OwnRecord } from "../../OwnRecord";
import { formatRecord, NO_RECORD, parseRecord, RECORD_NAMESPACE } from "../../record";
import { WorkbookError } from "../../WorkbookError";
import type { Trip } from "../host";
import { answerOf } from "../host";
import type { Known, RecordPart } from "../read/Tab";
import { queueTabs } from "../read/Tab";

/** Lists the worksheets and reads our record: one round trip where there is none, else two. */
export async function look(trip: Trip): Promise<Known> {
  const { tabs, ids } = await trip((context) => {
    const takeTabs = queueTabs(context);
    const takeIds = queuePartIds(context);
    return () => ({ tabs: takeTabs(), ids: takeIds() });
  });
  const [id] = ids;
  if (id === undefined) return { tabs, part: undefined, record: NO_RECORD };
  const part = await trip((context) => queuePart(context, id));
  return { tabs, part, record: recordIn(part) };
}

/** Queues the ids of the parts that keep a record; there is one at most, unless someone copied it. */
export function queuePartIds({ workbook }: Excel.RequestContext): () => readonly string[] {
  const parts = workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE);
  parts.load("items/id");
  return () => parts.items.map(({ id }) => id);
}

export function queuePart({ workbook }: Excel.RequestContext, id: string): () => RecordPart {
  const takeXml = answerOf(workbook.customXmlParts.getItem(id).getXml());
  return () => ({ id, xml: takeXml() });
}

/** The record in a part; throws "refused" where a later version of this tool wrote it. */
export function recordIn({ xml }: RecordPart): OwnRecord {
  const record = parseRecord(contentOf(xml));
  if (record === "newer") throw newer();
  return record ?? NO_RECORD;
}

export function newer(): WorkbookError {
  return new WorkbookError("refused", "工作簿由更新版本的绩核写过，请升级绩核后再打开。");
}

/** Queues the record to be kept; an empty text takes the part away. */
export function queueRecord({ workbook }: Excel.RequestContext, id: string | undefined, xml: string): void {
  const parts = workbook.customXmlParts;
  if (id === undefined) {
    if (xml !== "") parts.add(xml);
    return;
  }
  if (xml === "") parts.getItem(id).delete();
  else parts.getItem(id).setXml(xml);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The record as a part of XML. What undoes a file byte for byte is left out, since Excel writes the file anew. */
export function xmlOf({ cells, marks, sheets, memory }: OwnRecord): string {
  const text = formatRecord({ cells, marks, sheets, ...(memory === undefined ? {} : { memory }) });
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<record xmlns="${RECORD_NAMESPACE}">${escaped}</record>`;
}

/** The text of the root element, which has no elements in it. */
function contentOf(xml: string): string {
  const content = /<(?:\w+:)?record[^>]*>([^<]*)</.exec(xml)?.[1] ?? "";
  return content.replace(
    /&(?:#(\d+)|#x([\dA-Fa-f]+)|(\w+));/g,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      return ENTITIES[name ?? ""] ?? entity;
    },
  );
}
