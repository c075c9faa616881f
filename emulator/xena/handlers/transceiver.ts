import type { Values } from "../../../runtime/xena/codec/encode.js";
import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import { lanesOf, seesLight } from "../layer1/light.js";
import { memoryOf, RECEIVED_POWER } from "../layer1/memory.js";
import { SENT_POWER } from "../layer1/memory-map.js";
import { remember } from "../remember.js";

/** PX_RW reads and writes four registers in a row, since its value has four bytes. */
const RW_BYTES = 4;

/** Degrees and 256ths of a degree, in the lower half. */
const TEMPERATURE_ADDRESS = 14;

/** Speed of the bus that every port has, in kHz. */
const USUAL_KHZ = 100;

/** Nanowatts in a tenth of a microwatt. */
const NANOWATTS = 100;

/** Access to the memory of the transceiver, its temperature, its light. */
export const transceiverHandlers: Handlers = {
  PX_RW: {
    get: (call) => read(call, 0, call.indices as [number, number], RW_BYTES),
    set: (call) => write(call, 0, call.indices as [number, number], RW_BYTES),
  },
  PX_RW_SEQ: {
    get: (call) => read(call, 0, call.indices as [number, number], call.indices[2] as number),
    set: (call) => write(call, 0, call.indices as [number, number], call.indices[2] as number),
  },
  PX_RW_SEQ_BANK: {
    get: (call) => read(call, call.indices[0] as number, tail(call), call.indices[3] as number),
    set: (call) => write(call, call.indices[0] as number, tail(call), call.indices[3] as number),
  },
  PX_TEMPERATURE: {
    get(call) {
      const [integralPart = 0, fractionalPart = 0] = memoryOf(portOf(call)).read(0, 0, TEMPERATURE_ADDRESS, 2);
      return { integralPart, fractionalPart };
    },
  },
  PX_I2C_CONFIG: {
    set(call) {
      const frequency = valuesOf(call).frequency as number;
      const port = portOf(call);
      const isPossible = frequency >= port.limit("minI2cFrequency") && frequency <= port.limit("maxI2cFrequency");
      return isPossible || frequency === USUAL_KHZ ? remember(call) : "BADVALUE";
    },
  },
  PX_CDB_SUPPORT: { get: () => ({ reply: { cdb_instances_supported: 2 } }) },
  PP_TXLASERPOWER: {
    get: (call) => ({ nanowatts: perLane(call, call.resource.read("P_TXENABLE").onOff === "ON" ? SENT_POWER : 0) }),
  },
  PP_RXLASERPOWER: { get: (call) => ({ nanowatts: perLane(call, seesLight(portOf(call)) ? RECEIVED_POWER : 0) }) },
};

function tail({ indices }: Call): [number, number] {
  return [indices[1] as number, indices[2] as number];
}

function read(call: Call, bank: number, [page, address]: [number, number], count: number): Values | StatusName {
  if (page > 0xff || address > 0xff) return "BADINDEX";
  return { value: Buffer.from(memoryOf(portOf(call)).read(bank, page, address, count)).toString("hex") };
}

/** Fewer bytes than the request speaks of are written as far as they go; some clients count the digits instead. */
function write(call: Call, bank: number, [page, address]: [number, number], count: number): StatusName | undefined {
  if (page > 0xff || address > 0xff) return "BADINDEX";
  if (call.value.length > count) return "BADSIZE";
  return memoryOf(portOf(call)).write(bank, page, address, call.value) ? undefined : "BADINDEX";
}

function perLane(call: Call, power: number): number[] {
  return new Array<number>(lanesOf(portOf(call))).fill(power * NANOWATTS);
}
