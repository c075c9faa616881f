import { randomOf } from "../random.js";
import { ACTIONS } from "./actions.js";
import type { Fault, FaultHandle } from "./fault.js";
import { type Matchable, matcherOf } from "./match.js";

/** A fault at work: what it has counted, and what is to be undone when it ends. */
export class ActiveFault implements FaultHandle {
  readonly fault: Fault;
  /** Random numbers of this fault. */
  readonly random: () => number;
  /** First answers by what was asked, for a fault that gives them for ever. */
  readonly firstAnswers: Map<string, Uint8Array> = new Map();
  /** Whether it strikes by the clock: the chassis, and at no request. */
  readonly isTimed: boolean;
  readonly #matches: (what: Matchable) => boolean;
  readonly #most: number;
  readonly #undo = new Set<() => void>();
  readonly #leave: (fault: ActiveFault) => void;
  #seen = 0;
  #count = 0;
  #isOver = false;

  /** @param leave takes it off the list */
  constructor(fault: Fault, leave: (fault: ActiveFault) => void) {
    this.fault = fault;
    this.isTimed = isTimed(fault);
    this.random = randomOf(fault.seed ?? 1);
    this.#matches = matcherOf(fault.match, ACTIONS[fault.do].command);
    this.#most = fault.count ?? (this.isTimed && fault.everyMs === undefined ? 1 : Number.POSITIVE_INFINITY);
    this.#leave = leave;
  }

  get count(): number {
    return this.#count;
  }

  /** Whether it may still strike. */
  get isLeft(): boolean {
    return !this.#isOver && this.#count < this.#most;
  }

  /** Whether it strikes what is there; if so, it is counted. */
  strikes(what: Matchable): boolean {
    if (this.isTimed || !this.isLeft || !this.#matches(what)) return false;
    if (++this.#seen <= (this.fault.match?.after ?? 0)) return false;
    return this.strike();
  }

  /** Leaves it to chance. */
  strike(): boolean {
    const { probability } = this.fault;
    if (probability !== undefined && this.random() >= probability) return false;
    this.#count++;
    return true;
  }

  /** Notes what is to be undone when it ends. @returns a function that forgets it again */
  lasting(undo: () => void): () => void {
    this.#undo.add(undo);
    return () => this.#undo.delete(undo);
  }

  remove(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const undo of [...this.#undo].reverse()) undo();
    this.#undo.clear();
    this.#leave(this);
  }
}

function isTimed(fault: Fault): boolean {
  if (fault.atMs !== undefined || fault.everyMs !== undefined) return true;
  const { strikes, command } = ACTIONS[fault.do];
  return strikes === "chassis" && fault.match === undefined && command === undefined;
}
