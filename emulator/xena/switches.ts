import { STATUS_NAMES, type StatusName } from "../../runtime/xena/status.js";

/** How a chassis behaves where no source settles it. Each has the default that is likeliest. */
export interface Switches {
  /** Commands that the family of a module does not have: `refuse` with NOTSUPPORTED, or `answer` as if it had them. Default `refuse`. */
  readonly unsupported: "refuse" | "answer";
  /** A set with fewer bytes than the layout has, as older clients send: `refuse` with BADSIZE, or `accept` and keep the rest. Default `refuse`. */
  readonly shortSets: "refuse" | "accept";
  /** Whether the session that made a change is pushed it as well. Default true. */
  readonly pushToSetter: boolean;
  /** Whether all modules and ports must be reserved before the chassis can be. Default false. */
  readonly chassisNeedsItsParts: boolean;
  /** Answer to reserving or releasing what somebody else holds. Default NOTVALID. */
  readonly foreign: StatusName;
  /** Answer to reserving without an owner name. Default NOTVALID. */
  readonly nameless: StatusName;
  /** Answer to creating what exists already. Default BADINDEX. */
  readonly createExisting: StatusName;
  /** Whether traffic stops when its port is released. Default false. */
  readonly releaseStopsTraffic: boolean;
  /** Whether ports answer ARP, NDP and ping after a reset: newer firmware does, older did not. Default true. */
  readonly repliesAfterReset: boolean;
}

/** What holds unless an option says otherwise. */
export const DEFAULT_SWITCHES: Switches = {
  unsupported: "refuse",
  shortSets: "refuse",
  pushToSetter: true,
  chassisNeedsItsParts: false,
  foreign: "NOTVALID",
  nameless: "NOTVALID",
  createExisting: "BADINDEX",
  releaseStopsTraffic: false,
  repliesAfterReset: true,
};

/** Words that a switch of words can be. */
const WORDS: Partial<Record<keyof Switches, readonly string[]>> = {
  unsupported: ["refuse", "answer"],
  shortSets: ["refuse", "accept"],
  foreign: STATUS_NAMES,
  nameless: STATUS_NAMES,
  createExisting: STATUS_NAMES,
};

/**
 * Fills in the defaults.
 * @throws RangeError naming the switch, its value and what is allowed
 */
export function resolveSwitches(given: Partial<Switches>): Switches {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(DEFAULT_SWITCHES, name))
      throw new RangeError(`there is no switch "${name}"; there are ${Object.keys(DEFAULT_SWITCHES).join(", ")}`);
    const words = WORDS[name as keyof Switches];
    const isAllowed = words === undefined ? typeof value === "boolean" : words.includes(value as string);
    if (!isAllowed)
      throw new RangeError(`switch ${name} must be ${(words ?? ["true", "false"]).join(" or ")}, not ${value}`);
  }
  return { ...DEFAULT_SWITCHES, ...given };
}
