// Generated from schema/xena/commands/ped.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { OnOff } from "../enums/common.js";

/** What PED_SCHEDULE reports. */
export interface PED_SCHEDULE_Values {
  /** How long the impairment acts in each period. */
  readonly duration: number;
  /** Time from one start of the impairment to the next. */
  readonly period: number;
}

/** What setting PED_SCHEDULE takes. */
export interface PED_SCHEDULE_Input {
  /** How long the impairment acts in each period. */
  readonly duration: number;
  /** Time from one start of the impairment to the next. */
  readonly period: number;
}

/**
 * On and off times that switch an impairment of a flow periodically.
 *
 * Port command 1611, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_SCHEDULE extends CommandInstance {
  /** Asks for it. On and off times that switch an impairment of a flow periodically. */
  get(): Request<PED_SCHEDULE_Values>;
  /**
   * Sets it. On and off times that switch an impairment of a flow periodically.
   * @param duration how long the impairment acts in each period
   * @param period time from one start of the impairment to the next
   */
  set(duration: number, period: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_SCHEDULE_Input): Request<void>;
}

/**
 * On and off times that switch an impairment of a flow periodically.
 *
 * Port command 1611, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_SCHEDULE: CommandClass<PED_SCHEDULE, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_SCHEDULE", 1611, "P flow impairment_type", "duration:i32 period:i32", "=");

/** What PED_ONESHOTSTATUS reports. */
export interface PED_ONESHOTSTATUS_Values {
  /** Vendor-coded state of the single run. */
  readonly oneShotStatus: number;
}

/**
 * Progress of an impairment that was scheduled to act once.
 *
 * Port command 1612, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_ONESHOTSTATUS extends CommandInstance {
  /** Asks for it. Progress of an impairment that was scheduled to act once. */
  get(): Request<PED_ONESHOTSTATUS_Values>;
}

/**
 * Progress of an impairment that was scheduled to act once.
 *
 * Port command 1612, since 1.0-beta.2: get.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_ONESHOTSTATUS: CommandClass<PED_ONESHOTSTATUS, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_ONESHOTSTATUS", 1612, "p flow impairment_type", "one_shot_status:u8", undefined);

/**
 * Turns off the distribution that drives an impairment of a flow.
 *
 * Port command 1620, since 1.0-beta.2: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_OFF extends CommandInstance {
  /** Sets it. Turns off the distribution that drives an impairment of a flow. */
  set(): Request<void>;
}

/**
 * Turns off the distribution that drives an impairment of a flow.
 *
 * Port command 1620, since 1.0-beta.2: set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_OFF: CommandClass<PED_OFF, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_OFF", 1620, "p flow impairment_type", undefined, "");

/** What PED_FIXED reports. */
export interface PED_FIXED_Values {
  /** Share of packets impaired at regular distance. */
  readonly probability: number;
}

/** What setting PED_FIXED takes. */
export interface PED_FIXED_Input {
  /** Share of packets impaired at regular distance. */
  readonly probability: number;
}

/**
 * Impairs packets of a flow at a fixed rate, evenly spaced.
 *
 * Port command 1621, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_FIXED extends CommandInstance {
  /** Asks for it. Impairs packets of a flow at a fixed rate, evenly spaced. */
  get(): Request<PED_FIXED_Values>;
  /**
   * Sets it. Impairs packets of a flow at a fixed rate, evenly spaced.
   * @param probability share of packets impaired at regular distance
   */
  set(probability: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_FIXED_Input): Request<void>;
}

/**
 * Impairs packets of a flow at a fixed rate, evenly spaced.
 *
 * Port command 1621, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_FIXED: CommandClass<PED_FIXED, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_FIXED", 1621, "p flow impairment_type", "probability:i32", "=");

/** What PED_RANDOM reports. */
export interface PED_RANDOM_Values {
  /** Chance that any one packet is impaired. */
  readonly probability: number;
}

/** What setting PED_RANDOM takes. */
export interface PED_RANDOM_Input {
  /** Chance that any one packet is impaired. */
  readonly probability: number;
}

/**
 * Impairs packets of a flow at random, each with the same probability.
 *
 * Port command 1622, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_RANDOM extends CommandInstance {
  /** Asks for it. Impairs packets of a flow at random, each with the same probability. */
  get(): Request<PED_RANDOM_Values>;
  /**
   * Sets it. Impairs packets of a flow at random, each with the same probability.
   * @param probability chance that any one packet is impaired
   */
  set(probability: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_RANDOM_Input): Request<void>;
}

