import { apply } from "labwire/xena";
import { Chassis, type LogEntry, virtualClock } from "labwire/xena/emulator";
import { CLIENTS, type Client } from "./clients.js";
import { leftovers, resources, turns } from "./leftovers.js";
import { faultOf, type Phase, type Trouble } from "./troubles.js";
import { falseDenials, flawsOf, word, words } from "./verdict.js";
import { Watch } from "./watch.js";

/** What came of one fault in one phase. */
export interface Cell {
  /** In a few words: `ok`, or codes and counts. */
  readonly outcome: string;
  /** What must not be; empty when all is well. */
  readonly flaws: readonly string[];
}

/** Longer than any deadline, keep-alive or session timeout, in milliseconds on the virtual clock. */
const LONG_MS = 300_000;

/** When a caller who gives up does so. */
const PATIENCE_MS = 1000;

/** Lets one fault strike one client in one phase, and looks at everything that comes of it. */
export async function runCell(kind: string, trouble: Trouble, phase: Phase): Promise<Cell> {
  const before = resources();
  const rejected: unknown[] = [];
  const note = (reason: unknown): void => void rejected.push(reason);
  process.on("unhandledRejection", note);
  const clock = virtualClock();
  const chassis = await Chassis.start({ clock });
  const carriedOut = new Set<string>();
  chassis.onLog((entry) => noteSet(entry, carriedOut));
  const abort = new AbortController();
  const run = new Run((CLIENTS[kind] as (typeof CLIENTS)[string])({ chassis, clock, signal: abort.signal }), abort);
  const pass = (ms: number): Promise<void> => clock.advance(ms);

  const strike = (): void => {
    chassis.faults.add(faultOf(trouble, phase));
    if (trouble.isAborted) clock.after(PATIENCE_MS, () => abort.abort(new Error("enough")));
  };
  if (phase.begins === "before") strike();
  run.connect();
  await pass(LONG_MS);
  if (phase.begins === "connected") {
    run.prepare();
    await pass(0);
    strike();
    run.act(phase);
    if (phase.act === "listen") {
      chassis.faults.add({ do: "storm", command: "P_TRAFFIC", target: "0/0", times: 3, atMs: 2000 });
    }
    await pass(LONG_MS);
  }
  run.askOnce();
  await pass(LONG_MS);
  const outcome = run.outcome(phase);
  run.leave();
  await pass(LONG_MS);
  chassis.faults.clear();
  await chassis.stop();
  await pass(LONG_MS);
  await turns();
  process.off("unhandledRejection", note);
  return {
    outcome,
    flaws: [
      ...run.flaws(`${chassis.host}:${chassis.port}`, carriedOut),
      ...leftovers(before, clock, abort.signal),
      ...rejected.map((reason) => `unhandled rejection: ${String(reason)}`),
    ],
  };
}

/** Keeps the texts of sets that have arrived. */
function noteSet(entry: LogEntry, texts: Set<string>): void {
  if (entry.type !== "request" || entry.kind !== "set" || entry.command !== "P_COMMENT") return;
  texts.add(String((entry.values as { readonly comment?: string } | undefined)?.comment));
}

/** What a client does, and what becomes of it. */
class Run {
  readonly #client: Client;
  readonly #abort: AbortController;
  readonly #watch = new Watch();
  #batch: ReturnType<Watch["add"]> | undefined;
  #last: ReturnType<Watch["add"]> | undefined;

  constructor(client: Client, abort: AbortController) {
    this.#client = client;
    this.#abort = abort;
  }

  connect(): void {
    this.#last = this.#watch.add("connect", this.#client.connect());
  }

  /** What goes before trouble: the port is reserved, and something waits for as long as there is a connection. */
  prepare(): void {
    this.#watch.add("reserve", this.#client.reserve());
    for (const [what, promise] of Object.entries(this.#client.waits())) this.#watch.add(what, promise);
  }

  act(phase: Phase): void {
    const { signal } = this.#abort;
    if (phase.act === "batch") {
      this.#batch = this.#watch.add("batch", apply.with({ signal }).settled(...this.#client.batch()));
      this.#last = this.#batch;
    }
    if (phase.act === "logoff") this.leave();
  }

  /** A question afterwards, which tells whether the connection is still of use. */
  askOnce(): void {
    if (this.#watch.all[0]?.state !== "fulfilled") return;
    this.#watch.add("ask", this.#client.ask());
  }

  leave(): void {
    this.#last = this.#watch.add("logoff", this.#client.logoff());
  }

  outcome(phase: Phase): string {
    const ask = this.#watch.all.find(({ what }) => what === "ask");
    const first =
      phase.act === "batch"
        ? words(this.#batch as never)
        : phase.act === "connect" || phase.act === "logoff"
          ? word(this.#last as never)
          : this.#idleOutcome(phase);
    const then = ask === undefined || phase.act === "logoff" ? "" : word(ask);
    return `${first}${then === "" || then === "ok" ? "" : `; then ${then}`}${this.#client.losses > 0 ? "; told" : ""}`;
  }

  #idleOutcome(phase: Phase): string {
    return phase.act === "listen" ? `${this.#client.heard} pushes` : "ok";
  }

  flaws(hostAndPort: string, carriedOut: ReadonlySet<string>): string[] {
    const { pending, errors } = this.#watch;
    return [
      ...pending.map((what) => `pending for ever: ${what}`),
      ...errors.flatMap(({ what, error }) => flawsOf(what, error, hostAndPort)),
      ...falseDenials(this.#batch, carriedOut),
      ...(this.#client.losses > 1 ? ["the loss was told more than once"] : []),
    ];
  }
}
