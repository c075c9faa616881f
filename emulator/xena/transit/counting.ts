import { noting } from "../frames/notes.js";
import { type Effect, UNTOUCHED } from "../traffic/effect.js";
import type { Flow } from "../traffic/flow.js";
import { type Entry, Ledger } from "../traffic/ledger.js";
import type { Route } from "./route.js";

/** Begins to count a flow from now on where it leaves; its frames are noted by what they say. */
export function countSent(ledger: Ledger, flow: Flow, now: bigint): Entry {
  return open(ledger, flow, now, undefined, 0n, UNTOUCHED);
}

/** Begins to count a flow from now on wherever its way leads; `to` is its end as far as that is known. */
export function countArriving({ stops }: Route, flow: Flow, now: bigint, to: bigint | undefined): Entry[] {
  return stops.map(({ at, delay, effect }) =>
    at instanceof Ledger ? open(at, flow, now, to, delay, effect) : at.receive(flow, now, to, delay, effect),
  );
}

function open(ledger: Ledger, flow: Flow, now: bigint, to: bigint | undefined, delay: bigint, effect: Effect): Entry {
  return ledger.follow({ flow, start: now, from: now, to, delay, effect: noting(flow.shape, effect) }, now);
}
