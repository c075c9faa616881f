import { isDeepStrictEqual } from "node:util";
import { type CommandSpec, codecOf, table } from "labwire/xena/codec";
import { describe, expect, test } from "vitest";
import { type Vector, vectorFiles } from "../support/vectors.js";
import { objects, run } from "./run.js";

/** Commands whose indices or values the schema corrects, so that they differ from what was recorded. */
const CORRECTED = ["PEF_MASK", "PP_PHYAUTOTUNE"];

const vectors = vectorFiles().flatMap((file) => file.vectors);
const requests = vectors.filter(isRequest);

describe("the recorded frames, as one stream", () => {
  test("are encoded to the recorded bytes", async () => {
    const { code, out, err } = await run(["xena", "encode"], linesOf(requests));
    expect(err).toBe("");
    expect(code).toBe(0);
    const results = objects(out);
    expect(results.length).toBe(requests.length);
    requests.forEach((vector, position) => {
      const hex = results[position]?.hex as string;
      expect(comparable(vector, hex), `${vector.cmd} ${vector.hex}`).toEqual(comparable(vector, vector.hex));
    });
  });

  test("are decoded to the recorded values", async () => {
    const { code, out, err } = await run(["xena", "decode"], linesOf(vectors.map(hexLine)));
    expect(err).toBe("");
    expect(code).toBe(0);
    const results = objects(out);
    expect(results.length).toBe(vectors.length);
    const differing = new Set<string>();
    vectors.forEach((vector, position) => {
      const expected = expectedOf(vector);
      const got = results[position];
      if (isDeepStrictEqual(got, expected)) return;
      differing.add(vector.cmd);
      expect({ ...got, indices: [], values: {} }, vector.hex).toEqual({ ...expected, indices: [], values: {} });
    });
    expect([...differing].sort()).toEqual(CORRECTED);
  });

  test("come out of decode as they went into encode", async () => {
    const some = requests.filter(({ quirk }) => quirk === undefined);
    const encoded = await run(["xena", "encode"], linesOf(some));
    const decoded = await run(["xena", "decode", "--from", "client"], encoded.out);
    expect(decoded.code).toBe(0);
    const again = await run(["xena", "encode"], decoded.out);
    expect(again.out).toBe(encoded.out);
  });
});

function isRequest({ kind }: Vector): boolean {
  return kind === "get-request" || kind === "set-request";
}

function hexLine(vector: Vector): object {
  return isRequest(vector) ? { hex: vector.hex, from: "client" } : { hex: vector.hex };
}

function linesOf(items: readonly object[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join("");
}

function expectedOf({ cmd, code, kind, module, port, indices, values, missing, request_id }: Vector): object {
  if (kind === "status") return { kind, module: null, port: null, indices: [], values, request_id };
  const rest = missing === undefined ? {} : { missing };
  return { cmd, code, kind, module, port, indices, values, ...rest, request_id };
}

/** What must agree: all bytes; of JSON what it means; where the recording left an index out, everything else. */
function comparable({ cmd, quirk }: Vector, hex: string): unknown {
  const bytes = Buffer.from(hex, "hex");
  const valueAt = 16 + bytes.readUInt16BE(4) * 4;
  const value = bytes.subarray(valueAt, valueAt + bytes.readUInt16BE(6));
  if (quirk === "index-not-sent") {
    expect(CORRECTED).toContain(cmd);
    return { header: hex.slice(16, 32), indices: hex.slice(32, 48), value: value.toString("hex") };
  }
  if (value.length === 0 || !takesJson(cmd)) return hex;
  return { header: hex.slice(0, 12) + hex.slice(16, valueAt * 2), json: JSON.parse(value.toString()) as unknown };
}

function takesJson(cmd: string): boolean {
  const fields = codecOf(table.byName(cmd) as CommandSpec).set?.fields ?? [];
  return fields.some((field) => field.kind === "scalar" && field.type === "json");
}
