type Triple = readonly [number, number, number];

/** A colour made lighter (tint above 0) or darker (below), as ECMA-376 18.8.19 asks: by its lightness alone. */
export function shade(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [hue, lightness, saturation] = toHsl(channels(rgb));
  const shaded = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl([hue, Math.min(1, Math.max(0, shaded)), saturation]);
}

function channels(rgb: string): Triple {
  const part = (at: number) => parseInt(rgb.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

/** Hue in sixths of the circle. */
function toHsl([red, green, blue]: Triple): Triple {
  const [highest, lowest] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [sum, span] = [highest + lowest, highest - lowest];
  if (span === 0) return [0, sum / 2, 0];
  const saturation = sum > 1 ? span / (2 - sum) : span / sum;
  const hue =
    highest === red
      ? ((green - blue) / span + 6) % 6
      : highest === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return [hue, sum / 2, saturation];
}

function fromHsl([hue, lightness, saturation]: Triple): string {
  const span = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (offset: number) => {
    const turn = (hue + offset) % 6;
    const weight = Math.min(1, Math.max(0, Math.abs(turn - 3) - 1));
    return lightness + span * (weight - 0.5);
  };
  return [channel(0), channel(4), channel(2)].map(hex).join("");
}

function hex(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");
}