/**
 * Impairs packets of a flow at random, each with the same probability.
 *
 * Port command 1622, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_RANDOM: CommandClass<PED_RANDOM, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_RANDOM", 1622, "p flow impairment_type", "probability:i32", "=");

/** What PED_BER reports. */
export interface PED_BER_Values {
  /** Coefficient c of an error rate written c times ten to the exponent. */
  readonly coef: number;
  /** Power of ten that scales the coefficient. */
  readonly exp: number;
}

/** What setting PED_BER takes. */
export interface PED_BER_Input {
  /** Coefficient c of an error rate written c times ten to the exponent. */
  readonly coef: number;
  /** Power of ten that scales the coefficient. */
  readonly exp: number;
}

/**
 * Impairs packets of a flow at random to match a bit error rate.
 *
 * Port command 1623, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_BER extends CommandInstance {
  /** Asks for it. Impairs packets of a flow at random to match a bit error rate. */
  get(): Request<PED_BER_Values>;
  /**
   * Sets it. Impairs packets of a flow at random to match a bit error rate.
   * @param coef coefficient c of an error rate written c times ten to the exponent
   * @param exp power of ten that scales the coefficient
   */
  set(coef: number, exp: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_BER_Input): Request<void>;
}

/**
 * Impairs packets of a flow at random to match a bit error rate.
 *
 * Port command 1623, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_BER: CommandClass<PED_BER, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_BER", 1623, "p flow impairment_type", "coef:i32 exp:i32", "=");

/** What PED_FIXEDBURST reports. */
export interface PED_FIXEDBURST_Values {
  /** Consecutive packets impaired in each burst. In packets. */
  readonly burstSize: number;
}

/** What setting PED_FIXEDBURST takes. */
export interface PED_FIXEDBURST_Input {
  /** Consecutive packets impaired in each burst. In packets. */
  readonly burstSize: number;
}

/**
 * Impairs bursts of fixed length in a flow.
 *
 * Port command 1624, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_FIXEDBURST extends CommandInstance {
  /** Asks for it. Impairs bursts of fixed length in a flow. */
  get(): Request<PED_FIXEDBURST_Values>;
  /**
   * Sets it. Impairs bursts of fixed length in a flow.
   * @param burstSize consecutive packets impaired in each burst
   */
  set(burstSize: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_FIXEDBURST_Input): Request<void>;
}

/**
 * Impairs bursts of fixed length in a flow.
 *
 * Port command 1624, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_FIXEDBURST: CommandClass<PED_FIXEDBURST, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_FIXEDBURST", 1624, "p flow impairment_type", "burst_size:i32", "=");

/** What PED_RANDOMBURST reports. */
export interface PED_RANDOMBURST_Values {
  /** Shortest burst of impaired packets. In packets. */
  readonly minimum: number;
  /** Longest burst of impaired packets. In packets. */
  readonly maximum: number;
  /** Chance that a burst begins at a packet. */
  readonly probability: number;
}

/** What setting PED_RANDOMBURST takes. */
export interface PED_RANDOMBURST_Input {
  /** Shortest burst of impaired packets. In packets. */
  readonly minimum: number;
  /** Longest burst of impaired packets. In packets. */
  readonly maximum: number;
  /** Chance that a burst begins at a packet. */
  readonly probability: number;
}

/**
 * Impairs bursts of random length that begin at random packets of a flow.
 *
 * Port command 1625, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_RANDOMBURST extends CommandInstance {
  /** Asks for it. Impairs bursts of random length that begin at random packets of a flow. */
  get(): Request<PED_RANDOMBURST_Values>;
  /**
   * Sets it. Impairs bursts of random length that begin at random packets of a flow.
   * @param minimum shortest burst of impaired packets
   * @param maximum longest burst of impaired packets
   * @param probability chance that a burst begins at a packet
   */
  set(minimum: number, maximum: number, probability: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_RANDOMBURST_Input): Request<void>;
}

