import { Command, CommanderError, Option } from "commander";
import { displayWidth } from "../report/displayWidth";
import { LEVELS, VERDICT_WORDS } from "../report/words";
import { WorkbookError } from "../workbook/WorkbookError";
import type { Call, CheckCall, ClearCall, ScoreCall } from "./Call";
import { callFault } from "./callFault";
import { VERSION } from "./version";

/** Reads the words of a call; throws WorkbookError (refused) where they are wrong. */
export function parseCall(argv: readonly string[]): Call {
  let call: Call | undefined;
  let printed = "";
  const program = createProgram(
    (text) => (printed += text),
    (parsed) => (call = parsed),
  );
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new WorkbookError("refused", callFault(error), { cause: error });
    return { command: "print", text: printed };
  }
  if (call === undefined) throw new Error("commander ran no command");
  return call;
}

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

const EXIT_STATUS = `
退出码：
  0   完成（无论核对出什么）
  1   有 --fail-on 所指级别或更严重的问题
  2   工作簿读不了或写不出，或命令写法有误；不写出任何文件
  70  绩核自身的错误；不写出任何文件

输入的工作簿不会被修改，数据不离开本机。`;

const PREVIOUS = "上一年度的工作簿：核对年初结转与上年年末、上年数与上年决算（预算）是否一致";

function createProgram(print: (text: string) => void, accept: (call: Call) => void): Command {
  const program = new Command("jihe")
    .description("绩核：对预算绩效评价工作簿评分并核对勾稽关系")
    .usage("<命令> <工作簿> [选项]")
    .version(VERSION, "-v, --version", "显示版本")
    .helpOption("-h, --help", "显示帮助")
    .helpCommand(false)
    .addHelpText("after", EXIT_STATUS)
    .configureHelp({
      displayWidth,
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: (command) => `${command.name()} <工作簿>`,
      optionDescription: (option) => option.description,
    })
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .exitOverride();
  const score = program.command("score").description("评分、核对，另存一份写好分数、附有结果表的工作簿");
  addCommonWords(score.option("--out <文件>", "另存为哪个文件（默认：原文件名-绩核.xlsx）")).action(
    (input: string, words: Omit<ScoreCall, "command" | "input">) => {
      accept({ ...words, command: "score", input });
    },
  );
  const check = program.command("check").description("评分、核对，只报告结果，不写工作簿");
  addCommonWords(check.option("--previous <上年工作簿>", PREVIOUS)).action(
    (input: string, words: Omit<CheckCall, "command" | "input">) => {
      accept({ ...words, command: "check", input });
    },
  );
  addClear(program, accept);
  return program;
}

function addClear(program: Command, accept: (call: Call) => void): void {
  program
    .command("clear")
    .description("另存一份清除绩核所写分数、标记、批注和结果表的工作簿")
    .usage("<工作簿> [选项]")
    .argument("<工作簿>", ".xlsx 或 .xlsm 文件")
    .option("--out <文件>", "另存为哪个文件（默认：原文件名-清除.xlsx）")
    .option("--force", "允许覆盖已有的输出文件")
    .action((input: string, words: Omit<ClearCall, "command" | "input">) => {
      accept({ ...words, command: "clear", input });
    });
}

function addCommonWords(command: Command): Command {
  const levels = LEVELS.map((level) => `${level} ${VERDICT_WORDS[level]}`).join("、");
  return command
    .usage("<工作簿> [选项]")
    .argument("<工作簿>", ".xlsx 或 .xlsm 文件")
    .option("--json <文件>", "把结果写成 JSON；“-”写到标准输出")
    .addOption(
      new Option("--adopt <取谁的>", "原评分与测算分不同时采用哪个：given 原评分（默认），computed 测算分").choices([
        "given",
        "computed",
      ]),
    )
    .option("--scheme <名称或文件>", "评分方案：等级标准、取整位数、满意度折算")
    .option("--map <文件>", "更正文件（JSON）：指明某张表、某栏、某行或某处单位是什么")
    .addOption(new Option("--fail-on <级别>", `有此级别或更严重的问题时退出码为 1：${levels}`).choices(LEVELS))
    .option("--force", "允许覆盖已有的输出文件");
}
