import type { StatusName } from "../../../runtime/xena/status.js";
import type { Client } from "../client.js";
import type { CommandInfo } from "../command-info.js";
import type { Lab } from "../lab.js";
import { STATUS } from "../status-codes.js";
import type { ActiveFault } from "./active.js";
import type { FaultOf } from "./fault.js";
import type { FaultStatus } from "./kinds.js";
import { asOldFirmware, extended, truncated, withField, withUnknownEnum, wrapped } from "./values.js";

/** A status by number, or value bytes. */
export type Answer = number | Uint8Array;

/** One of the answers that a request gets, and how long after the one before. */
export interface Planned {
  readonly answer: Answer;
  readonly delayMs: number;
}

/** A fault remembers no more first answers than that. */
const MOST_FIRST_ANSWERS = 4096;

/** Number of an outcome. */
function coded(outcome: StatusName | Uint8Array): Answer {
  return typeof outcome === "string" ? STATUS[outcome] : outcome;
}

function codeOf(status: FaultStatus): number {
  return typeof status === "number" ? status : STATUS[status];
}

/** Carries a request out, unless a fault forbids it, and says what it is answered. The last fault that has a say decides. */
export function plan(
  lab: Lab,
  client: Client,
  info: CommandInfo | undefined,
  struck: readonly ActiveFault[],
  execute: () => StatusName | Uint8Array,
): Planned[] {
  for (const { fault } of [...struck].reverse()) {
    if (fault.do === "status") return forced(fault, execute);
    if (fault.do === "sessionLimit" && logonsBeside(lab, client) >= fault.sessions)
      return [{ answer: STATUS.NOCONNECTIONS, delayMs: 0 }];
    if (fault.do === "noLicence" && info?.name !== "M4_LICENSE_INFO")
      return [{ answer: STATUS[fault.status ?? "NOLICPE"], delayMs: 0 }];
  }
  return [{ answer: coded(execute()), delayMs: 0 }];
}

/** A final OK is the truth, so that PENDING can come before the outcome; with `execute` false it is a lie. */
function forced(
  { status, delayMs = 0, execute: wanted }: FaultOf<"status">,
  execute: () => StatusName | Uint8Array,
): Planned[] {
  const statuses = (Array.isArray(status) ? status : [status]) as readonly FaultStatus[];
  const codes = statuses.map(codeOf);
  const isTrue = codes.at(-1) === STATUS.OK;
  const answers: Answer[] = [...codes];
  if (wanted ?? isTrue) {
    const outcome = coded(execute());
    if (isTrue) answers[answers.length - 1] = outcome;
  }
  return answers.map((answer, position) => ({ answer, delayMs: position === 0 ? 0 : delayMs }));
}

function logonsBeside(lab: Lab, client: Client): number {
  return [...lab.sessions].filter((other) => other !== client && other.isLoggedOn).length;
}

/** Changes the values of a reply or a push as the faults say, one after the other. */
export function changed(
  info: CommandInfo,
  value: Uint8Array,
  struck: readonly ActiveFault[],
  where: string,
): Uint8Array {
  return struck.reduce((bytes, active) => changedBy(info, bytes, active, where), value);
}

function changedBy(info: CommandInfo, value: Uint8Array, active: ActiveFault, where: string): Uint8Array {
  const { fault } = active;
  switch (fault.do) {
    case "truncate":
      return truncated(value, fault);
    case "extend":
      return extended(value, fault);
    case "unknownEnum":
      return withUnknownEnum(info, value, fault);
    case "oldFirmware":
      return asOldFirmware(info, value, fault);
    case "wrap":
      return wrapped(info, value, fault);
    case "noLicence":
      return withField(info, value, "pesFree", 0);
    case "stale":
      return firstAnswer(active, where, value);
    default:
      return value;
  }
}

function firstAnswer({ firstAnswers }: ActiveFault, where: string, value: Uint8Array): Uint8Array {
  const first = firstAnswers.get(where);
  if (first !== undefined) return first;
  if (firstAnswers.size < MOST_FIRST_ANSWERS) firstAnswers.set(where, Uint8Array.from(value));
  return value;
}
