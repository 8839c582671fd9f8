/** In the place of what turns styles round for languages written from right to left: they stay as they are. */
export function convertProperty(key, value) {
  return { key, value };
}

export function convert(styles) {
  return styles;
}
