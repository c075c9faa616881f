import { understand } from "../frames/meaning.js";
import { noting } from "../frames/notes.js";
import type { Port } from "../parts.js";
import { larger } from "../traffic/bounds.js";
import { inTurn } from "../traffic/effect.js";
import type { Flow } from "../traffic/flow.js";
import type { Entry } from "../traffic/ledger.js";
import { Ledger } from "../traffic/ledger.js";
import { type Route, routeOf } from "../transit/route.js";
import { type Addresses, addressesOf } from "./addresses.js";
import { answerTo } from "./answer.js";
import { answered, DerivedEntry } from "./derived.js";
import { type Replies, repliesTo, replyFlow, replyRate } from "./replies.js";

/** A stream of questions that arrives. */
interface Heard {
  readonly entry: Entry;
  /** Answers as they are counted on their way; they end when something changes. */
  answers: DerivedEntry[];
  way: string;
}

/** What a port answers by itself. Answers to a stream are a flow of their own that follows from the stream, so they cost nothing either. */
export class Responder {
  readonly #port: Port;
  #addresses: Addresses | undefined;
  #heard: Heard[] = [];

  constructor(port: Port) {
    this.#port = port;
  }

  /** The answer to one frame. */
  answer(frame: Uint8Array): Uint8Array | undefined {
    const understood = understand(frame);
    return understood === undefined ? undefined : answerTo(this.#known(), understood);
  }

  /** A flow begins to arrive. */
  hear(entry: Entry, now: bigint): void {
    if (!isQuestion(entry.flow)) return;
    this.#dropOver(now);
    const heard: Heard = { entry, answers: [], way: "" };
    this.#heard.push(heard);
    this.#begin(heard, entry.start, now);
  }

  /** Addresses, tables or switches have changed: what arrives from now on is answered by them. */
  forget(now: bigint): void {
    this.#addresses = undefined;
    this.#dropOver(now);
    for (const heard of this.#heard) this.#renew(heard, now);
  }

  /** Something on the way has changed; answers that go on as before are left alone. */
  reroute(now: bigint): void {
    this.#dropOver(now);
    for (const heard of this.#heard) {
      const replies = this.#repliesTo(heard);
      if ((replies === undefined ? "" : this.#routeOf(heard.entry.flow, replies).key) !== heard.way)
        this.#renew(heard, now);
    }
  }

  #dropOver(now: bigint): void {
    this.#heard = this.#heard.filter(({ entry: { to, delay } }) => to === undefined || to + delay > now);
  }

  #known(): Addresses {
    this.#addresses ??= addressesOf(this.#port);
    return this.#addresses;
  }

  #repliesTo({ entry }: Heard): Replies | undefined {
    return repliesTo(entry.flow.shape, this.#known());
  }

  #routeOf(flow: Flow, replies: Replies): Route {
    return routeOf(this.#port, { ...replyFlow(flow, replies), rate: replyRate(flow, replies) });
  }

  #renew(heard: Heard, now: bigint): void {
    const from = larger(heard.entry.start, now - heard.entry.delay);
    for (const answer of heard.answers) answer.endAt(from);
    this.#begin(heard, from, now);
  }

  #begin(heard: Heard, from: bigint, now: bigint): void {
    heard.answers = [];
    heard.way = "";
    const { entry } = heard;
    const replies = this.#repliesTo(heard);
    if (replies === undefined) return;
    const share = answered(entry, from, replies.share);
    const route = this.#routeOf(entry.flow, replies);
    const made = (flow: Flow): Flow => replyFlow(flow, replies);
    const { shape } = made(entry.flow);
    heard.way = route.key;
    const sent = new DerivedEntry(entry, from, entry.delay, noting(shape, share), made);
    heard.answers.push(this.#port.sent.follow(sent, now));
    for (const { at, delay, effect } of route.stops) {
      const way = noting(shape, inTurn(share, effect));
      const received = new DerivedEntry(entry, from, entry.delay + delay, way, made);
      heard.answers.push(received);
      if (at instanceof Ledger) at.follow(received, now);
      else at.admit(received, now);
    }
  }
}

function isQuestion({ shape }: Flow): boolean {
  const kind = understand(shape.header)?.meaning.kind;
  return kind === "arpRequest" || kind === "pingRequest";
}
