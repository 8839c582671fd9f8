import type { Client } from "./Client";

/** What the client's own classes are made of. */
interface Internals {
  readonly ClientObject: new (...parameters: readonly unknown[]) => object;
  readonly BatchApiHelper: {
    readonly createPropertyObject: (
      type: unknown,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ) => object;
    readonly createMethodObject: (
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      parameters: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: null,
      flags: number,
    ) => object;
    readonly createIndexerObject: (type: unknown, parent: object, parameters: readonly unknown[]) => object;
    readonly invokeMethod: (
      target: object,
      name: string,
      operation: number,
      parameters: readonly unknown[],
      flags: number,
      result: number,
    ) => void;
  };
  readonly Utility: { readonly load: (target: object, option: unknown) => object };
}

/**
 * Gives the client of the npm package the notes that clients since ExcelApi 1.18 have, in the way in which it makes its own
 * classes; without them what we do with notes could not be run at all.
 */
export function addNotes({ Excel, OfficeExtension }: Client): void {
  const { ClientObject, BatchApiHelper, Utility } = OfficeExtension as unknown as Internals;
  class Note extends ClientObject {
    private text: string | undefined;
    get content() {
      return this.text;
    }
    load(option: unknown) {
      return Utility.load(this, option);
    }
    delete() {
      BatchApiHelper.invokeMethod(this, "Delete", 0, [], 0, 0);
    }
    _handleResult(value: { readonly Content?: string } | null) {
      const parent = ClientObject.prototype as { readonly _handleResult: (value: unknown) => void };
      parent._handleResult.call(this, value);
      if (value?.Content !== undefined) this.text = value.Content;
    }
  }
  class NoteCollection extends ClientObject {
    add(address: string, content: string) {
      return BatchApiHelper.createMethodObject(Note, this, "Add", 0, [address, content], false, true, null, 0);
    }
    getItem(address: string) {
      return BatchApiHelper.createIndexerObject(Note, this, [address]);
    }
    getItemOrNullObject(address: string) {
      return BatchApiHelper.createMethodObject(Note, this, "GetItemOrNullObject", 1, [address], false, false, null, 4);
    }
  }
  Object.assign(Note.prototype, { _className: "Note" });
  Object.assign(NoteCollection.prototype, { _className: "NoteCollection" });
  Object.defineProperty(Excel.Worksheet.prototype, "notes", {
    configurable: true,
    get(this: object) {
      return BatchApiHelper.createPropertyObject(NoteCollection, this, "Notes", true, 4);
    },
  });
}
