import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handlers, portOf } from "../call.js";
import { MICROSECOND } from "../clock.js";
import { encodeReply, infoNamed } from "../command-info.js";
import {
  type AnltState,
  advertisedTechnology,
  anltState,
  commonTechnology,
  NEGOTIATION,
  ownTechnology,
  TRAINING,
} from "../layer1/anlt.js";
import { isPam4, lanesOf } from "../layer1/light.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";
import { filled } from "../truths/capabilities.js";

/** Pause and error correction abilities that every port has: both kinds of pause, and Reed-Solomon. */
const PAUSE_BITS = "03";
const FEC_BITS = "04";

/** Auto-negotiation and link training between the two ends of a cable. */
export const anltHandlers: Handlers = {
  PL1_ANLT: { set: begin },
  PP_AUTONEG: { set: begin },
  PP_LINKTRAIN: { set: begin },
  PL1_AUTONEG_ABILITIES: {
    get: (call) => ({
      techAbilitiesSupported: hex8(ownTechnology(portOf(call))),
      fecModesSupported: FEC_BITS,
      pauseModesSupported: PAUSE_BITS,
    }),
  },
  PL1_AUTONEG_STATUS: { get: (call) => autonegStatus(portOf(call)) },
  PL1_AUTONEGINFO: { get: (call) => autonegInfo(portOf(call)) },
  PP_AUTONEGSTATUS: { get: (call) => oldAutonegStatus(portOf(call)) },
  PL1_LINKTRAIN_STATUS: { get: (call) => trainingStatus(portOf(call), call.indices[0] as number) },
  PP_LINKTRAINSTATUS: { get: (call) => trainingStatus(portOf(call), call.indices[0] as number) },
  PL1_LOG: { get: (call) => ({ logString: log(portOf(call)) }) },
};

/** A new setting begins everything anew at both ends; who waits for the statuses of older modules is told when they change. */
function begin(call: Call) {
  const port = portOf(call);
  const { lab } = call;
  const refusal = remember(call);
  if (refusal !== undefined) return refusal;
  const now = lab.clock.now();
  port.layer1.anltSince = now;
  port.layer1.declaredTrained.clear();
  const ends = new Set([port, port.peer ?? port]);
  const tell = (): void => {
    for (const end of ends) pushStatuses(end);
  };
  tell();
  const { isNegotiating, isTraining } = anltState(port);
  if (isNegotiating) lab.schedule(now + NEGOTIATION, tell);
  if (isTraining) lab.schedule(now + TRAINING + (isNegotiating ? NEGOTIATION : 0n), tell);
  return undefined;
}

const told = new WeakMap<Port, string>();

function pushStatuses(port: Port): void {
  const { isGood, isTrained, isNegotiating, isTraining } = anltState(port);
  const now = [isGood, isTrained, isNegotiating, isTraining].join();
  if (told.get(port) === now) return;
  told.set(port, now);
  const { pushes } = port.lab;
  const negotiated = infoNamed("PP_AUTONEGSTATUS");
  pushes.add(negotiated, port, [], encodeReply(negotiated, oldAutonegStatus(port)));
  const trained = infoNamed("PP_LINKTRAINSTATUS");
  for (let serdes = 0; serdes < lanesOf(port); serdes++)
    pushes.add(trained, port, [serdes], encodeReply(trained, trainingStatus(port, serdes)));
}

function autonegState({ isNegotiating, isGood }: AnltState): string {
  if (isGood) return "AN_GOOD";
  return isNegotiating ? "ABILITY_DETECT" : "UNKNOWN";
}

function autonegStatus(port: Port): Values {
  const state = anltState(port);
  const { isGood, isNegotiating } = state;
  return {
    mode: isNegotiating ? "ANEG_ON" : "ANEG_OFF",
    autonegState: autonegState(state),
    receivedTechAbilities: hex8(isGood && port.peer !== undefined ? advertisedTechnology(port.peer) : 0n),
    receivedFecAbilities: isGood ? FEC_BITS : "00",
    receivedPauseMode: isGood ? PAUSE_BITS : "00",
    techAbilityHcdStatus: isGood ? "SUCCESS" : "FAILED",
    techAbilityHcdValue: (isGood ? commonTechnology(port) : undefined) ?? 0,
    fecModeResult: isGood ? (isPam4(port) ? "RS_FEC_KP" : "RS_FEC_KR") : "OFF",
    pauseModeResult: isGood ? "SYM_PAUSE" : "NO_PAUSE",
  };
}

/** The older status counts technologies in a way of its own, of which only "default" is common to all. */
function oldAutonegStatus(port: Port): Values {
  const state = anltState(port);
  return filled("PP_AUTONEGSTATUS", {
    mode: state.isNegotiating ? "ANEG_ON" : "ANEG_OFF",
    fec: state.isGood ? "RS_FEC" : "PENDING",
    autoState: autonegState(state),
  });
}

/** One base page each way is enough for two ends that agree at once. */
function autonegInfo(port: Port): Values {
  const { isGood } = anltState(port);
  if (!isGood) return filled("PL1_AUTONEGINFO", {});
  return filled("PL1_AUTONEGINFO", {
    rxLinkCodewordCount: 1,
    txLinkCodewordCount: 1,
    negotiationSuccessCount: 1,
    durationUs: Number(NEGOTIATION / MICROSECOND),
  });
}

/** Trained by time, or where a client trains by hand when it says so. */
function trainingStatus(port: Port, serdes: number): Values {
  const { isTrained, isTraining } = anltState(port);
  const isByHand = port.read("PL1_ANLT").ltMode === "ENABLED_INTERACTIVE";
  const isDone = isTrained && (!isByHand || port.layer1.declaredTrained.has(serdes));
  return {
    mode: isTraining ? "ENABLED" : "DISABLED",
    status: isDone ? "TRAINED" : "NOT_TRAINED",
    failure: "NO_FAILURE",
  };
}

/** What happened since the last setting, one line each, with the time on the clock of the chassis. */
function log(port: Port): string {
  const { isNegotiating, isGood, isTraining, isTrained, goodAt, trainedAt } = anltState(port);
  const began = port.layer1.anltSince;
  const lines: string[] = [];
  const add = (at: bigint, text: string): void => {
    const seconds = Number((at - port.lab.startedAt) / MICROSECOND) / 1e6;
    lines.push(`${seconds.toFixed(6)} ${port.module}/${port.port} ${text}`);
  };
  if (isNegotiating) add(began, "AN started");
  if (isGood) add(goodAt, `AN good, HCD ${commonTechnology(port)}`);
  if (isTraining) for (let serdes = 0; serdes < lanesOf(port); serdes++) add(began, `LT started, serdes ${serdes}`);
  if (isTrained) for (let serdes = 0; serdes < lanesOf(port); serdes++) add(trainedAt, `LT trained, serdes ${serdes}`);
  return lines.join("\n");
}

/** Eight bytes of a bit set. */
function hex8(bits: bigint): string {
  return bits.toString(16).padStart(16, "0");
}
