const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { JSDOM } = require("jsdom");
const { ADDIN_ICON, CHILDREN, LENGTHS, RIBBON_ICON } = require("./rules.cjs");

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** What a reference may lead to, by the element that refers. */
const RESOURCE_OF = {
  Image: "Images",
  Runtime: "Urls",
  FunctionFile: "Urls",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/**
 * The faults of a manifest, as lines; empty for a sound one. Pictures are looked for below `folder`, by the path of their URL
 * after that of the pane. Nothing is asked of the network.
 */
function checkManifest(text, folder) {
  const { DOMParser } = new JSDOM("").window;
  const document = new DOMParser().parseFromString(text, "application/xml");
  const broken = document.querySelector("parsererror");
  if (broken !== null) return [`not well-formed: ${broken.textContent.trim().split("\n")[0]}`];
  const elements = [...document.querySelectorAll("*")];
  return [
    ...elements.flatMap(structureFaults),
    ...headFaults(document.documentElement),
    ...resourceFaults(elements),
    ...idFaults(elements),
    ...urlFaults(elements),
    ...lengthFaults(elements),
    ...pictureFaults(document, elements, folder),
  ];
}

function structureFaults(element) {
  const allowed = childrenOf(element);
  const children = [...element.children];
  if (allowed === undefined) return children.length === 0 ? [] : [`${pathOf(element)}: no children are known for it`];
  const names = allowed.map((name) => name.replace(/[*!]/g, ""));
  const faults = [];
  let last = -1;
  for (const child of children) {
    const index = names.indexOf(child.localName);
    if (index < 0) faults.push(`${pathOf(element)}: ${child.localName} is no child of it`);
    else if (index < last) faults.push(`${pathOf(element)}: ${child.localName} must stand before ${names[last]}`);
    else if (index === last && !allowed[index].includes("*"))
      faults.push(`${pathOf(element)}: ${child.localName} occurs twice`);
    last = Math.max(last, index);
  }
  const missing = names.filter(
    (name, index) => allowed[index].includes("!") && children.every((child) => child.localName !== name),
  );
  return [...faults, ...missing.map((name) => `${pathOf(element)}: ${name} is missing`)];
}

/** By the longest path that the rules know, or by the type of an action; an element that the rules do not know has no children. */
function childrenOf(element) {
  if (element.localName === "Action") return CHILDREN[typeOf(element)];
  const steps = pathOf(element).split("/");
  const key = steps.map((_, from) => steps.slice(from).join("/")).find((name) => name in CHILDREN);
  return key === undefined ? undefined : CHILDREN[key];
}

function headFaults(root) {
  const text = (name) => [...root.children].find((child) => child.localName === name)?.textContent ?? "";
  return [
    ...(root.localName === "OfficeApp" && typeOf(root) === "TaskPaneApp"
      ? []
      : ["the root must be an OfficeApp of type TaskPaneApp"]),
    ...(GUID.test(text("Id")) ? [] : [`Id is no GUID: ${text("Id")}`]),
    ...(/^\d{1,5}(\.\d{1,5}){1,3}$/.test(text("Version"))
      ? []
      : [`Version has no form like 1.0.0.0: ${text("Version")}`]),
    ...(/^[a-z]{2}-[A-Z]{2}$/.test(text("DefaultLocale"))
      ? []
      : [`DefaultLocale is no locale: ${text("DefaultLocale")}`]),
    ...(["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"].includes(
      text("Permissions"),
    )
      ? []
      : ["Permissions are unknown"]),
  ];
}

function resourceFaults(elements) {
  const resources = elements.filter((element) => element.parentElement?.parentElement?.localName === "Resources");
  const key = (element) => `${element.parentElement.localName}/${element.getAttribute("id")}`;
  const defined = new Set(resources.map(key));
  const references = elements.filter((element) => element.hasAttribute("resid"));
  const used = references.map((element) => `${RESOURCE_OF[element.localName]}/${element.getAttribute("resid")}`);
  return [
    ...references.flatMap((element, index) =>
      defined.has(used[index]) ? [] : [`${pathOf(element)}: there is no ${used[index]}`],
    ),
    ...resources.filter((element) => !used.includes(key(element))).map((element) => `${key(element)} is never used`),
    ...resources
      .filter((element) => (element.getAttribute("DefaultValue") ?? "") === "")
      .map((element) => `${key(element)} has no DefaultValue`),
    ...runtimeFaults(elements),
  ];
}

/** With a shared runtime the commands must live on its page. */
function runtimeFaults(elements) {
  const resid = (name) => elements.find((element) => element.localName === name)?.getAttribute("resid");
  const [runtime, commands] = [resid("Runtime"), resid("FunctionFile")];
  return runtime === undefined || runtime === commands ? [] : ["FunctionFile and Runtime must name the same page"];
}

function idFaults(elements) {
  const ids = elements.filter((element) => element.hasAttribute("id")).map((element) => element.getAttribute("id"));
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} occurs twice`);
}

function urlFaults(elements) {
  const values = elements.flatMap((element) =>
    ["DefaultValue", "Value"].map((name) => element.getAttribute(name) ?? ""),
  );
  const isUrlElement = (element) => /Url$|^SourceLocation$|^Image$/.test(element.localName);
  const required = elements
    .filter(isUrlElement)
    .map((element) => element.getAttribute("DefaultValue"))
    .filter((value) => value !== null);
  const urls = new Set([...required, ...values.filter((value) => /^\w+:\/\//.test(value))]);
  return [...urls].filter((url) => !isHttps(url)).map((url) => `must be an https address: ${url}`);
}

function lengthFaults(elements) {
  const limitOf = (element) => LENGTHS[element.parentElement?.localName] ?? LENGTHS[element.localName];
  const texts = elements.flatMap((element) => {
    const limit = limitOf(element);
    const own = [element, ...element.children].map(
      (each) => each.getAttribute("DefaultValue") ?? each.getAttribute("Value") ?? "",
    );
    return limit === undefined
      ? []
      : own.filter((text) => [...text].length > limit).map((text) => `longer than ${limit} characters: ${text}`);
  });
  const attributes = elements.flatMap((element) =>
    ["id", "resid"]
      .filter((name) => (element.getAttribute(name) ?? "").length > LENGTHS[name])
      .map((name) => `${name} is too long: ${element.getAttribute(name)}`),
  );
  return [...new Set([...texts, ...attributes])];
}

function pictureFaults(document, elements, folder) {
  const pane = document.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue") ?? "";
  const base = isHttps(pane) ? new URL(".", pane).href : pane;
  const file = (url) => path.join(folder, url.startsWith(base) ? url.slice(base.length) : url);
  const wanted = new Map();
  for (const [name, size] of Object.entries(ADDIN_ICON)) {
    const url = document.querySelector(`OfficeApp > ${name}`)?.getAttribute("DefaultValue");
    if (url != null) wanted.set(url, size);
  }
  const faults = [];
  for (const icon of elements.filter((element) => element.localName === "Icon")) {
    const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
    for (const size of RIBBON_ICON.filter((each) => !sizes.includes(each)))
      faults.push(`${pathOf(icon)}: no picture of ${size} pixels`);
    for (const image of icon.children) {
      const url = elements
        .find((each) => each.getAttribute("id") === image.getAttribute("resid"))
        ?.getAttribute("DefaultValue");
      if (url != null) wanted.set(url, Number(image.getAttribute("size")));
    }
  }
  return [...faults, ...[...wanted].flatMap(([url, size]) => pictureFault(file(url), size))];
}

function pictureFault(file, size) {
  if (!existsSync(file)) return [`picture is missing: ${file}`];
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return [`no PNG: ${file}`];
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === size && height === size ? [] : [`${file} is ${width} × ${height}, not ${size} × ${size}`];
}

function isHttps(url) {
  return URL.canParse(url) && new URL(url).protocol === "https:";
}

function typeOf(element) {
  return element.getAttribute("xsi:type") ?? "";
}

function pathOf(element) {
  const parent = element.parentElement;
  return parent === null ? element.localName : `${pathOf(parent)}/${element.localName}`;
}

module.exports = { checkManifest };
