import type { Values } from "../../../runtime/xena/codec/encode.js";
import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handler, type Handlers, moduleOf, portOf, valuesOf } from "../call.js";
import { DISTRIBUTIONS, type Distribution, isInSteps, Kind } from "../chimera/distributions.js";
import { clamped, latencyRange } from "../chimera/latency.js";
import { settingOf } from "../chimera/settings.js";
import { encodeReply, infoNamed } from "../command-info.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";
import { within } from "../traffic/bounds.js";
import { everyFrame } from "../traffic/by-kind.js";
import { rerouteAll } from "../transit/single.js";

/** Impairments of the flows of a Chimera port. On other ports, which have no emulator, the values are only remembered. */
export const chimeraImpairmentHandlers: Handlers = {
  ...Object.fromEntries(Object.entries(DISTRIBUTIONS).map(([command, each]) => [command, distribution(each)])),
  PED_OFF: {
    set(call) {
      const [flow, kind] = call.indices as [number, number];
      portOf(call).box?.choose(flow, kind, undefined);
      rerouteAll(call.lab);
      return undefined;
    },
  },
  PED_ENABLE: { set: impairing(({ indices }) => !isBandwidth(indices[1] as number), "NOTVALID") },
  PED_SCHEDULE: { set: impairing(inRanges({ duration: [0, 65_535], period: [0, 65_535] })) },
  PED_ONESHOTSTATUS: { get: oneShotStatus },
  PE_LATENCYRANGE: { get: (call) => ({ ...latencyRange(portOf(call)) }) },
  // Checksums of upper layers are out of reach of the flow that takes any frame.
  PE_CORRUPT: {
    set: impairing(
      (call) => call.indices[0] !== 0 || !["IP", "TCP", "UDP"].includes(valuesOf(call).corruptionType as string),
    ),
  },
  PE_MISORDER: { set: impairing(depthFits) },
  PE_BANDPOLICER: { set: impairing(inRanges({ cir: [0, 1_000_000], cbs: [0, 4_194_304] })) },
  PE_BANDSHAPER: {
    set: impairing(inRanges({ cir: [0, 1_000_000], cbs: [0, 4_194_304], bufferSize: [0, 2_097_152] })),
  },
  P_EMULATE: { set: rerouting },
  M_EMULBYPASS: { set: rerouting },
  M_LATENCYMODE: { set: setLatencyMode },
};

/** A setting that changes what happens to the frames that pass. */
function impairing(isLegal: (call: Call) => boolean, refusal: StatusName = "BADVALUE"): NonNullable<Handler["set"]> {
  return (call) => {
    if (portOf(call).box !== undefined && !isLegal(call)) return refusal;
    return rerouting(call);
  };
}

function rerouting(call: Call): StatusName | undefined {
  const status = remember(call);
  rerouteAll(call.lab);
  return status;
}

function inRanges(ranges: Readonly<Record<string, readonly [min: number, max: number]>>): (call: Call) => boolean {
  return (call) => {
    const values = valuesOf(call);
    return Object.entries(ranges).every(([field, [min, max]]) => within(values[field] as number, min, max));
  };
}

function isBandwidth(kind: number): boolean {
  return kind === Kind.POLICER || kind === Kind.SHAPER;
}

/** Setting a distribution chooses it; delays are brought into the range of the flow. */
function distribution(each: Distribution): Handler {
  return {
    get: (call) => valuesNow(call, each),
    set(call) {
      const [flow, kind] = call.indices as [number, number];
      const port = portOf(call);
      if (port.box === undefined) return remember(call);
      if (isBandwidth(kind) || !drives(each, kind)) return "NOTVALID";
      const isLatency = kind === Kind.LATENCY;
      const given = valuesOf(call);
      if (isLatency && !isInSteps(each, given)) return "BADVALUE";
      const values = isLatency ? withDelaysIn(port, each, given) : given;
      if (!each.isLegal(settingOf(port, flow, kind, values))) return "BADVALUE";
      const status = remember({ ...call, value: encodeReply(call.info, values) });
      if (status !== undefined) return status;
      port.box.choose(flow, kind, call.info.name);
      rerouteAll(call.lab);
      return undefined;
    },
  };
}

function drives({ drives: what }: Distribution, kind: number): boolean {
  return what === "both" || (what === "latency") === (kind === Kind.LATENCY);
}

/** Delays that nobody has set are the least that the flow can have. */
function valuesNow({ resource, info, indices }: Call, each: Distribution): Values {
  const port = resource as Port;
  const values = port.read(info.name, indices);
  const isSet = port.values.get(info.code, indices) !== undefined;
  if (port.box === undefined || isSet || indices[1] !== Kind.LATENCY) return values;
  return withDelaysIn(port, each, values);
}

function withDelaysIn(port: Port, { delays = [] }: Distribution, values: Values): Values {
  const range = latencyRange(port);
  return { ...values, ...Object.fromEntries(delays.map((field) => [field, clamped(values[field] as bigint, range)])) };
}

/** Depth and rate of misordering together must leave frames that can overtake. */
function depthFits(call: Call): boolean {
  const [flow] = call.indices as [number];
  const depth = valuesOf(call).depth as number;
  if (depth < 1 || depth > 32) return false;
  const port = portOf(call);
  if (port.box?.distribution(flow, Kind.MISORDER) !== "PED_FIXED") return true;
  const { probability } = port.read("PED_FIXED", [flow, Kind.MISORDER]);
  return (probability as number) * (depth + 1) < 1_000_000;
}

/** The code is the vendor's and not documented: 1 stands for a single burst that has come and gone. */
function oneShotStatus(call: Call): Values {
  const [flow, kind] = call.indices as [number, number];
  const port = portOf(call);
  const command = port.box?.distribution(flow, kind);
  const isBurst = command === "PED_FIXEDBURST" || command === "PED_ACCBURST";
  const isOnce = port.read("PED_SCHEDULE", [flow, kind]).period === 0;
  const counted = port.box?.counters(flow).impaired.since(call.lab.clock.now(), everyFrame).frames ?? 0n;
  return { oneShotStatus: isBurst && isOnce && counted > 0n ? 1 : 0 };
}

/** All latencies of the module start anew, since their range is another one. */
function setLatencyMode(call: Call) {
  const status = remember(call);
  if (status !== undefined) return status;
  for (const port of moduleOf(call).ports) resetLatencies(port);
  rerouteAll(call.lab);
  return undefined;
}

function resetLatencies(port: Port): void {
  const latency = ([, kind]: readonly number[]): boolean => kind === Kind.LATENCY;
  for (const command of [...Object.keys(DISTRIBUTIONS), "PED_ENABLE", "PED_SCHEDULE"]) {
    port.values.deleteWhere(infoNamed(command).code, latency);
  }
  for (const flow of port.box?.flows.keys() ?? []) port.box?.choose(flow, Kind.LATENCY, undefined);
}
