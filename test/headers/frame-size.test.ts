import { describe, expect, test } from "vitest";
import {
  ecpri,
  ethernet,
  gtpu,
  icmp,
  ipv4,
  ipv6,
  packet,
  payload,
  ptp,
  tcp,
  udp,
  vlan,
} from "../../runtime/xena/headers/index.js";
import { wordSum } from "./sum.js";

describe("the size of the frame", () => {
  test("gives the lengths of IPv4 and UDP, without Ethernet header and FCS", () => {
    const made = packet(ethernet(), vlan(), ipv4(), udp(), { frameBytes: 128 });
    expect(made.read("ipv4.totalLength")).toBe(128 - 4 - 18);
    expect(made.read("udp.length")).toBe(128 - 4 - 18 - 20);
    expect(made.length).toBe(18 + 20 + 8);
  });

  test("gives the lengths of IPv6, GTP-U and eCPRI", () => {
    const tunnel = packet(ethernet(), ipv6(), udp(), gtpu(), ipv4(), { frameBytes: 1518 });
    expect(tunnel.read("ipv6.payloadLength")).toBe(1514 - 14 - 40);
    expect(tunnel.read("gtpu.length")).toBe(1514 - 14 - 40 - 8 - 8);
    expect(tunnel.read("ipv4.totalLength")).toBe(1514 - 14 - 40 - 8 - 8);
    expect(packet(ethernet(), ecpri(), { frameBytes: 64 }).read("ecpri.payloadSize")).toBe(60 - 14 - 4);
  });

  test("leaves the length of a PTP message alone, as what follows is padding", () => {
    expect(packet(ethernet(), ptp(), { frameBytes: 128 }).read("ptp.messageLength")).toBe(44);
    expect(packet(ethernet(), ptp(), payload("00030000"), { frameBytes: 128 }).read("ptp.messageLength")).toBe(48);
  });

  test("may be just what the headers and the FCS need, and no less", () => {
    expect(packet(ethernet(), ipv4(), { frameBytes: 38 }).read("ipv4.totalLength")).toBe(20);
    expect(() => packet(ethernet(), ipv4(), { frameBytes: 37 })).toThrow(
      "packet: frameBytes must be an integer from 38, headers and FCS, not 37",
    );
    expect(() => packet(ethernet(), ipv4(), { frameBytes: 64.5 })).toThrow("frameBytes");
  });

  test("must leave lengths that fit into their fields", () => {
    expect(packet(ipv4(), { frameBytes: 65539 }).read("ipv4.totalLength")).toBe(65535);
    expect(() => packet(ipv4(), { frameBytes: 65540 })).toThrow("ipv4: totalLength must be an integer 0 to 65535");
  });

  test("overrules no length that is given", () => {
    expect(packet(ethernet(), ipv4({ totalLength: 20 }), { frameBytes: 128 }).read("ipv4.totalLength")).toBe(20);
  });
});

test("options that are misspelt or before a header are refused", () => {
  expect(() => packet(ethernet(), { frameSize: 64 } as object)).toThrow(
    "packet: frameSize must be left out: the only option is frameBytes",
  );
  expect(() => packet({ frameBytes: 64 }, ethernet())).toThrow("packet: options must be one object behind all headers");
  expect(() => packet(ethernet(), { frameBytes: 64 }, { frameBytes: 64 })).toThrow("packet: options must be");
});

describe("a payload that the tester makes", () => {
  test("leaves UDP over IPv4 without a checksum", () => {
    const made = packet(ethernet(), ipv4(), udp(), { frameBytes: 128 });
    expect(made.read("udp.checksum")).toBe(0);
    expect(made.segments).toEqual(["ETHERNET", "IP", "UDP"]);
  });

  test("leaves the checksums of TCP, and of UDP over IPv6, to the tester", () => {
    const overIpv6 = packet(ethernet(), ipv6(), udp(), { frameBytes: 128 });
    expect(overIpv6.segments).toEqual(["ETHERNET", "IPV6", "UDPCHECK"]);
    expect(packet(ethernet(), ipv4(), tcp(), { frameBytes: 128 }).segments).toEqual(["ETHERNET", "IP", "TCPCHECK"]);
  });

  test("leaves a checksum that is given where it is, and the segment too", () => {
    const made = packet(ethernet(), ipv6(), udp({ checksum: 7 }), { frameBytes: 128 });
    expect([made.read("udp.checksum"), made.segments.at(-1)]).toEqual([7, "UDP"]);
  });

  test("counts as zeros in the checksums of ICMP and TCP", () => {
    const echo = packet(ipv4(), icmp({ identifier: 5 }), { frameBytes: 128 });
    expect(echo.read("icmp.checksum")).toBe(packet(ipv4(), icmp({ identifier: 5 })).read("icmp.checksum"));
    const made = packet(ipv4(), tcp({ dport: 80 }), { frameBytes: 128 });
    expect(wordSum([...new Uint8Array(8), 0, 104, 0, 6], made.bytes.subarray(20))).toBe(0xffff);
  });
});
