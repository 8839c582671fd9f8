import type { GridWorkbook } from "../../workbook/grid/openGrid";

/** The workbook, telling whenever something in it changes that saving would keep. */
export function trackChanges(workbook: GridWorkbook, onChange: (by: "user" | "tool") => void): GridWorkbook {
  const telling = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    onChange("tool");
    return result;
  };
  workbook.watch(() => {
    onChange("user");
  });
  return {
    ...workbook,
    apply: (changes) => telling(workbook.apply(changes)),
    remember: (memory) => telling(workbook.remember(memory)),
    clearMarks: () => telling(workbook.clearMarks()),
  };
}
