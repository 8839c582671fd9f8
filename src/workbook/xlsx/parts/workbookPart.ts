import type { Edit } from "../xml/edits";
import { appendTo, applyEdits, insertInOrder, remove, setAttribute } from "../xml/edits";
import { escapeXml, encodeText } from "../xml/text";
import type { XmlElement } from "../xml/XmlElement";
import { attributeOf, childOf, childrenOf, contentOf, parseXml, prefixedAttributeOf } from "../xml/XmlElement";
import { namespacesOf } from "./namespaces";
import type { Structure } from "./Structure";
import { tabElements } from "./Structure";

/** Children of the workbook element in the order of its schema, from the tabs on. */
const ORDER = [
  ["sheets", "functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews"],
  ["pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"],
].flat();

export interface NewTab {
  readonly name: string;
  readonly relationshipId: string;
  /** What the name `_xlnm.Print_Titles` stands for on this sheet; absent for none. */
  readonly printTitles?: string | undefined;
}

/** The workbook part with one more tab at the end. */
export function withTab(xml: string, structure: Structure, tab: NewTab): string {
  const root = parseXml(xml);
  const sheets = childOf(root, "sheets");
  const tabs = tabElements(root);
  if (sheets === undefined) return xml;
  const id = Math.max(0, ...tabs.map((element) => Number(attributeOf(element, "sheetId")) || 0)) + 1;
  const link = `xmlns:r="${namespacesOf(structure).relationships}" r:id="${tab.relationshipId}"`;
  const element = `<${root.prefix}sheet name="${encodeText(tab.name)}" sheetId="${String(id)}" ${link}/>`;
  return applyEdits(xml, [appendTo(sheets, element), ...nameEdits(root, tabs.length, tab.printTitles)]);
}

/** The workbook part without these tabs, and without the names that held on them only. */
export function withoutTabs(xml: string, relationshipIds: readonly string[]): string {
  const root = parseXml(xml);
  const tabs = tabElements(root);
  const isGone = (tab: XmlElement) => relationshipIds.includes(prefixedAttributeOf(tab, "id") ?? "");
  const gone = tabs.flatMap((tab, index) => (isGone(tab) ? [index] : []));
  const moved = (index: number) => index - gone.filter((other) => other < index).length;
  const names = childOf(root, "definedNames");
  const views = childrenOf(childOf(root, "bookViews"), "workbookView");
  return applyEdits(xml, [
    ...tabs.filter(isGone).map(remove),
    ...(names === undefined ? [] : renumberNames(names, gone, moved)),
    ...views.flatMap((view) => moveView(view, tabs.length - gone.length, moved)),
  ]);
}

/** The workbook part with the request that Excel calculates everything anew on opening. */
export function withFullCalculation(xml: string): string {
  const root = parseXml(xml);
  const settings = childOf(root, "calcPr");
  if (settings !== undefined) return applyEdits(xml, [setAttribute(settings, "fullCalcOnLoad", "1")]);
  return applyEdits(xml, [insertInOrder(root, "calcPr", `<${root.prefix}calcPr fullCalcOnLoad="1"/>`, ORDER)]);
}

/** The names that the workbook defines; `tab` is the index of the only tab on which a name holds. */
export function definedNames(
  xml: string,
): readonly { readonly name: string; readonly formula: string; readonly tab?: number }[] {
  return childrenOf(childOf(parseXml(xml), "definedNames"), "definedName").map((element) => {
    const tab = attributeOf(element, "localSheetId");
    const name = { name: attributeOf(element, "name") ?? "", formula: contentOf(element) };
    return tab === undefined ? name : { ...name, tab: Number(tab) };
  });
}

function nameEdits(root: XmlElement, tab: number, printTitles: string | undefined): readonly Edit[] {
  if (printTitles === undefined) return [];
  const element = `${root.prefix}definedName`;
  const attributes = `name="_xlnm.Print_Titles" localSheetId="${String(tab)}"`;
  const source = `<${element} ${attributes}>${escapeXml(printTitles)}</${element}>`;
  const names = childOf(root, "definedNames");
  if (names !== undefined) return [appendTo(names, source)];
  return [insertInOrder(root, "definedNames", `<${element}s>${source}</${element}s>`, ORDER)];
}

function renumberNames(names: XmlElement, gone: readonly number[], moved: (index: number) => number): readonly Edit[] {
  const tabOf = (name: XmlElement) => Number(attributeOf(name, "localSheetId") ?? -1);
  const left = names.children.filter((name) => !gone.includes(tabOf(name)));
  if (left.length === 0) return [remove(names)];
  return names.children.flatMap((name) => {
    const tab = tabOf(name);
    if (gone.includes(tab)) return [remove(name)];
    return tab >= 0 && moved(tab) !== tab ? [setAttribute(name, "localSheetId", String(moved(tab)))] : [];
  });
}

/** Keeps the tabs that are shown first and on top within those that are left. */
function moveView(view: XmlElement, count: number, moved: (index: number) => number): readonly Edit[] {
  return ["activeTab", "firstSheet"].flatMap((name) => {
    const written = attributeOf(view, name);
    const index = Math.max(0, Math.min(moved(Number(written)), count - 1));
    return written === undefined || String(index) === written ? [] : [setAttribute(view, name, String(index))];
  });
}
