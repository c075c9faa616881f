import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { Chassis } from "labwire/xena/emulator";
import { markdown } from "./table.js";
import { BATCH, faultOf, fits, PHASES, type Phase, TROUBLES, type Trouble } from "./troubles.js";

/** Python processes at a time; nearly all of them only wait. */
const WORKERS = 16;

interface Said {
  readonly event: "ready" | "done";
  readonly outcome: string;
  readonly then: string;
  readonly loud: readonly string[];
}

/** A Python process that does one thing after another with the vendor's driver. */
class Driver {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor(path: string) {
    const env = { ...process.env, PYTHONPATH: path };
    this.#child = spawn("python3", [join(import.meta.dirname, "vendor.py")], {
      env,
      stdio: ["pipe", "pipe", "ignore"],
    });
    const reader: Interface = createInterface({ input: this.#child.stdout as NodeJS.ReadableStream });
    this.#lines = reader[Symbol.asyncIterator]();
  }

  async cell(trouble: Trouble, phase: Phase): Promise<string> {
    await using chassis = await Chassis.start();
    const strike = (): void => void chassis.faults.add(faultOf(trouble, phase));
    if (phase.begins === "before") strike();
    this.#send({ port: chassis.port, act: phase.act, batch: BATCH });
    for (;;) {
      const said = await this.#next();
      if (said.event === "done")
        return `${said.outcome}${said.then === "" || said.then === "ok" ? "" : `; then ${said.then}`}`;
      strike();
      if (phase.act === "listen") {
        chassis.faults.add({ do: "storm", command: "P_TRAFFIC", target: "0/0", times: 3, atMs: 2000 });
      }
      this.#send({});
    }
  }

  stop(): void {
    this.#child.stdin?.end();
  }

  #send(what: object): void {
    this.#child.stdin?.write(`${JSON.stringify(what)}\n`);
  }

  async #next(): Promise<Said> {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error("python has ended");
    return JSON.parse(value) as Said;
  }
}

const [path, onlyPhase] = process.argv.slice(2);
if (path === undefined) throw new Error("give the PYTHONPATH of the vendor's driver");
const cells = TROUBLES.filter(({ isAborted }) => !isAborted).flatMap((trouble) =>
  PHASES.filter((phase) => fits(trouble, phase) && (onlyPhase ?? phase.name) === phase.name).map((phase) => ({
    trouble,
    phase,
  })),
);
const rows: Record<string, Record<string, string>> = Object.fromEntries(TROUBLES.map(({ name }) => [name, {}]));
let next = 0;
await Promise.all(
  Array.from({ length: WORKERS }, async () => {
    const driver = new Driver(path);
    for (let at = next++; at < cells.length; at = next++) {
      const { trouble, phase } = cells[at] as (typeof cells)[number];
      (rows[trouble.name] as Record<string, string>)[phase.name] = await driver.cell(trouble, phase);
    }
    driver.stop();
  }),
);
console.log(markdown("tester", rows));
