import { readFileSync } from "node:fs";
import path from "node:path";
import check from "../../../.config/manifest/checkManifest.cjs";

const ROOT = path.join(__dirname, "../../..");
const MANIFEST = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

test("our manifest is sound", () => {
  expect(check.checkManifest(MANIFEST, ROOT)).toEqual([]);
});

test.each([
  ["an open tag", "</Hosts>", "", "not well-formed"],
  [
    "a wrong order",
    /(<Version>.*?<\/Version>)\s*(<ProviderName>.*?<\/ProviderName>)/,
    "$2$1",
    "Version must stand before ProviderName",
  ],
  ["an element in the wrong place", "<GetStarted>", "<GetStarted><Icon/>", "Icon is no child of it"],
  ["a required element that is missing", /<FunctionFile[^>]*>/, "", "FunctionFile is missing"],
  ["an id that is no GUID", "6a1be0c7-52d4-4c39-9e51-4a4948450002", "jihe", "Id is no GUID"],
  [
    "a resource that is not there",
    '<Label resid="Tab.Label" />',
    '<Label resid="Tab.Name" />',
    "there is no ShortStrings/Tab.Name",
  ],
  [
    "a page without https",
    "https://localhost:3000/deploy.html",
    "http://localhost:3000/deploy.html",
    "must be an https address",
  ],
  ["a picture that is not there", "jihe-80.png", "jihe-81.png", "picture is missing"],
  ["a picture of another size", "score-32.png", "score-16.png", "is 16 × 16, not 32 × 32"],
  ["an id used twice", 'id="Jihe.Check"', 'id="Jihe.Score"', "id Jihe.Score occurs twice"],
  [
    "a label that is too long",
    'DefaultValue="绩核">',
    `DefaultValue="${"绩".repeat(126)}">`,
    "longer than 125 characters",
  ],
  [
    "commands outside the shared runtime",
    '<FunctionFile resid="Pane.Url" />',
    '<FunctionFile resid="Guide.Url" />',
    "the same page",
  ],
])("%s is found", (_, part, instead, fault) => {
  const changed = MANIFEST.replace(part, instead);
  expect(changed).not.toBe(MANIFEST);
  expect(check.checkManifest(changed, ROOT).join("\n")).toContain(fault);
});
