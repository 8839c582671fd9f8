import { createHash } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../../src/cli/run";
import { NO_CHANGES, NO_MEMORY } from "../../../src/core";
import { inspect } from "../../../src/core/inspect";
import { WorkbookError } from "../../../src/workbook/WorkbookError";
import type { WorkbookFile } from "../../../src/workbook/WorkbookFile";
import { inspectionOf } from "../report/sample";

jest.mock("../../../src/core/inspect");

const SAVED = new Uint8Array([1, 2, 3]);
let folder = "";
let input = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jihe-"));
  input = path.join(folder, "样例.xlsx");
  writeFileSync(input, "input");
  jest.mocked(inspect).mockReset().mockReturnValue(inspectionOf());
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function at(name: string): string {
  return path.join(folder, name);
}

function fakeBook(name: string, rest: Partial<WorkbookFile> = {}): WorkbookFile {
  return {
    name,
    warnings: [],
    recall: () => Promise.resolve(NO_MEMORY),
    read: () => Promise.resolve([]),
    apply: () => Promise.resolve({ written: [], addedSheets: ["绩核结果", "评分底稿"], stale: [], skipped: [] }),
    select: () => Promise.resolve(),
    remember: () => Promise.resolve(),
    standing: () => Promise.resolve({ cells: [], marks: [], sheets: [] }),
    clearMarks: () => Promise.resolve(),
    watch: () => () => undefined,
    save: () => SAVED,
    ...rest,
  };
}

async function call(argv: readonly string[], rest: Partial<WorkbookFile> = {}) {
  const printed = { out: "", err: "" };
  const status = await run(argv, {
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    open: (_bytes, name) => fakeBook(name, rest),
  });
  return { status, ...printed, files: readdirSync(folder).sort() };
}

/** A call that is refused: one line on standard error, nothing on standard output, nothing written. */
async function refusal(argv: readonly string[], rest: Partial<WorkbookFile> = {}): Promise<string> {
  const before = readdirSync(folder).sort();
  const { status, out, err, files } = await call(argv, rest);
  expect(status).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(/^[^\n]+[。！]\n$/);
  expect(files).toEqual(before);
  expect(readFileSync(input, "utf8")).toBe("input");
  return err;
}

describe("jihe score", () => {
  it("writes IN-绩核.xlsx beside the input and prints a summary", async () => {
    const { status, out, err, files } = await call(["score", input]);
    expect({ status, err, files }).toEqual({ status: 0, err: "", files: ["样例-绩核.xlsx", "样例.xlsx"] });
    expect(readFileSync(at("样例-绩核.xlsx"))).toEqual(Buffer.from(SAVED));
    expect(out).toContain("总分  3.69 / 7");
    expect(out).toContain(`已写出  ${path.join(folder, "样例-绩核.xlsx")}`);
    expect(out).toContain("新增工作表 绩核结果、评分底稿");
  });

  it("keeps .xlsm", async () => {
    writeFileSync(at("宏.xlsm"), "input");
    expect((await call(["score", at("宏.xlsm")])).files).toContain("宏-绩核.xlsm");
  });

  it("writes where --out says, and the result beside it", async () => {
    const { status, files } = await call(["score", input, "--out", at("a.xlsx"), "--json", at("a.json")]);
    expect({ status, files }).toEqual({ status: 0, files: ["a.json", "a.xlsx", "样例.xlsx"] });
    expect(JSON.parse(readFileSync(at("a.json"), "utf8"))).toMatchObject({
      format: "jihe/result@1",
      tool: { version: "0.1.0" },
      workbook: { file: "样例.xlsx", sheets: 0, sha256: createHash("sha256").update("input").digest("hex") },
    });
  });

  it("prints only the result with --json -", async () => {
    const { out, files } = await call(["score", input, "--json", "-"]);
    expect(JSON.parse(out)).toMatchObject({ format: "jihe/result@1" });
    expect(files).toEqual(["样例-绩核.xlsx", "样例.xlsx"]);
  });

  it("says what was left out and what Excel calculates anew", async () => {
    const place = { sheet: "表一", row: 0, column: 1 };
    const receipt = { written: [], addedSheets: [], stale: [place], skipped: [{ ...place, because: "已有公式" }] };
    const { out } = await call(["score", input], { apply: () => Promise.resolve(receipt), warnings: ["带有签名。"] });
    expect(out).toContain("有 1 个公式将在 Excel 中打开时重新计算\n没有写入 表一!B1：已有公式\n注意：带有签名。\n");
  });

  it("overwrites with --force only", async () => {
    writeFileSync(at("a.xlsx"), "old");
    expect(await refusal(["score", input, "--out", at("a.xlsx")])).toContain("已经存在");
    expect(readFileSync(at("a.xlsx"), "utf8")).toBe("old");
    expect((await call(["score", input, "--out", at("a.xlsx"), "--force"])).status).toBe(0);
    expect(readFileSync(at("a.xlsx"))).toEqual(Buffer.from(SAVED));
  });

  it("hands on --adopt and --scheme", async () => {
    await call(["score", input, "--adopt", "computed", "--scheme", "mof"]);
    const [, options] = jest.mocked(inspect).mock.calls[0] ?? [];
    expect(options).toMatchObject({ adopt: "computed", scheme: { id: "mof" } });
  });
});

