import { defineHeader, type HeaderBuilder } from "../define.js";
import { type Given, uint } from "../field.js";

/** Group address of MAC control frames, IEEE 802.3 clause 31B.1: never forwarded by a bridge. */
const CONTROL_ADDRESS = 0x0180c2000001;

const IDS = { ethertype: 0x8808, groupMac: CONTROL_ADDRESS } as const;

/** Fields of a pause frame. */
export interface PauseFields {
  readonly opcode?: number;
  /** How long to stop, in units of 512 bit times; 0 resumes. 65535 unless given. */
  readonly quanta?: number;
}

/** MAC control pause, IEEE 802.3 annex 31B. */
export const pause: HeaderBuilder<PauseFields> = defineHeader(
  "pause",
  { opcode: uint(16, 1), quanta: uint(16, 0xffff) },
  { segment: { name: "MACCTRL", bytes: 4 }, ids: IDS, tell: ["opcode", 1n] },
);

/** Fields of a priority flow control frame; a pause time is in units of 512 bit times, and 0 resumes. */
export interface PfcFields {
  readonly opcode?: number;
  /** Bit n for priority n. Left out, the priorities are meant whose quanta are given. */
  readonly enabled?: number;
  readonly quanta0?: number;
  readonly quanta1?: number;
  readonly quanta2?: number;
  readonly quanta3?: number;
  readonly quanta4?: number;
  readonly quanta5?: number;
  readonly quanta6?: number;
  readonly quanta7?: number;
}

/** Priority flow control, IEEE 802.1Q clause 36 and IEEE 802.3 annex 31D. */
export const pfc: HeaderBuilder<PfcFields> = defineHeader(
  "pfc",
  {
    opcode: uint(16, 0x0101),
    enabled: uint(16, enabledBy),
    quanta0: uint(16),
    quanta1: uint(16),
    quanta2: uint(16),
    quanta3: uint(16),
    quanta4: uint(16),
    quanta5: uint(16),
    quanta6: uint(16),
    quanta7: uint(16),
  },
  { segment: { name: "MACCTRLPFC", bytes: 20 }, ids: IDS, tell: ["opcode", 0x0101n] },
);

function enabledBy(given: Given): number {
  let enabled = 0;
  for (let priority = 0; priority < 8; priority++) {
    if (given[`quanta${priority}`] !== undefined) enabled |= 1 << priority;
  }
  return enabled;
}
