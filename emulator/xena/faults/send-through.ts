import type { ActiveFault } from "./active.js";
import type { Delivery, Parcel } from "./delivery.js";
import type { FaultOf } from "./fault.js";

/** How a frame goes out when several faults strike it: what delays adds up, of the rest the last one counts. */
interface Way {
  readonly delayMs: number;
  readonly blockMs: number;
  readonly isLost: boolean;
  readonly double: FaultOf<"double"> | undefined;
  readonly reorder: FaultOf<"reorder"> | undefined;
  readonly trickle: FaultOf<"trickle"> | undefined;
  readonly cut: FaultOf<"disconnect"> | undefined;
}

function wayOf(struck: readonly ActiveFault[]): Way {
  const way: { -readonly [key in keyof Way]: Way[key] } = {
    delayMs: 0,
    blockMs: 0,
    isLost: false,
    double: undefined,
    reorder: undefined,
    trickle: undefined,
    cut: undefined,
  };
  for (const { fault, random } of struck) {
    if (fault.do === "delay") {
      const ms = fault.ms + (fault.jitterMs ?? 0) * random();
      if (fault.blocks === true) way.blockMs += ms;
      else way.delayMs += ms;
    } else if (fault.do === "lose") way.isLost = true;
    else if (fault.do === "double") way.double = fault;
    else if (fault.do === "reorder") way.reorder = fault;
    else if (fault.do === "trickle") way.trickle = fault;
    else if (fault.do === "disconnect") way.cut = fault;
  }
  return way;
}

/**
 * Sends a frame the way that the faults leave it.
 * @param isOrdered whether nothing may overtake it, because the protocol tells replies apart by their order alone
 */
export function sendThrough(
  delivery: Delivery,
  parcel: Parcel,
  struck: readonly ActiveFault[],
  isOrdered: boolean,
  extraMs = 0,
): void {
  const way = wayOf(struck);
  if (way.isLost) return;
  const late = way.delayMs + extraMs;
  const keepsPlace = isOrdered || way.cut !== undefined || way.trickle !== undefined || way.reorder !== undefined;
  const blockMs = way.blockMs + (keepsPlace ? late : 0);
  if (blockMs > 0) delivery.block(blockMs);
  if (way.cut !== undefined)
    delivery.cut({ ...parcel, bytes: parcel.bytes.subarray(0, way.cut.afterBytes ?? 0) }, way.cut.reset === true);
  else if (way.trickle !== undefined) delivery.trickle(parcel, way.trickle.bytes ?? 1, way.trickle.gapMs ?? 0);
  else if (way.reorder !== undefined) delivery.behindNext(parcel, way.reorder.ms);
  else if (late > 0 && !keepsPlace) delivery.later(parcel, late);
  else delivery.send(parcel);
  if (way.double === undefined) return;
  const { times = 1, delayMs = 0 } = way.double;
  for (let i = 1; i <= times; i++) {
    const ms = delayMs * i + (keepsPlace ? 0 : late);
    if (ms > 0) delivery.later(parcel, ms);
    else delivery.send(parcel);
  }
}
