import type { FaultAction, FaultName } from "./kinds.js";

/** Which requests and pushes a fault strikes; what is left out does not matter. */
export interface FaultMatch {
  /** Number of the session, as C_INDICES lists it. */
  readonly session?: number;
  /** Name that the session has given. */
  readonly owner?: string;
  /** Name of a command; `*` stands for any text, as in `PT_*`. */
  readonly command?: string;
  /** Number of the module, 0 to 254. */
  readonly module?: number;
  /** Number of the port in its module, 0 to 254. */
  readonly port?: number;
  /** Gets and sets unless given; pushes only when asked for. */
  readonly kind?: "get" | "set" | "push";
  /** So many that fit go untouched before the first is struck. */
  readonly after?: number;
}

/** When a fault strikes, and how often. */
export interface FaultWhen {
  /** What it strikes; every request unless given. A fault strikes by a match or by the clock, not by both. */
  readonly match?: FaultMatch;
  /** Most strikes, from 1 on; without end unless given, but once for a fault that strikes by the clock. */
  readonly count?: number;
  /** How likely each is struck, 0 to 1. Default 1. */
  readonly probability?: number;
  /** Beginning of the random numbers of this fault, 0 to 4294967295; the same one gives the same strikes. Default 1. */
  readonly seed?: number;
  /** Strikes the chassis so many milliseconds after the fault was added, up to a day, instead of at a request. */
  readonly atMs?: number;
  /** Strikes again and again at this distance in milliseconds, from 1 to those of a day, `count` times. */
  readonly everyMs?: number;
}

/** What goes wrong, and when; plain JSON. */
export type Fault = FaultWhen & FaultAction;

/** A fault of one kind. */
export type FaultOf<Name extends FaultName> = FaultWhen & Extract<FaultAction, { readonly do: Name }>;

/** A fault at work, as {@link Faults.add} gives it back. */
export interface FaultHandle {
  /** What it is. */
  readonly fault: Fault;
  /** How often it has struck. */
  readonly count: number;
  /** Ends it, and what it has brought about as far as that lasts. */
  remove(): void;
}

/** What goes wrong on a chassis. Faults strike in the order in which they were added. */
export interface Faults {
  /** Faults that are there, whether they still strike or not. */
  readonly size: number;
  /**
   * Adds a fault; it strikes from now on.
   * @throws FaultError for what is no fault, or names a place, a command or a speed that this chassis does not have
   */
  add(fault: Fault): FaultHandle;
  /** Removes all of them, and ends what they have brought about as far as that lasts. */
  clear(): void;
}
