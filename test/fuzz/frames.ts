import {
  decodeFrame,
  explainFrame,
  explainText,
  FrameReader,
  frameBytesAt,
  frameFromHex,
  ProtocolError,
  table,
} from "labwire/xena/codec";
import { captures, vectorFiles } from "../support/vectors.js";
import type { Dice } from "./dice.js";
import { mutateBytes } from "./mutate.js";
import { mayRefuse, OURS, type Target } from "./target.js";

/** Header, 255 indices, the longest value and its padding. */
const LARGEST_FRAME = 16 + 255 * 4 + 65_536;

/** Frames of every command that were seen on real wires or made by the vendor's driver. */
export const CORPUS: readonly Uint8Array[] = vectorsHex().map(frameFromHex);

function vectorsHex(): string[] {
  const seen = [...captures(), ...vectorFiles().flatMap(({ vectors }) => vectors)];
  return [...new Set(seen.map(({ hex }) => hex))].filter((hex) => hex !== "");
}

/** Feeds mutated frames to a reader in pieces, and decodes what it takes for frames. */
export const frames: Target = {
  unit: "frames",
  rounds: 60_000,
  run(dice, rounds) {
    let reader = freshReader(dice);
    for (let round = 0; round < rounds; round++) {
      const original = dice.of(CORPUS);
      const bytes = dice.oneIn(8) ? original : mutateBytes(dice, original);
      if (!mayRefuse(() => feed(dice, reader, bytes), ProtocolError)) reader = freshReader(dice);
      if (reader.pendingBytes > LARGEST_FRAME) throw new Error(`${reader.pendingBytes} bytes are held`);
      if (dice.oneIn(50)) reader = freshReader(dice);
    }
    return rounds;
  },
};

function freshReader(dice: Dice): FrameReader {
  return new FrameReader((bytes, at) => {
    const frame = bytes.subarray(at, at + frameBytesAt(bytes, at));
    const from = dice.oneIn(2) ? "client" : "tester";
    mayRefuse(() => void decodeFrame(table, frame, { from }), OURS);
    if (dice.oneIn(20)) explainText(explainFrame(table, frame, { from }));
  });
}

function feed(dice: Dice, reader: FrameReader, bytes: Uint8Array): void {
  if (!dice.oneIn(3)) return reader.push(bytes);
  for (let at = 0; at < bytes.length; ) {
    const piece = 1 + dice.below(dice.oneIn(4) ? 3 : bytes.length);
    reader.push(bytes.subarray(at, at + piece));
    at += piece;
  }
}
