// Generated from schema/xena/commands/ps.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { OnOff, OnOffWithSuppress, ProtocolOption } from "../enums/common.js";
import { LengthType, ModifierAction, ModifierEndianness, PFCMode, PayloadType, StreamOption, UecFrameDesireLlr } from "../enums/ps.js";

/** What PS_INDICES reports. */
export interface PS_INDICES_Values {
  /** Index of every stream; missing ones are created, unlisted ones deleted. */
  readonly streamIndices: readonly number[];
}

/** What setting PS_INDICES takes. */
export interface PS_INDICES_Input {
  /** Index of every stream; missing ones are created, unlisted ones deleted. */
  readonly streamIndices: readonly number[];
}

/**
 * List of the streams that exist on the port; writing it creates and deletes streams.
 *
 * Port command 150, since 1.0-beta.2: get, set, pushed.
 */
export interface PS_INDICES extends CommandInstance {
  /** Asks for it. List of the streams that exist on the port; writing it creates and deletes streams. */
  get(): Request<PS_INDICES_Values>;
  /**
   * Sets it. List of the streams that exist on the port; writing it creates and deletes streams.
   * @param streamIndices index of every stream; missing ones are created, unlisted ones deleted
   */
  set(streamIndices: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_INDICES_Input): Request<void>;
}

/**
 * List of the streams that exist on the port; writing it creates and deletes streams.
 *
 * Port command 150, since 1.0-beta.2: get, set, pushed.
 */
export const PS_INDICES: CommandClass<PS_INDICES, [module: number, port: number]> = /* @__PURE__ */ command("PS_INDICES", 150, "P", "stream_indices:i32[]", "=");

/**
 * Creates an empty stream with the given index on the port.
 *
 * Port command 151, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_CREATE extends CommandInstance {
  /** Sets it. Creates an empty stream with the given index on the port. */
  set(): Request<void>;
}

/**
 * Creates an empty stream with the given index on the port.
 *
 * Port command 151, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_CREATE: CommandClass<PS_CREATE, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_CREATE", 151, "p stream", undefined, "");

/**
 * Removes one stream and all its settings from the port.
 *
 * Port command 152, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_DELETE extends CommandInstance {
  /** Sets it. Removes one stream and all its settings from the port. */
  set(): Request<void>;
}

/**
 * Removes one stream and all its settings from the port.
 *
 * Port command 152, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_DELETE: CommandClass<PS_DELETE, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_DELETE", 152, "p stream", undefined, "");

/** What PS_ENABLE reports. */
export interface PS_ENABLE_Values {
  /** Off, on, or suppressed so that it can be switched on while traffic runs. */
  readonly state: OnOffWithSuppress | number;
}

/** What setting PS_ENABLE takes. */
export interface PS_ENABLE_Input {
  /** Off, on, or suppressed so that it can be switched on while traffic runs. */
  readonly state: OnOffWithSuppress | number;
}

/**
 * Whether a stream takes part when the port transmits.
 *
 * Port command 153, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_ENABLE extends CommandInstance {
  /** Asks for it. Whether a stream takes part when the port transmits. */
  get(): Request<PS_ENABLE_Values>;
  /**
   * Sets it. Whether a stream takes part when the port transmits.
   * @param state off, on, or suppressed so that it can be switched on while traffic runs
   */
  set(state: OnOffWithSuppress | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_ENABLE_Input): Request<void>;
  /** Sets it with state OFF. */
  setOff(): Request<void>;
  /** Sets it with state ON. */
  setOn(): Request<void>;
  /** Sets it with state SUPPRESS. */
  setSuppress(): Request<void>;
}

/**
 * Whether a stream takes part when the port transmits.
 *
 * Port command 153, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_ENABLE: CommandClass<PS_ENABLE, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_ENABLE", 153, "P stream", "state:u8@0", "=", "setOff state=OFF;setOn state=ON;setSuppress state=SUPPRESS", [OnOffWithSuppress]);

/** What PS_PACKETLIMIT reports. */
export interface PS_PACKETLIMIT_Values {
  /** Packets to send per traffic start; 0 or -1 for no limit. In packets. */
  readonly packetCount: number;
}

/** What setting PS_PACKETLIMIT takes. */
export interface PS_PACKETLIMIT_Input {
  /** Packets to send per traffic start; 0 or -1 for no limit. In packets. */
  readonly packetCount: number;
}

/**
 * Number of packets after which a stream stops by itself.
 *
 * Port command 154, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_PACKETLIMIT extends CommandInstance {
  /** Asks for it. Number of packets after which a stream stops by itself. */
  get(): Request<PS_PACKETLIMIT_Values>;
  /**
   * Sets it. Number of packets after which a stream stops by itself.
   * @param packetCount packets to send per traffic start; 0 or -1 for no limit
   */
  set(packetCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_PACKETLIMIT_Input): Request<void>;
}

/**
 * Number of packets after which a stream stops by itself.
 *
 * Port command 154, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_PACKETLIMIT: CommandClass<PS_PACKETLIMIT, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_PACKETLIMIT", 154, "P stream", "packet_count:i32", "=");

/** What PS_COMMENT reports. */
export interface PS_COMMENT_Values {
  /** Note on the stream, without effect on traffic. */
  readonly comment: string;
}

/** What setting PS_COMMENT takes. */
export interface PS_COMMENT_Input {
  /** Note on the stream, without effect on traffic. */
  readonly comment: string;
}

/**
 * Free text that describes a stream to people.
 *
 * Port command 155, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_COMMENT extends CommandInstance {
  /** Asks for it. Free text that describes a stream to people. */
  get(): Request<PS_COMMENT_Values>;
  /**
   * Sets it. Free text that describes a stream to people.
   * @param comment note on the stream, without effect on traffic
   */
  set(comment: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_COMMENT_Input): Request<void>;
}

/**
 * Free text that describes a stream to people.
 *
 * Port command 155, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_COMMENT: CommandClass<PS_COMMENT, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_COMMENT", 155, "P stream", "comment:str", "=");

/** What PS_TPLDID reports. */
export interface PS_TPLDID_Values {
  /** Number written into each test payload; -1 sends packets without TPLD. */
  readonly testPayloadIdentifier: number;
}

/** What setting PS_TPLDID takes. */
export interface PS_TPLDID_Input {
  /** Number written into each test payload; -1 sends packets without TPLD. */
  readonly testPayloadIdentifier: number;
}

/**
 * TPLD id by which receivers recognize the packets of a stream.
 *
 * Port command 157, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_TPLDID extends CommandInstance {
  /** Asks for it. TPLD id by which receivers recognize the packets of a stream. */
  get(): Request<PS_TPLDID_Values>;
  /**
   * Sets it. TPLD id by which receivers recognize the packets of a stream.
   * @param testPayloadIdentifier number written into each test payload; -1 sends packets without TPLD
   */
  set(testPayloadIdentifier: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_TPLDID_Input): Request<void>;
}

