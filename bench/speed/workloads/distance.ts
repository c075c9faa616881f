import { L23Tester } from "labwire/xena";
import { RawSocket } from "../raw.js";
import { make, mixedMakers, open, PLAIN_MIXED, prepare, prepareJoined } from "../requests.js";
import { type Series, type Setup, timed } from "../workload.js";

/** A chassis of twelve modules with eight ports each. */
const LARGE = { modules: Array.from({ length: 12 }, () => ({ revision: "Freya-800G-4S-1P[a]", ports: 8 })) };

/** Connecting a tester: logging on, and reading what there is. */
export function connecting(oneWayMs: number): Setup {
  return async (lab) => {
    const chassis = await lab.chassis(LARGE);
    const { port: direct } = await lab.server();
    const relay = await lab.relay(chassis.port, oneWayMs);
    const quick = await lab.relay(direct, oneWayMs);
    const { peer } = lab;
    let turns = Number.NaN;
    const session = await open(direct);
    const frames = prepare(mixedMakers(session), 1);
    await session.logoff();
    const series: Record<string, Series> = {
      labwire: {
        unit: "ms",
        run: async () => {
          await relay.ask({});
          const started = performance.now();
          const tester = await L23Tester.connect("127.0.0.1", "bench", { port: relay.port, keepAlive: false });
          const took = performance.now() - started;
          turns = ((await relay.ask({})) as { turns: number }).turns;
          await tester.session.logoff();
          return took;
        },
      },
      turns: { unit: "round trips", run: () => turns },
      // Opening the connection is one of the round trips.
      floor: { unit: "ms", run: () => timed(() => bareTurns(quick.port, frames, 4)) },
    };
    if (peer !== undefined) {
      series.python = { unit: "ms", run: async () => 1000 * (await peer.measure("connect", { port: relay.port })) };
    }
    return { series };
  };
}

async function bareTurns(port: number, frames: Parameters<RawSocket["pingPong"]>[0], times: number): Promise<void> {
  const raw = await RawSocket.open(port);
  await raw.pingPong(frames, times);
  raw.close();
}

/** Requests that do not wait for each other, awaited together. */
export function together(count: number, oneWayMs: number): Setup {
  return async (lab) => {
    const { port: direct } = await lab.server();
    const { port } = await lab.relay(direct, oneWayMs);
    const session = await open(port);
    const raw = await RawSocket.open(port);
    const makers = mixedMakers(session).filter((_, position) => position % 2 === 0);
    const mix = PLAIN_MIXED.filter((_, position) => position % 2 === 0);
    const bytes = prepareJoined(makers, count);
    const { peer } = lab;
    // The way to the server is opened, which takes a round trip of its own.
    await raw.exchange(bytes);
    const series: Record<string, Series> = {
      labwire: { unit: "ms", run: () => timed(() => Promise.all(make(makers, count))) },
      floor: { unit: "ms", run: () => timed(() => raw.exchange(bytes)) },
    };
    if (peer !== undefined) {
      const options = { port, mix, count };
      series.python = { unit: "ms", run: async () => 1000 * (await peer.measure("together", options)) };
    }
    return {
      series,
      close: async () => {
        raw.close();
        await session.logoff();
      },
    };
  };
}
