/** Hands a file to the user through the browser's own saving. */
export function download(name: string, content: Uint8Array | string, type: string): void {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content.slice();
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; a minute is enough for any size.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
