// Generated from schema/xena/commands/pd.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { OnOff } from "../enums/common.js";
import { PacketDetailSelection, SourceType } from "../enums/pd.js";

/** What PD_INDICES reports. */
export interface PD_INDICES_Values {
  /** One index for each histogram. */
  readonly histogramIndices: readonly number[];
}

/** What setting PD_INDICES takes. */
export interface PD_INDICES_Input {
  /** One index for each histogram. */
  readonly histogramIndices: readonly number[];
}

/**
 * List of the histograms on the port; writing it creates and removes histograms.
 *
 * Port command 140, since 1.0-beta.2: get, set.
 */
export interface PD_INDICES extends CommandInstance {
  /** Asks for it. List of the histograms on the port; writing it creates and removes histograms. */
  get(): Request<PD_INDICES_Values>;
  /**
   * Sets it. List of the histograms on the port; writing it creates and removes histograms.
   * @param histogramIndices one index for each histogram
   */
  set(histogramIndices: readonly number[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PD_INDICES_Input): Request<void>;
}

/**
 * List of the histograms on the port; writing it creates and removes histograms.
 *
 * Port command 140, since 1.0-beta.2: get, set.
 */
export const PD_INDICES: CommandClass<PD_INDICES, [module: number, port: number]> = /* @__PURE__ */ command("PD_INDICES", 140, "p", "histogram_indices:i32[]", "=");

/**
 * Creates one histogram with the given index.
 *
 * Port command 141, since 1.0-beta.2: set.
 *
 * Indices:
 * - `dataset`: Histogram of a port.
 */
export interface PD_CREATE extends CommandInstance {
  /** Sets it. Creates one histogram with the given index. */
  set(): Request<void>;
}

/**
 * Creates one histogram with the given index.
 *
 * Port command 141, since 1.0-beta.2: set.
 *
 * Indices:
 * - `dataset`: Histogram of a port.
 */
export const PD_CREATE: CommandClass<PD_CREATE, [module: number, port: number, dataset: number]> = /* @__PURE__ */ command("PD_CREATE", 141, "p dataset", undefined, "");

/**
 * Removes the histogram with the given index.
 *
 * Port command 142, since 1.0-beta.2: set.
 *
 * Indices:
 * - `dataset`: Histogram of a port.
 */
export interface PD_DELETE extends CommandInstance {
  /** Sets it. Removes the histogram with the given index. */
  set(): Request<void>;
}

/**
 * Removes the histogram with the given index.
 *
 * Port command 142, since 1.0-beta.2: set.
 *
 * Indices:
 * - `dataset`: Histogram of a port.
 */
export const PD_DELETE: CommandClass<PD_DELETE, [module: number, port: number, dataset: number]> = /* @__PURE__ */ command("PD_DELETE", 142, "p dataset", undefined, "");

/** What PD_ENABLE reports. */
export interface PD_ENABLE_Values {
  /** Whether frames are being counted. */
  readonly onOff: OnOff | number;
}

/** What setting PD_ENABLE takes. */
export interface PD_ENABLE_Input {
  /** Whether frames are being counted. */
  readonly onOff: OnOff | number;
}

/**
 * Whether a histogram collects samples; while it does, its settings are locked.
 *
 * Port command 143, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `dataset`: Histogram of a port.
 */
export interface PD_ENABLE extends CommandInstance {
  /** Asks for it. Whether a histogram collects samples; while it does, its settings are locked. */
  get(): Request<PD_ENABLE_Values>;
  /**
   * Sets it. Whether a histogram collects samples; while it does, its settings are locked.
   * @param onOff whether frames are being counted
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PD_ENABLE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether a histogram collects samples; while it does, its settings are locked.
 *
 * Port command 143, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `dataset`: Histogram of a port.
 */
export const PD_ENABLE: CommandClass<PD_ENABLE, [module: number, port: number, dataset: number]> = /* @__PURE__ */ command("PD_ENABLE", 143, "p dataset", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What PD_SOURCE reports. */
export interface PD_SOURCE_Values {
  /** Gap, length, latency or jitter, with the direction. */
  readonly sourceType: SourceType | number;
  /** All frames, those with one TPLD id, or those passing a filter. */
  readonly whichPackets: PacketDetailSelection | number;
  /** TPLD id or filter index, depending on the selection. */
  readonly identity: number;
}

/** What setting PD_SOURCE takes. */
export interface PD_SOURCE_Input {
  /** Gap, length, latency or jitter, with the direction. */
  readonly sourceType: SourceType | number;
  /** All frames, those with one TPLD id, or those passing a filter. */
  readonly whichPackets: PacketDetailSelection | number;
  /** TPLD id or filter index, depending on the selection. */
  readonly identity: number;
}

/**
 * Quantity a histogram measures and the frames it looks at.
 *
 * Port command 144, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `dataset`: Histogram of a port.
 */
export interface PD_SOURCE extends CommandInstance {
  /** Asks for it. Quantity a histogram measures and the frames it looks at. */
  get(): Request<PD_SOURCE_Values>;
  /**
   * Sets it. Quantity a histogram measures and the frames it looks at.
   * @param sourceType gap, length, latency or jitter, with the direction
   * @param whichPackets all frames, those with one TPLD id, or those passing a filter
   * @param identity TPLD id or filter index, depending on the selection
   */
  set(sourceType: SourceType | number, whichPackets: PacketDetailSelection | number, identity: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PD_SOURCE_Input): Request<void>;
}

/**
 * Quantity a histogram measures and the frames it looks at.
 *
 * Port command 144, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `dataset`: Histogram of a port.
 */
export const PD_SOURCE: CommandClass<PD_SOURCE, [module: number, port: number, dataset: number]> = /* @__PURE__ */ command("PD_SOURCE", 144, "P dataset", "source_type:i32@0 which_packets:i32@1 identity:i32", "=", "", [SourceType, PacketDetailSelection]);

/** What PD_RANGE reports. */
export interface PD_RANGE_Values {
  /** Lower end of the first bucket, in the unit measured. */
  readonly start: number;
  /** Width of one bucket, in the unit measured. */
  readonly step: number;
  /** Number of buckets. */
  readonly bucketCount: number;
}

/** What setting PD_RANGE takes. */
export interface PD_RANGE_Input {
  /** Lower end of the first bucket, in the unit measured. */
  readonly start: number;
  /** Width of one bucket, in the unit measured. */
  readonly step: number;
  /** Number of buckets. */
  readonly bucketCount: number;
}

/**
 * Buckets of a histogram: where they begin, how wide and how many they are.
 *
 * Port command 145, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `dataset`: Histogram of a port.
 */
export interface PD_RANGE extends CommandInstance {
  /** Asks for it. Buckets of a histogram: where they begin, how wide and how many they are. */
  get(): Request<PD_RANGE_Values>;
  /**
   * Sets it. Buckets of a histogram: where they begin, how wide and how many they are.
   * @param start lower end of the first bucket, in the unit measured
   * @param step width of one bucket, in the unit measured
   * @param bucketCount number of buckets
   */
  set(start: number, step: number, bucketCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PD_RANGE_Input): Request<void>;
}

/**
 * Buckets of a histogram: where they begin, how wide and how many they are.
 *
 * Port command 145, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `dataset`: Histogram of a port.
 */
export const PD_RANGE: CommandClass<PD_RANGE, [module: number, port: number, dataset: number]> = /* @__PURE__ */ command("PD_RANGE", 145, "P dataset", "start:i32 step:i32 bucket_count:i32", "=");

/** What PD_SAMPLES reports. */
export interface PD_SAMPLES_Values {
  /** One total for each bucket, lowest first. */
  readonly packetCounts: readonly bigint[];
}

/**
 * Frames counted in each bucket of a histogram.
 *
 * Port command 146, since 1.0-beta.2: get.
 *
 * Indices:
 * - `dataset`: Histogram of a port.
 */
export interface PD_SAMPLES extends CommandInstance {
  /** Asks for it. Frames counted in each bucket of a histogram. */
  get(): Request<PD_SAMPLES_Values>;
}

/**
 * Frames counted in each bucket of a histogram.
 *
 * Port command 146, since 1.0-beta.2: get.
 *
 * Indices:
 * - `dataset`: Histogram of a port.
 */
export const PD_SAMPLES: CommandClass<PD_SAMPLES, [module: number, port: number, dataset: number]> = /* @__PURE__ */ command("PD_SAMPLES", 146, "p dataset", "packet_counts:i64[]", undefined);
