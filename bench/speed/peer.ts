import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";

/** Called with the bench's own folder, which the bundled program does not lie in. */
const PROGRAM = join(process.env.LABWIRE_BENCH ?? import.meta.dirname, "peer.py");

/** The Python driver: a process that measures what it is told to, with the clock of its own. */
export class Peer {
  readonly #env: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;
  #answers: AsyncIterator<string> | undefined;

  /** @param folder a checkout of the driver; what it imports itself is found as ever, by PYTHONPATH among others */
  constructor(folder: string) {
    const paths = [folder, ...(process.env.PYTHONPATH ? [process.env.PYTHONPATH] : [])];
    this.#env = { ...process.env, PYTHONPATH: paths.join(delimiter) };
  }

  /** Runs a workload once; what it answers is seconds, or how many there were per second. */
  async measure(workload: string, options: object): Promise<number> {
    if (this.#child === undefined) this.#start();
    this.#child?.stdin?.write(`${JSON.stringify({ workload, ...options })}\n`);
    const line = await this.#answers?.next();
    if (line?.done !== false) throw new Error(`the Python driver ended during ${workload}`);
    return (JSON.parse(line.value) as { value: number }).value;
  }

  /** Milliseconds that a fresh process takes to import the driver. */
  importMs(): number {
    const code = "import time; t = time.perf_counter(); import xoa_driver.testers; print(time.perf_counter() - t)";
    const { status, stdout, stderr } = spawnSync("python3", ["-c", code], { env: this.#env, encoding: "utf8" });
    if (status !== 0) throw new Error(`importing the Python driver failed: ${stderr}`);
    return Number(stdout.trim().split("\n").at(-1)) * 1000;
  }

  #start(): void {
    const child = spawn("python3", ["-u", PROGRAM], { env: this.#env, stdio: ["pipe", "pipe", "inherit"] });
    this.#child = child;
    this.#answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  /** Ends the process. */
  end(): void {
    this.#child?.kill();
  }
}
