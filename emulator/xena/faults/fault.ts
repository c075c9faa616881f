import type { StatusName } from "../../../runtime/xena/status.js";

/** Which requests and pushes a fault strikes; what is left out does not matter. */
export interface FaultMatch {
  /** Number of the session, as C_INDICES lists it. */
  readonly session?: number;
  /** Name that the session has given. */
  readonly owner?: string;
  /** Name of a command; `*` stands for any text, as in `PT_*`. */
  readonly command?: string;
  readonly module?: number;
  readonly port?: number;
  /** Gets and sets unless given; pushes only when asked for. */
  readonly kind?: "get" | "set" | "push";
  /** So many that fit go untouched before the first is struck. */
  readonly after?: number;
}

/** When a fault strikes, and how often. */
export interface FaultWhen {
  readonly match?: FaultMatch;
  /** Most strikes; without end unless given, but once for a fault that strikes by the clock. */
  readonly count?: number;
  /** How likely each is struck, 0 to 1. Default 1. */
  readonly probability?: number;
  /** Beginning of the random numbers of this fault; the same one gives the same strikes. Default 1. */
  readonly seed?: number;
  /** Strikes the chassis so long after the fault was added, instead of at a request. */
  readonly atMs?: number;
  /** Strikes again and again at this distance, `count` times. */
  readonly everyMs?: number;
}

/** A forced status, by name or by a number that may be one nobody knows. */
export type FaultStatus = StatusName | number;

/** What is answered. */
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
  | { readonly do: "unknownEnum"; readonly field?: string; readonly value?: number }
  /** Only what the release sent, or only so many fields. */
  | { readonly do: "oldFirmware"; readonly release?: string; readonly fields?: number }
  /** Counters begin again at zero after so many bits. */
  | { readonly do: "wrap"; readonly bits?: number }
  /** The first answer is given for ever. */
  | { readonly do: "stale" };

/** What the frame around the values looks like; only in the binary protocol. */
export type FrameAction =
  | { readonly do: "wrongId"; readonly by?: number; readonly id?: number }
  | { readonly do: "wrongCode"; readonly code?: number }
  | { readonly do: "wrongMagic"; readonly hex?: string }
  | { readonly do: "padding"; readonly fill?: number; readonly bytes?: number };

/** How a reply or a push goes out. */
export type DeliveryAction =
  /** Late; what is behind it overtakes it, unless it blocks. */
  | { readonly do: "delay"; readonly ms: number; readonly jitterMs?: number; readonly blocks?: boolean }
  | { readonly do: "lose" }
  | { readonly do: "double"; readonly times?: number; readonly delayMs?: number }
  /** Behind the next one, or after a time when there is no next one. */
  | { readonly do: "reorder"; readonly ms?: number }
  /** A few bytes at a time. */
  | { readonly do: "trickle"; readonly bytes?: number; readonly gapMs?: number }
  /** Before the request is carried out, or when so many bytes of the frame are sent. */
  | { readonly do: "disconnect"; readonly afterBytes?: number; readonly reset?: boolean };

/** What happens to the chassis. `target` is `chassis`, a module or a port such as `0/1`; that of the request unless given. */
export type ChassisAction =
  | { readonly do: "steal"; readonly target?: string; readonly owner?: string }
  | { readonly do: "nameCollision"; readonly target?: string }
  | { readonly do: "flap"; readonly target?: string; readonly ms?: number }
  | { readonly do: "speed"; readonly target?: string; readonly mode: string; readonly ms?: number }
  | { readonly do: "reconfigure"; readonly target?: string; readonly speeds: readonly number[] }
  | { readonly do: "clearCounters"; readonly target?: string }
  | { readonly do: "clockSkew"; readonly seconds: number }
  | { readonly do: "reboot"; readonly ms?: number; readonly state?: "persistent" | "default" }
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

/** A fault at work. */
export interface FaultHandle {
  readonly fault: Fault;
  /** How often it has struck. */
  readonly count: number;
  /** Ends it, and what it has brought about as far as that lasts. */
  remove(): void;
}
