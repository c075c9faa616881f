import { applyIter, type Request } from "labwire/xena";
import { HeapWatch } from "../heap.js";
import { RawSocket } from "../raw.js";
import { type Maker, mixedMakers, open, prepareJoined } from "../requests.js";
import { type Setup, timed } from "../workload.js";

/** Half of the window of a batch: what is pulled and sent at a time. */
const HALF_WINDOW = 500;

/** Looks at the heap, in the round that is not timed. */
const LOOKS = 20;

/** Requests that are made while the ones before them are under way. */
export function stream(count: number): Setup {
  return async (lab) => {
    const { port } = await lab.server();
    const session = await open(port);
    const raw = await RawSocket.open(port);
    const makers = mixedMakers(session);
    const half = prepareJoined(makers, HALF_WINDOW);
    const rate = (ms: number): number => (count * 1000) / ms;
    return {
      series: {
        labwire: { unit: "requests/s", run: async () => rate(await timed(() => drain(makers, count))) },
        floor: { unit: "requests/s", run: async () => rate(await timed(() => raw.stream(half, count / HALF_WINDOW))) },
        heap: { unit: "MB", run: () => heapOf(makers, count) },
      },
      close: async () => {
        raw.close();
        await session.logoff();
      },
    };
  };
}

async function drain(makers: readonly Maker[], count: number): Promise<void> {
  let replies = 0;
  for await (const _ of applyIter(generated(makers, count))) replies++;
  if (replies !== count) throw new Error(`${replies} replies to ${count} requests`);
}

async function heapOf(makers: readonly Maker[], count: number): Promise<number> {
  const watch = new HeapWatch();
  let replies = 0;
  for await (const _ of applyIter(generated(makers, count))) if (++replies % (count / LOOKS) === 0) watch.look();
  return watch.mostMb;
}

function* generated(makers: readonly Maker[], count: number): Generator<Request<unknown>> {
  for (let i = 0; i < count; i++) yield (makers[i % makers.length] as Maker)();
}
