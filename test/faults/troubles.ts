import type { Fault, FaultAction, FaultWhen } from "labwire/xena/emulator";

/** Something that goes wrong once, or from some moment on. */
export interface Trouble {
  readonly name: string;
  readonly fault: FaultAction & Pick<FaultWhen, "count">;
  /** Whether it changes values, and so can strike gets and pushes alone. */
  readonly isOfValues?: boolean;
  /** Whether it befalls the chassis rather than a reply; by the clock while the client is idle. */
  readonly isOfChassis?: boolean;
  /** Whether the caller gives up a second later. */
  readonly isAborted?: boolean;
}

const once = (fault: FaultAction): Trouble["fault"] => ({ ...fault, count: 1 });

/** Every fault that the emulated chassis knows, with the variants that make a difference to a client. */
export const TROUBLES: readonly Trouble[] = [
  { name: "status FAILED", fault: once({ do: "status", status: "FAILED" }) },
  { name: "status 99, which nobody knows", fault: once({ do: "status", status: 99 }) },
  { name: "OK that is a lie", fault: once({ do: "status", status: "OK", execute: false }) },
  { name: "PENDING, then OK", fault: once({ do: "status", status: ["PENDING", "OK"], delayMs: 500 }) },
  { name: "PENDING for ever", fault: once({ do: "status", status: "PENDING" }) },
  { name: "no answer from here on", fault: { do: "hang" } },
  { name: "no licence", fault: { do: "noLicence", status: "NOLICPORT" } },
  { name: "too many sessions", fault: { do: "sessionLimit", sessions: 0 } },

  { name: "a byte less", fault: once({ do: "truncate", bytes: 1 }), isOfValues: true },
  { name: "no values at all", fault: once({ do: "truncate", bytes: 65_535 }), isOfValues: true },
  { name: "40 bytes more", fault: once({ do: "extend", bytes: 40 }), isOfValues: true },
  { name: "the fields of old firmware", fault: once({ do: "oldFirmware", fields: 1 }), isOfValues: true },
  { name: "an unknown enum number", fault: { do: "unknownEnum" }, isOfValues: true },
  { name: "counters of 16 bits", fault: { do: "wrap", bits: 16 }, isOfValues: true },
  { name: "stale values", fault: { do: "stale" }, isOfValues: true },

  { name: "another request id", fault: once({ do: "wrongId", id: 0x7fffffff }) },
  { name: "the id of a neighbour", fault: once({ do: "wrongId", by: 1 }) },
  { name: "the id of a push", fault: once({ do: "wrongId", id: 0 }) },
  { name: "another command code", fault: once({ do: "wrongCode" }) },
  { name: "wrong magic", fault: once({ do: "wrongMagic" }) },
  { name: "padding that is not zero", fault: once({ do: "padding" }) },
  { name: "padding of another length", fault: once({ do: "padding", bytes: 6 }) },

  { name: "100 ms late", fault: once({ do: "delay", ms: 100 }) },
  { name: "later than the deadline", fault: once({ do: "delay", ms: 7000 }) },
  { name: "late, and all behind it too", fault: once({ do: "delay", ms: 7000, blocks: true }) },
  { name: "lost", fault: once({ do: "lose" }) },
  { name: "lost, and the caller gives up", fault: once({ do: "lose" }), isAborted: true },
  { name: "all lost from here on", fault: { do: "lose" } },
  { name: "twice", fault: once({ do: "double" }) },
  { name: "behind the next", fault: once({ do: "reorder" }) },
  { name: "byte by byte", fault: once({ do: "trickle", gapMs: 1 }) },
  { name: "closed before it is carried out", fault: once({ do: "disconnect" }) },
  { name: "closed before the reply", fault: once({ do: "disconnect", afterBytes: 0 }) },
  { name: "closed inside the reply", fault: once({ do: "disconnect", afterBytes: 9 }) },
  { name: "closed behind the reply", fault: once({ do: "disconnect", afterBytes: 65_535 }) },
  { name: "reset before it is carried out", fault: once({ do: "disconnect", reset: true }) },
  { name: "reset inside the reply", fault: once({ do: "disconnect", afterBytes: 9, reset: true }) },

  { name: "the port is stolen", fault: once({ do: "steal", target: "0/0" }), isOfChassis: true },
  { name: "somebody has the same name", fault: once({ do: "nameCollision", target: "0/0" }), isOfChassis: true },
  { name: "the link flaps", fault: once({ do: "flap", target: "0/0", ms: 50 }), isOfChassis: true },
  { name: "another speed", fault: once({ do: "speed", target: "0/0", mode: "F10G" }), isOfChassis: true },
  { name: "other ports", fault: once({ do: "reconfigure", target: "0", speeds: [50_000] }), isOfChassis: true },
  { name: "counters at zero", fault: once({ do: "clearCounters", target: "0/0" }), isOfChassis: true },
  { name: "the clock is wrong", fault: once({ do: "clockSkew", seconds: 60 }), isOfChassis: true },
  {
    name: "a storm of pushes",
    fault: once({ do: "storm", command: "P_TRAFFIC", target: "0/0", times: 2000 }),
    isOfChassis: true,
  },
  { name: "all sessions ended", fault: once({ do: "disconnect" }), isOfChassis: true },
  { name: "reboot", fault: once({ do: "reboot", ms: 3000 }), isOfChassis: true },
  { name: "reboot that forgets", fault: once({ do: "reboot", ms: 3000, state: "default" }), isOfChassis: true },
];