/**
 * Impairs bursts of random length that begin at random packets of a flow.
 *
 * Port command 1625, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_RANDOMBURST: CommandClass<PED_RANDOMBURST, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_RANDOMBURST", 1625, "p flow impairment_type", "minimum:i32 maximum:i32 probability:i32", "=");

/** What PED_GE reports. */
export interface PED_GE_Values {
  /** Chance that a packet is impaired in the good state. */
  readonly goodStateProb: number;
  /** Chance of going from the good to the bad state. */
  readonly goodStateTransProb: number;
  /** Chance that a packet is impaired in the bad state. */
  readonly badStateProb: number;
  /** Chance of going from the bad back to the good state. */
  readonly badStateTransProb: number;
}

/** What setting PED_GE takes. */
export interface PED_GE_Input {
  /** Chance that a packet is impaired in the good state. */
  readonly goodStateProb: number;
  /** Chance of going from the good to the bad state. */
  readonly goodStateTransProb: number;
  /** Chance that a packet is impaired in the bad state. */
  readonly badStateProb: number;
  /** Chance of going from the bad back to the good state. */
  readonly badStateTransProb: number;
}

/**
 * Impairs packets by the Gilbert-Elliott model, which alternates between a good and a bad state.
 *
 * Port command 1626, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_GE extends CommandInstance {
  /** Asks for it. Impairs packets by the Gilbert-Elliott model, which alternates between a good and a bad state. */
  get(): Request<PED_GE_Values>;
  /**
   * Sets it. Impairs packets by the Gilbert-Elliott model, which alternates between a good and a bad state.
   * @param goodStateProb chance that a packet is impaired in the good state
   * @param goodStateTransProb chance of going from the good to the bad state
   * @param badStateProb chance that a packet is impaired in the bad state
   * @param badStateTransProb chance of going from the bad back to the good state
   */
  set(goodStateProb: number, goodStateTransProb: number, badStateProb: number, badStateTransProb: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_GE_Input): Request<void>;
}

/**
 * Impairs packets by the Gilbert-Elliott model, which alternates between a good and a bad state.
 *
 * Port command 1626, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_GE: CommandClass<PED_GE, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_GE", 1626, "p flow impairment_type", "good_state_prob:i32 good_state_trans_prob:i32 bad_state_prob:i32 bad_state_trans_prob:i32", "=");

/** What PED_UNI reports. */
export interface PED_UNI_Values {
  /** Lower limit of the drawn values. */
  readonly minimum: bigint;
  /** Upper limit of the drawn values. */
  readonly maximum: bigint;
}

/** What setting PED_UNI takes. */
export interface PED_UNI_Input {
  /** Lower limit of the drawn values. */
  readonly minimum: bigint | number;
  /** Upper limit of the drawn values. */
  readonly maximum: bigint | number;
}

/**
 * Uniform distribution, between two limits, of impairment distance or latency in a flow.
 *
 * Port command 1627, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_UNI extends CommandInstance {
  /** Asks for it. Uniform distribution, between two limits, of impairment distance or latency in a flow. */
  get(): Request<PED_UNI_Values>;
  /**
   * Sets it. Uniform distribution, between two limits, of impairment distance or latency in a flow.
   * @param minimum lower limit of the drawn values
   * @param maximum upper limit of the drawn values
   */
  set(minimum: bigint | number, maximum: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_UNI_Input): Request<void>;
}

/**
 * Uniform distribution, between two limits, of impairment distance or latency in a flow.
 *
 * Port command 1627, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_UNI: CommandClass<PED_UNI, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_UNI", 1627, "p flow impairment_type", "minimum:i64 maximum:i64", "=");

/** What PED_GAUSS reports. */
export interface PED_GAUSS_Values {
  /** Center of the bell curve. */
  readonly mean: bigint;
  /** Spread of the values about the center. */
  readonly stdDeviation: bigint;
}

/** What setting PED_GAUSS takes. */
export interface PED_GAUSS_Input {
  /** Center of the bell curve. */
  readonly mean: bigint | number;
  /** Spread of the values about the center. */
  readonly stdDeviation: bigint | number;
}

/**
 * Gaussian distribution of impairment distance or latency in a flow.
 *
 * Port command 1628, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_GAUSS extends CommandInstance {
  /** Asks for it. Gaussian distribution of impairment distance or latency in a flow. */
  get(): Request<PED_GAUSS_Values>;
  /**
   * Sets it. Gaussian distribution of impairment distance or latency in a flow.
   * @param mean center of the bell curve
   * @param stdDeviation spread of the values about the center
   */
  set(mean: bigint | number, stdDeviation: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_GAUSS_Input): Request<void>;
}