/**
 * TPLD id by which receivers recognize the packets of a stream.
 *
 * Port command 157, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_TPLDID: CommandClass<PS_TPLDID, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_TPLDID", 157, "P stream", "test_payload_identifier:i32", "=");

/** What PS_INSERTFCS reports. */
export interface PS_INSERTFCS_Values {
  /** ON computes and appends the FCS to every packet. */
  readonly onOff: OnOff | number;
}

/** What setting PS_INSERTFCS takes. */
export interface PS_INSERTFCS_Input {
  /** ON computes and appends the FCS to every packet. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the packets of a stream end with a valid frame check sequence.
 *
 * Port command 158, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_INSERTFCS extends CommandInstance {
  /** Asks for it. Whether the packets of a stream end with a valid frame check sequence. */
  get(): Request<PS_INSERTFCS_Values>;
  /**
   * Sets it. Whether the packets of a stream end with a valid frame check sequence.
   * @param onOff ON computes and appends the FCS to every packet
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_INSERTFCS_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the packets of a stream end with a valid frame check sequence.
 *
 * Port command 158, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_INSERTFCS: CommandClass<PS_INSERTFCS, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_INSERTFCS", 158, "P stream", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/**
 * Adapts the packet lengths of a stream to what its header, payload and TPLD need.
 *
 * Port command 159, since 1.1: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_AUTOADJUST extends CommandInstance {
  /** Sets it. Adapts the packet lengths of a stream to what its header, payload and TPLD need. */
  set(): Request<void>;
}

/**
 * Adapts the packet lengths of a stream to what its header, payload and TPLD need.
 *
 * Port command 159, since 1.1: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_AUTOADJUST: CommandClass<PS_AUTOADJUST, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_AUTOADJUST", 159, "p stream", undefined, "");

/** What PS_ARPREQUEST reports. */
export interface PS_ARPREQUEST_Values {
  /** Address of the station that answered. */
  readonly macAddress: string;
}

/**
 * Asks by ARP, or IPv6 neighbor discovery, which MAC address answers for the stream's destination or gateway.
 *
 * Port command 161, since 1.0-beta.2: get.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_ARPREQUEST extends CommandInstance {
  /** Asks for it. Asks by ARP, or IPv6 neighbor discovery, which MAC address answers for the stream's destination or gateway. */
  get(): Request<PS_ARPREQUEST_Values>;
}

/**
 * Asks by ARP, or IPv6 neighbor discovery, which MAC address answers for the stream's destination or gateway.
 *
 * Port command 161, since 1.0-beta.2: get.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_ARPREQUEST: CommandClass<PS_ARPREQUEST, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_ARPREQUEST", 161, "p stream", "mac_address:mac", undefined);

/** What PS_PINGREQUEST reports. */
export interface PS_PINGREQUEST_Values {
  /** Time between echo request and echo reply. */
  readonly delay: number;
  /** Remaining TTL, or IPv6 hop limit, found in the reply. */
  readonly timeToLive: number;
}

/**
 * Sends one ping to the destination IP address of a stream and waits for the reply.
 *
 * Port command 162, since 1.0-beta.2: get.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_PINGREQUEST extends CommandInstance {
  /** Asks for it. Sends one ping to the destination IP address of a stream and waits for the reply. */
  get(): Request<PS_PINGREQUEST_Values>;
}

/**
 * Sends one ping to the destination IP address of a stream and waits for the reply.
 *
 * Port command 162, since 1.0-beta.2: get.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_PINGREQUEST: CommandClass<PS_PINGREQUEST, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_PINGREQUEST", 162, "p stream", "delay:i32 time_to_live:u8", undefined);

/** What PS_MODIFIEREXTRANGE reports. */
export interface PS_MODIFIEREXTRANGE_Values {
  /** Lowest value that the 32-bit field takes. */
  readonly minVal: number;
  /** Distance from one value to the next. */
  readonly step: number;
  /** Highest value of the 32-bit field, after which it starts over. */
  readonly maxVal: number;
}

/** What setting PS_MODIFIEREXTRANGE takes. */
export interface PS_MODIFIEREXTRANGE_Input {
  /** Lowest value that the 32-bit field takes. */
  readonly minVal: number;
  /** Distance from one value to the next. */
  readonly step: number;
  /** Highest value of the 32-bit field, after which it starts over. */
  readonly maxVal: number;
}

/**
 * Value range that one extended, 32-bit modifier of a stream runs through.
 *
 * Port command 167, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `modifier`: Modifier of a stream.
 */
export interface PS_MODIFIEREXTRANGE extends CommandInstance {
  /** Asks for it. Value range that one extended, 32-bit modifier of a stream runs through. */
  get(): Request<PS_MODIFIEREXTRANGE_Values>;
  /**
   * Sets it. Value range that one extended, 32-bit modifier of a stream runs through.
   * @param minVal lowest value that the 32-bit field takes
   * @param step distance from one value to the next
   * @param maxVal highest value of the 32-bit field, after which it starts over
   */
  set(minVal: number, step: number, maxVal: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_MODIFIEREXTRANGE_Input): Request<void>;
}

/**
 * Value range that one extended, 32-bit modifier of a stream runs through.
 *
 * Port command 167, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `modifier`: Modifier of a stream.
 */
export const PS_MODIFIEREXTRANGE: CommandClass<PS_MODIFIEREXTRANGE, [module: number, port: number, stream: number, modifier: number]> = /* @__PURE__ */ command("PS_MODIFIEREXTRANGE", 167, "P stream modifier", "min_val:i32 step:i32 max_val:i32", "=");

/** What PS_MODIFIERRANGE reports. */
export interface PS_MODIFIERRANGE_Values {
  /** Lowest value that the 16-bit field takes. */
  readonly minVal: number;
  /** Distance from one value to the next. */
  readonly step: number;
  /** Highest value of the 16-bit field, after which it starts over. */
  readonly maxVal: number;
}

/** What setting PS_MODIFIERRANGE takes. */
export interface PS_MODIFIERRANGE_Input {
  /** Lowest value that the 16-bit field takes. */
  readonly minVal: number;
  /** Distance from one value to the next. */
  readonly step: number;
  /** Highest value of the 16-bit field, after which it starts over. */
  readonly maxVal: number;
}

/**
 * Value range that one 16-bit modifier of a stream runs through.
 *
 * Port command 168, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `modifier`: Modifier of a stream.
 */
export interface PS_MODIFIERRANGE extends CommandInstance {
  /** Asks for it. Value range that one 16-bit modifier of a stream runs through. */
  get(): Request<PS_MODIFIERRANGE_Values>;
  /**
   * Sets it. Value range that one 16-bit modifier of a stream runs through.
   * @param minVal lowest value that the 16-bit field takes
   * @param step distance from one value to the next
   * @param maxVal highest value of the 16-bit field, after which it starts over
   */
  set(minVal: number, step: number, maxVal: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_MODIFIERRANGE_Input): Request<void>;
}

/**
 * Value range that one 16-bit modifier of a stream runs through.
 *
 * Port command 168, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `modifier`: Modifier of a stream.
 */
export const PS_MODIFIERRANGE: CommandClass<PS_MODIFIERRANGE, [module: number, port: number, stream: number, modifier: number]> = /* @__PURE__ */ command("PS_MODIFIERRANGE", 168, "P stream modifier", "min_val:i32 step:i32 max_val:i32", "=");

