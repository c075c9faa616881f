import { describe, expect, test } from "vitest";
import { ethernet, ipv4, ipv6, mpls, packet, payload, udp, vlan, vxlan } from "../../runtime/xena/headers/index.js";

const tagged = packet(
  ethernet(),
  vlan({ tag: "S", vid: 1 }),
  vlan({ vid: 2 }),
  ipv4({ src: "10.0.0.1", dst: "10.0.0.2" }),
  udp({ sport: 1, dport: 2 }),
);

describe("a position", () => {
  test.each([
    ["ethernet.dst", 0, 48, "ffffffffffff"],
    ["ethernet.src", 6, 48, "ffffffffffff"],
    ["ethernet.ethertype", 12, 16, "ffff0000"],
    ["vlan.vid", 14, 12, "0fff0000"],
    ["vlan[0].pcp", 14, 3, "e0000000"],
    ["vlan[1].vid", 18, 12, "0fff0000"],
    ["vlan[1].dei", 18, 1, "10000000"],
    ["ipv4.headerLength", 22, 4, "0f000000"],
    ["ipv4.dscp", 23, 6, "fc000000"],
    ["ipv4.ttl", 30, 8, "ff000000"],
    ["ipv4.src", 34, 32, "ffffffff"],
    ["udp.dport", 44, 16, "ffff0000"],
  ])("of %s is byte %i, %i bits, mask %s", (path, byte, bits, mask) => {
    expect(tagged.positionOf(path)).toEqual({ byte, bits, mask });
  });

  test.each([
    ["ipv4.src", 16, 36, "ffff0000"],
    ["ipv4.src", 8, 37, "ff000000"],
    ["ipv4.dst", 12, 40, "0fff0000"],
    ["ethernet.src", 24, 9, "ffffff00"],
    ["vlan.vid", 4, 15, "0f000000"],
  ])("of %s may be its lowest %i bits", (path, lowBits, byte, mask) => {
    expect(tagged.positionOf(path, lowBits)).toEqual({ byte, bits: lowBits, mask });
  });

  test("of a field over three bytes has a mask of 32 bits", () => {
    const labels = packet(mpls(), mpls({ label: 5 }), ipv6({ flowLabel: 1 }));
    expect(labels.positionOf("mpls[1].label")).toEqual({ byte: 4, bits: 20, mask: "fffff000" });
    expect(labels.positionOf("ipv6.flowLabel")).toEqual({ byte: 9, bits: 20, mask: "0fffff00" });
    expect(labels.positionOf("ipv6.dst").mask).toBe("ff".repeat(16));
  });

  test("in a tunnel is counted from the first byte of the packet", () => {
    const tunnel = packet(ethernet(), ipv4(), udp(), vxlan({ vni: 1 }), ethernet(), ipv4(), udp());
    expect(tunnel.positionOf("ipv4.src").byte).toBe(26);
    expect(tunnel.positionOf("ipv4[1].src").byte).toBe(14 + 20 + 8 + 8 + 14 + 12);
    expect(tunnel.positionOf("vxlan.vni")).toEqual({ byte: 46, bits: 24, mask: "ffffff00" });
  });

  test("of options and of a payload is where their bytes are", () => {
    const made = packet(ipv4({ options: "01020304" }), payload("aabb"));
    expect(made.positionOf("ipv4.options")).toEqual({ byte: 20, bits: 32, mask: "ffffffff" });
    expect(made.positionOf("payload.data")).toEqual({ byte: 24, bits: 16, mask: "ffff0000" });
  });

  test("holds exactly the bits in which packets with different values differ", () => {
    const made = (vid: number) => packet(ethernet(), vlan(), vlan({ vid })).bytes;
    const { byte, mask } = packet(ethernet(), vlan(), vlan()).positionOf("vlan[1].vid");
    const zeros = made(0);
    const differing = made(4095).map((value, at) => value ^ (zeros[at] as number));
    const expected = new Uint8Array(differing.length);
    expected.set([Number.parseInt(mask.slice(0, 2), 16), Number.parseInt(mask.slice(2, 4), 16)], byte);
    expect(differing).toEqual(expected);
  });
});

describe("a path", () => {
  test.each(["tcp.sport", "vlan[2].vid", "ipv4", "", "ipv4.src.x"])(
    "such as %j that leads nowhere is refused",
    (path) => {
      expect(() => tagged.positionOf(path)).toThrow(
        /packet: path must be a field of ethernet, vlan, vlan\[1\], ipv4, udp/,
      );
    },
  );

  test("to a field that the header has not is refused with the fields it has", () => {
    expect(() => tagged.read("udp.port")).toThrow(
      "packet: path must be one of the fields sport, dport, length, checksum of udp",
    );
    expect(() => tagged.read("udp.toString")).toThrow("packet: path must be one of the fields");
  });

  test("may name no more bits than the field has", () => {
    for (const bits of [0, 13, 1.5]) {
      expect(() => tagged.positionOf("vlan.vid", bits)).toThrow("vlan: vid must be varied in 1 to 12 bits");
    }
  });
});

test("fields are read as they are written", () => {
  expect(tagged.read("ipv4.src")).toBe("10.0.0.1");
  expect(tagged.read("vlan.dei")).toBe(false);
  expect(tagged.read("ethernet.dst")).toBe("00:00:00:00:00:00");
});
