/** The name of a file made from another: IN-绩核.xlsx from IN.xlsx. */
export function nameBeside(name: string, suffix: string, extension = extensionOf(name)): string {
  const stem = name.slice(0, name.length - extensionOf(name).length);
  return `${stem}-${suffix}${extension}`;
}

function extensionOf(name: string): string {
  return /(?<=.)\.[^.]*$/.exec(name)?.[0] ?? "";
}
