import type { Host } from "../Host";
import { checkWritable } from "../writable";
import type { HostSheet, Json } from "../HostModel";
import type { HostObject, Scalar } from "../HostObject";
import { textFrom } from "../HostObject";

/** Page setup of a sheet, as far as report sheets need it. */
export function pageObject(host: Host, sheet: HostSheet): HostObject {
  const setting = (name: string): Scalar => ({
    get: () => sheet.settings[`page/${name}`] ?? null,
    set: (value: Json) => {
      checkWritable(host, sheet);
      sheet.settings[`page/${name}`] = value;
    },
  });
  const texts = {
    type: "HeaderFooter",
    scalars: { LeftFooter: setting("leftFooter"), RightFooter: setting("rightFooter") },
  };
  const groups = { type: "HeaderFooterGroup", children: { DefaultForAllPages: { get: () => texts } } };
  return {
    type: "PageLayout",
    scalars: {
      Orientation: setting("orientation"),
      PaperSize: setting("paperSize"),
      Zoom: setting("zoom"),
      CenterHorizontally: setting("centerHorizontally"),
    },
    children: { HeadersFooters: { get: () => groups } },
    methods: {
      SetPrintTitleRows: {
        call: (address) => {
          checkWritable(host, sheet);
          sheet.settings["page/titleRows"] = textFrom(address);
          return undefined;
        },
      },
    },
  };
}
