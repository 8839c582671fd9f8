import { spawn } from "node:child_process";

/** `npm start` without opening a browser: gives the address that it prints, once it says that the page is there. */
export async function startServer(root: string): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = spawn("npx", ["webpack", "serve", "--env", "serve", "--no-open"], { cwd: root, detached: true });
  const ended = new Promise<void>((resolve) =>
    server.once("close", () => {
      resolve();
    }),
  );
  let output = "";
  const url = new Promise<string>((resolve, reject) => {
    const read = (text: Buffer) => {
      output += text.toString();
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address !== undefined && output.includes("页面已就绪")) resolve(address);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("close", () => {
      reject(new Error(`the server ended: ${output}`));
    });
  });
  const stop = async () => {
    // npx starts others, which would outlive it.
    if (server.pid !== undefined) process.kill(-server.pid, "SIGTERM");
    await ended;
  };
  return { url: await url, stop };
}