/** What PS_RATEFRACTION reports. */
export interface PS_RATEFRACTION_Values {
  /** Millionths of the line rate; 1000000 uses the whole port. In parts per million. */
  readonly streamRatePpm: number;
}

/** What setting PS_RATEFRACTION takes. */
export interface PS_RATEFRACTION_Input {
  /** Millionths of the line rate; 1000000 uses the whole port. In parts per million. */
  readonly streamRatePpm: number;
}

/**
 * Rate of a stream as a share of the port's effective line rate.
 *
 * Port command 169, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_RATEFRACTION extends CommandInstance {
  /** Asks for it. Rate of a stream as a share of the port's effective line rate. */
  get(): Request<PS_RATEFRACTION_Values>;
  /**
   * Sets it. Rate of a stream as a share of the port's effective line rate.
   * @param streamRatePpm millionths of the line rate; 1000000 uses the whole port
   */
  set(streamRatePpm: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_RATEFRACTION_Input): Request<void>;
}

/**
 * Rate of a stream as a share of the port's effective line rate.
 *
 * Port command 169, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_RATEFRACTION: CommandClass<PS_RATEFRACTION, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_RATEFRACTION", 169, "P stream", "stream_rate_ppm:i32", "=");

/** What PS_RATEPPS reports. */
export interface PS_RATEPPS_Values {
  /** Packets to start each second on average. In packets per second. */
  readonly streamRatePps: number;
}

/** What setting PS_RATEPPS takes. */
export interface PS_RATEPPS_Input {
  /** Packets to start each second on average. In packets per second. */
  readonly streamRatePps: number;
}

/**
 * Rate of a stream in packets per second.
 *
 * Port command 170, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_RATEPPS extends CommandInstance {
  /** Asks for it. Rate of a stream in packets per second. */
  get(): Request<PS_RATEPPS_Values>;
  /**
   * Sets it. Rate of a stream in packets per second.
   * @param streamRatePps packets to start each second on average
   */
  set(streamRatePps: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_RATEPPS_Input): Request<void>;
}

/**
 * Rate of a stream in packets per second.
 *
 * Port command 170, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_RATEPPS: CommandClass<PS_RATEPPS, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_RATEPPS", 170, "p stream", "stream_rate_pps:i32", "=");

/** What PS_RATEL2BPS reports. */
export interface PS_RATEL2BPS_Values {
  /** Frame bits per second, FCS included, preamble and gap excluded. In bits per second. */
  readonly l2Bps: bigint;
}

/** What setting PS_RATEL2BPS takes. */
export interface PS_RATEL2BPS_Input {
  /** Frame bits per second, FCS included, preamble and gap excluded. In bits per second. */
  readonly l2Bps: bigint | number;
}

/**
 * Rate of a stream in layer 2 bits per second.
 *
 * Port command 171, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_RATEL2BPS extends CommandInstance {
  /** Asks for it. Rate of a stream in layer 2 bits per second. */
  get(): Request<PS_RATEL2BPS_Values>;
  /**
   * Sets it. Rate of a stream in layer 2 bits per second.
   * @param l2Bps frame bits per second, FCS included, preamble and gap excluded
   */
  set(l2Bps: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_RATEL2BPS_Input): Request<void>;
}

/**
 * Rate of a stream in layer 2 bits per second.
 *
 * Port command 171, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_RATEL2BPS: CommandClass<PS_RATEL2BPS, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_RATEL2BPS", 171, "p stream", "l2_bps:i64", "=");

/** What PS_BURST reports. */
export interface PS_BURST_Values {
  /** Packets that make up one burst; -1 for steady traffic. In packets. */
  readonly size: number;
  /** How tightly packets are packed inside a burst; 100 is back to back. In percent. */
  readonly density: number;
}

/** What setting PS_BURST takes. */
export interface PS_BURST_Input {
  /** Packets that make up one burst; -1 for steady traffic. In packets. */
  readonly size: number;
  /** How tightly packets are packed inside a burst; 100 is back to back. In percent. */
  readonly density: number;
}

/**
 * Grouping of the packets of a stream into bursts.
 *
 * Port command 174, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_BURST extends CommandInstance {
  /** Asks for it. Grouping of the packets of a stream into bursts. */
  get(): Request<PS_BURST_Values>;
  /**
   * Sets it. Grouping of the packets of a stream into bursts.
   * @param size packets that make up one burst; -1 for steady traffic
   * @param density how tightly packets are packed inside a burst; 100 is back to back
   */
  set(size: number, density: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_BURST_Input): Request<void>;
}

/**
 * Grouping of the packets of a stream into bursts.
 *
 * Port command 174, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_BURST: CommandClass<PS_BURST, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_BURST", 174, "P stream", "size:i32 density:i32", "=");

/** What PS_PACKETHEADER reports. */
export interface PS_PACKETHEADER_Values {
  /** Raw bytes from the destination MAC on, in wire order. */
  readonly hexData: string;
}

/** What setting PS_PACKETHEADER takes. */
export interface PS_PACKETHEADER_Input {
  /** Raw bytes from the destination MAC on, in wire order. */
  readonly hexData: string | Uint8Array;
}

/**
 * Header bytes that every packet of a stream begins with.
 *
 * Port command 175, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_PACKETHEADER extends CommandInstance {
  /** Asks for it. Header bytes that every packet of a stream begins with. */
  get(): Request<PS_PACKETHEADER_Values>;
  /**
   * Sets it. Header bytes that every packet of a stream begins with.
   * @param hexData raw bytes from the destination MAC on, in wire order
   */
  set(hexData: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_PACKETHEADER_Input): Request<void>;
}

/**
 * Header bytes that every packet of a stream begins with.
 *
 * Port command 175, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_PACKETHEADER: CommandClass<PS_PACKETHEADER, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_PACKETHEADER", 175, "P stream", "hex_data:hex", "=");

/** What PS_HEADERPROTOCOL reports. */
export interface PS_HEADERPROTOCOL_Values {
  /** Kind of each header segment, outermost first, Ethernet at the front. */
  readonly segments: readonly (ProtocolOption | number)[];
}

/** What setting PS_HEADERPROTOCOL takes. */
export interface PS_HEADERPROTOCOL_Input {
  /** Kind of each header segment, outermost first, Ethernet at the front. */
  readonly segments: readonly (ProtocolOption | number)[];
}

/**
 * Order of the protocol segments that make up the header of a stream.
 *
 * Port command 176, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_HEADERPROTOCOL extends CommandInstance {
  /** Asks for it. Order of the protocol segments that make up the header of a stream. */
  get(): Request<PS_HEADERPROTOCOL_Values>;
  /**
   * Sets it. Order of the protocol segments that make up the header of a stream.
   * @param segments kind of each header segment, outermost first, Ethernet at the front
   */
  set(segments: readonly (ProtocolOption | number)[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_HEADERPROTOCOL_Input): Request<void>;
}

