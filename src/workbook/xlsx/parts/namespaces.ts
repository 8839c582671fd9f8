import type { Structure } from "./Structure";

/** The two sets of addresses by which files name the same things: as Excel writes them, and as ISO 29500 strict does. */
export function namespacesOf({ isStrict }: Pick<Structure, "isStrict">) {
  const base = isStrict ? "http://purl.oclc.org/ooxml/" : "http://schemas.openxmlformats.org/";
  const year = isStrict ? "" : "/2006";
  return {
    main: `${base}spreadsheetml${year}/main`,
    relationships: `${base}officeDocument${year}/relationships`,
    customXml: `${base}officeDocument${year}/customXml`,
  };
}

export const CONTENT_TYPES = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  xml: "application/xml",
} as const;