describe("jihe check", () => {
  it("writes no workbook", async () => {
    const { status, out, files } = await call(["check", input]);
    expect({ status, files }).toEqual({ status: 0, files: ["样例.xlsx"] });
    expect(out).toContain("总分  3.69 / 7");
  });

  it("writes the result where --json says", async () => {
    const { files } = await call(["check", input, "--json", at("r.json")]);
    expect(files).toEqual(["r.json", "样例.xlsx"]);
  });

  it("does well with a workbook without any table", async () => {
    jest.mocked(inspect).mockReturnValue({ tables: [], checks: [], writes: [], conflicts: [] });
    const { status, out } = await call(["check", input]);
    expect(status).toBe(0);
    expect(out).toContain("没有识别到可以评分或核对的表");
  });

  it("hands on last year's workbook, and the name of this year's", async () => {
    writeFileSync(at("上年.xlsx"), "last year");
    const { out } = await call(["check", input, "--previous", at("上年.xlsx")]);
    const [, options] = jest.mocked(inspect).mock.calls[0] ?? [];
    expect(options).toMatchObject({ name: "样例.xlsx", previous: { file: "上年.xlsx", sheets: [] } });
    expect(out).toContain("样例.xlsx（绩核");
  });

  it("refuses a workbook of last year that is missing, the same one once more, or of no earlier year", async () => {
    expect(await refusal(["check", input, "--previous", at("没有.xlsx")])).toContain(`找不到「${at("没有.xlsx")}」`);
    writeFileSync(at("副本.xlsx"), "input");
    for (const same of [input, at("副本.xlsx")])
      expect(await refusal(["check", input, "--previous", same])).toContain("就是要核对的工作簿");
    writeFileSync(at("次年.xlsx"), "next year");
    const previous = { file: "次年.xlsx", year: 2025 };
    jest.mocked(inspect).mockReturnValue({ ...inspectionOf(), year: 2024, previous });
    expect(await refusal(["check", input, "--previous", at("次年.xlsx")])).toBe(
      "「次年.xlsx」是 2025 年度的，要核对的工作簿是 2024 年度的，不能作上年工作簿；请检查两个文件是否写反。\n",
    );
  });

  it.each([
    [["--fail-on", "error"], 1],
    [["--fail-on", "remark"], 1],
    [[], 0],
  ])("with %j gives %i", async (words, status) => {
    expect((await call(["check", input, ...words])).status).toBe(status);
  });
});

describe("words of the call", () => {
  it.each([
    [[], "请写明命令"],
    [["grade"], "没有“grade”这个命令，可用的是 score、check 和 clear"],
    [["score"], "请写明要处理的工作簿"],
    [["check", "a.xlsx", "b.xlsx"], "一次只处理一个工作簿"],
    [["check", "a.xlsx", "--plan", "m.json"], "没有“--plan”这个选项"],
    [["check", "a.xlsx", "--out", "b.xlsx"], "没有“--out”这个选项"],
    [["check", "a.xlsx", "--json"], "选项“--json <文件>”后面缺少内容"],
    [["check", "a.xlsx", "--fail-on", "bad"], "选项“--fail-on <级别>”不能是“bad”"],
    [["score", "a.xlsx", "--adopt", "mine"], "选项“--adopt <取谁的>”不能是“mine”"],
  ])("refuses %j", async (argv, words) => {
    expect(await refusal(argv)).toContain(words);
  });

  it("prints version and help", async () => {
    expect(await call(["--version"])).toMatchObject({ status: 0, out: "0.1.0\n" });
    const { status, out } = await call(["score", "--help"]);
    expect(status).toBe(0);
    expect(out).toContain("用法：");
    expect(out).toContain("--adopt");
    expect((await call(["--help"])).out).toContain("退出码：");
    expect(out).not.toMatch(/Usage|Options|Arguments|choices|\[options\]|display help/);
  });
});

