import { isOwnLevel, isSameOffice, officesInLines, type SheetReading } from "../table";
import type { Setting } from "./Fact";

/** The office that most tables name in the lines above them; absent where none names more than all others together. */
export function headedOffice(readings: readonly SheetReading[]): string | undefined {
  const named = readings.flatMap(({ heads }) => officesInLines(heads));
  return named.find((name) => named.filter((other) => isSameOffice(name, other)).length * 2 > named.length);
}

/** The offices (单位) that a workbook and its tables name, each once, the workbook's own first; absent unless they are several. */
export function officesIn(readings: readonly SheetReading[], own: string | undefined): readonly string[] | undefined {
  const named = readings.flatMap(({ tables }) => tables.flatMap(({ entity }) => entity ?? []));
  const offices: string[] = [];
  for (const name of own === undefined ? named : [own, ...named])
    if (!offices.some((office) => isSameOffice(office, name))) offices.push(name);
  return offices.length > 1 ? offices : undefined;
}

/**
 * The setting for a table that names an office: that one, where the workbook has several; the workbook's own for a table that names
 * none. Beside other offices the own level (本级) of one is not all of it.
 */
export function settingOfOffice(setting: Setting, named: string | undefined): Setting {
  const { entity: own, offices } = setting;
  const office = named === undefined ? undefined : offices?.find((other) => isSameOffice(other, named));
  if (named === undefined || office === undefined) return setting;
  const isApart = isOwnLevel(named) && !(own !== undefined && isOwnLevel(own));
  return { ...setting, entity: isApart ? `${office}（本级）` : office };
}
