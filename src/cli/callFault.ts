import type { CommanderError } from "commander";

/** What is wrong with the words of a call, in one Chinese sentence with the remedy. */
export function callFault({ code, message }: CommanderError): string {
  const [first = "", second = ""] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const sentence = SENTENCES[code] ?? (() => "命令写法有误");
  return `${sentence(first, second)}；用 jihe --help 查看用法。`;
}

const SENTENCES: Readonly<Record<string, (first: string, second: string) => string>> = {
  "commander.help": () => "请写明命令：score、check 或 clear",
  "commander.unknownCommand": (command) => `没有“${command}”这个命令，可用的是 score、check 和 clear`,
  "commander.unknownOption": (option) => `没有“${option}”这个选项`,
  "commander.missingArgument": () => "请写明要处理的工作簿",
  "commander.excessArguments": () => "一次只处理一个工作簿（文件名中有空格时请加引号）",
  "commander.optionMissingArgument": (option) => `选项“${option}”后面缺少内容`,
  "commander.invalidArgument": (option, value) => `选项“${option}”不能是“${value}”`,
};
