import { defaults as afterReset } from "../../generated/xena/defaults.js";
import { codecOf } from "../../runtime/xena/codec/codec.js";
import { encodeValues, type Values } from "../../runtime/xena/codec/encode.js";
import type { Field, Layout, ScalarField } from "../../runtime/xena/codec/layout.js";
import type { CommandSpec } from "../../runtime/xena/command-spec.js";

/**
 * Values of a fresh stream, filter or port beyond those in the schema: a neutral stream of 64-byte Ethernet frames, without a rate,
 * a limit or a test payload.
 */
const NEUTRAL: Readonly<Record<string, Values>> = {
  PS_PACKETLIMIT: { packetCount: -1 },
  PS_TPLDID: { testPayloadIdentifier: -1 },
  PS_PFCPRIORITY: { cos: "VLAN_PCP" },
  PS_INSERTFCS: { onOff: "ON" },
  PS_BURST: { size: -1, density: 100 },
  PS_HEADERPROTOCOL: { segments: ["ETHERNET"] },
  PS_PACKETHEADER: { hexData: "0000000000000000000000000000" },
  PS_PACKETLENGTH: { lengthType: "FIXED", minVal: 64, maxVal: 1518 },
  PS_PAYLOAD: { payloadType: "INCREMENTING", hexData: "00" },
  PS_MODIFIER: { position: 0, mask: "ffff0000", action: "INC", repetition: 1 },
  PS_MODIFIERRANGE: { minVal: 0, step: 1, maxVal: 65535 },
  PS_MODIFIEREXT: { position: 0, mask: "ffffffff", action: "INC", repetition: 1 },
  PS_MODIFIEREXTRANGE: { minVal: 0, step: 1, maxVal: 65535 },
  // A port whose streams take turns sends at the speed of the line until it is told otherwise.
  P_RATEFRACTION: { portRatePpm: 1_000_000 },
  P_TXRUNTLENGTH: { runtLength: -1 },
  P_RXRUNTLENGTH: { runtLength: -1 },
  P_MULTICAST: { ipv4MulticastAddresses: ["0.0.0.0"], operation: "OFF", secondCount: 25 },
  P_MULTICASTEXT: { ipv4MulticastAddresses: ["0.0.0.0"], operation: "OFF", secondCount: 25, igmpVersion: "IGMPV2" },
  P_MCSRCLIST: { ipv4Addresses: ["0.0.0.0"] },
  PP_LINKFLAP_PARAMS: { duration: 100, period: 1000, repetition: 0 },
  PP_PMAERRPUL_PARAMS: { duration: 100, period: 1000, repetition: 0, coeff: 100, exp: -4 },
  P_ARPREPLY: { onOff: "ON" },
  P_PINGREPLY: { onOff: "ON" },
  P_ARPV6REPLY: { onOff: "ON" },
  P_PINGV6REPLY: { onOff: "ON" },
  PX_I2C_CONFIG: { frequency: 100 },
  PP_EYERESOLUTION: { xResolution: 65, yResolution: 255 },
  PEF_PROTOCOL: { segmentList: ["ETHERNET"] },
  PED_BER: { coef: 1, exp: -10 },
  PED_FIXEDBURST: { burstSize: 1 },
  PE_MISORDER: { depth: 1 },
  P4G_ENABLE: { status: "ON" },
  P4G_TCP_MSS_VALUE: { mss: 1460 },
  P4G_TCP_ACK_FREQUENCY: { packetsBeforeAck: 1 },
  P4G_RAW_UTILIZATION: { utilization: 1_000_000 },
  P4G_RAW_REQUEST_REPEAT: { mode: "FINITE", repeat: 1 },
  P4G_TCP_MSS_MINMAX: { mssMin: 536, mssMax: 1460 },
  P4G_TCP_SYN_RTO: { retransTimeout: 3000, retryCount: 32, backoff: 3 },
  P4G_UDP_PACKET_SIZE_VALUE: { size: 1472 },
  P4G_UDP_PACKET_SIZE_MINMAX: { sizeMin: 64, sizeMax: 1472 },
  P4G_TIME_HIST_CONF: { start: 0n, interval: 100n },
  P4G_PAYLOAD_HIST_CONF: { start: 0n, interval: 1000n },
  P4G_TRANSACTION_HIST_CONF: { start: 0n, interval: 1n },
  P4_ARP_CONFIG: { rate: 1000, retransTimeout: 3000, retries: 3 },
  P4_NDP_CONFIG: { rate: 1000, retransTimeout: 3000, retries: 3 },
  P4_DHCP_CONFIG: { numRequests: 1, retransmitRetries: 3, timeout: 5 },
  PE_INDICES: Object.fromEntries(Array.from({ length: 8 }, (_, flow) => [`flow${flow}Id`, flow])),
};

const encoded = new Map<string, Uint8Array>();

/**
 * What a get answers when nothing was set: the value after a reset where one is known, else the first member of an enum, zero,
 * the smallest value of a range, an empty text or list; lists of fixed length are filled.
 */
export function defaultBytes(spec: CommandSpec): Uint8Array {
  let bytes = encoded.get(spec.name);
  if (bytes === undefined) {
    const { get } = codecOf(spec);
    bytes = get === undefined ? new Uint8Array(0) : encode(spec, get);
    encoded.set(spec.name, bytes);
  }
  return bytes;
}

function encode(spec: CommandSpec, layout: Layout): Uint8Array {
  const known: Values = { ...conditionOf(spec, layout), ...afterReset[spec.name], ...NEUTRAL[spec.name] };
  const values = Object.fromEntries(layout.fields.map((field) => [field.key, known[field.key] ?? emptyValue(field)]));
  return copyOf(encodeValues(spec.name, layout, values));
}

/** A condition of a flow filter is off; once it is used, it takes the frames that meet it, and all bits of its value count. */
function conditionOf(spec: CommandSpec, layout: Layout): Values {
  if (!/^flow filter_type/.test(spec.indices)) return {};
  const mask = layout.fields.find(({ key }) => key === "mask");
  return { action: "INCLUDE", ...(mask === undefined ? {} : { mask: "ff".repeat(mask.bytes) }) };
}

/** Bytes of their own, since encoded values lie in a slab. */
export function copyOf(encodedValue: {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly length: number;
}): Uint8Array {
  return encodedValue.bytes.slice(encodedValue.at, encodedValue.at + encodedValue.length);
}

function emptyValue(field: Field): unknown {
  if (field.kind === "scalar") return emptyScalar(field);
  return Array.from({ length: field.count }, () =>
    field.element.kind === "scalar" ? emptyScalar(field.element) : undefined,
  );
}

function emptyScalar(field: ScalarField): unknown {
  switch (field.type) {
    case "str":
    case "hex":
      return "";
    case "mac":
      return "00:00:00:00:00:00";
    case "ipv4":
      return "0.0.0.0";
    case "ipv6":
      return "::";
    case "json":
      return {};
    default:
      return emptyNumber(field);
  }
}

/** A bit set is empty; an enum has its first member; a number is as near to zero as its range allows. */
function emptyNumber({ table, min = 0, max = 0 }: ScalarField): unknown {
  if (table?.flags) return [];
  if (table !== undefined) return [...table.names.keys()][0];
  return min > 0 ? min : max < 0 ? max : 0;
}
