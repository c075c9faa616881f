import type { StatusName } from "../../runtime/xena/status.js";

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
