import type { Values } from "../../../runtime/xena/codec/encode.js";
import type { Port } from "../parts.js";
import { type Bins, evenly, type Sample, type Told, told } from "./histogram.js";
import { ROUND_TRIP_US, type Run } from "./run.js";

/** Kinds of histograms, by what their bins are over. */
export type Kind = "TIME" | "PAYLOAD" | "TRANSACTION";

const KINDS: readonly Kind[] = ["TIME", "PAYLOAD", "TRANSACTION"];

/** What a histogram is of. */
export type Subject = "establish" | "close" | "sent" | "received" | "transactions";

/**
 * Statistics of connection groups that are worked out when traffic has ended. The bins are those of the configuration when traffic was
 * prepared, until a client asks for them again with others.
 */
export class Afterwards {
  readonly #port: Port;
  #run: Run | undefined;
  readonly #bins = new Map<string, Bins>();
  readonly #cleared = new Set<number>();

  constructor(port: Port) {
    this.#port = port;
  }

  /** Forgets the run before. */
  begin(run: Run): void {
    this.#run = run;
    this.#bins.clear();
    this.#cleared.clear();
    for (const index of run.groups.keys()) for (const kind of KINDS) this.#configure(index, kind);
  }

  /** Forgets what was worked out about a group. */
  clear(index: number): void {
    if (this.#run?.groups.has(index) === true) this.#cleared.add(index);
  }

  /** Works histograms of a group out again. */
  again(index: number, kind: Kind): void {
    if (this.#run?.groups.has(index) !== true) return;
    this.#cleared.delete(index);
    this.#configure(index, kind);
  }

  /** A histogram; empty while traffic runs. */
  tell(index: number, kind: Kind, subject: Subject, isTcp?: boolean): Told & Bins {
    const bins = this.#bins.get(`${kind} ${index}`) ?? binsOf(this.#port, index, kind);
    const isMeant = isTcp === undefined || this.#run?.groups.get(index)?.isTcp === isTcp;
    const isThere = isMeant && this.#run?.isOver === true;
    const samples = isThere && !this.#cleared.has(index) ? this.#samples(this.#run as Run, index, subject) : [];
    return { ...told(samples, bins), ...bins };
  }

  #configure(index: number, kind: Kind): void {
    this.#bins.set(`${kind} ${index}`, binsOf(this.#port, index, kind));
  }

  #samples(run: Run, index: number, subject: Subject): readonly Sample[] {
    const group = run.groups.get(index);
    const now = this.#port.lab.clock.now();
    if (group === undefined) return [];
    const counts = run.at(group, now);
    switch (subject) {
      case "establish":
        return run.setups(group, now);
      case "close":
        return [{ count: counts.closed, value: ROUND_TRIP_US }];
      case "transactions":
        return evenly(counts.transactions, counts.established);
      default:
        return run.shares(group, now, subject);
    }
  }
}

function binsOf(port: Port, index: number, kind: Kind): Bins {
  const { start, interval } = port.read(`P4G_${kind}_HIST_CONF`, [index]) as Values & Bins;
  return { start, interval };
}
