import { type Handlers, portOf, valuesOf } from "../call.js";
import { infoNamed } from "../command-info.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";
import type { Condition, LengthTerm, MatchTerm } from "../traffic/condition.js";
import { FilterCounter } from "../traffic/filter-counter.js";

/** Bits of PF_CONDITION: the lower half stands for match terms, the upper half for length terms. */
const FIRST_LENGTH_TERM_BIT = 16;

/** Whether something may not be deleted: a term that a filter names, a stream on the air. */
export function isInUse(port: Port, family: string, index: number): boolean {
  switch (family) {
    case "stream":
      return port.transmitter.carries(index);
    case "match_term":
      return isNamed(port, index);
    case "length_term":
      return isNamed(port, index + FIRST_LENGTH_TERM_BIT);
    case "group":
      return port.engine?.isIdle === false;
    case "custom_distribution":
      return drivesImpairment(port, index);
    default:
      return false;
  }
}

/** Whether an impairment follows a custom distribution. */
function drivesImpairment(port: Port, id: number): boolean {
  return port.values
    .entries(infoNamed("PED_CUST").code)
    .some(
      ({ indices: [flow, kind] }) =>
        port.box?.distribution(flow as number, kind as number) === "PED_CUST" &&
        port.read("PED_CUST", [flow as number, kind as number]).custId === id,
    );
}

/** Whether a filter names a term; with `onlyEnabled`, whether an enabled one does. */
function isNamed(port: Port, bit: number, onlyEnabled = false): boolean {
  return [...port.indicesOf("filter")].some((filter) => {
    if (onlyEnabled && !isFilterOn(port, filter)) return false;
    const masks = Object.values(port.read("PF_CONDITION", [filter])) as number[];
    return masks.some((mask) => (mask & (1 << bit)) !== 0);
  });
}

/** Whether a filter is enabled. */
export function isFilterOn(port: Port, filter: number): boolean {
  return port.read("PF_ENABLE", [filter]).onOff === "ON";
}

/** Whether an enabled filter names a match term or a length term, so that the term must stay as it is. */
export function isTermLocked(port: Port, family: string, index: number): boolean {
  return isNamed(port, family === "length_term" ? index + FIRST_LENGTH_TERM_BIT : index, true);
}

/** A filter looks at frames from the moment it is enabled; its terms are locked until it is not. */
export const filterHandlers: Handlers = {
  PF_ENABLE: {
    set(call) {
      const port = portOf(call);
      const [filter] = call.indices as [number];
      const wasOn = isFilterOn(port, filter);
      const isOn = valuesOf(call).onOff === "ON";
      const refusal = remember(call);
      if (refusal === undefined && isOn !== wasOn) switchFilter(port, filter, isOn);
      return refusal;
    },
  },
};

function switchFilter(port: Port, filter: number, isOn: boolean): void {
  const now = port.lab.clock.now();
  const counter = port.filterCounters.get(filter) ?? new FilterCounter();
  port.filterCounters.set(filter, counter);
  if (isOn) counter.enable(conditionOf(port, filter), port.received.running(now), now);
  else counter.disable(now);
}

/** What a filter asks for. Six masks in pairs: terms that must hold, and terms that must not. A pair without terms is no group. */
export function conditionOf(port: Port, filter: number): Condition {
  const masks = Object.values(port.read("PF_CONDITION", [filter])) as number[];
  return [0, 2, 4].flatMap((first) => {
    const [all, none] = [masks[first] ?? 0, masks[first + 1] ?? 0];
    return all === 0 && none === 0 ? [] : [{ all: termsOf(port, all), none: termsOf(port, none) }];
  });
}

function termsOf(port: Port, mask: number): (MatchTerm | LengthTerm | undefined)[] {
  const bits = Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (mask & (1 << bit)) !== 0);
  return bits.map((bit) =>
    bit < FIRST_LENGTH_TERM_BIT ? matchTermOf(port, bit) : lengthTermOf(port, bit - FIRST_LENGTH_TERM_BIT),
  );
}

function matchTermOf(port: Port, term: number): MatchTerm | undefined {
  if (!port.indicesOf("match_term").has(term)) return undefined;
  const { mask, value } = port.read("PM_MATCH", [term]);
  return {
    segments: port.read("PM_PROTOCOL", [term]).segments as readonly string[],
    position: port.read("PM_POSITION", [term]).byteOffset as number,
    mask: Buffer.from(mask as string, "hex"),
    value: Buffer.from(value as string, "hex"),
  };
}

function lengthTermOf(port: Port, term: number): LengthTerm | undefined {
  if (!port.indicesOf("length_term").has(term)) return undefined;
  const { lengthCheckType, size } = port.read("PL_LENGTH", [term]);
  return { isLowest: lengthCheckType === "AT_LEAST", bytes: size as number };
}