/**
 * Order of the protocol segments that make up the header of a stream.
 *
 * Port command 176, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_HEADERPROTOCOL: CommandClass<PS_HEADERPROTOCOL, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_HEADERPROTOCOL", 176, "P stream", "segments:u8[]@0", "=", "", [ProtocolOption]);

/** What PS_MODIFIERCOUNT reports. */
export interface PS_MODIFIERCOUNT_Values {
  /** Modifiers to keep; writing n makes numbers 0 to n-1. */
  readonly modifierCount: number;
}

/** What setting PS_MODIFIERCOUNT takes. */
export interface PS_MODIFIERCOUNT_Input {
  /** Modifiers to keep; writing n makes numbers 0 to n-1. */
  readonly modifierCount: number;
}

/**
 * Number of 16-bit modifiers that a stream has.
 *
 * Port command 177, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_MODIFIERCOUNT extends CommandInstance {
  /** Asks for it. Number of 16-bit modifiers that a stream has. */
  get(): Request<PS_MODIFIERCOUNT_Values>;
  /**
   * Sets it. Number of 16-bit modifiers that a stream has.
   * @param modifierCount modifiers to keep; writing n makes numbers 0 to n-1
   */
  set(modifierCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_MODIFIERCOUNT_Input): Request<void>;
}

/**
 * Number of 16-bit modifiers that a stream has.
 *
 * Port command 177, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_MODIFIERCOUNT: CommandClass<PS_MODIFIERCOUNT, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_MODIFIERCOUNT", 177, "P stream", "modifier_count:i32", "=");

/** What PS_MODIFIER reports. */
export interface PS_MODIFIER_Values {
  /** Offset of the modified field from the first byte of the frame. In bytes. */
  readonly position: number;
  /** Bits of the field that change; cleared bits keep the header value. */
  readonly mask: string;
  /** How the value changes from frame to frame. */
  readonly action: ModifierAction | number;
  /** Frames sent in a row with the same value. In packets. */
  readonly repetition: number;
}

/** What setting PS_MODIFIER takes. */
export interface PS_MODIFIER_Input {
  /** Offset of the modified field from the first byte of the frame. In bytes. */
  readonly position: number;
  /** Bits of the field that change; cleared bits keep the header value. */
  readonly mask: string | Uint8Array | bigint;
  /** How the value changes from frame to frame. */
  readonly action: ModifierAction | number;
  /** Frames sent in a row with the same value. In packets. */
  readonly repetition: number;
}

/**
 * Place, mask and action of one 16-bit modifier that varies header bytes of a stream.
 *
 * Port command 178, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `modifier`: Modifier of a stream.
 */
export interface PS_MODIFIER extends CommandInstance {
  /** Asks for it. Place, mask and action of one 16-bit modifier that varies header bytes of a stream. */
  get(): Request<PS_MODIFIER_Values>;
  /**
   * Sets it. Place, mask and action of one 16-bit modifier that varies header bytes of a stream.
   * @param position offset of the modified field from the first byte of the frame
   * @param mask bits of the field that change; cleared bits keep the header value
   * @param action how the value changes from frame to frame
   * @param repetition frames sent in a row with the same value
   */
  set(position: number, mask: string | Uint8Array | bigint, action: ModifierAction | number, repetition: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_MODIFIER_Input): Request<void>;
  /**
   * Sets it with action INC.
   * @param position offset of the modified field from the first byte of the frame
   * @param mask bits of the field that change; cleared bits keep the header value
   * @param repetition frames sent in a row with the same value
   */
  setInc(position: number, mask: string | Uint8Array | bigint, repetition: number): Request<void>;
  /**
   * Sets it with action DEC.
   * @param position offset of the modified field from the first byte of the frame
   * @param mask bits of the field that change; cleared bits keep the header value
   * @param repetition frames sent in a row with the same value
   */
  setDec(position: number, mask: string | Uint8Array | bigint, repetition: number): Request<void>;
  /**
   * Sets it with action RANDOM.
   * @param position offset of the modified field from the first byte of the frame
   * @param mask bits of the field that change; cleared bits keep the header value
   * @param repetition frames sent in a row with the same value
   */
  setRandom(position: number, mask: string | Uint8Array | bigint, repetition: number): Request<void>;
}

/**
 * Place, mask and action of one 16-bit modifier that varies header bytes of a stream.
 *
 * Port command 178, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `modifier`: Modifier of a stream.
 */
export const PS_MODIFIER: CommandClass<PS_MODIFIER, [module: number, port: number, stream: number, modifier: number]> = /* @__PURE__ */ command("PS_MODIFIER", 178, "P stream modifier", "position:i32 mask:hex[4] action:i32@0 repetition:i32", "=", "setInc action=INC;setDec action=DEC;setRandom action=RANDOM", [ModifierAction]);

/** What PS_PACKETLENGTH reports. */
export interface PS_PACKETLENGTH_Values {
  /** Shape of the length distribution. */
  readonly lengthType: LengthType | number;
  /** Shortest packet, FCS included; the only length when fixed. In bytes. */
  readonly minVal: number;
  /** Longest packet, FCS included; ignored when fixed. In bytes. */
  readonly maxVal: number;
}

/** What setting PS_PACKETLENGTH takes. */
export interface PS_PACKETLENGTH_Input {
  /** Shape of the length distribution. */
  readonly lengthType: LengthType | number;
  /** Shortest packet, FCS included; the only length when fixed. In bytes. */
  readonly minVal: number;
  /** Longest packet, FCS included; ignored when fixed. In bytes. */
  readonly maxVal: number;
}

/**
 * Distribution of packet lengths within a stream.
 *
 * Port command 179, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_PACKETLENGTH extends CommandInstance {
  /** Asks for it. Distribution of packet lengths within a stream. */
  get(): Request<PS_PACKETLENGTH_Values>;
  /**
   * Sets it. Distribution of packet lengths within a stream.
   * @param lengthType shape of the length distribution
   * @param minVal shortest packet, FCS included; the only length when fixed
   * @param maxVal longest packet, FCS included; ignored when fixed
   */
  set(lengthType: LengthType | number, minVal: number, maxVal: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_PACKETLENGTH_Input): Request<void>;
  /**
   * Sets it with lengthType FIXED.
   * @param minVal shortest packet, FCS included; the only length when fixed
   * @param maxVal longest packet, FCS included; ignored when fixed
   */
  setFixed(minVal: number, maxVal: number): Request<void>;
  /**
   * Sets it with lengthType INCREMENTING.
   * @param minVal shortest packet, FCS included; the only length when fixed
   * @param maxVal longest packet, FCS included; ignored when fixed
   */
  setIncrementing(minVal: number, maxVal: number): Request<void>;
  /**
   * Sets it with lengthType BUTTERFLY.
   * @param minVal shortest packet, FCS included; the only length when fixed
   * @param maxVal longest packet, FCS included; ignored when fixed
   */
  setButterfly(minVal: number, maxVal: number): Request<void>;
  /**
   * Sets it with lengthType RANDOM.
   * @param minVal shortest packet, FCS included; the only length when fixed
   * @param maxVal longest packet, FCS included; ignored when fixed
   */
  setRandom(minVal: number, maxVal: number): Request<void>;
  /**
   * Sets it with lengthType MIX.
   * @param minVal shortest packet, FCS included; the only length when fixed
   * @param maxVal longest packet, FCS included; ignored when fixed
   */
  setMix(minVal: number, maxVal: number): Request<void>;
}

