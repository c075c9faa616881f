import { SECOND } from "../clock.js";
import { speedMbps } from "../line.js";
import type { Port } from "../parts.js";
import { larger } from "../traffic/bounds.js";
import { seesLight } from "./light.js";

/** Time that auto-negotiation takes with a partner that negotiates too, and link training after it. */
export const NEGOTIATION: bigint = SECOND / 5n;
export const TRAINING: bigint = SECOND / 2n;

/** Bit of the technology ability that goes with the speed of a port in Mbit/s; the IEEE ones, of copper and backplane. */
const TECHNOLOGY: Readonly<Record<number, number>> = {
  10000: 2,
  25000: 10,
  40000: 4,
  50000: 13,
  100000: 16,
  200000: 17,
  400000: 18,
  800000: 19,
  1600000: 23,
};

/** Where auto-negotiation and link training of a port stand. */
export interface AnltState {
  readonly isNegotiating: boolean;
  readonly isTraining: boolean;
  /** Whether the partner was found and agreed. */
  readonly isGood: boolean;
  readonly isTrained: boolean;
  /** When it was agreed, and when training was done, on the clock of the chassis. */
  readonly goodAt: bigint;
  readonly trainedAt: bigint;
}

/** Works out how far a port has come: both ends must take part, and the one that began last counts. */
export function anltState(port: Port): AnltState {
  const { peer, lab } = port;
  const own = modes(port);
  const other = peer === undefined ? OFF : modes(peer);
  const began = larger(port.layer1.anltSince, peer?.layer1.anltSince ?? 0n);
  const now = lab.clock.now();
  const canHear = seesLight(port);
  const goodAt = began + NEGOTIATION;
  const trainedAt = (own.an ? goodAt : began) + TRAINING;
  const agree = own.an === other.an;
  return {
    isNegotiating: own.an,
    isTraining: own.lt,
    isGood: canHear && own.an && other.an && now >= goodAt && commonTechnology(port) !== undefined,
    isTrained: canHear && agree && own.lt && other.lt && now >= trainedAt,
    goodAt,
    trainedAt,
  };
}

const OFF = { an: false, lt: false } as const;

/** What a port was told to do, by the newer commands or the older ones. */
function modes(port: Port): { readonly an: boolean; readonly lt: boolean } {
  const { anMode, ltMode } = port.read("PL1_ANLT");
  const isOldOn = port.read("PP_AUTONEG").mode === "ANEG_ON";
  const oldTraining = port.read("PP_LINKTRAIN").mode;
  const isOldTraining =
    oldTraining === "STANDALONE" || oldTraining === "INTERACTIVE" || (isOldOn && oldTraining === "START_AFTER_AUTONEG");
  return { an: anMode === "ENABLED" || isOldOn, lt: ltMode !== "DISABLED" || isOldTraining };
}

/** Technology abilities that a port has, as bits. */
export function ownTechnology(port: Port): bigint {
  const bit = TECHNOLOGY[speedMbps(port)];
  return bit === undefined ? 0n : 1n << BigInt(bit);
}

/** Technology abilities that a port tells its partner: all it has unless a client chose. */
export function advertisedTechnology(port: Port): bigint {
  const { techAbilities } = port.read("PL1_AUTONEG_CONFIG") as { techAbilities: string };
  const chosen = BigInt(`0x${techAbilities}`);
  return chosen === 0n ? ownTechnology(port) : chosen;
}

/** Highest technology that both ends tell; undefined when there is none. */
export function commonTechnology(port: Port): number | undefined {
  if (port.peer === undefined) return undefined;
  const common = advertisedTechnology(port) & advertisedTechnology(port.peer);
  return common === 0n ? undefined : common.toString(2).length - 1;
}
