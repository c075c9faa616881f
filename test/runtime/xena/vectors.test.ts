import { readFileSync } from "node:fs";
import { codecOf, decodeFrame, encodeFrame, frameFromHex, frameToHex, readHeader, table } from "labwire/xena/codec";
import { describe, expect, test } from "vitest";
import type { Layout } from "../../../runtime/xena/codec/layout.js";
import { captures, type Vector, vectorFiles } from "../../support/vectors.js";

/** Lines of all the files together; a line that goes missing must be noticed. */
const LINES = 2076;
const CAPTURES = 3;

/** Corrections by place, `PEF_MASK/indices`: the only reasons for which a frame may differ from the recorded one. */
const corrections = readCorrections();

const files = vectorFiles();

describe("a recorded frame is encoded to its bytes", () => {
  for (const { file, vectors } of files) {
    test(file, () => {
      for (const vector of vectors) checkEncoding(vector);
    });
  }
  test("captures.json", () => {
    for (const vector of captures()) checkEncoding(vector);
  });
});

describe("recorded bytes are decoded to their frame", () => {
  for (const { file, vectors } of files) {
    test(file, () => {
      for (const vector of vectors) checkDecoding(vector);
    });
  }
  test("captures.json", () => {
    for (const vector of captures()) checkDecoding(vector);
  });
});

test("no recorded frame is left out", () => {
  expect(files.reduce((sum, { vectors }) => sum + vectors.length, 0)).toBe(LINES);
  expect(captures().length).toBe(CAPTURES);
});

test("a departure that the corrections do not explain is noticed", () => {
  const vector = files.flatMap(({ vectors }) => vectors).find(({ cmd }) => cmd === "C_LOGON") as Vector;
  expect(vector.hex).toMatch(/38$/);
  const wrong = vector.hex.replace(/38$/, "39");
  expect(() => checkDecoding({ ...vector, hex: wrong })).toThrow();
  expect(() => checkEncoding({ ...vector, hex: wrong })).toThrow();
});

/** A constant that a correction has turned from JSON text into an object encodes as recorded when the text is given. */
function checkEncoding(vector: Vector): void {
  const label = labelOf(vector);
  if (vector.quirk === "json-string-instead-of-object") expectCorrection(`${vector.cmd}/set/cmd_data/constant`, label);
  const bytes = encodeFrame(table, requestOf(vector), { ranges: "wire" });
  expect(comparable(vector, bytes), label).toEqual(comparable(vector, expectedBytes(vector, bytes)));
}

/** What is handed in: the recorded frame, with nothing for the fields that it is too short for. */
function requestOf(vector: Vector): Vector {
  if (vector.kind === "status") return { ...vector, module: null, port: null };
  if (vector.missing === undefined) return vector;
  const fields = layoutOf(vector)?.fields ?? [];
  const absent = fields.filter(({ name }) => vector.missing?.includes(name));
  const zeros = absent.map((field) => [field.name, zeroOf(field)]);
  return { ...vector, values: { ...vector.values, ...Object.fromEntries(zeros) } };
}

function zeroOf(field: Layout["fields"][number]): unknown {
  if (field.kind === "list") return new Array(field.count).fill(0);
  switch (field.type) {
    case "hex":
    case "mac":
    case "str":
      return "";
    case "ipv4":
      return "0.0.0.0";
    case "ipv6":
      return "::";
    default:
      return 0;
  }
}

/** The recorded bytes without what a sender would not write: dirty padding, rubbish behind a text, bytes of newer firmware. */
function expectedBytes(vector: Vector, ours: Uint8Array): Uint8Array {
  const recorded = frameFromHex(vector.hex);
  const { valueBytes, indexCount } = readHeader(recorded);
  const valueAt = 16 + indexCount * 4;
  const value = recorded.subarray(valueAt, valueAt + valueBytes);
  const indices = indicesOf(vector, recorded.subarray(16, valueAt));
  switch (vector.variant) {
    case "extra-bytes":
      return rebuilt(recorded, indices, value.subarray(0, valueBytes - 8));
    case "terminated": {
      const { valueBytes: text } = readHeader(ours);
      expect(value[text], labelOf(vector)).toBe(0);
      return rebuilt(recorded, indices, value.subarray(0, text));
    }
    case "short": {
      const whole = ours.subarray(valueAt, valueAt + readHeader(ours).valueBytes);
      expect(whole.length, labelOf(vector)).toBeGreaterThan(valueBytes);
      return rebuilt(recorded, indices, concat(value, whole.subarray(valueBytes)));
    }
    default:
      return rebuilt(recorded, indices, value);
  }
}

