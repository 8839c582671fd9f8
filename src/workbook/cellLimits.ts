/** How many rows and columns a sheet has. */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** Characters that a cell can hold. */
export const TEXT_LIMIT = 32_767;

/** The text, cut to what a cell can hold. */
export function longestText(text: string): string {
  return text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT - 1)}…`;
}
