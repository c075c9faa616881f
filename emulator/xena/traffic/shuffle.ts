/** An order in which so many values come, each once. */
export interface Order {
  /** Number of the value that comes at a place; both are below the count. */
  at(place: number): number;
  /** Sum of the numbers at the first so many places; no more places than values. */
  sum(places: bigint): bigint;
}

/**
 * Shuffles `count` values by going round among them in equal strides. That looks random enough in a test, is the same whenever the seed is,
 * and adds up without a loop over the values, so that bytes are counted exactly however many frames there were.
 */
export function shuffle(count: number, seed: number): Order {
  const size = BigInt(count);
  const start = BigInt(mix(seed) % count);
  const stride = strideOf(count, mix(seed + 1));
  return {
    at: (place) => Number((BigInt(place) * stride + start) % size),
    sum(places) {
      const straight = (stride * places * (places - 1n)) / 2n + start * places;
      return straight - size * sumOfQuotients(places, size, stride, start);
    },
  };
}

/** About the golden section of the count, where neighbours come far apart; without a common divisor, so that no value is left out. */
function strideOf(count: number, random: number): bigint {
  let stride = Math.floor(count * 0.618) + (random % Math.max(Math.floor(count / 8), 1));
  while (divisor(stride, count) !== 1) stride++;
  return BigInt(stride);
}

function divisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** Sum of floor((stride * i + start) / size) for i from 0 to places - 1, by the steps of Euclid's algorithm. */
function sumOfQuotients(places: bigint, size: bigint, stride: bigint, start: bigint): bigint {
  let [n, m, a, b] = [places, size, stride, start];
  let sum = 0n;
  for (;;) {
    sum += ((n * (n - 1n)) / 2n) * (a / m) + n * (b / m);
    a %= m;
    b %= m;
    const last = a * n + b;
    if (last < m) return sum;
    [n, b, m, a] = [last / m, last % m, a, m];
  }
}

/** Spreads neighbouring seeds over 32 bits. */
function mix(seed: number): number {
  let bits = (seed ^ 0x9e3779b9) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
