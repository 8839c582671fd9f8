import type { Univer } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";

const RED = { color: "#E00000", size: 7 };

/** Draws the corner of a cell with a note as Excel does: the grid's own pale orange is lost on a yellow fill. */
export function redNoteMarkers(univer: Univer, api: FUniver): void {
  // The service is there once the first workbook is.
  const waiting = api.addEvent(api.Event.WorkbookCreated, () => {
    waiting.dispose();
    univer
      .__getInjector()
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Style,
        priority: 1,
        handler: (cell, _location, next) => {
          const isNoted = cell?.markers?.tr !== undefined;
          return next(isNoted ? { ...cell, markers: { ...cell.markers, tr: RED } } : cell);
        },
      });
  });
}
