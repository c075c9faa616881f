import type { Payload } from "../traffic/content.js";
import { fillRandom } from "./hash.js";

/** Where every PRBS begins: all 31 bits are set. */
const PRBS_START = 0x7fffffff;

/** Fills a part of a frame that begins right behind the headers. */
export function fillPayload(bytes: Uint8Array, from: number, to: number, payload: Payload, seed: number): void {
  const first = payload.isFromZero ? 0 : from;
  switch (payload.kind) {
    case "INCREMENTING":
      for (let at = from; at < to; at++) bytes[at] = first + at - from;
      return;
    case "DECREMENTING":
      for (let at = from; at < to; at++) bytes[at] = ~(first + at - from);
      return;
    case "INC16":
      return fillWords(bytes, from, to, (word) => first + word);
    case "DEC16":
      return fillWords(bytes, from, to, (word) => ~(first + word));
    case "RANDOM":
      return fillRandom(bytes, from, to, seed);
    case "PRBS":
      return fillPrbs(bytes, from, to);
    case "PATTERN":
      return fillPattern(bytes, from, to, payload.pattern);
  }
}

function fillWords(bytes: Uint8Array, from: number, to: number, wordAt: (word: number) => number): void {
  for (let at = from; at < to; at++) {
    const word = wordAt((at - from) >> 1);
    bytes[at] = (at - from) % 2 === 0 ? word >>> 8 : word;
  }
}

/** Repeats a pattern. */
export function fillPattern(bytes: Uint8Array, from: number, to: number, pattern: Uint8Array): void {
  for (let at = from; at < to; at++) bytes[at] = pattern[(at - from) % pattern.length] ?? 0;
}

/** PRBS-31, x^31 + x^28 + 1, high bit first. Each frame begins anew, so that a receiver can check it by itself. */
function fillPrbs(bytes: Uint8Array, from: number, to: number): void {
  let state = PRBS_START;
  for (let at = from; at < to; at++) {
    let byte = 0;
    for (let bit = 0; bit < 8; bit++) {
      const next = ((state >>> 30) ^ (state >>> 27)) & 1;
      state = ((state << 1) | next) & PRBS_START;
      byte = (byte << 1) | next;
    }
    bytes[at] = byte;
  }
}
