import { table } from "labwire/xena";
import { codecOf, decodeValues, type Layout } from "labwire/xena/codec";
import { describe, expect, test } from "vitest";
import { decodeReply } from "../../../runtime/xena/codec/codec.js";

const HOT = table.all().filter(({ hot }) => hot !== undefined);

/** Bytes whose every field is another number, negative ones among them; the same in every run. */
function someBytes(count: number, seed: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, i) => ((i + seed) * 2_654_435_761) >>> 13);
}

const LIMITS: readonly Uint8Array[] = [
  new Uint8Array(128),
  new Uint8Array(128).fill(0xff),
  new Uint8Array(128).fill(0x80),
];

test("counters and statistics are hot", () => {
  const names = HOT.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["PT_STREAM", "PT_TOTAL", "PR_TPLDTRAFFIC", "PR_TPLDLATENCY"]));
});

describe.each(HOT.map((spec) => [spec.name, spec] as const))("the printed decoder of %s", (_, spec) => {
  const layout = codecOf(spec).get as Layout;
  const bytes = layout.fields.reduce((sum, field) => sum + field.bytes, 0);

  test("gives what the layout gives, keys in the same order, wherever the value stands", () => {
    expect(spec.hot?.bytes).toBe(bytes);
    const samples = [...LIMITS, ...Array.from({ length: 20 }, (_, seed) => someBytes(128, seed * 31))];
    for (const sample of samples)
      for (const at of [0, 16, 21]) {
        const hot = spec.hot?.decode(sample, at) ?? {};
        const plain = decodeValues(layout, sample, at, bytes);
        expect(hot).toEqual(plain);
        expect(Object.keys(hot)).toEqual(Object.keys(plain));
      }
  });

  test("leaves a reply of older firmware, and reads a longer one of newer", () => {
    const sample = someBytes(128, 7);
    for (const length of [0, 7, bytes - 8, bytes - 1, bytes, bytes + 8])
      expect(decodeReply(spec, sample, 4, length)).toEqual(decodeValues(layout, sample, 4, length));
  });
});
