// Writes THIRD-PARTY-NOTICES.md from the production dependencies in package-lock.json; with --check only compares it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const target = new URL("THIRD-PARTY-NOTICES.md", root);
const { packages } = JSON.parse(readFileSync(new URL("package-lock.json", root), "utf8"));

const notices = Object.entries(packages)
  .filter(([folder, entry]) => folder !== "" && entry.dev !== true)
  .map(([folder]) => notice(folder))
  .sort((left, right) => (left.title < right.title ? -1 : 1));
const text = [
  "# Third-party notices",
  "Jihe contains the following packages. This file is written by `npm run notices`.",
  ...new Set(notices.map(({ title, body }) => `## ${title}\n\n${body}`)),
].join("\n\n");

if (!process.argv.includes("--check")) {
  writeFileSync(target, `${text}\n`);
} else if (current() !== `${text}\n`) {
  console.error("THIRD-PARTY-NOTICES.md is out of date: run `npm run notices`.");
  process.exitCode = 1;
}

function notice(folder) {
  const place = new URL(`${folder}/`, root);
  const { name, version, license } = JSON.parse(readFileSync(new URL("package.json", place), "utf8"));
  const licences = readdirSync(place)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort()
    .map((file) => fenced(readFileSync(new URL(file, place), "utf8")));
  if (license === undefined && licences.length === 0) throw new Error(`${name} ${version} names no licence`);
  const stated = `Licence: ${license ?? "as in the text below"}`;
  const texts = licences.length > 0 ? licences : ["The package names this licence and carries no text of it."];
  return { title: `${name} ${version}`, body: [stated, ...texts].join("\n\n") };
}

function fenced(licence) {
  const lines = licence.replaceAll("\r\n", "\n").split("\n");
  return ["```text", ...lines.map((line) => line.trimEnd()), "```"].join("\n").replace(/\n+```$/, "\n```");
}

function current() {
  try {
    return readFileSync(target, "utf8");
  } catch {
    return undefined;
  }
}
