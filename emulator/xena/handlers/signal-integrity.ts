import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handlers, portOf } from "../call.js";
import { SECOND } from "../clock.js";
import { seesLight } from "../layer1/light.js";
import { scanBytes } from "../layer1/scan.js";
import type { Port } from "../parts.js";

/**
 * Time that a scan takes, and how long its result can be read. A device drops it after about half a second; clients that poll all lanes
 * at once on a busy machine need longer to find all of them ready.
 */
const TAKES = SECOND / 500n;
const LASTS = 5n * SECOND;

/** Scans of a port, by serdes: how many there were, and when the last one began. */
const scans = new WeakMap<Port, Map<number, { readonly number: number; readonly at: bigint }>>();

/** The sampled scan of the received signal: a client starts it, and reads it while it is fresh. */
export const signalIntegrityHandlers: Handlers = {
  PL1_CTRL: {
    set(call) {
      const port = portOf(call);
      const [serdes] = call.indices as [number];
      const mine = scans.get(port) ?? new Map();
      scans.set(port, mine);
      mine.set(serdes, { number: (mine.get(serdes)?.number ?? 0) + 1, at: call.lab.clock.now() });
      return undefined;
    },
  },
  PL1_GET_DATA: { get: scanData },
};

function scanData(call: Call): Values {
  const port = portOf(call);
  const [serdes] = call.indices as [number];
  const scan = scans.get(port)?.get(serdes);
  const age = scan === undefined ? -1n : call.lab.clock.now() - scan.at - TAKES;
  if (scan === undefined || age < 0n || age > LASTS) return { result: 0, sweepNo: 0, ageUs: 0, value: [] };
  const place = `${port.module}/${port.port}/${serdes}/${scan.number}`;
  return { result: 1, sweepNo: scan.number, ageUs: Number(age / 1000n), value: scanBytes(place, seesLight(port)) };
}
