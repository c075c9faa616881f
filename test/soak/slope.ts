/** The beginning does not count: code is compiled, buffers grow to what they need. */
const WARM_UP = 0.3;

/** A growth that may be chance, in bytes from the first counted sample to the last. */
const CHANCE = 3e6;
const CHANCE_SHARE = 0.15;

/** Samples of which the least counts: at others a batch is under way, with its outcomes. */
const GROUP = 8;

/** Heaps, sampled at the same distance after a collection, that grow without end; nothing when they are flat. */
export function flawsOfHeap(samples: readonly number[]): string[] {
  const after = samples.slice(Math.floor(samples.length * WARM_UP));
  const groups = Array.from({ length: Math.floor(after.length / GROUP) }, (_, i) =>
    after.slice(i * GROUP, (i + 1) * GROUP),
  );
  const counted = groups.map((group) => Math.min(...group));
  if (counted.length < 4) return [];
  const growth = slopeOf(counted) * (counted.length - 1);
  const mean = counted.reduce((sum, bytes) => sum + bytes, 0) / counted.length;
  if (growth <= Math.max(CHANCE, mean * CHANCE_SHARE)) return [];
  return [`the heap grows: ${(growth / 1e6).toFixed(1)} MB more at the end than at the beginning`];
}

/** Slope of the line that fits best. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let above = 0;
  let below = 0;
  values.forEach((value, i) => {
    above += (i - middle) * (value - mean);
    below += (i - middle) ** 2;
  });
  return above / below;
}
