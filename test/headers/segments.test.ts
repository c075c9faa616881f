import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, expectTypeOf, test } from "vitest";
import type { ProtocolOption } from "../../generated/xena/enums/common.js";
import { headerOf } from "../../runtime/xena/headers/define.js";
import {
  bth,
  definitions,
  dhcpv4,
  ecpri,
  ethernet,
  gre,
  gtpu,
  type Header,
  icmpv6,
  ipv4,
  ipv6,
  ipv6HopByHop,
  mpls,
  packet,
  pause,
  payload,
  pfc,
  ptp,
  type SegmentName,
  tcp,
  udp,
  vlan,
} from "../../runtime/xena/headers/index.js";
import { segmentsOf } from "../../runtime/xena/headers/segment.js";

const FILE = join(import.meta.dirname, "../../schema/xena/enums/common.json");
const schema = JSON.parse(readFileSync(FILE, "utf8")) as {
  enums: { ProtocolOption: { members: Record<string, unknown> } };
};
const members = Object.keys(schema.enums.ProtocolOption.members);

test("every header's segments are members of the enum, and cover it to the byte", () => {
  for (const definition of definitions.values()) {
    const made = packet(ipv4(), headerOf(definition, {}));
    const own = made.segments.slice(1);
    expect(members, definition.name).toEqual(expect.arrayContaining(own));
    const { segment } = definition;
    const typed = own.some((name) => !name.startsWith("RAW_"));
    expect(typed, definition.name).toBe(segment !== undefined);
  }
});

test("segments other than raw ones are members too when the tester computes checksums or fields are optional", () => {
  const made = [
    packet(ipv6(), udp(), { frameBytes: 100 }),
    packet(ipv6(), tcp(), { frameBytes: 100 }),
    packet(gre({ hasChecksum: true }), gtpu({ sequence: 1 })),
  ];
  const names = made.flatMap(({ segments }) => segments);
  expect(names).toEqual(["IPV6", "UDPCHECK", "IPV6", "TCPCHECK", "GRE_CHECK", "GTPV1L1"]);
  expect(members).toEqual(expect.arrayContaining(names));
});

test("raw bytes of every length are split into members of the enum that add up", () => {
  for (let length = 0; length <= 400; length++) {
    const names = segmentsOf(undefined, {}, length, false);
    for (const name of names) expect(members).toContain(name);
    expect(names.reduce((sum, name) => sum + Number(name.slice(4)), 0)).toBe(length);
  }
});

test("the type of a segment is a part of the type that the command takes", () => {
  expectTypeOf<SegmentName>().toExtend<ProtocolOption>();
  expectTypeOf<"RAW_150">().toExtend<SegmentName>();
  expectTypeOf<"RAW_151">().not.toExtend<SegmentName>();
});

test.each<[string, readonly Header[], readonly string[]]>([
  [
    "stacked tags and labels",
    [ethernet(), vlan(), vlan(), mpls(), mpls()],
    ["ETHERNET", "VLAN", "VLAN", "MPLS", "MPLS"],
  ],
  ["options of IPv4 and TCP", [ipv4({ options: "00" }), tcp({ options: "01010101" })], ["IP", "RAW_4", "TCP", "RAW_4"]],
  ["IPv6 extension headers", [ipv6(), ipv6HopByHop(), udp()], ["IPV6", "RAW_8", "UDP"]],
  ["ICMPv6", [ipv6(), icmpv6()], ["IPV6", "RAW_8"]],
  ["MAC control", [ethernet(), pause(), pfc()], ["ETHERNET", "MACCTRL", "MACCTRLPFC"]],
  ["GRE with a key", [ipv4(), gre({ key: 1 })], ["IP", "GRE_NOCHECK", "RAW_4"]],
  ["DHCP options", [ipv4(), udp(), dhcpv4()], ["IP", "UDP", "DHCPV4", "RAW_1"]],
  ["PTP and RoCE", [ptp(), bth()], ["RAW_44", "RAW_12"]],
  ["eCPRI by message type", [ecpri(), ecpri({ messageType: 3 })], ["ECPRI", "RAW_12"]],
  ["a long payload", [payload("00".repeat(301))], ["RAW_150", "RAW_150", "RAW_1"]],
])("%s have these segments", (_, headers, segments) => {
  expect(packet(...headers).segments).toEqual(segments);
});
