import type { Fill } from "../styles/fill";

type Restyle = (style: string | undefined, fill: Fill) => string;

/** Looks a style up once for all cells that have the same style and get the same fill. */
export function remembering(restyle: Restyle): Restyle {
  const known = new Map<string, string>();
  return (style, fill) => {
    const key = JSON.stringify([style, fill]);
    const number = known.get(key) ?? restyle(style, fill);
    known.set(key, number);
    return number;
  };
}