/**
 * Gaussian distribution of impairment distance or latency in a flow.
 *
 * Port command 1628, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_GAUSS: CommandClass<PED_GAUSS, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_GAUSS", 1628, "p flow impairment_type", "mean:i64 std_deviation:i64", "=");

/** What PED_POISSON reports. */
export interface PED_POISSON_Values {
  /** Expected value of the draws. */
  readonly mean: bigint;
}

/** What setting PED_POISSON takes. */
export interface PED_POISSON_Input {
  /** Expected value of the draws. */
  readonly mean: bigint | number;
}

/**
 * Poisson distribution of impairment distance or latency in a flow.
 *
 * Port command 1629, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_POISSON extends CommandInstance {
  /** Asks for it. Poisson distribution of impairment distance or latency in a flow. */
  get(): Request<PED_POISSON_Values>;
  /**
   * Sets it. Poisson distribution of impairment distance or latency in a flow.
   * @param mean expected value of the draws
   */
  set(mean: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_POISSON_Input): Request<void>;
}

/**
 * Poisson distribution of impairment distance or latency in a flow.
 *
 * Port command 1629, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_POISSON: CommandClass<PED_POISSON, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_POISSON", 1629, "p flow impairment_type", "mean:i64", "=");

/** What PED_GAMMA reports. */
export interface PED_GAMMA_Values {
  /** Shape parameter, often written k. */
  readonly shape: bigint;
  /** Scale parameter, often written theta. */
  readonly scale: bigint;
}

/** What setting PED_GAMMA takes. */
export interface PED_GAMMA_Input {
  /** Shape parameter, often written k. */
  readonly shape: bigint | number;
  /** Scale parameter, often written theta. */
  readonly scale: bigint | number;
}

/**
 * Gamma distribution of impairment distance or latency in a flow.
 *
 * Port command 1630, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_GAMMA extends CommandInstance {
  /** Asks for it. Gamma distribution of impairment distance or latency in a flow. */
  get(): Request<PED_GAMMA_Values>;
  /**
   * Sets it. Gamma distribution of impairment distance or latency in a flow.
   * @param shape shape parameter, often written k
   * @param scale scale parameter, often written theta
   */
  set(shape: bigint | number, scale: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_GAMMA_Input): Request<void>;
}

/**
 * Gamma distribution of impairment distance or latency in a flow.
 *
 * Port command 1630, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_GAMMA: CommandClass<PED_GAMMA, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_GAMMA", 1630, "p flow impairment_type", "shape:i64 scale:i64", "=");

/** What PED_CUST reports. */
export interface PED_CUST_Values {
  /** Index of the custom distribution, as listed by PEC_INDICES. */
  readonly custId: number;
}

/** What setting PED_CUST takes. */
export interface PED_CUST_Input {
  /** Index of the custom distribution, as listed by PEC_INDICES. */
  readonly custId: number;
}

/**
 * Drives an impairment of a flow by one of the custom distributions of the port.
 *
 * Port command 1631, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_CUST extends CommandInstance {
  /** Asks for it. Drives an impairment of a flow by one of the custom distributions of the port. */
  get(): Request<PED_CUST_Values>;
  /**
   * Sets it. Drives an impairment of a flow by one of the custom distributions of the port.
   * @param custId index of the custom distribution, as listed by PEC_INDICES
   */
  set(custId: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_CUST_Input): Request<void>;
}

/**
 * Drives an impairment of a flow by one of the custom distributions of the port.
 *
 * Port command 1631, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_CUST: CommandClass<PED_CUST, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_CUST", 1631, "p flow impairment_type", "cust_id:i32", "=");

/** What PED_CONST reports. */
export interface PED_CONST_Values {
  /** Latency given to every packet; a fresh flow has the smallest possible. */
  readonly delay: bigint;
}

/** What setting PED_CONST takes. */
export interface PED_CONST_Input {
  /** Latency given to every packet; a fresh flow has the smallest possible. */
  readonly delay: bigint | number;
}

