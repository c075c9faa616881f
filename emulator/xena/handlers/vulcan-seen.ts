import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handler, portOf } from "../call.js";
import { MILLISECOND } from "../clock.js";
import { filled } from "../truths/capabilities.js";
import { type Counts, NO_COUNTS } from "../vulcan/counts.js";
import type { Group } from "../vulcan/group.js";
import type { Run } from "../vulcan/run.js";

/** Counts since clearing, and those of the last second. */
export interface Seen {
  readonly since: Counts;
  readonly last: Counts;
}

const NOTHING: Seen = { since: NO_COUNTS, last: NO_COUNTS };

/** Answers from the counts of a connection group. */
export function ofGroup(show: (seen: Seen, group: Group | undefined) => Values): Handler {
  return {
    get(call) {
      const now = call.lab.clock.now();
      const group = groupOf(call);
      const run = portOf(call).engine?.run;
      if (run === undefined || group === undefined) return timed(call, show(NOTHING, group));
      return timed(call, show({ since: run.since(group, now), last: run.lastSecond(group, now) }, group));
    },
  };
}

/** Answers from the counts of those groups of a port that are wanted. */
export function ofPort(
  show: (seen: Seen, run: Run | undefined) => Values,
  wanted: (group: Group) => boolean = () => true,
): Handler {
  return {
    get(call) {
      const now = call.lab.clock.now();
      const run = portOf(call).engine?.run;
      if (run === undefined) return timed(call, show(NOTHING, run));
      return timed(call, show({ since: run.sinceOfPort(now, wanted), last: run.lastSecondOfPort(now, wanted) }, run));
    },
  };
}

/** The group as it was prepared; one that takes no part has done nothing. */
export function groupOf(call: Call): Group | undefined {
  return portOf(call).engine?.run.groups.get(call.indices[0] as number);
}

/** All fields of a reply, with the times of the reading. */
export function timed(call: Call, values: Values): Values {
  return filled(call.info.name, { ...timesOf(call), ...values });
}

/** Milliseconds since the module started: now, and when traffic began. */
export function timesOf(call: Call): { readonly currentTime: bigint; readonly refTime: bigint } {
  const { lab } = call;
  const milliseconds = (time: bigint): bigint => (time - lab.startedAt) / MILLISECOND;
  const begun = portOf(call).engine?.run.startedAt;
  return {
    currentTime: milliseconds(lab.clock.now()),
    refTime: begun === undefined ? 0n : milliseconds(begun),
  };
}
