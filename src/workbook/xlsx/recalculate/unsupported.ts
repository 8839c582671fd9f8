const UNSUPPORTED = new Error("This formula cannot be evaluated the way Excel does.");

/** Gives up on the formula under evaluation: Excel's answer is not known for certain, and a wrong one would be worse than none. */
export function unsupported(): never {
  throw UNSUPPORTED;
}

/** The result of a calculation; absent where it gave up. */
export function attempt<T>(calculate: () => T): T | undefined {
  try {
    return calculate();
  } catch (fault) {
    if (fault === UNSUPPORTED) return undefined;
    throw fault;
  }
}
