// Generated from schema/xena/commands/pc.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { PacketType, StartTrigger, StopTrigger } from "../enums/pc.js";

/** What PC_TRIGGER reports. */
export interface PC_TRIGGER_Values {
  /** Event that begins the capture. After a reset: ON. */
  readonly startCriteria: StartTrigger | number;
  /** Index of the filter that starts it, when a filter is chosen. After a reset: 0. */
  readonly startCriteriaFilter: number;
  /** Event that ends the capture. After a reset: FULL. */
  readonly stopCriteria: StopTrigger | number;
  /** Index of the filter that stops it, when a filter is chosen. After a reset: 0. */
  readonly stopCriteriaFilter: number;
}

/** What setting PC_TRIGGER takes. */
export interface PC_TRIGGER_Input {
  /** Event that begins the capture. After a reset: ON. */
  readonly startCriteria: StartTrigger | number;
  /** Index of the filter that starts it, when a filter is chosen. After a reset: 0. */
  readonly startCriteriaFilter: number;
  /** Event that ends the capture. After a reset: FULL. */
  readonly stopCriteria: StopTrigger | number;
  /** Index of the filter that stops it, when a filter is chosen. After a reset: 0. */
  readonly stopCriteriaFilter: number;
}

/**
 * Events that start and stop the capture on the port.
 *
 * Port command 221, since 1.0-beta.2: get, set, pushed.
 */
export interface PC_TRIGGER extends CommandInstance {
  /** Asks for it. Events that start and stop the capture on the port. */
  get(): Request<PC_TRIGGER_Values>;
  /**
   * Sets it. Events that start and stop the capture on the port.
   * @param startCriteria event that begins the capture
   * @param startCriteriaFilter index of the filter that starts it, when a filter is chosen
   * @param stopCriteria event that ends the capture
   * @param stopCriteriaFilter index of the filter that stops it, when a filter is chosen
   */
  set(startCriteria: StartTrigger | number, startCriteriaFilter: number, stopCriteria: StopTrigger | number, stopCriteriaFilter: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PC_TRIGGER_Input): Request<void>;
}

/**
 * Events that start and stop the capture on the port.
 *
 * Port command 221, since 1.0-beta.2: get, set, pushed.
 */
export const PC_TRIGGER: CommandClass<PC_TRIGGER, [module: number, port: number]> = /* @__PURE__ */ command("PC_TRIGGER", 221, "P", "start_criteria:i32@0 start_criteria_filter:i32 stop_criteria:i32@1 stop_criteria_filter:i32", "=", "", [StartTrigger, StopTrigger]);

/** What PC_KEEP reports. */
export interface PC_KEEP_Values {
  /** Class of frames to keep. After a reset: ALL. */
  readonly kind: PacketType | number;
  /** TPLD id or filter index, depending on the kind. After a reset: 0. */
  readonly index: number;
  /** Bytes kept from the start of a frame; -1 keeps all. In bytes. After a reset: -1. */
  readonly byteCount: number;
}

/** What setting PC_KEEP takes. */
export interface PC_KEEP_Input {
  /** Class of frames to keep. After a reset: ALL. */
  readonly kind: PacketType | number;
  /** TPLD id or filter index, depending on the kind. After a reset: 0. */
  readonly index: number;
  /** Bytes kept from the start of a frame; -1 keeps all. In bytes. After a reset: -1. */
  readonly byteCount: number;
}

/**
 * Which frames the capture keeps and how much of each one.
 *
 * Port command 222, since 1.0-beta.2: get, set, pushed.
 */
export interface PC_KEEP extends CommandInstance {
  /** Asks for it. Which frames the capture keeps and how much of each one. */
  get(): Request<PC_KEEP_Values>;
  /**
   * Sets it. Which frames the capture keeps and how much of each one.
   * @param kind class of frames to keep
   * @param index TPLD id or filter index, depending on the kind
   * @param byteCount bytes kept from the start of a frame; -1 keeps all
   */
  set(kind: PacketType | number, index: number, byteCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PC_KEEP_Input): Request<void>;
  /**
   * Sets it with kind ALL.
   * @param index TPLD id or filter index, depending on the kind
   * @param byteCount bytes kept from the start of a frame; -1 keeps all
   */
  setAll(index: number, byteCount: number): Request<void>;
  /**
   * Sets it with kind FCSERR.
   * @param index TPLD id or filter index, depending on the kind
   * @param byteCount bytes kept from the start of a frame; -1 keeps all
   */
  setFcserr(index: number, byteCount: number): Request<void>;
  /**
   * Sets it with kind NOTPLD.
   * @param index TPLD id or filter index, depending on the kind
   * @param byteCount bytes kept from the start of a frame; -1 keeps all
   */
  setNotpld(index: number, byteCount: number): Request<void>;
  /**
   * Sets it with kind TPLD.
   * @param index TPLD id or filter index, depending on the kind
   * @param byteCount bytes kept from the start of a frame; -1 keeps all
   */
  setTpld(index: number, byteCount: number): Request<void>;
  /**
   * Sets it with kind FILTER.
   * @param index TPLD id or filter index, depending on the kind
   * @param byteCount bytes kept from the start of a frame; -1 keeps all
   */
  setFilter(index: number, byteCount: number): Request<void>;
  /**
   * Sets it with kind PLDERR.
   * @param index TPLD id or filter index, depending on the kind
   * @param byteCount bytes kept from the start of a frame; -1 keeps all
   */
  setPlderr(index: number, byteCount: number): Request<void>;
}

