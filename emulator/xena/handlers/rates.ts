import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handler, type Handlers, portOf, valuesOf } from "../call.js";
import { speedMbps } from "../line.js";
import type { Equivalents } from "../traffic/rate.js";
import { rateShown } from "../transit/plan.js";
import { rulingRate, WHOLE_PORT } from "../transit/stream-settings.js";
import { setForTraffic } from "./on-air.js";
import { setStream } from "./streams.js";

const MILLION = 1_000_000;

/** One of the three ways to say a rate: the name of its value, the highest value, and how it is shown when another was set last. */
interface Way {
  readonly field: string;
  readonly most: (call: Call) => bigint;
  readonly shown: (rate: Equivalents) => number | bigint;
}

/** The way that was set last rules; the other two are shown as what that comes to, rounded down. */
export const rateHandlers: Handlers = {
  PS_RATEFRACTION: rate(fraction("streamRatePpm")),
  PS_RATEPPS: rate(perSecond("streamRatePps")),
  PS_RATEL2BPS: rate(bits("l2Bps")),
  P_RATEFRACTION: rate(fraction("portRatePpm")),
  P_RATEPPS: rate(perSecond("portRatePps")),
  P_RATEL2BPS: rate(bits("portRateBps")),
};

function fraction(field: string): Way {
  return { field, most: () => BigInt(MILLION), shown: ({ ppm }) => Number(ppm) };
}

function perSecond(field: string): Way {
  const most = (call: Call): bigint => BigInt(portOf(call).limit("maxPps"));
  return { field, most, shown: ({ framesPerSecond }) => Number(framesPerSecond) };
}

function bits(field: string): Way {
  const most = (call: Call): bigint => BigInt(speedMbps(portOf(call))) * BigInt(MILLION);
  return { field, most, shown: ({ bitsPerSecond }) => bitsPerSecond };
}

/** Whether the streams fit together is asked when traffic starts; here a value is refused that no stream of the port could have. */
function rate({ field, most, shown }: Way): Handler {
  return {
    get(call) {
      const port = portOf(call);
      const key = keyOf(call);
      const rates = rulingRate(port, key) === call.info.name ? undefined : rateShown(port, key);
      return rates === undefined ? port.read(call.info.name, call.indices) : { [field]: shown(rates) };
    },
    set(call) {
      const value = BigInt(valuesOf(call)[field] as number | bigint);
      return value >= 0n && value <= most(call) ? setLast(call) : "BADVALUE";
    },
  };
}

function setLast(call: Call): StatusName | undefined {
  const { rateCommands } = portOf(call);
  const key = keyOf(call);
  const before = rateCommands.get(key);
  rateCommands.set(key, call.info.name);
  const refusal = key === WHOLE_PORT ? setForTraffic(call) : setStream(call);
  if (refusal === undefined) return undefined;
  if (before === undefined) rateCommands.delete(key);
  else rateCommands.set(key, before);
  return refusal;
}

function keyOf({ indices }: Call): number {
  return indices[0] ?? WHOLE_PORT;
}
