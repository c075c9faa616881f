import type { Box } from "../chimera/box.js";
import type { Port } from "../parts.js";
import { type Effect, inTurn, UNTOUCHED, within } from "../traffic/effect.js";
import type { Traveller } from "../traffic/flow.js";
import type { Ledger } from "../traffic/ledger.js";
import { arrivals } from "./link.js";

/** A place where frames are counted on their way. */
export interface Stop {
  /** The port that receives them in the end, or the counter of an impairment box in between. */
  readonly at: Port | Ledger;
  /** The box whose impairments are counted here. */
  readonly box: Box | undefined;
  /** Nanoseconds after they were sent. */
  readonly delay: bigint;
  /** What has happened to them until they are counted here. */
  readonly effect: Effect;
  /** Whether a device on the way ends frames with a wrong check sum, so that they do not arrive here. */
  readonly dropsErrors?: boolean;
}

/** The way of the frames of one stream. */
export interface Route {
  readonly stops: readonly Stop[];
  /** The same for the same way: frames that go on as before must not be counted anew. */
  readonly key: string;
}

/** What has happened to frames until they come to a place. */
type SoFar = Required<Pick<Stop, "delay" | "effect" | "dropsErrors">>;

/** Boxes behind each other beyond which frames are taken to go round in a circle. */
const MOST_BOXES = 16;

/** Finds the way that frames take from a port with the settings as they are now. */
export function routeOf(port: Port, frame: Traveller): Route {
  const stops: Stop[] = [];
  const keys: string[] = [];
  const { network } = port.lab;
  follow(port, { delay: 0n, effect: UNTOUCHED, dropsErrors: false }, 0);
  return { stops, key: keys.join(" ") };

  function follow(from: Port, so: SoFar, boxes: number): void {
    const byCable = arrivals(from).flatMap((arrival) => network.through(from, arrival, frame, so));
    for (const { port: end, key, ...leg } of [...byCable, ...network.legs(from, frame, so)]) {
      const here = { ...leg, dropsErrors: so.dropsErrors || leg.dropsErrors };
      keys.push(`${end.module}/${end.port}+${here.delay} ${key}`);
      if (end.box === undefined) stops.push({ at: end, box: undefined, ...here });
      else if (boxes < MOST_BOXES) pass(end.box, here, boxes);
    }
  }

  function pass(box: Box, here: SoFar, boxes: number): void {
    const { partner } = box;
    if (partner?.box === undefined) return;
    const passage = box.passageOf(frame);
    const there = { ...here, delay: here.delay + passage.delay, effect: inTurn(here.effect, passage.effect) };
    keys.push(passage.key);
    if (passage.flow !== undefined) {
      const { received, impaired } = box.counters(passage.flow);
      stops.push({ at: received, box: undefined, ...here });
      stops.push({ at: impaired, box, ...here, effect: within(here.effect, passage.effect) });
      stops.push({ at: partner.box.counters(passage.flow).sent, box: undefined, ...there });
    }
    follow(partner, there, boxes + 1);
  }
}
