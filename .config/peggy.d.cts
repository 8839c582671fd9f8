export function compileGrammar(text: string, file: string, format: "commonjs" | "es"): string;
export function withReplacements(parser: string): string;
