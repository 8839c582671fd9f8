export const UNSEEN_PARTS: RegExp;
/** The parts of packages that nothing was put in the place of, as lines: a new version names them otherwise. */
export function replacementFaults(files: readonly string[]): readonly string[];
