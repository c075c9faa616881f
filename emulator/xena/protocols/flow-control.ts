import { SECOND } from "../clock.js";
import { EtherType } from "../ethernet.js";
import { type Envelope, openEnvelope, priorityOf } from "../frames/envelope.js";
import type { Pause } from "../frames/meaning.js";
import { lineOf } from "../line.js";
import type { Port } from "../parts.js";
import { larger } from "../traffic/bounds.js";
import type { Pattern } from "../traffic/pattern.js";
import { add, type Ratio, ratio } from "../traffic/rate.js";
import type { Rhythm } from "../traffic/schedule.js";
import type { PauseEntry } from "./pause-entry.js";

/** Bits whose time on the line is one quantum (IEEE 802.3 annex 31B). */
const QUANTUM_BITS = 512n;

/** Key of what holds back everything; the classes have theirs, 0 to 7. */
const EVERYTHING = 8;

const NONE: Ratio = ratio(0n, 1n);
const ALL: Ratio = ratio(1n, 1n);

/**
 * What holds the traffic of a port back. Time does not pass for a stream that is held: one pause stops it for a while, and a stream of
 * pauses takes a part of its time away, so that it runs at a lower rate.
 */
export class FlowControl {
  readonly #port: Port;
  /** Until when single pauses hold, by class. */
  readonly #until = new Map<number, bigint>();
  readonly #flows = new Set<PauseEntry>();
  /** Part of its time that each stream has now. */
  readonly #given = new Map<number, Ratio>();

  constructor(port: Port) {
    this.#port = port;
  }

  /** One pause has arrived; it replaces what the one before has asked for. */
  hear(pause: Pause, at: bigint): void {
    for (const [c, quanta] of classesOf(pause)) {
      const until = at + this.#timeOf(BigInt(quanta));
      this.#until.set(c, until);
      this.#port.lab.inFlight.add(until, (time) => this.apply(time));
    }
    this.apply(at);
  }

  /** A stream of pauses begins to arrive. */
  hearFlow(entry: PauseEntry): void {
    this.#flows.add(entry);
    this.#applyLater(entry.start + entry.delay);
    let cancel = (): void => {};
    entry.onEnd = (to) => {
      cancel();
      cancel = to === undefined ? () => {} : this.#applyLater(to + entry.delay);
    };
    if (entry.to !== undefined) entry.onEnd(entry.to);
  }

  /** Never within what has caused it: a port that hears itself is in the middle of starting or stopping. */
  #applyLater(at: bigint): () => void {
    const { inFlight, clock } = this.#port.lab;
    return inFlight.add(larger(at, clock.now() + 1n), (time) => this.apply(time));
  }

  /** When the frames of a stream go out, as it is now that part of its time is taken: the same rhythm, only slower. */
  slow(stream: number, { rate, pattern }: Rhythm, now: bigint): Rhythm {
    const given = this.#givenTo(stream, now);
    this.#given.set(stream, given);
    const slower = { rate: ratio(rate.num * given.num, rate.den * given.den) };
    return pattern === undefined ? slower : { ...slower, pattern: stretched(pattern, given) };
  }

  /** Something has changed: streams that have more or less of their time go on with that from now. */
  apply(now: bigint): void {
    for (const entry of this.#flows)
      if (entry.to !== undefined && entry.to + entry.delay <= now) this.#flows.delete(entry);
    const { transmitter } = this.#port;
    for (const [stream, given] of this.#given) {
      const next = this.#givenTo(stream, now);
      if (next.num * given.den === given.num * next.den) continue;
      if (!transmitter.isOn() || transmitter.flow(stream) === undefined) this.#given.delete(stream);
      else transmitter.restart(stream, now);
    }
  }

  /** Forgets single pauses. */
  reset(): void {
    this.#until.clear();
    this.#given.clear();
  }

  #timeOf(quanta: bigint): bigint {
    return (quanta * QUANTUM_BITS * SECOND) / lineOf(this.#port).bitsPerSecond;
  }

  /** MAC control frames are not held (IEEE 802.3 annex 31B), so that ports that pause each other, or themselves, come to no standstill. */
  #givenTo(stream: number, now: bigint): Ratio {
    const envelope = openEnvelope(this.#port.raw("PS_PACKETHEADER", [stream]));
    if (envelope?.type === EtherType.CONTROL) return ALL;
    const own = classOf(this.#port, stream, envelope);
    let taken = NONE;
    for (const c of own === undefined ? [EVERYTHING] : [EVERYTHING, own]) {
      if (!this.#obeys(c)) continue;
      if ((this.#until.get(c) ?? 0n) > now) return NONE;
      for (const entry of this.#flows) taken = add(taken, this.#takenBy(entry, c, now));
    }
    return taken.num >= taken.den ? NONE : ratio(taken.den - taken.num, taken.den);
  }

  /** P_PAUSE is about everything, P_PFCENABLE has a switch for each class. */
  #obeys(c: number): boolean {
    return this.#port.raw(c === EVERYTHING ? "P_PAUSE" : "P_PFCENABLE")[c === EVERYTHING ? 0 : c] === 1;
  }

  /** Pauses that come before the last one is over do not add to it, so a stream takes at most all the time. */
  #takenBy({ flow, start, to, delay, pause, arriving }: PauseEntry, c: number, now: bigint): Ratio {
    const quanta = new Map(classesOf(pause)).get(c);
    if (quanta === undefined || start + delay > now || (to !== undefined && to + delay <= now)) return NONE;
    const { bitsPerSecond } = lineOf(this.#port);
    const frames = ratio(flow.rate.num * arriving.num, flow.rate.den * arriving.den);
    const part = ratio(frames.num * BigInt(quanta) * QUANTUM_BITS * SECOND, frames.den * bitsPerSecond);
    return part.num > part.den ? ALL : part;
  }
}

/** Lengths of time grow as the part becomes smaller; of none, the pattern is that of a stream that sends nothing. */
function stretched({ parts, period, lead, step, frames }: Pattern, { num, den }: Ratio): Pattern {
  return { parts: parts * num, period: period * den, lead: lead * den, step: step * den, frames };
}

function classesOf({ kind, quanta }: Pause): (readonly [c: number, quanta: number])[] {
  return quanta.flatMap((value, c) =>
    value === undefined ? [] : [[kind === "pause" ? EVERYTHING : c, value] as const],
  );
}

/** Names of classes in PS_PFCPRIORITY. */
const NAMED = ["ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN"];

/** Class of a stream: the one it was given, that of its VLAN tag, or none. */
function classOf(port: Port, stream: number, envelope: Envelope | undefined): number | undefined {
  const { cos } = port.read("PS_PFCPRIORITY", [stream]);
  if (cos === "OFF") return undefined;
  const named = NAMED.indexOf(cos as string);
  if (named >= 0) return named;
  return envelope === undefined ? undefined : priorityOf(envelope);
}
