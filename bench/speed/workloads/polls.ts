import { apply, commands, DEFAULT_PASSWORD, type Request, type XenaSession } from "labwire/xena";
import { HeapWatch } from "../heap.js";
import { joined, prepared, RawSocket } from "../raw.js";
import { open } from "../requests.js";
import { perSecond, type Series, type Setup } from "../workload.js";

const PORTS = 40;
const STREAMS_PER_PORT = 250;

/** Value bytes of a reply: four counters of 64 bits. */
const COUNTERS_BYTES = 32;

const HEAP_POLLS = 20;

/** A chassis with ten thousand streams that are all sent. */
const BUSY = { modules: Array.from({ length: 5 }, () => ({ revision: "Freya-800G-4S-1P[a]", ports: 8 })) };

/** The transmit counters of ten thousand streams, four each, all asked again and again. */
export const polls: Setup = async (lab) => {
  const chassis = await lab.chassis(BUSY);
  const session = await open(chassis.port);
  await makeStreams(session);
  const raw = await RawSocket.open(chassis.port);
  await raw.exchange(prepared(new commands.C_LOGON(session).set(DEFAULT_PASSWORD), 0));
  const counters = countersOf(session);
  const ask = (): Request<unknown>[] => counters.map((counter) => counter.get());
  const bytes = joined(ask().map((request) => prepared(request, COUNTERS_BYTES)));
  const { port } = await lab.server();
  const quick = await open(port);
  const quickCounters = countersOf(quick);
  const series: Record<string, Series> = {
    labwire: { unit: "polls/s", run: () => perSecond(1, () => apply(...ask())) },
    floor: { unit: "polls/s", run: () => perSecond(1, () => raw.exchange(bytes)) },
    driver: { unit: "polls/s", run: () => perSecond(1, () => apply(...quickCounters.map((counter) => counter.get()))) },
    heap: {
      unit: "MB",
      run: async () => {
        const watch = new HeapWatch();
        for (let poll = 0; poll < HEAP_POLLS; poll++) {
          await apply(...ask());
          watch.look();
        }
        return watch.mostMb;
      },
    },
  };
  return {
    series,
    close: async () => {
      raw.close();
      await quick.logoff();
      await session.logoff();
    },
  };
};

/** Counters of every stream of every port. */
function countersOf(session: XenaSession): commands.PT_STREAM[] {
  return places().flatMap(([module, port]) =>
    Array.from({ length: STREAMS_PER_PORT }, (_, stream) => new commands.PT_STREAM(session, module, port, stream)),
  );
}

/** Module and port of every port. */
function places(): (readonly [module: number, port: number])[] {
  return Array.from({ length: PORTS }, (_, i) => [Math.floor(i / 8), i % 8] as const);
}

/** Streams of some packets a second on every port, all of them being sent. */
async function makeStreams(session: XenaSession): Promise<void> {
  for (const [module, port] of places()) {
    const requests: Request<unknown>[] = [new commands.P_RESERVATION(session, module, port).setReserve()];
    for (let stream = 0; stream < STREAMS_PER_PORT; stream++) {
      requests.push(
        new commands.PS_CREATE(session, module, port, stream).set(),
        new commands.PS_ENABLE(session, module, port, stream).setOn(),
        new commands.PS_RATEPPS(session, module, port, stream).set(1000),
      );
    }
    requests.push(new commands.P_TRAFFIC(session, module, port).setStart());
    await apply(...requests);
  }
}
