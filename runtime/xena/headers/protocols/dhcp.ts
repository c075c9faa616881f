import { ipv4Bytes, macBytes, utf8 } from "../../codec/text.js";
import { ValueError } from "../../errors.js";
import { defineHeader, type HeaderBuilder } from "../define.js";
import {
  type AddressInput,
  type FlagInput,
  flag,
  type HexInput,
  hex,
  ipv4Address,
  mac,
  named,
  uint,
} from "../field.js";
import { type HeaderOption, numberOption, type OptionsInput, optionTail } from "../option-list.js";
import { toTheEnd } from "../tail.js";

/** First bytes of the options (RFC 2131 section 3). */
const MAGIC_COOKIE = 0x63825363;

/** Code of the end of the options. */
const END = 255;

/** Fields of a DHCP message. */
export interface DhcpFields {
  /** `REQUEST`, from a client, unless given. */
  readonly operation?: "REQUEST" | "REPLY" | number;
  readonly hardwareType?: number;
  readonly hardwareLength?: number;
  readonly hops?: number;
  /** Transaction identifier. */
  readonly transactionId?: number;
  readonly seconds?: number;
  /** Whether the reply is to be broadcast. */
  readonly broadcast?: FlagInput;
  readonly reserved?: number;
  readonly clientIp?: AddressInput;
  readonly yourIp?: AddressInput;
  readonly serverIp?: AddressInput;
  readonly gatewayIp?: AddressInput;
  readonly clientMac?: AddressInput;
  /** Ten bytes that an Ethernet address leaves of the sixteen. */
  readonly clientMacPadding?: HexInput;
  /** 64 bytes. */
  readonly serverName?: HexInput;
  /** 128 bytes. */
  readonly bootFile?: HexInput;
  readonly cookie?: number;
  /** An end is put behind a list that has none: `dhcpOption`. */
  readonly options?: OptionsInput;
}

/** DHCP message for IPv4, RFC 2131: from UDP port 68 to 67, or back when it is a reply. */
export const dhcpv4: HeaderBuilder<DhcpFields> = defineHeader(
  "dhcpv4",
  {
    operation: named(8, { REQUEST: 1, REPLY: 2 }, "REQUEST"),
    hardwareType: uint(8, 1),
    hardwareLength: uint(8, 6),
    hops: uint(8),
    transactionId: uint(32),
    seconds: uint(16),
    broadcast: flag(),
    reserved: uint(15),
    clientIp: ipv4Address(),
    yourIp: ipv4Address(),
    serverIp: ipv4Address(),
    gatewayIp: ipv4Address(),
    clientMac: mac(),
    clientMacPadding: hex(10),
    serverName: hex(64),
    bootFile: hex(128),
    cookie: uint(32, MAGIC_COOKIE),
    options: optionTail({ alone: [0, END], counted: 0, unit: 1, most: 65_267, filler: endOf }, { size: toTheEnd }),
  },
  {
    segment: { name: "DHCPV4", bytes: 240 },
    ids: {
      udp: { by: "operation", cases: { 1: 67 }, otherwise: 68 },
      udpSource: { by: "operation", cases: { 1: 68 }, otherwise: 67 },
    },
    tell: ["cookie", BigInt(MAGIC_COOKIE)],
  },
);

function endOf(_used: number, list: readonly HeaderOption[] | undefined): Uint8Array {
  return list === undefined || list.some(({ code }) => code === END) ? new Uint8Array(0) : Uint8Array.of(END);
}

const MESSAGE_TYPES = { DISCOVER: 1, OFFER: 2, REQUEST: 3, DECLINE: 4, ACK: 5, NAK: 6, RELEASE: 7, INFORM: 8 } as const;

/** Name of a DHCP message, RFC 2132 section 9.6. */
export type DhcpMessageType = keyof typeof MESSAGE_TYPES;

/** Options of DHCP, RFC 2132. Each throws a ValueError for a value that it cannot hold. */
export const dhcpOption = {
  subnetMask: (mask: string): HeaderOption => addresses("subnetMask", 1, [mask]),
  routers: (...ips: string[]): HeaderOption => addresses("routers", 3, ips),
  nameServers: (...ips: string[]): HeaderOption => addresses("nameServers", 6, ips),
  hostName: (name: string): HeaderOption => ({ code: 12, data: utf8(name) }),
  requestedIp: (ip: string): HeaderOption => addresses("requestedIp", 50, [ip]),
  leaseSeconds: (seconds: number): HeaderOption => numberOption("dhcpv4", "leaseSeconds", 51, seconds, 4),
  messageType: (type: DhcpMessageType): HeaderOption => {
    const code = Object.hasOwn(MESSAGE_TYPES, type) ? MESSAGE_TYPES[type] : undefined;
    if (code === undefined) throw refused("messageType", type, `one of ${Object.keys(MESSAGE_TYPES).join(", ")}`);
    return { code: 53, data: Uint8Array.of(code) };
  },
  serverId: (ip: string): HeaderOption => addresses("serverId", 54, [ip]),
  /** Codes of the options that the client wants. */
  parameters: (...codes: number[]): HeaderOption => {
    const bytes = codes.map((code) => numberOption("dhcpv4", "parameters", 55, code, 1).data as Uint8Array);
    return { code: 55, data: Uint8Array.from(bytes.flatMap((byte) => [...byte])) };
  },
  /** Hardware type 1 and a MAC address. */
  clientId: (address: string): HeaderOption => {
    const bytes = macBytes(address);
    if (bytes?.length !== 6) throw refused("clientId", address, "a MAC address");
    return { code: 61, data: Uint8Array.of(1, ...bytes) };
  },
};

function addresses(name: string, code: number, ips: readonly string[]): HeaderOption {
  const bytes = ips.flatMap((ip) => [...(ipv4Bytes(ip) ?? fail(name, ip))]);
  return { code, data: Uint8Array.from(bytes) };
}

function fail(name: string, ip: string): never {
  throw refused(name, ip, "an IPv4 address");
}

function refused(name: string, value: unknown, allowed: string): ValueError {
  return new ValueError("dhcpv4", name, value, allowed);
}
