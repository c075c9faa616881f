import fc from "fast-check";
import {
  buildFrame,
  codecOf,
  decodeFrame,
  decodeValues,
  encodeFrame,
  encodeValues,
  FrameType,
  frameToHex,
  fromWire,
  type Layout,
  readHeader,
  table,
  toWire,
} from "labwire/xena/codec";
import { describe, expect, test } from "vitest";
import { valuesOf } from "../../support/arbitrary-values.js";

/** The same values in every run; a failure prints seed and path, which fast-check takes to go straight to it. */
const SEED = 22606;
const RUNS = 20;

const specs = table.all();
const groupNames = [...new Set(specs.map(groupOf))];

console.info(`round trip: seed ${SEED}, ${RUNS} runs for each layout`);

test("all commands of the schema are there", () => {
  expect(specs.length).toBe(796);
  expect(new Set(specs.map(({ code }) => code)).size).toBe(796);
});

describe("what is encoded is decoded to the same", () => {
  for (const group of groupNames) {
    const members = specs.filter((spec) => groupOf(spec) === group);
    test(`${group}: ${members.length} commands, seed ${SEED}`, () => {
      for (const spec of members) {
        const { get, set } = codecOf(spec);
        if (get !== undefined) check(spec.name, "get", get);
        if (set !== undefined && set !== get) check(spec.name, "set", set);
      }
    });
  }
});

/** `PS` of `PS_ENABLE`. */
function groupOf({ name }: { readonly name: string }): string {
  return name.split("_", 1)[0] as string;
}

function check(command: string, operation: string, layout: Layout): void {
  const property = fc.property(valuesOf(layout), ({ given, back }) => {
    const encoded = encodeValues(command, layout, given);
    const bytes = encoded.bytes.slice(encoded.at, encoded.at + encoded.length);
    expect(decodeValues(layout, bytes, 0, bytes.length)).toEqual(back);
    expect(decodeValues(layout, shifted(bytes), 3, bytes.length)).toEqual(back);
    checkJsonForm(command, layout, back, bytes);
  });
  try {
    fc.assert(property, { seed: SEED, numRuns: RUNS });
  } catch (error) {
    throw new Error(`${command} ${operation}: ${(error as Error).message}`, { cause: error });
  }
}

/** Bytes somewhere inside others, so that a decoder that reads beside the value is caught. */
function shifted(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length + 8).fill(0xa5);
  out.set(bytes, 3);
  return out;
}

/** Through JSON text and back: the same bytes. */
function checkJsonForm(command: string, layout: Layout, values: Record<string, unknown>, bytes: Uint8Array): void {
  const text = JSON.stringify(toWire(table, command, layout, values));
  const again = fromWire(table, command, layout, JSON.parse(text) as Record<string, unknown>);
  const { bytes: slab, at, length } = encodeValues(command, layout, again);
  expect(frameToHex(slab.subarray(at, at + length))).toBe(frameToHex(bytes));
}

test("whole frames come back with their address, in every kind", () => {
  const address = fc.record({
    module: fc.constantFrom(0, 1, 7, 254),
    port: fc.constantFrom(0, 1, 11, 254),
    index: fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff),
    id: fc.constantFrom(1, 2, 0x80000000, 0xffffffff),
  });
  fc.assert(
    fc.property(fc.constantFrom(...specs), address, (spec, { module, port, index, id }) => {
      const { scope, name, code } = spec;
      const codec = codecOf(spec);
      const base = {
        cmd: name,
        module: scope === "chassis" ? null : module,
        port: scope === "port" ? port : null,
        indices: codec.indices.map(() => index),
        request_id: id,
      };
      if (codec.get !== undefined) {
        const query = { ...base, kind: "get-request" as const, values: null };
        expect(decodeFrame(table, encodeFrame(table, query), { from: "client" })).toEqual({ ...query, code });
      }
      const header = { type: FrameType.VALUE, code, module: base.module ?? 255, port: base.port ?? 255, requestId: id };
      const frame = buildFrame(header, base.indices, new Uint8Array(5));
      expect(readHeader(frame)).toEqual({ ...header, indexCount: base.indices.length, valueBytes: 5 });
    }),
    { seed: SEED, numRuns: 3000 },
  );
});
