import type { StatusName } from "../../../runtime/xena/status.js";

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

/** A forced status, by name or by a number from 0 to 4095 that may be one nobody knows. */
export type FaultStatus = StatusName | number;

/** What is answered. Times are in milliseconds, up to those of a day. */
export type AnswerAction =
  /** Of several, each follows the one before after the delay. A final OK is the true outcome, unless `execute` is false. */
  | {
      readonly do: "status";
      readonly status: FaultStatus | readonly FaultStatus[];
      readonly delayMs?: number;
      readonly execute?: boolean;
    }
  /** From here on the session is read and never answered. */
  | { readonly do: "hang" }
  /** Logons above so many are refused. */
  | { readonly do: "sessionLimit"; readonly sessions: number }
  /** No packet engine, or no port, has a licence. */
  | { readonly do: "noLicence"; readonly status?: "NOLICPE" | "NOLICPORT" };

/** What the values of a reply or a push look like. */
export type ValueAction =
  /** So many bytes less, or only so many fields. */
  | { readonly do: "truncate"; readonly bytes: number }
  /** So many bytes more, or these. */
  | { readonly do: "extend"; readonly bytes?: number; readonly hex?: string }
  /** A number that no member of an enum has: in the field of that name, or in the first one. */
  | { readonly do: "unknownEnum"; readonly field?: string; readonly value?: number }
  /** Only what the release sent, or only so many fields. */
  | { readonly do: "oldFirmware"; readonly release?: string; readonly fields?: number }
  /** Counters begin again at zero after so many bits. */
  | { readonly do: "wrap"; readonly bits?: number }
  /** The first answer is given for ever. */
  | { readonly do: "stale" };

/** What the frame around the values looks like; only in the binary protocol. */
export type FrameAction =
  /** Another request id: that one, or so much more. */
  | { readonly do: "wrongId"; readonly by?: number; readonly id?: number }
  /** Another command code, 0 to 4095; the next one unless given. */
  | { readonly do: "wrongCode"; readonly code?: number }
  /** Other first bytes, as 8 hex digits. */
  | { readonly do: "wrongMagic"; readonly hex?: string }
  /** Other bytes behind the value than zeros, or another number of them, 0 to 64. */
  | { readonly do: "padding"; readonly fill?: number; readonly bytes?: number };

/** How a reply or a push goes out. Times are in milliseconds, up to those of a day. */
export type DeliveryAction =
  /** Late; what is behind it overtakes it, unless it blocks. */
  | { readonly do: "delay"; readonly ms: number; readonly jitterMs?: number; readonly blocks?: boolean }
  /** Not at all. */
  | { readonly do: "lose" }
  /** So many times more, once unless given; with a delay, each so much later. */
  | { readonly do: "double"; readonly times?: number; readonly delayMs?: number }
  /** Behind the next one, or after a time when there is no next one. */
  | { readonly do: "reorder"; readonly ms?: number }
  /** A few bytes at a time. */
  | { readonly do: "trickle"; readonly bytes?: number; readonly gapMs?: number }
  /** Before the request is carried out, or when so many bytes of the frame are sent. */
  | { readonly do: "disconnect"; readonly afterBytes?: number; readonly reset?: boolean };

/**
 * What happens to the chassis. `target` is `chassis`, a module such as `0` or a port such as `0/1`; that of the request unless given.
 * Times are in milliseconds, up to those of a day; speeds in Mbit/s.
 */
export type ChassisAction =
  /** Somebody else reserves it until the fault ends. */
  | { readonly do: "steal"; readonly target?: string; readonly owner?: string }
  /** A session of the same name was there before, and controls what the name has reserved. */
  | { readonly do: "nameCollision"; readonly target?: string }
  /** The link goes down and comes back, after a second unless given. */
  | { readonly do: "flap"; readonly target?: string; readonly ms?: number }
  /** The port runs at another speed, for ever or for a time. */
  | { readonly do: "speed"; readonly target?: string; readonly mode: string; readonly ms?: number }
  /** The module has other ports, with these speeds. */
  | { readonly do: "reconfigure"; readonly target?: string; readonly speeds: readonly number[] }
  /** Counters go back to zero without anybody asking. */
  | { readonly do: "clearCounters"; readonly target?: string }
  /** The calendar of the chassis is wrong by so many seconds until the fault ends. */
  | { readonly do: "clockSkew"; readonly seconds: number }
  /** All sessions end; the chassis is back after a second unless given, with what was set or as new. */
  | { readonly do: "reboot"; readonly ms?: number; readonly state?: "persistent" | "default" }
  /** The present value of a command is pushed so many times. */
  | {
      readonly do: "storm";
      readonly command: string;
      readonly target?: string;
      readonly indices?: readonly number[];
      readonly times: number;
    };

/** Everything that can go wrong. */
export type FaultAction = AnswerAction | ValueAction | FrameAction | DeliveryAction | ChassisAction;

/** Names of the faults. */
export type FaultName = FaultAction["do"];

/** What goes wrong, and when; plain JSON. */
export type Fault = FaultWhen & FaultAction;

/** A fault of one kind. */
export type FaultOf<Name extends FaultName> = FaultWhen & Extract<FaultAction, { readonly do: Name }>;

/** A fault at work, as {@link Faults.add} gives it back. */
export interface FaultHandle {
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
