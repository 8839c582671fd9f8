import type { GroupScore } from "./Scorecard";
import { readCode } from "./readCode";
import { readLabelWeight } from "./readLabelWeight";

/** Words that most group names carry and that tell none of them apart. */
const FRAME = /部门|单位|项目|指标|绩效|情况|方面|整体|支出|类|[\s\d（()）、,，.．:：]/g;

/**
 * The group that each label of a summary means (一级指标): by code or name, else by what is left of the names without the words
 * that all share; labels left over are taken in order where as many groups are left over.
 */
export function matchGroups(
  labels: readonly string[],
  groups: readonly GroupScore[],
): readonly (GroupScore | undefined)[] {
  const named = labels.map((label) => byName(label, groups) ?? byCore(label, groups));
  const once = named.map((group, index) => (group !== undefined && named.indexOf(group) === index ? group : undefined));
  const restLabels = once.filter((group) => group === undefined).length;
  const restGroups = groups.filter((group) => !once.includes(group));
  if (restLabels === restGroups.length) {
    const queue = [...restGroups];
    return once.map((group) => group ?? queue.shift());
  }
  return once.map((group, index) => group ?? byName(labels[index] ?? "", deeper(groups)));
}

function byName(label: string, groups: readonly GroupScore[]): GroupScore | undefined {
  const { code, name } = readCode(readLabelWeight(label).text);
  return (
    only(groups.filter((group) => group.label === label || (group.name === name && name !== code))) ??
    only(groups.filter((group) => group.code !== undefined && group.code === code))
  );
}

function byCore(label: string, groups: readonly GroupScore[]): GroupScore | undefined {
  const core = coreOf(readCode(label).name);
  return core === "" ? undefined : only(groups.filter((group) => coreOf(group.name) === core));
}

function coreOf(name: string): string {
  return name.replace(FRAME, "");
}

function deeper(groups: readonly GroupScore[]): readonly GroupScore[] {
  return groups.flatMap((group) => [...group.groups, ...deeper(group.groups)]);
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
