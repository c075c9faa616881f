// Generated from schema/xena/commands/p_lldp.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { JsonValue } from "../../../runtime/xena/json-value.js";
import type { Request } from "../../../runtime/xena/request.js";
import { LLDPClearTarget, LLDPOpMode } from "../enums/p_lldp.js";

/** What setting P_LLDP_CLEAR takes. */
export interface P_LLDP_CLEAR_Input {
  /** What is to be cleared. */
  readonly target: readonly (LLDPClearTarget | number)[];
}

/**
 * Forgets the LLDP neighbors of the port, its LLDP counters, or both.
 *
 * Port command 1009, since 1.8.0: set.
 */
export interface P_LLDP_CLEAR extends CommandInstance {
  /**
   * Sets it. Forgets the LLDP neighbors of the port, its LLDP counters, or both.
   * @param target what is to be cleared
   */
  set(target: readonly (LLDPClearTarget | number)[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_LLDP_CLEAR_Input): Request<void>;
  /** Sets it with target empty. */
  clearNone(): Request<void>;
  /** Sets it with target NEIGHBOR. */
  clearNeighbor(): Request<void>;
  /** Sets it with target STATS. */
  clearStats(): Request<void>;
  /** Sets it with target ALL. */
  clearAll(): Request<void>;
}

/**
 * Forgets the LLDP neighbors of the port, its LLDP counters, or both.
 *
 * Port command 1009, since 1.8.0: set.
 */
export const P_LLDP_CLEAR: CommandClass<P_LLDP_CLEAR, [module: number, port: number]> = /* @__PURE__ */ command("P_LLDP_CLEAR", 1009, "p", undefined, "target:u8@0", "clearNone target=[];clearNeighbor target=[\"NEIGHBOR\"];clearStats target=[\"STATS\"];clearAll target=[\"ALL\"]", [LLDPClearTarget]);

/** What P_LLDP_CONFIG reports. */
export interface P_LLDP_CONFIG_Values {
  /** Wait after disabling before the agent may start again. In seconds. */
  readonly reinitDelay: number;
  /** Time between two regular advertisements. In seconds. */
  readonly txInterval: number;
  /** Factor on the interval that gives the lifetime told to neighbors. */
  readonly txHoldMultiplier: number;
  /** Shortest time between two advertisements caused by changes. In seconds. */
  readonly txDelay: number;
}

/** What setting P_LLDP_CONFIG takes. */
export interface P_LLDP_CONFIG_Input {
  /** Wait after disabling before the agent may start again. In seconds. */
  readonly reinitDelay: number;
  /** Time between two regular advertisements. In seconds. */
  readonly txInterval: number;
  /** Factor on the interval that gives the lifetime told to neighbors. */
  readonly txHoldMultiplier: number;
  /** Shortest time between two advertisements caused by changes. In seconds. */
  readonly txDelay: number;
}

/**
 * Timers of an LLDP agent, with the meaning they have in IEEE 802.1AB.
 *
 * Port command 1006, since 1.8.0: get, set.
 *
 * Indices:
 * - `lldp_agent`: LLDP agent of a port.
 */
export interface P_LLDP_CONFIG extends CommandInstance {
  /** Asks for it. Timers of an LLDP agent, with the meaning they have in IEEE 802.1AB. */
  get(): Request<P_LLDP_CONFIG_Values>;
  /**
   * Sets it. Timers of an LLDP agent, with the meaning they have in IEEE 802.1AB.
   * @param reinitDelay wait after disabling before the agent may start again
   * @param txInterval time between two regular advertisements
   * @param txHoldMultiplier factor on the interval that gives the lifetime told to neighbors
   * @param txDelay shortest time between two advertisements caused by changes
   */
  set(reinitDelay: number, txInterval: number, txHoldMultiplier: number, txDelay: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_LLDP_CONFIG_Input): Request<void>;
}

/**
 * Timers of an LLDP agent, with the meaning they have in IEEE 802.1AB.
 *
 * Port command 1006, since 1.8.0: get, set.
 *
 * Indices:
 * - `lldp_agent`: LLDP agent of a port.
 */
export const P_LLDP_CONFIG: CommandClass<P_LLDP_CONFIG, [module: number, port: number, lldpAgent: number]> = /* @__PURE__ */ command("P_LLDP_CONFIG", 1006, "p lldp_agent", "reinit_delay:i32 tx_interval:i32 tx_hold_multiplier:i32 tx_delay:i32", "=");

/**
 * Creates one LLDP agent with the given index.
 *
 * Port command 1000, since 1.8.0: set.
 *
 * Indices:
 * - `lldp_agent`: LLDP agent of a port.
 */
export interface P_LLDP_CREATE extends CommandInstance {
  /** Sets it. Creates one LLDP agent with the given index. */
  set(): Request<void>;
}

/**
 * Creates one LLDP agent with the given index.
 *
 * Port command 1000, since 1.8.0: set.
 *
 * Indices:
 * - `lldp_agent`: LLDP agent of a port.
 */
export const P_LLDP_CREATE: CommandClass<P_LLDP_CREATE, [module: number, port: number, lldpAgent: number]> = /* @__PURE__ */ command("P_LLDP_CREATE", 1000, "p lldp_agent", undefined, "");

/** What P_LLDP_DATA reports. */
export interface P_LLDP_DATA_Values {
  /** TLVs of the advertisement as raw bytes. */
  readonly dataUnit: string;
}

/** What setting P_LLDP_DATA takes. */
export interface P_LLDP_DATA_Input {
  /** TLVs of the advertisement as raw bytes. */
  readonly dataUnit: string | Uint8Array;
}

/**
 * LLDP data unit that an agent advertises.
 *
 * Port command 1004, since 1.8.0: get, set.
 *
 * Indices:
 * - `lldp_agent`: LLDP agent of a port.
 */
export interface P_LLDP_DATA extends CommandInstance {
  /** Asks for it. LLDP data unit that an agent advertises. */
  get(): Request<P_LLDP_DATA_Values>;
  /**
   * Sets it. LLDP data unit that an agent advertises.
   * @param dataUnit TLVs of the advertisement as raw bytes
   */
  set(dataUnit: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_LLDP_DATA_Input): Request<void>;
}

/**
 * LLDP data unit that an agent advertises.
 *
 * Port command 1004, since 1.8.0: get, set.
 *
 * Indices:
 * - `lldp_agent`: LLDP agent of a port.
 */
export const P_LLDP_DATA: CommandClass<P_LLDP_DATA, [module: number, port: number, lldpAgent: number]> = /* @__PURE__ */ command("P_LLDP_DATA", 1004, "p lldp_agent", "data_unit:hex", "=");

/**
 * Removes the LLDP agent with the given index.
 *
 * Port command 1002, since 1.8.0: set.
 *
 * Indices:
 * - `lldp_agent`: LLDP agent of a port.
 */
export interface P_LLDP_DELETE extends CommandInstance {
  /** Sets it. Removes the LLDP agent with the given index. */
  set(): Request<void>;
}

/**
 * Removes the LLDP agent with the given index.
 *
 * Port command 1002, since 1.8.0: set.
 *
 * Indices:
 * - `lldp_agent`: LLDP agent of a port.
 */
export const P_LLDP_DELETE: CommandClass<P_LLDP_DELETE, [module: number, port: number, lldpAgent: number]> = /* @__PURE__ */ command("P_LLDP_DELETE", 1002, "p lldp_agent", undefined, "");

/** What P_LLDP_HEADER reports. */
export interface P_LLDP_HEADER_Values {
  /** Bytes from the destination address on. */
  readonly header: string;
}

/** What setting P_LLDP_HEADER takes. */
export interface P_LLDP_HEADER_Input {
  /** Bytes from the destination address on. */
  readonly header: string | Uint8Array;
}

/**
 * Frame header that an LLDP agent puts in front of its data unit.
 *
 * Port command 1005, since 1.8.0: get, set.
 *
 * Indices:
 * - `lldp_agent`: LLDP agent of a port.
 */
export interface P_LLDP_HEADER extends CommandInstance {
  /** Asks for it. Frame header that an LLDP agent puts in front of its data unit. */
  get(): Request<P_LLDP_HEADER_Values>;
  /**
   * Sets it. Frame header that an LLDP agent puts in front of its data unit.
   * @param header bytes from the destination address on
   */
  set(header: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_LLDP_HEADER_Input): Request<void>;
}

/**
 * Frame header that an LLDP agent puts in front of its data unit.
 *
 * Port command 1005, since 1.8.0: get, set.
 *
 * Indices:
 * - `lldp_agent`: LLDP agent of a port.
 */
export const P_LLDP_HEADER: CommandClass<P_LLDP_HEADER, [module: number, port: number, lldpAgent: number]> = /* @__PURE__ */ command("P_LLDP_HEADER", 1005, "p lldp_agent", "header:hex", "=");

/** What P_LLDP_INDICES reports. */
export interface P_LLDP_INDICES_Values {
  /** One index for each agent. */
  readonly lldpAgentIndices: readonly number[];
}

/** What setting P_LLDP_INDICES takes. */
export interface P_LLDP_INDICES_Input {
  /** One index for each agent. */
  readonly lldpAgentIndices: readonly number[];
}

/**
 * List of the LLDP agents on the port; writing it creates and removes agents.
 *
 * Port command 1001, since 1.8.0: get, set.
 */
export interface P_LLDP_INDICES extends CommandInstance {
  /** Asks for it. List of the LLDP agents on the port; writing it creates and removes agents. */
  get(): Request<P_LLDP_INDICES_Values>;
  /**
   * Sets it. List of the LLDP agents on the port; writing it creates and removes agents.
   * @param lldpAgentIndices one index for each agent
   */
  set(lldpAgentIndices: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_LLDP_INDICES_Input): Request<void>;
}

/**
 * List of the LLDP agents on the port; writing it creates and removes agents.
 *
 * Port command 1001, since 1.8.0: get, set.
 */
export const P_LLDP_INDICES: CommandClass<P_LLDP_INDICES, [module: number, port: number]> = /* @__PURE__ */ command("P_LLDP_INDICES", 1001, "p", "lldp_agent_indices:i32[]", "=");

/** What P_LLDP_NEIGHBORS reports. */
export interface P_LLDP_NEIGHBORS_Values {
  /** JSON document with all known neighbors. */
  readonly neighbors: JsonValue;
}

/**
 * Neighbors that the port has learned from received LLDP frames, as JSON.
 *
 * Port command 1007, since 1.8.0: get.
 */
export interface P_LLDP_NEIGHBORS extends CommandInstance {
  /** Asks for it. Neighbors that the port has learned from received LLDP frames, as JSON. */
  get(): Request<P_LLDP_NEIGHBORS_Values>;
}

/**
 * Neighbors that the port has learned from received LLDP frames, as JSON.
 *
 * Port command 1007, since 1.8.0: get.
 */
export const P_LLDP_NEIGHBORS: CommandClass<P_LLDP_NEIGHBORS, [module: number, port: number]> = /* @__PURE__ */ command("P_LLDP_NEIGHBORS", 1007, "p", "neighbors:json", undefined);

/** What P_LLDP_OPMODE reports. */
export interface P_LLDP_OPMODE_Values {
  /** Directions in which the agent is active. */
  readonly opMode: LLDPOpMode | number;
}

/** What setting P_LLDP_OPMODE takes. */
export interface P_LLDP_OPMODE_Input {
  /** Directions in which the agent is active. */
  readonly opMode: LLDPOpMode | number;
}

/**
 * Whether an LLDP agent sends, listens, does both or is off.
 *
 * Port command 1003, since 1.8.0: get, set.
 *
 * Indices:
 * - `lldp_agent`: LLDP agent of a port.
 */
export interface P_LLDP_OPMODE extends CommandInstance {
  /** Asks for it. Whether an LLDP agent sends, listens, does both or is off. */
  get(): Request<P_LLDP_OPMODE_Values>;
  /**
   * Sets it. Whether an LLDP agent sends, listens, does both or is off.
   * @param opMode directions in which the agent is active
   */
  set(opMode: LLDPOpMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_LLDP_OPMODE_Input): Request<void>;
  /** Sets it with opMode DISABLE. */
  setDisable(): Request<void>;
  /** Sets it with opMode TX_ONLY. */
  setTxOnly(): Request<void>;
  /** Sets it with opMode RX_ONLY. */
  setRxOnly(): Request<void>;
  /** Sets it with opMode TX_RX. */
  setTxRx(): Request<void>;
}

/**
 * Whether an LLDP agent sends, listens, does both or is off.
 *
 * Port command 1003, since 1.8.0: get, set.
 *
 * Indices:
 * - `lldp_agent`: LLDP agent of a port.
 */
export const P_LLDP_OPMODE: CommandClass<P_LLDP_OPMODE, [module: number, port: number, lldpAgent: number]> = /* @__PURE__ */ command("P_LLDP_OPMODE", 1003, "p lldp_agent", "op_mode:u8@0", "=", "setDisable op_mode=DISABLE;setTxOnly op_mode=TX_ONLY;setRxOnly op_mode=RX_ONLY;setTxRx op_mode=TX_RX", [LLDPOpMode]);

/** What P_LLDP_STATS reports. */
export interface P_LLDP_STATS_Values {
  /** LLDP frames sent. In frames. */
  readonly txFrameCount: bigint;
  /** LLDP frames received. In frames. */
  readonly rxFrameCount: bigint;
  /** Received LLDP frames thrown away. In frames. */
  readonly rxFrameDiscardCount: bigint;
  /** Received TLVs thrown away. */
  readonly rxTlvDiscarded: bigint;
  /** Received TLVs of an unknown type. */
  readonly rxTlvUnrecognized: bigint;
  /** Neighbors forgotten because their lifetime ran out. */
  readonly rxAgedOutCount: bigint;
}

/**
 * Counts of LLDP frames and TLVs seen by the port.
 *
 * Port command 1008, since 1.8.0: get.
 */
export interface P_LLDP_STATS extends CommandInstance {
  /** Asks for it. Counts of LLDP frames and TLVs seen by the port. */
  get(): Request<P_LLDP_STATS_Values>;
}

/**
 * Counts of LLDP frames and TLVs seen by the port.
 *
 * Port command 1008, since 1.8.0: get.
 */
export const P_LLDP_STATS: CommandClass<P_LLDP_STATS, [module: number, port: number]> = /* @__PURE__ */ command("P_LLDP_STATS", 1008, "p", "tx_frame_count:i64 rx_frame_count:i64 rx_frame_discard_count:i64 rx_tlv_discarded:i64 rx_tlv_unrecognized:i64 rx_aged_out_count:i64", undefined);
