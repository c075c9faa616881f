import type { Values } from "../../../runtime/xena/codec/encode.js";
import type { Field } from "../../../runtime/xena/codec/layout.js";
import { infoNamed } from "../command-info.js";
import type { ModuleKind } from "./model.js";

const LARGEST_I32 = 0x7fffffff;

/** Positions of P_MIXLENGTH that can be changed, a bit for each: 0, 1, 14 and 15. */
export const EDITABLE_MIX_LENGTHS = 0xc003;

/** Mix of frame sizes that P_MIXLENGTH starts with, by position. */
export const MIX_BYTES = [56, 60, 64, 70, 78, 92, 256, 496, 512, 570, 576, 594, 1438, 1518, 9216, 16_360] as const;

/** Layer 1 of the fast families: lanes, transmit taps, forward error correction. */
const FAST = ["loki", "loki2", "thor", "thor2", "freya", "edun", "chimera"];

/** Four events that start a capture from bit 0 on, five that stop it from bit 12 on, six classes to keep from bit 24 on; all of them. */
const EVERY_CAPTURE = 0x3f01f00f;

/** Values of P_CAPABILITIES that fit the module; what is not listed is zero. */
export function portCapabilities(kind: ModuleKind): Values {
  const mbps = kind.gbps * 1000;
  const known: Values = { ...limits(mbps), ...features(kind), ...layer1(kind) };
  return filled("P_CAPABILITIES", known);
}

/** All fields of a reply: those that are known, and nothing for the others. */
export function filled(command: string, known: Values): Values {
  const fields = infoNamed(command).codec.get?.fields ?? [];
  return Object.fromEntries(fields.map((field) => [field.key, known[field.key] ?? nothing(field)]));
}

function nothing(field: Field): unknown {
  if (field.kind === "list") return new Array<number>(field.count).fill(0);
  if (field.table?.flags) return [];
  return field.table === undefined ? 0 : [...field.table.numbers.keys()][0];
}

/** How much of everything a port can hold. */
function limits(mbps: number): Values {
  return {
    maxSpeed: mbps,
    maxSpeedReduction: 100,
    minInterframeGap: 16,
    maxInterframeGap: 56,
    maxPreamble: 8,
    maxStreamsPerPort: 256,
    maxPercent: 100,
    maxPps: Math.floor((mbps * 1_000_000) / (8 * (56 + 16))),
    maxMbps: mbps,
    maxSeed: LARGEST_I32,
    maxTxPacketLimit: LARGEST_I32,
    maxBurstSize: 500,
    minPacketLength: 56,
    maxPacketLength: 16_383,
    maxHeaderLength: 2048,
    maxProtocolSegments: 20,
    maxPatternLength: 18,
    maxModifiers: 8,
    maxModifierBytes: 2,
    maxRepeat: 65_535,
    maxTpid: 2048,
    maxManualPackets: 10,
    maxMatchTerms: 16,
    maxLengthTerms: 16,
    maxOrs: 3,
    maxNots: 3,
    maxFilters: 16,
    maxCapturedPackets: 65_536,
    maxTpldStats: 2048,
    maxHistogram: 4,
    max32bitModifiers: 4,
    maxXmitOnePacketLength: 9600,
    txRuntPacketMinLength: 20,
    rxRuntPacketMinLength: 20,
    lengthHistogramStepMin: 1,
    lengthHistogramStepMax: 4096,
    latencyHistogramStepMin: 8,
    latencyHistogramStepMax: LARGEST_I32,
    editableMixlengthIndices: EDITABLE_MIX_LENGTHS,
  };
}

/**
 * What a port can do. Clients tell the two kinds of ports of a combi module by exactly these flags: its 10G ports can read hardware
 * and transceiver registers and nothing else of it.
 */
function features({ family, gbps, revision }: ModuleKind): Values {
  const general = {
    canTcpChecksum: 1,
    canUdpChecksum: 1,
    canMicroTpld: 1,
    canPayloadMode: 1,
    canCustomDataFields: 1,
    canExtPayload: 1,
    canSyncTrafficStart: 1,
    canPfc: 1,
    canHwRegAccess: 1,
    canTcvrMiiRegAccess: 1,
    canModifierLe: 1,
    captureBitmask: family === "chimera" ? 0 : EVERY_CAPTURE,
    isChimera: family === "chimera" ? 1 : 0,
    trafficEngine: "TGA",
  };
  if (family === "combi") return general;
  return {
    ...general,
    canSetAutoneg: gbps <= 10 ? 1 : 0,
    canMdiMdix: gbps <= 10 ? 1 : 0,
    canEee: revision.includes("CU") ? 1 : 0,
    canDynTrafficChange: gbps > 10 ? 1 : 0,
    canManipulatePreamble: gbps > 10 ? 1 : 0,
  };
}

function layer1({ family, gbps }: ModuleKind): Values {
  if (!FAST.includes(family)) return { serdesCount: 1, laneCount: 1 };
  const serdes = gbps >= 400 ? 8 : 4;
  return {
    canPcsPmaConfig: 1,
    canFec: 1,
    canFecStats: 1,
    canTxEq: 1,
    canRxRetune: 1,
    canSetLinkTrain: 1,
    canLinkFlap: 1,
    canAutoNegBaseR: 1,
    canPmaErrorPulse: 1,
    prbsTypesSupported: 1,
    serdesCount: serdes,
    laneCount: gbps >= 400 ? 16 : 20,
    txEqTapCount: 5,
    numTxeqPre: 3,
    maxFecCorrectableSymbolCount: 15,
    minI2cFrequency: 2,
    maxI2cFrequency: 1000,
  };
}
