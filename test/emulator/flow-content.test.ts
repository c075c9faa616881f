import { describe, expect, test } from "vitest";
import { changeTo } from "../../emulator/xena/remember.js";
import { headerAt } from "../../emulator/xena/traffic/frame-shape.js";
import { pair } from "./pair.js";

/** The flow of stream 0 after some settings. */
function flowWith(settings: Readonly<Record<string, Record<string, unknown>>>, wait = 0) {
  const { clock, port } = pair(1);
  for (const [name, values] of Object.entries(settings)) {
    const indices = name.startsWith("PS_MODIFIER") && name !== "PS_MODIFIERCOUNT" ? [0, 0] : [0];
    changeTo(port.lab, port, name, values, name.startsWith("PS_") ? indices : []);
  }
  clock.advance(wait);
  port.transmitter.start(clock.now());
  const flow = port.transmitter.flow(0);
  if (flow === undefined) throw new Error("the stream is not on the air");
  return flow;
}

describe("the frames of a stream", () => {
  test("end with a frame check sum unless the stream leaves it out, or the port cuts it off", () => {
    expect(flowWith({}).hasFcs).toBe(true);
    expect(flowWith({ PS_INSERTFCS: { onOff: "OFF" } }).hasFcs).toBe(false);
    const cut = { P_TXRUNTLENGTH: { runtLength: 63 }, PS_TPLDID: { testPayloadIdentifier: 7 } };
    expect(flowWith(cut)).toMatchObject({ hasFcs: false, tpld: -1 });
    expect(flowWith({ ...cut, P_TXRUNTLENGTH: { runtLength: 64 } })).toMatchObject({ hasFcs: true, tpld: 7 });
  });

  test.each([
    ["the first bits of a byte", "e0000000", "BIG", [0x2000, 0x0000, 0x2000]],
    ["all but the last bits", "fff00000", "BIG", [0x0010, 0x0000, 0x0010]],
    ["all bits", "ffff0000", "BIG", [0x0001, 0x0000, 0x0001]],
    ["all bits, the last byte first", "ffff0000", "LITTLE", [0x0100, 0x0000, 0x0100]],
    ["the higher byte of those", "00ff0000", "LITTLE", [0x0001, 0x0000, 0x0001]],
    ["no bits", "00000000", "BIG", [0x0000, 0x0000, 0x0000]],
  ])("have values counted from the lowest bit of the mask: %s", (_, mask, mode, expected) => {
    const { shape } = flowWith({
      PS_HEADERPROTOCOL: { segments: ["ETHERNET"] },
      PS_PACKETHEADER: { hexData: "00".repeat(14) },
      PS_MODIFIERCOUNT: { modifierCount: 1 },
      PS_MODIFIER: { position: 0, mask, action: "DEC", repetition: 1 },
      PS_MODIFIERRANGE: { minVal: 0, step: 1, maxVal: 1 },
      PS_MODIFIER_ENDIAN: { mode },
    });
    expect(expected.map((_, frame) => Buffer.from(headerAt(shape, frame)).readUInt16BE())).toEqual(expected);
  });

  test("have random fields in an order that the seed decides, each value once in a round", () => {
    const settings = (seed: number) => ({
      P_RANDOMSEED: { seed },
      PS_MODIFIERCOUNT: { modifierCount: 1 },
      PS_MODIFIER: { position: 0, mask: "ffff0000", action: "RANDOM", repetition: 2 },
    });
    const values = (seed: number, frames: number, wait?: number): number[] => {
      const { shape } = flowWith(settings(seed), wait);
      return Array.from({ length: frames }, (_, frame) => Buffer.from(headerAt(shape, frame)).readUInt16BE());
    };
    const all = values(5, 2 * 65_536);
    expect(new Set(all).size).toBe(65_536);
    expect(all.filter((_, frame) => frame % 2 === 1)).toEqual(all.filter((_, frame) => frame % 2 === 0));
    expect(values(5, 20, 1)).toEqual(all.slice(0, 20));
    expect(values(6, 20)).not.toEqual(all.slice(0, 20));
    expect(values(-1, 20, 1)).not.toEqual(values(-1, 20, 2));
  });
});
