/** The faults of a manifest, as lines; empty for a sound one. Pictures are looked for below `folder`. */
export function checkManifest(text: string, folder: string): readonly string[];
declare const check: { readonly checkManifest: typeof checkManifest };
export default check;