/**
 * Which frames the capture keeps and how much of each one.
 *
 * Port command 222, since 1.0-beta.2: get, set, pushed.
 */
export const PC_KEEP: CommandClass<PC_KEEP, [module: number, port: number]> = /* @__PURE__ */ command("PC_KEEP", 222, "P", "kind:i32@0 index:i32 byte_count:i32", "=", "setAll kind=ALL;setFcserr kind=FCSERR;setNotpld kind=NOTPLD;setTpld kind=TPLD;setFilter kind=FILTER;setPlderr kind=PLDERR", [PacketType]);

/** What PC_STATS reports. */
export interface PC_STATS_Values {
  /** State of the capture as a number. */
  readonly status: bigint;
  /** Frames held in the capture buffer. In packets. */
  readonly packets: bigint;
  /** When the capture began, on the clock of the chassis. */
  readonly startTime: bigint;
}

/**
 * State of the capture, how much it holds and when it began.
 *
 * Port command 224, since 1.0-beta.2: get.
 */
export interface PC_STATS extends CommandInstance {
  /** Asks for it. State of the capture, how much it holds and when it began. */
  get(): Request<PC_STATS_Values>;
}

/**
 * State of the capture, how much it holds and when it began.
 *
 * Port command 224, since 1.0-beta.2: get.
 */
export const PC_STATS: CommandClass<PC_STATS, [module: number, port: number]> = /* @__PURE__ */ command("PC_STATS", 224, "p", "status:i64 packets:i64 start_time:i64", undefined);

/** What PC_EXTRA reports. */
export interface PC_EXTRA_Values {
  /** When the frame arrived, on the clock of the chassis. */
  readonly timeCaptured: bigint;
  /** Transit time read from the TPLD, if there is one. In nanoseconds. */
  readonly latency: bigint;
  /** Gap before the frame, counted in byte times. */
  readonly byteTimeCount: bigint;
  /** Original size of the frame on the wire. In bytes. */
  readonly length: number;
}

/**
 * Arrival time, latency, gap and length of one captured frame.
 *
 * Port command 225, since 1.0-beta.2: get.
 *
 * Indices:
 * - `capture_packet`: Captured frame, counted from 0.
 */
export interface PC_EXTRA extends CommandInstance {
  /** Asks for it. Arrival time, latency, gap and length of one captured frame. */
  get(): Request<PC_EXTRA_Values>;
}

/**
 * Arrival time, latency, gap and length of one captured frame.
 *
 * Port command 225, since 1.0-beta.2: get.
 *
 * Indices:
 * - `capture_packet`: Captured frame, counted from 0.
 */
export const PC_EXTRA: CommandClass<PC_EXTRA, [module: number, port: number, capturePacket: number]> = /* @__PURE__ */ command("PC_EXTRA", 225, "p capture_packet", "time_captured:i64 latency:i64 byte_time_count:i64 length:i32", undefined);

/** What PC_PACKET reports. */
export interface PC_PACKET_Values {
  /** Kept part of the frame, starting with the destination address. */
  readonly hexData: string;
}

/**
 * Bytes of one frame from the capture buffer.
 *
 * Port command 226, since 1.0-beta.2: get.
 *
 * Indices:
 * - `capture_packet`: Captured frame, counted from 0.
 */
export interface PC_PACKET extends CommandInstance {
  /** Asks for it. Bytes of one frame from the capture buffer. */
  get(): Request<PC_PACKET_Values>;
}

/**
 * Bytes of one frame from the capture buffer.
 *
 * Port command 226, since 1.0-beta.2: get.
 *
 * Indices:
 * - `capture_packet`: Captured frame, counted from 0.
 */
export const PC_PACKET: CommandClass<PC_PACKET, [module: number, port: number, capturePacket: number]> = /* @__PURE__ */ command("PC_PACKET", 226, "p capture_packet", "hex_data:hex", undefined);
