import { apply, type XenaSession } from "labwire/xena";
import type { Lab } from "../lab.js";
import { RawSocket } from "../raw.js";
import {
  getMakers,
  type Maker,
  make,
  mixedMakers,
  open,
  PLAIN_GETS,
  PLAIN_MIXED,
  prepare,
  prepareJoined,
} from "../requests.js";
import { perSecond, type Series, type Setup, type Workload } from "../workload.js";

const PYTHON_SECONDS = 0.3;

/** Requests that are awaited one by one in one turn. */
export function gather(count: number): Setup {
  return async (lab) => {
    const { session, raw } = await bothEnds(lab);
    const makers = getMakers(session);
    const bytes = prepareJoined(makers, count);
    return compared(session, raw, {
      labwire: rate(() => perSecond(count, () => Promise.all(make(makers, count)))),
      floor: rate(() => perSecond(count, () => raw.exchange(bytes))),
      ...(await python(lab, "gather", PLAIN_GETS, count)),
    });
  };
}

/** Batches, one after the other. */
export function batches(count: number): Setup {
  return async (lab) => {
    const { session, raw } = await bothEnds(lab);
    const makers = mixedMakers(session);
    const bytes = prepareJoined(makers, count);
    return compared(session, raw, {
      labwire: rate(() => perSecond(count, () => apply(...make(makers, count)))),
      floor: rate(() => perSecond(count, () => raw.exchange(bytes))),
      ...(await python(lab, "apply", PLAIN_MIXED, count)),
    });
  };
}

/** One request at a time; so many between two looks at the clock. */
export function oneByOne(count: number): Setup {
  return async (lab) => {
    const { session, raw } = await bothEnds(lab);
    const makers = getMakers(session);
    const frames = prepare(makers, makers.length);
    return compared(session, raw, {
      labwire: rate(() => perSecond(count, () => inTurn(makers, count))),
      floor: rate(() => perSecond(count, () => raw.pingPong(frames, count))),
      ...(await python(lab, "one_by_one", PLAIN_GETS, count)),
    });
  };
}

async function inTurn(makers: readonly Maker[], count: number): Promise<void> {
  for (let i = 0; i < count; i++) await (makers[i % makers.length] as Maker)();
}

async function bothEnds(lab: Lab): Promise<{ readonly session: XenaSession; readonly raw: RawSocket }> {
  const { port } = await lab.server();
  return { session: await open(port), raw: await RawSocket.open(port) };
}

function rate(run: () => Promise<number>): Series {
  return { unit: "requests/s", run };
}

async function python(lab: Lab, workload: string, mix: unknown, count: number): Promise<Record<string, Series>> {
  const { peer } = lab;
  if (peer === undefined) return {};
  const { port } = await lab.server();
  return { python: rate(() => peer.measure(workload, { port, mix, count, seconds: PYTHON_SECONDS })) };
}

function compared(session: XenaSession, raw: RawSocket, series: Workload["series"]): Workload {
  const close = async (): Promise<void> => {
    raw.close();
    await session.logoff();
  };
  return { series, close };
}
