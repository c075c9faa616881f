/** `labwire/xena/opentelemetry`: requests as spans, counts as instruments. Needs `@opentelemetry/api` beside Labwire. */
export { type InstrumentOptions, instrument } from "./instrument.js";
export { type MeteredTester, type MeterOptions, observeMetrics } from "./meter.js";
