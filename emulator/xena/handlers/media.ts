import type { StatusName } from "../../../runtime/xena/status.js";
import { sameBytes } from "../bytes.js";
import { type Call, type Handlers, moduleOf, valuesOf } from "../call.js";
import { reconfigure } from "../reconfigure.js";
import { remember } from "../remember.js";
import { mediaChoices } from "../truths/media.js";

/** Kinds of transceivers, and how many ports are made of the cages of a module. */
export const mediaHandlers: Handlers = {
  M_MEDIA: {
    set(call) {
      const module = moduleOf(call);
      const { mediaConfig } = valuesOf(call);
      if (isSame(call)) return undefined;
      const wanted = mediaChoices(module.kind).find(({ type }) => type === mediaConfig);
      if (wanted === undefined) return "BADVALUE";
      const refusal = remember(call);
      if (refusal === undefined) reconfigure(call.lab, module, wanted.speeds, wanted.text);
      return refusal;
    },
  },
  M_CFPCONFIGEXT: { set: (call) => configure(call, valuesOf(call).portspeedList as number[]) },
  M_CFPCONFIG: {
    set(call) {
      const { portCount, portSpeed } = valuesOf(call) as { portCount: number; portSpeed: number };
      return configure(call, [portCount, ...new Array<number>(portCount).fill(portSpeed * 1000)]);
    },
  },
};

/** What is so already is left alone, ports and all. */
function isSame({ resource, info, value }: Call): boolean {
  return sameBytes(resource.bytes(info), value);
}

/** The number of ports, then the speed of each. Together they must not be faster than the cages. */
function configure(call: Call, [count, ...speeds]: readonly number[]): StatusName | undefined {
  const module = moduleOf(call);
  if (isSame(call)) return undefined;
  const { kind } = module;
  const choice = mediaChoices(kind).find(({ type }) => type === module.read("M_MEDIA").mediaConfig);
  if (choice === undefined) return "NOTSUPPORTED";
  const sum = speeds.reduce((total, speed) => total + speed, 0);
  if (count !== speeds.length || count < 1 || speeds.some((speed) => speed <= 0)) return "BADVALUE";
  if (sum > kind.ports * kind.gbps * 1000) return "BADVALUE";
  reconfigure(call.lab, module, speeds, choice.text);
  return undefined;
}