describe("files that cannot be read or written", () => {
  it("a missing file", async () => {
    expect(await refusal(["score", at("没有.xlsx")])).toContain("找不到");
  });

  it("a folder", async () => {
    expect(await refusal(["check", folder])).toContain("是文件夹");
  });

  it("a file that is no workbook", async () => {
    const open = () => Promise.reject(new WorkbookError("notWorkbook", "「样例.xlsx」不是 Excel 工作簿。"));
    expect(await refusal(["score", input], { read: open })).toBe("「样例.xlsx」不是 Excel 工作簿。\n");
  });

  it("an output folder that does not exist", async () => {
    expect(await refusal(["score", input, "--out", at("无/a.xlsx")])).toContain("文件夹不存在");
  });

  it("an output that is a folder, or below a file", async () => {
    mkdirSync(at("d.xlsx"));
    expect(await refusal(["score", input, "--out", at("d.xlsx"), "--force"])).toContain("不是普通文件");
    expect(await refusal(["score", input, "--out", path.join(input, "a.xlsx")])).toContain("写不到");
  });

  it("another extension than the input's", async () => {
    expect(await refusal(["score", input, "--out", at("a.xlsm")])).toContain("扩展名");
  });

  it("the input as output, also through links", async () => {
    symlinkSync(input, at("link.xlsx"));
    linkSync(input, at("hard.xlsx"));
    for (const out of [input, at("link.xlsx"), at("hard.xlsx"), `${folder}/./x/../样例.xlsx`]) {
      mkdirSync(at("x"), { recursive: true });
      expect(await refusal(["score", input, "--out", out, "--force"])).toContain("就是输入的工作簿");
    }
    expect(await refusal(["check", input, "--json", at("hard.xlsx"), "--force"])).toContain("就是输入的工作簿");
  });

  it("workbook and result in one file", async () => {
    expect(await refusal(["score", input, "--out", at("a.xlsx"), "--json", at("A.xlsx")])).toContain("同一个文件");
  });

  it("no workbook where the result cannot be written", async () => {
    expect(await refusal(["score", input, "--json", at("无/r.json")])).toContain("文件夹不存在");
    expect(existsSync(at("样例-绩核.xlsx"))).toBe(false);
  });

  it("a scheme that is neither known nor a file, or has faults", async () => {
    expect(await refusal(["score", input, "--scheme", "某地"])).toContain("自带的方案：minhang");
    writeFileSync(at("s.json"), "{");
    expect(await refusal(["score", input, "--scheme", at("s.json")])).toContain("不是 JSON 格式");
    writeFileSync(at("s.json"), JSON.stringify({ name: "某地", source: "某〔2024〕1号", scale: { steps: [] } }));
    expect(await refusal(["score", input, "--scheme", at("s.json")])).toContain("scale.steps 应为非空的列表");
  });
});

it("takes a scheme from a file", async () => {
  const steps = [
    { grade: "优秀", from: "90" },
    { grade: "其他", from: "0" },
  ];
  writeFileSync(at("s.json"), `\uFEFF${JSON.stringify({ name: "某地", source: "某〔2024〕1号", scale: { steps } })}`);
  expect((await call(["check", input, "--scheme", at("s.json")])).status).toBe(0);
  const [, options] = jest.mocked(inspect).mock.calls[0] ?? [];
  expect(options?.scheme).toMatchObject({ name: "某地", source: "某〔2024〕1号" });
});

it("asks for a report of our own faults, and writes nothing", async () => {
  jest.mocked(inspect).mockImplementation(() => {
    throw new Error("broken\nin two");
  });
  const { status, out, err, files } = await call(["score", input]);
  expect({ status, out, files }).toEqual({ status: 70, out: "", files: ["样例.xlsx"] });
  expect(err).toMatch(/^绩核 0\.1\.0 内部错误（Error: broken in two）[^\n]*反馈[^\n]*\n$/);
});

describe("jihe clear", () => {
  it("writes a copy without anything of ours and leaves the input alone", async () => {
    const applied: unknown[] = [];
    const apply: WorkbookFile["apply"] = (changes) => {
      applied.push(changes);
      return Promise.resolve({ written: [], addedSheets: [], stale: [], skipped: [] });
    };
    const { status, out, files } = await call(["clear", input], { apply });
    expect(status).toBe(0);
    expect(applied).toEqual([NO_CHANGES]);
    expect(files).toEqual(["样例-清除.xlsx", "样例.xlsx"]);
    expect(out).toContain("已清除绩核所写");
    expect(readFileSync(input, "utf8")).toBe("input");
  });

  it("never overwrites the input or, without --force, another file", async () => {
    expect(await refusal(["clear", input, "--out", input])).toContain("就是输入的工作簿");
    writeFileSync(at("旧.xlsx"), "old");
    expect(await refusal(["clear", input, "--out", at("旧.xlsx")])).toContain("已经存在");
  });
});

test("--map hands the corrections of a file to the inspection", async () => {
  const correction = { what: "unit", sheet: "表一", table: "某表", is: "元" };
  writeFileSync(at("map.json"), JSON.stringify({ format: "jihe/corrections@1", corrections: [correction] }));
  await call(["check", input, "--map", at("map.json")]);
  expect(jest.mocked(inspect).mock.calls[0]?.[1]?.memory?.corrections).toEqual([correction]);
});

test.each([
  ["{", "不是 JSON 格式"],
  [
    '{"format":"jihe/corrections@1","corrections":[{"what":"列"}]}',
    "corrections[0].what 应为 tableKind、column、rowRole、unit 之一",
  ],
])("a file of corrections that cannot be read is refused in one line: %s", async (text, fault) => {
  writeFileSync(at("map.json"), text);
  const { status, err, out } = await call(["check", input, "--map", at("map.json")]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(`更正文件「${at("map.json")}」`);
  expect(err).toContain(fault);
  expect(err.trim().split("\n")).toHaveLength(1);
});
