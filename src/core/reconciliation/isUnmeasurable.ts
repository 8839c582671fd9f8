import { readAllWritten, readWritten, toCompact } from "../quantity";

/** Words of a change that no figure, date or grade makes measurable (难以衡量的目标用语). */
const VAGUE =
  /有效|有所|进一步|不断|持续|逐步|明显|显著|较好|较大|大力|积极|充分|切实|全面|推动|推进|促进|提升|提高|增强|加强|改善|优化|完善|健全|带动|助推|保障|维护|规范/;
/** What makes a target of words checkable all the same. */
const CHECKABLE = /率|次|数量|名单|验收|合格|无(?:事故|投诉|违规|责任)|零(?:事故|投诉)|按时|按期|及时|当年|年底|前完成/;

/** True for a target of words alone that nobody can measure: 有效推动, 进一步提升. */
export function isUnmeasurable(target: string): boolean {
  const text = toCompact(target);
  if (!VAGUE.test(text) || CHECKABLE.test(text)) return false;
  return readAllWritten(text).length === 0 && readWritten(text).kind !== "date";
}