/**
 * Distribution of packet lengths within a stream.
 *
 * Port command 179, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_PACKETLENGTH: CommandClass<PS_PACKETLENGTH, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_PACKETLENGTH", 179, "P stream", "length_type:i32@0 min_val:i32 max_val:i32", "=", "setFixed length_type=FIXED;setIncrementing length_type=INCREMENTING;setButterfly length_type=BUTTERFLY;setRandom length_type=RANDOM;setMix length_type=MIX", [LengthType]);

/** What PS_PAYLOAD reports. */
export interface PS_PAYLOAD_Values {
  /** Rule by which the bytes are filled. */
  readonly payloadType: PayloadType | number;
  /** Bytes repeated through the payload when a pattern is chosen. */
  readonly hexData: string;
}

/** What setting PS_PAYLOAD takes. */
export interface PS_PAYLOAD_Input {
  /** Rule by which the bytes are filled. */
  readonly payloadType: PayloadType | number;
  /** Bytes repeated through the payload when a pattern is chosen. */
  readonly hexData: string | Uint8Array;
}

/**
 * Content of the bytes between the header and the TPLD of a stream.
 *
 * Port command 180, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_PAYLOAD extends CommandInstance {
  /** Asks for it. Content of the bytes between the header and the TPLD of a stream. */
  get(): Request<PS_PAYLOAD_Values>;
  /**
   * Sets it. Content of the bytes between the header and the TPLD of a stream.
   * @param payloadType rule by which the bytes are filled
   * @param hexData bytes repeated through the payload when a pattern is chosen
   */
  set(payloadType: PayloadType | number, hexData: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_PAYLOAD_Input): Request<void>;
  /**
   * Sets it with payloadType PATTERN.
   * @param hexData bytes repeated through the payload when a pattern is chosen
   */
  setPattern(hexData: string | Uint8Array): Request<void>;
  /**
   * Sets it with payloadType INC8.
   * @param hexData bytes repeated through the payload when a pattern is chosen
   */
  setIncByte(hexData: string | Uint8Array): Request<void>;
  /**
   * Sets it with payloadType PRBS.
   * @param hexData bytes repeated through the payload when a pattern is chosen
   */
  setPrbs(hexData: string | Uint8Array): Request<void>;
  /**
   * Sets it with payloadType RANDOM.
   * @param hexData bytes repeated through the payload when a pattern is chosen
   */
  setRandom(hexData: string | Uint8Array): Request<void>;
  /**
   * Sets it with payloadType DEC8.
   * @param hexData bytes repeated through the payload when a pattern is chosen
   */
  setDecByte(hexData: string | Uint8Array): Request<void>;
  /**
   * Sets it with payloadType INC16.
   * @param hexData bytes repeated through the payload when a pattern is chosen
   */
  setIncWord(hexData: string | Uint8Array): Request<void>;
  /**
   * Sets it with payloadType DEC16.
   * @param hexData bytes repeated through the payload when a pattern is chosen
   */
  setDecWord(hexData: string | Uint8Array): Request<void>;
}

/**
 * Content of the bytes between the header and the TPLD of a stream.
 *
 * Port command 180, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_PAYLOAD: CommandClass<PS_PAYLOAD, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_PAYLOAD", 180, "P stream", "payload_type:u8@0 hex_data:hex", "=", "setPattern payload_type=PATTERN;setIncByte payload_type=INC8;setPrbs payload_type=PRBS;setRandom payload_type=RANDOM;setDecByte payload_type=DEC8;setIncWord payload_type=INC16;setDecWord payload_type=DEC16", [PayloadType]);

/** What PS_IPV4GATEWAY reports. */
export interface PS_IPV4GATEWAY_Values {
  /** Address of the router to ask by ARP; 0.0.0.0 for none. */
  readonly gateway: string;
}

/** What setting PS_IPV4GATEWAY takes. */
export interface PS_IPV4GATEWAY_Input {
  /** Address of the router to ask by ARP; 0.0.0.0 for none. */
  readonly gateway: string | Uint8Array;
}

/**
 * IPv4 gateway that a stream uses when its destination lies outside the port's subnet.
 *
 * Port command 181, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_IPV4GATEWAY extends CommandInstance {
  /** Asks for it. IPv4 gateway that a stream uses when its destination lies outside the port's subnet. */
  get(): Request<PS_IPV4GATEWAY_Values>;
  /**
   * Sets it. IPv4 gateway that a stream uses when its destination lies outside the port's subnet.
   * @param gateway address of the router to ask by ARP; 0.0.0.0 for none
   */
  set(gateway: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_IPV4GATEWAY_Input): Request<void>;
}

/**
 * IPv4 gateway that a stream uses when its destination lies outside the port's subnet.
 *
 * Port command 181, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_IPV4GATEWAY: CommandClass<PS_IPV4GATEWAY, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_IPV4GATEWAY", 181, "P stream", "gateway:ipv4", "=");

/** What PS_IPV6GATEWAY reports. */
export interface PS_IPV6GATEWAY_Values {
  /** Address of the router to ask by neighbor discovery; :: for none. */
  readonly gateway: string;
}

/** What setting PS_IPV6GATEWAY takes. */
export interface PS_IPV6GATEWAY_Input {
  /** Address of the router to ask by neighbor discovery; :: for none. */
  readonly gateway: string | Uint8Array;
}

/**
 * IPv6 gateway that a stream uses when its destination lies outside the port's subnet.
 *
 * Port command 182, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_IPV6GATEWAY extends CommandInstance {
  /** Asks for it. IPv6 gateway that a stream uses when its destination lies outside the port's subnet. */
  get(): Request<PS_IPV6GATEWAY_Values>;
  /**
   * Sets it. IPv6 gateway that a stream uses when its destination lies outside the port's subnet.
   * @param gateway address of the router to ask by neighbor discovery; :: for none
   */
  set(gateway: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_IPV6GATEWAY_Input): Request<void>;
}

/**
 * IPv6 gateway that a stream uses when its destination lies outside the port's subnet.
 *
 * Port command 182, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_IPV6GATEWAY: CommandClass<PS_IPV6GATEWAY, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_IPV6GATEWAY", 182, "P stream", "gateway:ipv6", "=");

/** What PS_BURSTGAP reports. */
export interface PS_BURSTGAP_Values {
  /** Gap between two packets of the same burst. In bytes. */
  readonly interPacketGap: number;
  /** Gap between the end of this burst and the next stream's burst. In bytes. */
  readonly interBurstGap: number;
}

/** What setting PS_BURSTGAP takes. */
export interface PS_BURSTGAP_Input {
  /** Gap between two packets of the same burst. In bytes. */
  readonly interPacketGap: number;
  /** Gap between the end of this burst and the next stream's burst. In bytes. */
  readonly interBurstGap: number;
}