/**
 * Delays all packets of a flow by the same latency.
 *
 * Port command 1640, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_CONST extends CommandInstance {
  /** Asks for it. Delays all packets of a flow by the same latency. */
  get(): Request<PED_CONST_Values>;
  /**
   * Sets it. Delays all packets of a flow by the same latency.
   * @param delay latency given to every packet; a fresh flow has the smallest possible
   */
  set(delay: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_CONST_Input): Request<void>;
}

/**
 * Delays all packets of a flow by the same latency.
 *
 * Port command 1640, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_CONST: CommandClass<PED_CONST, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_CONST", 1640, "p flow impairment_type", "delay:i64", "=");

/** What PED_ACCBURST reports. */
export interface PED_ACCBURST_Values {
  /** How long packets are collected before release. */
  readonly delay: bigint;
}

/** What setting PED_ACCBURST takes. */
export interface PED_ACCBURST_Input {
  /** How long packets are collected before release. */
  readonly delay: bigint | number;
}

/**
 * Holds back the packets of a flow for a time and then releases them in a burst.
 *
 * Port command 1641, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_ACCBURST extends CommandInstance {
  /** Asks for it. Holds back the packets of a flow for a time and then releases them in a burst. */
  get(): Request<PED_ACCBURST_Values>;
  /**
   * Sets it. Holds back the packets of a flow for a time and then releases them in a burst.
   * @param delay how long packets are collected before release
   */
  set(delay: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_ACCBURST_Input): Request<void>;
}

/**
 * Holds back the packets of a flow for a time and then releases them in a burst.
 *
 * Port command 1641, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_ACCBURST: CommandClass<PED_ACCBURST, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_ACCBURST", 1641, "p flow impairment_type", "delay:i64", "=");

/** What PED_STEP reports. */
export interface PED_STEP_Values {
  /** Smaller of the two latencies. */
  readonly low: bigint;
  /** Larger of the two latencies. */
  readonly high: bigint;
}

/** What setting PED_STEP takes. */
export interface PED_STEP_Input {
  /** Smaller of the two latencies. */
  readonly low: bigint | number;
  /** Larger of the two latencies. */
  readonly high: bigint | number;
}

/**
 * Lets the latency of a flow change between two values.
 *
 * Port command 1642, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_STEP extends CommandInstance {
  /** Asks for it. Lets the latency of a flow change between two values. */
  get(): Request<PED_STEP_Values>;
  /**
   * Sets it. Lets the latency of a flow change between two values.
   * @param low smaller of the two latencies
   * @param high larger of the two latencies
   */
  set(low: bigint | number, high: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_STEP_Input): Request<void>;
}

/**
 * Lets the latency of a flow change between two values.
 *
 * Port command 1642, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_STEP: CommandClass<PED_STEP, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_STEP", 1642, "p flow impairment_type", "low:i64 high:i64", "=");

/** What PED_ENABLE reports. */
export interface PED_ENABLE_Values {
  /** ON lets the configured distribution act. */
  readonly action: OnOff | number;
}

/** What setting PED_ENABLE takes. */
export interface PED_ENABLE_Input {
  /** ON lets the configured distribution act. */
  readonly action: OnOff | number;
}

/**
 * Whether the impairment of the given type acts on a flow.
 *
 * Port command 1644, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export interface PED_ENABLE extends CommandInstance {
  /** Asks for it. Whether the impairment of the given type acts on a flow. */
  get(): Request<PED_ENABLE_Values>;
  /**
   * Sets it. Whether the impairment of the given type acts on a flow.
   * @param action ON lets the configured distribution act
   */
  set(action: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: PED_ENABLE_Input): Request<void>;
  /** Sets it with action OFF. */
  setOff(): Request<void>;
  /** Sets it with action ON. */
  setOn(): Request<void>;
}

/**
 * Whether the impairment of the given type acts on a flow.
 *
 * Port command 1644, since 1.0-beta.2: get, set, pushed.
 *
 * Indices:
 * - `flow`: Impairment flow of a Chimera port; 0 is the default flow.
 * - `impairment_type`: Impairment that a distribution or schedule belongs to; ImpairmentTypeIndex names the numbers.
 */
export const PED_ENABLE: CommandClass<PED_ENABLE, [module: number, port: number, flow: number, impairmentType: number]> = /* @__PURE__ */ command("PED_ENABLE", 1644, "P flow impairment_type", "action:u8@0", "=", "setOff action=OFF;setOn action=ON", [OnOff]);
