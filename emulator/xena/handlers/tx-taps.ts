import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handlers, valuesOf } from "../call.js";
import type { Lab } from "../lab.js";
import {
  FRESH_TAPS,
  fromOldOrder,
  ieeeToLevel,
  ieeeToNative,
  levelToIeee,
  nativeToIeee,
  type Taps,
  toOldOrder,
} from "../layer1/tx-taps.js";
import type { Port } from "../parts.js";
import { changeTo, remember } from "../remember.js";

/** A way to look at the taps of a serdes. */
interface View {
  readonly toIeee: (taps: Taps) => number[];
  readonly fromIeee: (taps: Taps) => number[];
}

const VIEWS: Readonly<Record<string, View>> = {
  PL1_PHYTXEQ: { toIeee: nativeToIeee, fromIeee: ieeeToNative },
  PL1_PHYTXEQ_LEVEL: { toIeee: levelToIeee, fromIeee: ieeeToLevel },
  PL1_PHYTXEQ_COEFF: { toIeee: (taps) => [...taps], fromIeee: (taps) => [...taps] },
  PP_PHYTXEQ: {
    toIeee: (taps) => nativeToIeee(fromOldOrder(taps)),
    fromIeee: (taps) => toOldOrder(ieeeToNative(taps)),
  },
};

/** Transmit equalizer of a serdes: whichever view is written, all of them show it. */
export const txTapHandlers: Handlers = Object.fromEntries(
  Object.entries(VIEWS).map(([name, view]) => [name, { get: (call) => getTaps(call, view), set: setTaps }]),
);

/** Taps of a serdes, as native steps. */
export function nativeTaps(port: Port, serdes: number): Taps {
  const { tapValues } = port.read("PL1_PHYTXEQ", [serdes]) as { tapValues: readonly number[] };
  return tapValues.length === 0 ? FRESH_TAPS : tapValues;
}

/** Writes native steps from inside. */
export function setNativeTaps(lab: Lab, port: Port, serdes: number, taps: Taps): void {
  show(lab, port, serdes, nativeToIeee(taps));
  changeTo(lab, port, "PL1_PHYTXEQ", { tapValues: taps }, [serdes]);
}

function getTaps({ info, resource, indices }: Call, { fromIeee }: View) {
  const { tapValues } = resource.read(info.name, indices) as { tapValues: readonly number[] };
  return { tapValues: tapValues.length > 0 ? tapValues : fromIeee(nativeToIeee(FRESH_TAPS)) };
}

/** What was written stays as it was; the other views show what it comes to. */
function setTaps(call: Call): StatusName | undefined {
  const { tapValues } = valuesOf(call) as { tapValues: readonly number[] };
  if (tapValues.length !== FRESH_TAPS.length) return "BADVALUE";
  const view = VIEWS[call.info.name] as View;
  show(call.lab, call.resource as Port, call.indices[0] as number, view.toIeee(tapValues), call.info.name);
  return remember(call);
}

function show(lab: Lab, port: Port, serdes: number, ieee: Taps, except?: string): void {
  for (const [name, { fromIeee }] of Object.entries(VIEWS)) {
    if (name !== except) changeTo(lab, port, name, { tapValues: fromIeee(ieee) }, [serdes]);
  }
}