/** An index that the recording left out is sent by us, where a correction says so. */
function indicesOf(vector: Vector, recorded: Uint8Array): Uint8Array {
  if (vector.quirk !== "index-not-sent") return recorded;
  expectCorrection(`${vector.cmd}/indices`, labelOf(vector));
  const all = new Uint8Array(vector.indices.length * 4);
  vector.indices.forEach((index, position) => {
    new DataView(all.buffer).setUint32(position * 4, index);
  });
  expect(frameToHex(all).startsWith(frameToHex(recorded)), labelOf(vector)).toBe(true);
  return all;
}

/** A frame with the header of another one, but for its two counts, and with clean padding. */
function rebuilt(frame: Uint8Array, indices: Uint8Array, value: Uint8Array): Uint8Array {
  const header = frame.slice(0, 16);
  const view = new DataView(header.buffer);
  view.setUint16(4, indices.length / 4);
  view.setUint16(6, value.length);
  return concat(header, indices, value, new Uint8Array((4 - (value.length % 4)) % 4));
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Hex of a frame; one with JSON is compared by its header, without the value length, and by what its text means. */
function comparable(vector: Vector, frame: Uint8Array): unknown {
  if (!hasJson(vector)) return frameToHex(frame);
  const { valueBytes, indexCount } = readHeader(frame);
  const at = 16 + indexCount * 4;
  const hex = frameToHex(frame.subarray(0, at));
  const text = new TextDecoder().decode(frame.subarray(at, at + valueBytes));
  return { header: hex.slice(0, 12) + hex.slice(16), json: valueBytes === 0 ? null : (JSON.parse(text) as unknown) };
}

function hasJson(vector: Vector): boolean {
  return layoutOf(vector)?.fields.some((field) => field.kind === "scalar" && field.type === "json") ?? false;
}

function layoutOf({ cmd, kind }: Vector): Layout | undefined {
  const spec = table.byName(cmd);
  if (spec === undefined || kind === "get-request" || kind === "status") return undefined;
  return kind === "set-request" ? codecOf(spec).set : codecOf(spec).get;
}

function checkDecoding(vector: Vector): void {
  const isRequest = vector.kind === "get-request" || vector.kind === "set-request";
  const bytes = frameFromHex(vector.hex);
  const frame = decodeFrame(table, bytes, isRequest ? { from: "client" } : {});
  const label = labelOf(vector);
  const { kind, values, request_id } = vector;
  if (kind === "status") {
    expect(frame, label).toEqual({ kind, module: null, port: null, indices: [], values, request_id });
    return;
  }
  const { cmd, code, module, port, missing } = vector;
  const indices = vector.indices.slice(0, readHeader(bytes).indexCount);
  if (indices.length < vector.indices.length) expectCorrection(`${cmd}/indices`, label);
  const expected = { cmd, code, kind, module, port, indices, values: corrected(vector), request_id };
  expect(frame, label).toEqual(missing === undefined ? expected : { ...expected, missing });
}

/** The recorded values, with member names where a correction has made a field an enum, and unsigned where it has dropped a sign. */
function corrected(vector: Vector): unknown {
  if (vector.values === null) return null;
  const layout = layoutOf(vector);
  const entries = Object.entries(vector.values).map(([name, value]) => {
    const field = layout?.fields.find((candidate) => oldNameOf(vector.cmd, candidate.name) === name);
    const place = `${vector.cmd}/fields/${field?.name}`;
    if (typeof value === "number" && field?.kind === "scalar") {
      if (field.table !== undefined && corrections.has(`${place}/enum`))
        return [name, field.table.names.get(value) ?? value];
      if (value < 0 && corrections.get(`${place}/type`) === "u32") return [name, value >>> 0];
    }
    return [name, value];
  });
  return Object.fromEntries(entries);
}

function oldNameOf(command: string, name: string): string {
  return table.oldName(command, name) ?? name;
}

function expectCorrection(place: string, label: string): void {
  expect(corrections.has(place), `${label}: ${place} is not corrected in the schema`).toBe(true);
}

function readCorrections(): ReadonlyMap<string, unknown> {
  const url = new URL("../../../schema/xena/overrides.json", import.meta.url);
  const text = JSON.parse(readFileSync(url, "utf8")) as { corrections: { at: string; to?: unknown }[] };
  return new Map(text.corrections.map(({ at, to }) => [at, to]));
}

function labelOf({ cmd, kind, variant = "", request_id, hex }: Vector): string {
  return `${cmd} ${kind} ${variant} #${request_id} ${hex.slice(0, 80)}`;
}