/** What a client does while trouble comes. */
export interface Phase {
  readonly name: string;
  /** When the fault is added: before the client connects, or once it is there. */
  readonly begins: "before" | "connected";
  /** Which request or push is struck. */
  readonly match: NonNullable<FaultWhen["match"]>;
  /** What the client does then. */
  readonly act: "connect" | "batch" | "listen" | "wait" | "logoff";
}

/** Gets of a batch, and sets, are half of its requests each; the middle one is struck. */
export const BATCH = 60;
const middle = { command: "P_COMMENT", after: BATCH / 4 } as const;

/** From the first byte to the last. */
export const PHASES: readonly Phase[] = [
  { name: "connecting", begins: "before", match: { command: "C_LOGON" }, act: "connect" },
  { name: "logging on", begins: "before", match: { command: "C_OWNER" }, act: "connect" },
  { name: "state: chassis", begins: "before", match: { command: "C_PORTCOUNTS" }, act: "connect" },
  { name: "state: modules", begins: "before", match: { command: "M_REVISION" }, act: "connect" },
  { name: "state: ports", begins: "before", match: { command: "P_CAPABILITIES" }, act: "connect" },
  { name: "idle: a push", begins: "connected", match: { command: "P_TRAFFIC", kind: "push" }, act: "listen" },
  { name: "idle: keep-alive", begins: "connected", match: { command: "C_KEEPALIVE" }, act: "wait" },
  { name: "batch: a get", begins: "connected", match: { ...middle, kind: "get" }, act: "batch" },
  { name: "batch: a set", begins: "connected", match: { ...middle, kind: "set" }, act: "batch" },
  { name: "logging off", begins: "connected", match: { command: "C_LOGOFF" }, act: "logoff" },
];

/** Faults of answers, which pushes have not. */
const ANSWERS = ["status", "hang", "noLicence", "sessionLimit"];

/** Commands that have no values to change. */
const WITHOUT_VALUES = ["C_LOGON", "C_OWNER", "C_LOGOFF"];

/** Whether the fault can come in this phase at all. */
export function fits({ fault, isOfValues }: Trouble, { act, match }: Phase): boolean {
  if (act === "listen" && ANSWERS.includes(fault.do)) return false;
  if (fault.do === "sessionLimit") return match.command === "C_LOGON";
  if (fault.do === "noLicence") return act === "batch";
  return !isOfValues || (match.kind !== "set" && !WITHOUT_VALUES.includes(match.command ?? ""));
}

/** The fault as the chassis takes it. */
export function faultOf(trouble: Trouble, phase: Phase): Fault {
  if (trouble.isOfChassis && phase.act === "listen") return { ...trouble.fault, atMs: 1000 };
  return { ...trouble.fault, match: phase.match };
}
