import { commands } from "labwire/xena";
import { expect, test } from "vitest";
import { decodeReply } from "../../../runtime/xena/codec/codec.js";
import { LateReply, lateReply } from "../../../runtime/xena/late-reply.js";

const { spec } = commands.P_CAPABILITIES;

/** Bytes among others, as in the buffer of a socket. */
function filled(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 37) % 251);
}

test("a long reply says what it said when it came, though its buffer was used again since", () => {
  const buffer = filled(1000);
  const values = decodeReply(spec, buffer, 7, 900);
  const late = lateReply(spec, buffer, 7, 900) as LateReply;
  expect(late).toBeInstanceOf(LateReply);
  buffer.fill(0);
  expect(late.decode()).toEqual(values);
});

test("a short one is decoded at once", () => {
  expect(lateReply(spec, filled(100), 7, 40)).toEqual(decodeReply(spec, filled(100), 7, 40));
});
