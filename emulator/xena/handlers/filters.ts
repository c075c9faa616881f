import type { Port } from "../parts.js";

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
    default:
      return false;
  }
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
