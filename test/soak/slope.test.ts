import { expect, test } from "vitest";
import { flawsOfHeap } from "./slope.js";

const MEGABYTE = 1e6;
const samples = (of: (i: number) => number): number[] => Array.from({ length: 150 }, (_, i) => of(i) * MEGABYTE);

test("a heap that goes up and down is flat", () => {
  expect(flawsOfHeap(samples((i) => 20 + (i % 9) * 4))).toEqual([]);
});

test("a heap that only grew at the beginning is flat", () => {
  expect(flawsOfHeap(samples((i) => 20 + Math.min(i, 40)))).toEqual([]);
});

test("a heap that goes up and down and always a little higher is not", () => {
  expect(flawsOfHeap(samples((i) => 20 + i * 0.1 + (i % 9) * 4))).toEqual([
    expect.stringMatching(/^the heap grows: \d/),
  ]);
});
