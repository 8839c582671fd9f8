import type { Host } from "../Host";
import { checkWritable } from "../writable";
import type { CustomPart } from "../HostModel";
import { addSheet, newId } from "../HostModel";
import type { HostObject } from "../HostObject";
import { notFound, textFrom } from "../HostObject";
import { checkStructure, isSameName, taken, worksheetObject } from "./worksheet";

export function workbookObject(host: Host): HostObject {
  const { model } = host;
  const application: HostObject = {
    type: "Application",
    scalars: { CalculationMode: { get: () => model.calculationMode } },
    methods: {
      Calculate: {
        call: () => {
          host.calculate();
          return undefined;
        },
      },
    },
  };
  const protection: HostObject = {
    type: "WorkbookProtection",
    scalars: { Protected: { get: () => model.isStructureProtected } },
  };
  return {
    type: "Workbook",
    scalars: {
      Name: { since: 7, get: () => model.name },
      ReadOnly: { since: 8, get: () => model.isReadOnly },
    },
    children: {
      Worksheets: { get: () => worksheetsObject(host) },
      Application: { get: () => application },
      Protection: { since: 7, get: () => protection },
      CustomXmlParts: { since: 5, get: () => partsObject(host) },
    },
  };
}

function worksheetsObject(host: Host): HostObject {
  const { model } = host;
  const find = (key: string) => model.sheets.find(({ id, name }) => id === key || isSameName(name, key));
  const nothing = { call: () => undefined };
  return {
    type: "WorksheetCollection",
    items: () => model.sheets.map((sheet) => worksheetObject(host, sheet)),
    indexer: (key) => {
      const sheet = find(textFrom(key));
      if (sheet === undefined) throw notFound();
      return worksheetObject(host, sheet);
    },
    methods: {
      GetItemOrNullObject: {
        since: 4,
        call: (key) => {
          const sheet = find(textFrom(key));
          return { object: sheet === undefined ? null : worksheetObject(host, sheet) };
        },
      },
      Add: {
        call: (name) => {
          checkStructure(host);
          if (find(textFrom(name)) !== undefined) throw taken();
          return { object: worksheetObject(host, addSheet(model, textFrom(name))) };
        },
      },
      _RegisterDataChangedEvent: { since: 9, ...nothing },
      _UnregisterDataChangedEvent: { since: 9, ...nothing },
    },
  };
}

function partsObject(host: Host): HostObject {
  const { model } = host;
  const objectOf = (part: CustomPart): HostObject => ({
    type: "CustomXmlPart",
    identity: { Id: part.id },
    scalars: { Id: { get: () => part.id } },
    methods: {
      GetXml: { call: () => ({ value: part.xml }) },
      SetXml: {
        call: (xml) => {
          checkWritable(host);
          part.xml = textFrom(xml);
          return undefined;
        },
      },
      Delete: {
        call: () => {
          checkWritable(host);
          model.parts.splice(model.parts.indexOf(part), 1);
          return undefined;
        },
      },
    },
  });
  const collection = (parts: () => readonly CustomPart[]) => ({
    type: "CustomXmlPartCollection",
    items: () => parts().map(objectOf),
    indexer: (id: unknown) => {
      const part = parts().find((other) => other.id === id);
      if (part === undefined) throw notFound();
      return objectOf(part);
    },
  });
  return {
    ...collection(() => model.parts),
    methods: {
      GetByNamespace: {
        call: (namespace) => {
          const uri = textFrom(namespace);
          return { object: collection(() => model.parts.filter(({ xml }) => xml.includes(`"${uri}"`))) };
        },
      },
      Add: {
        call: (xml) => {
          checkWritable(host);
          const part = { id: newId(model), xml: textFrom(xml) };
          model.parts.push(part);
          return { object: objectOf(part) };
        },
      },
    },
  };
}
