import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handlers, portOf, valuesOf } from "../call.js";
import { SECOND } from "../clock.js";
import { eyeColumn, eyeSummary } from "../layer1/eye.js";
import { seesLight } from "../layer1/light.js";
import type { Port } from "../parts.js";
import { remember } from "../remember.js";
import { within } from "../traffic/bounds.js";
import { filled } from "../truths/capabilities.js";

/** Time that one column takes. */
const COLUMN = SECOND / 100n;

/** A measurement of the eye of a serdes, with the resolution it was started with. */
interface Measurement {
  readonly at: bigint;
  readonly columns: number;
  readonly rows: number;
  /** Columns that were ready when it was stopped; undefined while nobody stopped it. */
  readonly stopped?: number;
}

const measurements = new WeakMap<Port, Map<number, Measurement>>();

/** The eye of a received signal, measured column by column from the right. */
export const eyeHandlers: Handlers = {
  PP_EYEMEASURE: { get: (call) => ({ status: isMeasuring(call) ? "PLOTTING" : "STOPPED", dummy: [] }), set: measure },
  PP_EYERESOLUTION: {
    set(call) {
      const { xResolution, yResolution } = valuesOf(call) as { xResolution: number; yResolution: number };
      const isLegal = isPower(xResolution - 1, 8, 64) && isPower(yResolution + 1, 8, 256);
      return isLegal ? remember(call) : "BADVALUE";
    },
  },
  PP_EYEREAD: { get: readColumn },
  PP_EYEINFO: { get: (call) => (isComplete(call) ? eyeSummary() : filled("PP_EYEINFO", {})) },
  PP_EYEBER: { get: (call) => ({ eyeBerEstimation: isComplete(call) ? "1.0e-12" : "" }) },
};

function isPower(value: number, min: number, max: number): boolean {
  return within(value, min, max) && (value & (value - 1)) === 0;
}

/** Starting begins anew; stopping keeps the columns so far. */
function measure(call: Call): undefined {
  const port = portOf(call);
  const [serdes] = call.indices as [number];
  const mine = measurements.get(port) ?? new Map<number, Measurement>();
  measurements.set(port, mine);
  const { xResolution, yResolution } = port.read("PP_EYERESOLUTION", [serdes]) as {
    xResolution: number;
    yResolution: number;
  };
  const before = mine.get(serdes);
  if (valuesOf(call).status === "START") {
    mine.set(serdes, { at: call.lab.clock.now(), columns: xResolution, rows: yResolution });
  } else if (before !== undefined) mine.set(serdes, { ...before, stopped: ready(call, before) });
  return undefined;
}

function measurementOf(call: Call): Measurement | undefined {
  return measurements.get(portOf(call))?.get(call.indices[0] as number);
}

/** Columns that are there; without a signal there are none. */
function ready(call: Call, { at, columns, stopped }: Measurement): number {
  if (stopped !== undefined) return stopped;
  if (!seesLight(portOf(call))) return 0;
  return Math.min(columns, Number((call.lab.clock.now() - at) / COLUMN));
}

function isMeasuring(call: Call): boolean {
  const eye = measurementOf(call);
  return eye !== undefined && eye.stopped === undefined && ready(call, eye) < eye.columns;
}

function isComplete(call: Call): boolean {
  const eye = measurementOf(call);
  return eye !== undefined && ready(call, eye) === eye.columns;
}

/** A column that is not measured yet has no values. */
function readColumn(call: Call): Values {
  const eye = measurementOf(call);
  if (eye === undefined) {
    const { xResolution, yResolution } = call.resource.read("PP_EYERESOLUTION", [call.indices[0] as number]);
    return { xResolution, yResolution, validColumnCount: 0, values: [] };
  }
  const { columns, rows } = eye;
  const valid = ready(call, eye);
  const column = call.indices[1] as number;
  const isReady = column < columns && column >= columns - valid;
  const values = isReady ? eyeColumn(column, columns, rows) : [];
  return { xResolution: columns, yResolution: rows, validColumnCount: valid, values };
}