/**
 * Gaps within and after the bursts of a stream when the port transmits in burst mode.
 *
 * Port command 183, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_BURSTGAP extends CommandInstance {
  /** Asks for it. Gaps within and after the bursts of a stream when the port transmits in burst mode. */
  get(): Request<PS_BURSTGAP_Values>;
  /**
   * Sets it. Gaps within and after the bursts of a stream when the port transmits in burst mode.
   * @param interPacketGap gap between two packets of the same burst
   * @param interBurstGap gap between the end of this burst and the next stream's burst
   */
  set(interPacketGap: number, interBurstGap: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_BURSTGAP_Input): Request<void>;
}

/**
 * Gaps within and after the bursts of a stream when the port transmits in burst mode.
 *
 * Port command 183, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_BURSTGAP: CommandClass<PS_BURSTGAP, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_BURSTGAP", 183, "P stream", "inter_packet_gap:i32 inter_burst_gap:i32", "=");

/**
 * Sends one packet of a running stream with a wrong frame check sequence.
 *
 * Port command 185, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_INJECTFCSERR extends CommandInstance {
  /** Sets it. Sends one packet of a running stream with a wrong frame check sequence. */
  set(): Request<void>;
}

/**
 * Sends one packet of a running stream with a wrong frame check sequence.
 *
 * Port command 185, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_INJECTFCSERR: CommandClass<PS_INJECTFCSERR, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_INJECTFCSERR", 185, "p stream", undefined, "");

/**
 * Skips one TPLD sequence number of a running stream so that receivers see a loss.
 *
 * Port command 186, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_INJECTSEQERR extends CommandInstance {
  /** Sets it. Skips one TPLD sequence number of a running stream so that receivers see a loss. */
  set(): Request<void>;
}

/**
 * Skips one TPLD sequence number of a running stream so that receivers see a loss.
 *
 * Port command 186, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_INJECTSEQERR: CommandClass<PS_INJECTSEQERR, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_INJECTSEQERR", 186, "p stream", undefined, "");

/**
 * Swaps TPLD sequence numbers of a running stream so that receivers see a misorder.
 *
 * Port command 187, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_INJECTMISERR extends CommandInstance {
  /** Sets it. Swaps TPLD sequence numbers of a running stream so that receivers see a misorder. */
  set(): Request<void>;
}

/**
 * Swaps TPLD sequence numbers of a running stream so that receivers see a misorder.
 *
 * Port command 187, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_INJECTMISERR: CommandClass<PS_INJECTMISERR, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_INJECTMISERR", 187, "p stream", undefined, "");

/**
 * Sends one packet of a running stream with a damaged payload.
 *
 * Port command 188, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_INJECTPLDERR extends CommandInstance {
  /** Sets it. Sends one packet of a running stream with a damaged payload. */
  set(): Request<void>;
}

/**
 * Sends one packet of a running stream with a damaged payload.
 *
 * Port command 188, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_INJECTPLDERR: CommandClass<PS_INJECTPLDERR, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_INJECTPLDERR", 188, "p stream", undefined, "");

/**
 * Sends one packet of a running stream with a damaged TPLD.
 *
 * Port command 189, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_INJECTTPLDERR extends CommandInstance {
  /** Sets it. Sends one packet of a running stream with a damaged TPLD. */
  set(): Request<void>;
}

/**
 * Sends one packet of a running stream with a damaged TPLD.
 *
 * Port command 189, since 1.0-beta.2: set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_INJECTTPLDERR: CommandClass<PS_INJECTTPLDERR, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_INJECTTPLDERR", 189, "p stream", undefined, "");

/** What PS_MODIFIEREXT reports. */
export interface PS_MODIFIEREXT_Values {
  /** Offset of the modified field from the first byte of the frame. In bytes. */
  readonly position: number;
  /** Bits of the field that change; cleared bits keep the header value. */
  readonly mask: string;
  /** How the value changes from frame to frame. */
  readonly action: ModifierAction | number;
  /** Frames sent in a row with the same value. In packets. */
  readonly repetition: number;
}

/** What setting PS_MODIFIEREXT takes. */
export interface PS_MODIFIEREXT_Input {
  /** Offset of the modified field from the first byte of the frame. In bytes. */
  readonly position: number;
  /** Bits of the field that change; cleared bits keep the header value. */
  readonly mask: string | Uint8Array | bigint;
  /** How the value changes from frame to frame. */
  readonly action: ModifierAction | number;
  /** Frames sent in a row with the same value. In packets. */
  readonly repetition: number;
}

/**
 * Place, mask and action of one extended, 32-bit modifier that varies header bytes of a stream.
 *
 * Port command 190, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `modifier`: Modifier of a stream.
 */
export interface PS_MODIFIEREXT extends CommandInstance {
  /** Asks for it. Place, mask and action of one extended, 32-bit modifier that varies header bytes of a stream. */
  get(): Request<PS_MODIFIEREXT_Values>;
  /**
   * Sets it. Place, mask and action of one extended, 32-bit modifier that varies header bytes of a stream.
   * @param position offset of the modified field from the first byte of the frame
   * @param mask bits of the field that change; cleared bits keep the header value
   * @param action how the value changes from frame to frame
   * @param repetition frames sent in a row with the same value
   */
  set(position: number, mask: string | Uint8Array | bigint, action: ModifierAction | number, repetition: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_MODIFIEREXT_Input): Request<void>;
  /**
   * Sets it with action INC.
   * @param position offset of the modified field from the first byte of the frame
   * @param mask bits of the field that change; cleared bits keep the header value
   * @param repetition frames sent in a row with the same value
   */
  setInc(position: number, mask: string | Uint8Array | bigint, repetition: number): Request<void>;
  /**
   * Sets it with action DEC.
   * @param position offset of the modified field from the first byte of the frame
   * @param mask bits of the field that change; cleared bits keep the header value
   * @param repetition frames sent in a row with the same value
   */
  setDec(position: number, mask: string | Uint8Array | bigint, repetition: number): Request<void>;
  /**
   * Sets it with action RANDOM.
   * @param position offset of the modified field from the first byte of the frame
   * @param mask bits of the field that change; cleared bits keep the header value
   * @param repetition frames sent in a row with the same value
   */
  setRandom(position: number, mask: string | Uint8Array | bigint, repetition: number): Request<void>;
}

/**
 * Place, mask and action of one extended, 32-bit modifier that varies header bytes of a stream.
 *
 * Port command 190, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `modifier`: Modifier of a stream.
 */
export const PS_MODIFIEREXT: CommandClass<PS_MODIFIEREXT, [module: number, port: number, stream: number, modifier: number]> = /* @__PURE__ */ command("PS_MODIFIEREXT", 190, "P stream modifier", "position:i32 mask:hex[4] action:i32@0 repetition:i32", "=", "setInc action=INC;setDec action=DEC;setRandom action=RANDOM", [ModifierAction]);

/** What PS_MODIFIEREXTCOUNT reports. */
export interface PS_MODIFIEREXTCOUNT_Values {
  /** 32-bit modifiers to keep; writing n makes numbers 0 to n-1. */
  readonly extModifierCount: number;
}

