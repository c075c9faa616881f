import type { Values } from "../../../runtime/xena/codec/encode.js";
import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handlers, moduleOf } from "../call.js";
import { SECOND } from "../clock.js";
import { modelText } from "../truths/model.js";

/** One part of a report, under its number. */
interface Part {
  readonly name: string;
  readonly data: unknown;
}

/** What chassis and modules say of their own state, as JSON, and the capabilities of a port in the same form. */
export const healthHandlers: Handlers = {
  C_HEALTH: { get: (call) => report(call, [chassisInfo, uptime]) },
  M_HEALTH: { get: (call) => report(call, [moduleInfo, cages]) },
  C_TEMPERATURE: { get: () => ({ mb1Temperature: 38, mb2Temperature: 36, cpuTemperature: 47 }) },
  P_CAPABILITIES_EXT: {
    get({ resource }) {
      const entries = Object.entries(resource.read("P_CAPABILITIES"));
      return { data: JSON.stringify(Object.fromEntries(entries.map(([key, value]) => [snakeCase(key), value]))) };
    },
  },
  // The board runs in step with the chassis as long as nobody detunes it.
  M_CLOCKSYNCSTATUS: {
    get: () => ({ mClockDiff: 0n, mCorrection: 0n, mTuneIsIncrease: 0n, mTuneValue: 0n, mIsSteadyState: 1n }),
  },
};

/** All parts, or the one that the first index names; further indices would go deeper than any part does. */
function report(call: Call, parts: readonly ((call: Call) => Part)[]): Values | StatusName {
  const [wanted, ...deeper] = call.indices;
  if (deeper.length > 0 || (wanted !== undefined && wanted >= parts.length)) return "BADINDEX";
  const chosen = [...parts.entries()].filter(([number]) => wanted === undefined || number === wanted);
  return { info: JSON.stringify(Object.fromEntries(chosen.map(([number, part]) => [number, part(call)]))) };
}

function chassisInfo({ lab, resource }: Call): Part {
  const { model } = resource.read("C_MODEL");
  return { name: "info", data: { model, serial: lab.options.serial, version: lab.options.version.join(".") } };
}

function uptime({ lab }: Call): Part {
  return { name: "uptime", data: { uptime_secs: Number((lab.clock.now() - lab.startedAt) / SECOND) } };
}

function moduleInfo(call: Call): Part {
  const { kind, module } = moduleOf(call);
  return { name: "info", data: { slot: module, model: modelText(kind), revision: kind.revision } };
}

/** A transceiver was put into every cage once, when the chassis was built. */
function cages(call: Call): Part {
  const { kind } = moduleOf(call);
  return {
    name: "cage_insertion",
    data: Array.from({ length: kind.ports }, (_, cage) => ({ cage, insert_count: 1 })),
  };
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
