export { CountManager } from "./count-manager.js";
export { NotThereError } from "./errors.js";
export { type EventOptions, EventStream, type PushOf } from "./event-stream.js";
export { Hold } from "./hold.js";
export { IndexManager } from "./index-manager.js";
export { Item } from "./item.js";
export { ListManager } from "./list-manager.js";
export { Module } from "./module.js";
export { ModulesManager } from "./modules-manager.js";
export { Port } from "./port.js";
export {
  type LoadOptions,
  type LoadPortConfig,
  type LoadReport,
  PortConfigError,
  portConfigLoader,
  portConfigSaver,
  type RefusedLine,
  type SavePortConfig,
} from "./port-config.js";
export { PortsManager } from "./ports-manager.js";
export { type Rates, rates, type Timed } from "./rates.js";
export type { LostReservation } from "./reclaim.js";
export type { ReconnectOptions } from "./reconnect-options.js";
export type { GaveUpEvent, ReconnectingEvent } from "./recovery.js";
export type { Reservable, ReservationState } from "./reservable.js";
export { type Holder, ReservationError, type ReserveOptions, release, reserve } from "./reserve.js";
export { Resource } from "./resource.js";
export { type Sample, type SampledValues, type SampleOptions, Sampler, type SampleSource, sample } from "./sample.js";
export { type StartOptions, type StartReport, startTogether } from "./start-together.js";
export { type ConnectionState, type ReconnectedEvent, Tester, type TesterOptions } from "./tester.js";
export { TesterSession } from "./tester-session.js";
export { TpldIds } from "./tpld-ids.js";
export { type Askable, type UntilOptions, UntilTimeoutError, until } from "./until.js";
