import type { Settings } from "../settings.js";
import type { FrameShape, HeaderModifier } from "../traffic/frame-shape.js";
import { shuffle } from "../traffic/shuffle.js";

/** Commands of the two kinds of modifiers: of 16 bits, and of 32. */
const KINDS = [
  {
    bytes: 2,
    count: "PS_MODIFIERCOUNT",
    setting: "PS_MODIFIER",
    range: "PS_MODIFIERRANGE",
    order: "PS_MODIFIER_ENDIAN",
  },
  { bytes: 4, count: "PS_MODIFIEREXTCOUNT", setting: "PS_MODIFIEREXT", range: "PS_MODIFIEREXTRANGE", order: undefined },
] as const;

/** What the frames of a stream begin with, as it is set now. */
export function shapeOf(port: Settings, stream: number, seed = 0): FrameShape {
  const { segments } = port.read("PS_HEADERPROTOCOL", [stream]);
  const { hexData } = port.read("PS_PACKETHEADER", [stream]);
  return {
    segments: segments as readonly string[],
    header: Buffer.from(hexData as string, "hex"),
    modifiers: KINDS.flatMap((kind) => modifiersOf(port, stream, seed, kind)),
  };
}

function modifiersOf(
  port: Settings,
  stream: number,
  seed: number,
  { bytes, count, setting, range, order }: (typeof KINDS)[number],
): HeaderModifier[] {
  const [number] = Object.values(port.read(count, [stream])) as [number];
  return Array.from({ length: number }, (_, index) => {
    const { position, mask, action, repetition } = port.read(setting, [stream, index]);
    const { minVal, step, maxVal } = port.read(range, [stream, index]) as Record<"minVal" | "step" | "maxVal", number>;
    const isRandom = action === "RANDOM";
    // The mask has room for 32 bits; the shorter modifiers use the first 16 of them.
    const bits = Number.parseInt((mask as string).slice(0, bytes * 2), 16);
    return {
      position: position as number,
      bytes,
      mask: bits,
      isFalling: action === "DEC",
      isLittleEndian: order !== undefined && port.read(order, [stream, index]).mode === "LITTLE",
      repetition: repetition as number,
      // Random values know no range: every pattern of bits comes.
      ...(isRandom ? anyOf(2 ** (8 * bytes), seed + index + 1) : { min: minVal, step, max: maxVal }),
    };
  });
}

/** All numbers below a count, in an order without visible rule. */
function anyOf(count: number, seed: number): Pick<HeaderModifier, "min" | "step" | "max" | "order"> {
  return { min: 0, step: 1, max: count - 1, order: shuffle(count, seed) };
}
