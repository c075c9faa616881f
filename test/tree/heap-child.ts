import { type CommandInstance, commands, L23Tester } from "labwire/xena";

/** Connects to a tester and prints, as JSON, the heap that this took and what was made of the tree. Run with --expose-gc. */

const heap = (): number => {
  for (let times = 0; times < 4; times++) (globalThis as unknown as { gc(): void }).gc();
  return process.memoryUsage().heapUsed;
};

const [host = "", small = "0", large = "0"] = process.argv.slice(2);

// Commands, codecs and code that a second tester shares are made by the first.
const first = await L23Tester.connect(host, "first", { port: Number(small), keepAlive: false });
const before = heap();
const tester = await L23Tester.connect(host, "me", { port: Number(large), keepAlive: false });
const after = heap();
const made = (port: object): string[] => Object.getOwnPropertyNames(port).filter((name) => name in commandsOf(port));
const port = tester.port("0/0");
const untouched = made(port).length;
const comment: CommandInstance = port.comment;
const report = {
  bytes: after - before,
  modules: tester.modules.length,
  ports: tester.ports("*").length,
  untouched,
  touched: made(port),
  isSame: comment === port.comment && comment instanceof commands.P_COMMENT,
};
console.log(JSON.stringify(report));
await Promise.all([first.session.logoff(), tester.session.logoff()]);

/** Members of the tree that a port inherits. */
function commandsOf(of: object): object {
  return Object.getPrototypeOf(of) as object;
}
