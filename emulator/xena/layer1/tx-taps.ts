/**
 * Taps of a transmit equalizer, in the order pre3, pre2, pre, main, post. There are three views of them: IEEE coefficients in thousandths
 * of the full swing, native steps, and levels (main in millivolts, the others in tenths of a decibel).
 */
export type Taps = readonly number[];

/** Place of the main tap, to which the levels of the others relate. */
const MAIN = 3;

/** Thousandths of the full swing that one native step is worth. */
const STEP = 11.5;

/** Full swing is about 1000 millivolts, so a thousandth of it is a millivolt. */
const SIGNS = [-1, 1, -1, 1, -1] as const;

/** What a fresh port sends with: nearly all of the swing in the main tap. */
export const FRESH_TAPS: Taps = [0, 0, 0, 76, 0];

/** Native steps as coefficients. */
export function nativeToIeee(taps: Taps): number[] {
  return taps.map((tap, place) => sign(place) * Math.round(tap * STEP) || 0);
}

/** Coefficients as native steps. */
export function ieeeToNative(taps: Taps): number[] {
  return taps.map((tap, place) => Math.round((sign(place) * tap) / STEP) || 0);
}

/**
 * Coefficients as levels. A tap next to the main one raises the steps between unlike symbols over those between like ones, by the ratio
 * of the sum of both to their difference.
 */
export function ieeeToLevel(taps: Taps): number[] {
  const main = taps[MAIN] ?? 0;
  return taps.map((tap, place) => {
    if (place === MAIN) return main;
    const size = sign(place) * tap;
    return size === 0 || main <= Math.abs(size) ? 0 : Math.round(200 * Math.log10((main + size) / (main - size)));
  });
}

/** Levels as coefficients. */
export function levelToIeee(taps: Taps): number[] {
  const main = taps[MAIN] ?? 0;
  return taps.map((tap, place) => {
    if (place === MAIN) return main;
    const ratio = 10 ** (tap / 200);
    return sign(place) * Math.round((main * (ratio - 1)) / (ratio + 1)) || 0;
  });
}

/** The order of older modules: pre, main, post, pre2, pre3. */
export function toOldOrder([pre3 = 0, pre2 = 0, pre = 0, main = 0, post = 0]: Taps): number[] {
  return [pre, main, post, pre2, pre3];
}

/** Back from it. */
export function fromOldOrder([pre = 0, main = 0, post = 0, pre2 = 0, pre3 = 0]: Taps): number[] {
  return [pre3, pre2, pre, main, post];
}

function sign(place: number): number {
  return SIGNS[place] ?? 1;
}
