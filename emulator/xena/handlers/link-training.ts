import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import { anltState } from "../layer1/anlt.js";
import type { Port } from "../parts.js";
import { filled } from "../truths/capabilities.js";
import { nativeTaps, setNativeTaps } from "./tx-taps.js";

/** Places of the taps pre, main, post, pre2, pre3 in the order pre3, pre2, pre, main, post. */
const PLACES = [2, 3, 4, 1, 0] as const;

/** Range of native steps. */
const MOST = [10, 24, 36, 87, 36] as const;

/** Flags of an answer: done, and frame lock. */
const DONE = 4;
const LOCK = 8;

/** The last request of each serdes, with its answer. */
const requests = new WeakMap<Port, Map<number, Values>>();

/** Link training by hand: requests to the transmitter at the other end. */
export const linkTrainingHandlers: Handlers = {
  PL1_LINKTRAIN_CMD: {
    get(call) {
      const answered = requests.get(portOf(call))?.get(call.indices[0] as number);
      return answered ?? { cmd: 0, arg: 0, result: "UNKNOWN", flags: 0 };
    },
    set(call) {
      const port = portOf(call);
      const mine = requests.get(port) ?? new Map<number, Values>();
      requests.set(port, mine);
      const [cmd, arg] = call.value as unknown as [number, number];
      mine.set(call.indices[0] as number, { cmd, arg, ...carryOut(call, arg) });
      return undefined;
    },
  },
  PL1_LINKTRAININFO: { get: (call) => trainingInfo(call) },
};

/** Without a partner that trains too there is no frame lock, and no answer. */
function carryOut(call: Call, arg: number): Values {
  const port = portOf(call);
  const [serdes] = call.indices as [number];
  const { peer } = port;
  if (peer === undefined || !anltState(port).isTraining || !anltState(peer).isTraining)
    return { result: "TIMEOUT", flags: DONE };
  switch (valuesOf(call).cmd) {
    case "CMD_INC":
      return { result: step(peer, serdes, arg, 1), flags: DONE | LOCK };
    case "CMD_DEC":
      return { result: step(peer, serdes, arg, -1), flags: DONE | LOCK };
    case "CMD_PRESET":
      preset(peer, serdes, arg);
      break;
    case "CMD_LOCAL_TRAINED":
      port.layer1.declaredTrained.add(serdes);
      break;
  }
  return { result: "SUCCESS", flags: DONE | LOCK };
}

function step(peer: Port, serdes: number, arg: number, by: number): string {
  const place = PLACES[arg];
  if (place === undefined) return "COEFF_STS_NOT_SUPPORTED";
  const taps = [...nativeTaps(peer, serdes)];
  const value = (taps[place] ?? 0) + by;
  if (value < 0 || value > MOST[place]) return "COEFF_STS_AT_LIMIT";
  taps[place] = value;
  setNativeTaps(peer.lab, peer, serdes, taps);
  return "COEFF_STS_UPDATED";
}

/** Presets that nobody has configured leave the taps as they are. */
function preset(peer: Port, serdes: number, number: number): void {
  const values = peer.values.entries(PRESET_CODE).find(({ indices }) => indices[0] === serdes && indices[1] === number);
  if (values === undefined) return;
  const { pre3, pre2, pre, main, post } = peer.read("PL1_PRESET_CONFIG", [serdes, number]) as Record<string, number>;
  setNativeTaps(peer.lab, peer, serdes, [pre3 ?? 0, pre2 ?? 0, pre ?? 0, main ?? 0, post ?? 0]);
}

/** Code of PL1_PRESET_CONFIG. */
const PRESET_CODE = 426;

function trainingInfo(call: Call): Values {
  const port = portOf(call);
  const [serdes] = call.indices as [number];
  const { isTraining, isTrained } = anltState(port);
  const [pre3, pre2, pre, main, post] = nativeTaps(port, serdes);
  const lock = isTraining && port.peer !== undefined && anltState(port.peer).isTraining ? "LOCKED" : "LOST";
  return filled("PL1_LINKTRAININFO", {
    durationUs: isTrained ? 500_000 : 0,
    pre1CurrentLevel: pre,
    mainCurrentLevel: main,
    post1CurrentLevel: post,
    pre2CurrentLevel: pre2,
    pre3CurrentLevel: pre3,
    frameLock: lock,
    remoteFrameLock: lock,
  });
}