/** What setting PS_MODIFIEREXTCOUNT takes. */
export interface PS_MODIFIEREXTCOUNT_Input {
  /** 32-bit modifiers to keep; writing n makes numbers 0 to n-1. */
  readonly extModifierCount: number;
}

/**
 * Number of extended, 32-bit modifiers that a stream has.
 *
 * Port command 191, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_MODIFIEREXTCOUNT extends CommandInstance {
  /** Asks for it. Number of extended, 32-bit modifiers that a stream has. */
  get(): Request<PS_MODIFIEREXTCOUNT_Values>;
  /**
   * Sets it. Number of extended, 32-bit modifiers that a stream has.
   * @param extModifierCount 32-bit modifiers to keep; writing n makes numbers 0 to n-1
   */
  set(extModifierCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_MODIFIEREXTCOUNT_Input): Request<void>;
}

/**
 * Number of extended, 32-bit modifiers that a stream has.
 *
 * Port command 191, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_MODIFIEREXTCOUNT: CommandClass<PS_MODIFIEREXTCOUNT, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_MODIFIEREXTCOUNT", 191, "P stream", "ext_modifier_count:i32", "=");

/** What PS_CDFOFFSET reports. */
export interface PS_CDFOFFSET_Values {
  /** Distance of the custom data from the first byte of the packet. In bytes. */
  readonly offset: number;
}

/** What setting PS_CDFOFFSET takes. */
export interface PS_CDFOFFSET_Input {
  /** Distance of the custom data from the first byte of the packet. In bytes. */
  readonly offset: number;
}

/**
 * Place in the packets of a stream where the custom data fields are written.
 *
 * Port command 195, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_CDFOFFSET extends CommandInstance {
  /** Asks for it. Place in the packets of a stream where the custom data fields are written. */
  get(): Request<PS_CDFOFFSET_Values>;
  /**
   * Sets it. Place in the packets of a stream where the custom data fields are written.
   * @param offset distance of the custom data from the first byte of the packet
   */
  set(offset: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_CDFOFFSET_Input): Request<void>;
}

/**
 * Place in the packets of a stream where the custom data fields are written.
 *
 * Port command 195, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_CDFOFFSET: CommandClass<PS_CDFOFFSET, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_CDFOFFSET", 195, "P stream", "offset:i32", "=");

/** What PS_CDFCOUNT reports. */
export interface PS_CDFCOUNT_Values {
  /** Fields kept for the stream, used by successive packets in turn. */
  readonly cdfCount: number;
}

/** What setting PS_CDFCOUNT takes. */
export interface PS_CDFCOUNT_Input {
  /** Fields kept for the stream, used by successive packets in turn. */
  readonly cdfCount: number;
}

/**
 * Number of custom data fields that a stream cycles through.
 *
 * Port command 196, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_CDFCOUNT extends CommandInstance {
  /** Asks for it. Number of custom data fields that a stream cycles through. */
  get(): Request<PS_CDFCOUNT_Values>;
  /**
   * Sets it. Number of custom data fields that a stream cycles through.
   * @param cdfCount fields kept for the stream, used by successive packets in turn
   */
  set(cdfCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_CDFCOUNT_Input): Request<void>;
}

/**
 * Number of custom data fields that a stream cycles through.
 *
 * Port command 196, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_CDFCOUNT: CommandClass<PS_CDFCOUNT, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_CDFCOUNT", 196, "P stream", "cdf_count:i32", "=");

/** What PS_CDFDATA reports. */
export interface PS_CDFDATA_Values {
  /** Content written at the custom data offset of a packet. */
  readonly hexData: string;
}

/** What setting PS_CDFDATA takes. */
export interface PS_CDFDATA_Input {
  /** Content written at the custom data offset of a packet. */
  readonly hexData: string | Uint8Array;
}

/**
 * Bytes of one custom data field of a stream.
 *
 * Port command 197, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `custom_data_field`: Custom data field of a stream.
 */
export interface PS_CDFDATA extends CommandInstance {
  /** Asks for it. Bytes of one custom data field of a stream. */
  get(): Request<PS_CDFDATA_Values>;
  /**
   * Sets it. Bytes of one custom data field of a stream.
   * @param hexData content written at the custom data offset of a packet
   */
  set(hexData: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_CDFDATA_Input): Request<void>;
}

/**
 * Bytes of one custom data field of a stream.
 *
 * Port command 197, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `custom_data_field`: Custom data field of a stream.
 */
export const PS_CDFDATA: CommandClass<PS_CDFDATA, [module: number, port: number, stream: number, customDataField: number]> = /* @__PURE__ */ command("PS_CDFDATA", 197, "P stream custom_data_field", "hex_data:hex", "=");

/** What PS_EXTPAYLOAD reports. */
export interface PS_EXTPAYLOAD_Values {
  /** Own payload bytes, placed after the header in every packet. */
  readonly hexData: string;
}

/** What setting PS_EXTPAYLOAD takes. */
export interface PS_EXTPAYLOAD_Input {
  /** Own payload bytes, placed after the header in every packet. */
  readonly hexData: string | Uint8Array;
}

/**
 * Long payload of a stream, used when the payload mode of the port is extended.
 *
 * Port command 199, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_EXTPAYLOAD extends CommandInstance {
  /** Asks for it. Long payload of a stream, used when the payload mode of the port is extended. */
  get(): Request<PS_EXTPAYLOAD_Values>;
  /**
   * Sets it. Long payload of a stream, used when the payload mode of the port is extended.
   * @param hexData own payload bytes, placed after the header in every packet
   */
  set(hexData: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_EXTPAYLOAD_Input): Request<void>;
}

/**
 * Long payload of a stream, used when the payload mode of the port is extended.
 *
 * Port command 199, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_EXTPAYLOAD: CommandClass<PS_EXTPAYLOAD, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_EXTPAYLOAD", 199, "P stream", "hex_data:hex", "=");

/** What PS_PFCPRIORITY reports. */
export interface PS_PFCPRIORITY_Values {
  /** Fixed priority, the one from the VLAN tag, or none. */
  readonly cos: PFCMode | number;
}

/** What setting PS_PFCPRIORITY takes. */
export interface PS_PFCPRIORITY_Input {
  /** Fixed priority, the one from the VLAN tag, or none. */
  readonly cos: PFCMode | number;
}

/**
 * Priority under which a stream obeys received priority flow control frames.
 *
 * Port command 219, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_PFCPRIORITY extends CommandInstance {
  /** Asks for it. Priority under which a stream obeys received priority flow control frames. */
  get(): Request<PS_PFCPRIORITY_Values>;
  /**
   * Sets it. Priority under which a stream obeys received priority flow control frames.
   * @param cos fixed priority, the one from the VLAN tag, or none
   */
  set(cos: PFCMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_PFCPRIORITY_Input): Request<void>;
}

/**
 * Priority under which a stream obeys received priority flow control frames.
 *
 * Port command 219, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_PFCPRIORITY: CommandClass<PS_PFCPRIORITY, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_PFCPRIORITY", 219, "P stream", "cos:u8@0", "=", "", [PFCMode]);

/** What PS_OPTIONS reports. */
export interface PS_OPTIONS_Values {
  /** Options in force; an empty list for none. */
  readonly options: readonly (StreamOption | number)[];
}

/** What setting PS_OPTIONS takes. */
export interface PS_OPTIONS_Input {
  /** Options in force; an empty list for none. */
  readonly options: readonly (StreamOption | number)[];
}

/**
 * Special options that are switched on for a stream.
 *
 * Port command 220, since 2.4.0: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_OPTIONS extends CommandInstance {
  /** Asks for it. Special options that are switched on for a stream. */
  get(): Request<PS_OPTIONS_Values>;
  /**
   * Sets it. Special options that are switched on for a stream.
   * @param options options in force; an empty list for none
   */
  set(options: readonly (StreamOption | number)[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_OPTIONS_Input): Request<void>;
}

/**
 * Special options that are switched on for a stream.
 *
 * Port command 220, since 2.4.0: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_OPTIONS: CommandClass<PS_OPTIONS, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_OPTIONS", 220, "p stream", "options:u8[]@0", "=", "", [StreamOption]);

/** What PS_MACSEC_ENABLE reports. */
export interface PS_MACSEC_ENABLE_Values {
  /** ON sends the stream through its assigned secure channel. */
  readonly onOff: OnOff | number;
}

/** What setting PS_MACSEC_ENABLE takes. */
export interface PS_MACSEC_ENABLE_Input {
  /** ON sends the stream through its assigned secure channel. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the packets of a stream are protected by MACsec.
 *
 * Port command 526, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_MACSEC_ENABLE extends CommandInstance {
  /** Asks for it. Whether the packets of a stream are protected by MACsec. */
  get(): Request<PS_MACSEC_ENABLE_Values>;
  /**
   * Sets it. Whether the packets of a stream are protected by MACsec.
   * @param onOff ON sends the stream through its assigned secure channel
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_MACSEC_ENABLE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the packets of a stream are protected by MACsec.
 *
 * Port command 526, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_MACSEC_ENABLE: CommandClass<PS_MACSEC_ENABLE, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_MACSEC_ENABLE", 526, "p stream", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What PS_MACSEC_ASSIGN reports. */
export interface PS_MACSEC_ASSIGN_Values {
  /** Index of a MACsec transmit channel of the same port. */
  readonly txScIndex: number;
}

/** What setting PS_MACSEC_ASSIGN takes. */
export interface PS_MACSEC_ASSIGN_Input {
  /** Index of a MACsec transmit channel of the same port. */
  readonly txScIndex: number;
}

/**
 * Transmit secure channel through which a stream is sent under MACsec.
 *
 * Port command 527, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_MACSEC_ASSIGN extends CommandInstance {
  /** Asks for it. Transmit secure channel through which a stream is sent under MACsec. */
  get(): Request<PS_MACSEC_ASSIGN_Values>;
  /**
   * Sets it. Transmit secure channel through which a stream is sent under MACsec.
   * @param txScIndex index of a MACsec transmit channel of the same port
   */
  set(txScIndex: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_MACSEC_ASSIGN_Input): Request<void>;
}

/**
 * Transmit secure channel through which a stream is sent under MACsec.
 *
 * Port command 527, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_MACSEC_ASSIGN: CommandClass<PS_MACSEC_ASSIGN, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_MACSEC_ASSIGN", 527, "p stream", "tx_sc_index:i32", "=");

/** What PS_MODIFIER_ENDIAN reports. */
export interface PS_MODIFIER_ENDIAN_Values {
  /** Most or least significant byte first. */
  readonly mode: ModifierEndianness | number;
}

/** What setting PS_MODIFIER_ENDIAN takes. */
export interface PS_MODIFIER_ENDIAN_Input {
  /** Most or least significant byte first. */
  readonly mode: ModifierEndianness | number;
}

/**
 * Byte order in which one modifier of a stream writes its value.
 *
 * Port command 166, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `modifier`: Modifier of a stream.
 */
export interface PS_MODIFIER_ENDIAN extends CommandInstance {
  /** Asks for it. Byte order in which one modifier of a stream writes its value. */
  get(): Request<PS_MODIFIER_ENDIAN_Values>;
  /**
   * Sets it. Byte order in which one modifier of a stream writes its value.
   * @param mode most or least significant byte first
   */
  set(mode: ModifierEndianness | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_MODIFIER_ENDIAN_Input): Request<void>;
  /** Sets it with mode BIG. */
  setBigEndian(): Request<void>;
  /** Sets it with mode LITTLE. */
  setLittleEndia(): Request<void>;
}

/**
 * Byte order in which one modifier of a stream writes its value.
 *
 * Port command 166, since 1.0.0b1: get, set.
 *
 * Indices:
 * - `stream`: Stream of a port.
 * - `modifier`: Modifier of a stream.
 */
export const PS_MODIFIER_ENDIAN: CommandClass<PS_MODIFIER_ENDIAN, [module: number, port: number, stream: number, modifier: number]> = /* @__PURE__ */ command("PS_MODIFIER_ENDIAN", 166, "p stream modifier", "mode:u8@0", "=", "setBigEndian mode=BIG;setLittleEndia mode=LITTLE", [ModifierEndianness]);

/** What PS_UE_LLR_DESIRE reports. */
export interface PS_UE_LLR_DESIRE_Values {
  /** Eligible packets are sent again by LLR when they get lost. */
  readonly type: UecFrameDesireLlr | number;
}

/** What setting PS_UE_LLR_DESIRE takes. */
export interface PS_UE_LLR_DESIRE_Input {
  /** Eligible packets are sent again by LLR when they get lost. */
  readonly type: UecFrameDesireLlr | number;
}

/**
 * Whether the packets of a stream count as eligible for link layer retry.
 *
 * Port command 1027, since 1.9.0: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export interface PS_UE_LLR_DESIRE extends CommandInstance {
  /** Asks for it. Whether the packets of a stream count as eligible for link layer retry. */
  get(): Request<PS_UE_LLR_DESIRE_Values>;
  /**
   * Sets it. Whether the packets of a stream count as eligible for link layer retry.
   * @param type eligible packets are sent again by LLR when they get lost
   */
  set(type: UecFrameDesireLlr | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PS_UE_LLR_DESIRE_Input): Request<void>;
  /** Sets it with type LLR_INELIGIBLE. */
  setLlrIneligible(): Request<void>;
  /** Sets it with type LLR_ELIGIBLE. */
  setLlrEligible(): Request<void>;
}

/**
 * Whether the packets of a stream count as eligible for link layer retry.
 *
 * Port command 1027, since 1.9.0: get, set, pushed.
 *
 * Indices:
 * - `stream`: Stream of a port.
 */
export const PS_UE_LLR_DESIRE: CommandClass<PS_UE_LLR_DESIRE, [module: number, port: number, stream: number]> = /* @__PURE__ */ command("PS_UE_LLR_DESIRE", 1027, "P stream", "type:u8@0", "=", "setLlrIneligible type=LLR_INELIGIBLE;setLlrEligible type=LLR_ELIGIBLE", [UecFrameDesireLlr]);
