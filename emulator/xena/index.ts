export { Chassis, type StartOptions } from "./chassis.js";
export { type Clock, type ManualClock, manualClock, realClock, scaledClock } from "./clock.js";
export type { DeviceOptions, MacTableOptions, RouteOptions } from "./devices/options.js";
export { FaultError } from "./faults/check.js";
export type {
  AnswerAction,
  ChassisAction,
  DeliveryAction,
  Fault,
  FaultAction,
  FaultHandle,
  FaultMatch,
  FaultName,
  FaultStatus,
  FaultWhen,
  FrameAction,
  ValueAction,
} from "./faults/fault.js";
export type { Faults } from "./faults/faults.js";
export type {
  ConnectedEntry,
  DisconnectedEntry,
  FaultEntry,
  LogEntry,
  PushEntry,
  ReplyEntry,
  RequestEntry,
} from "./log/entry.js";
export type { Log, LogListener } from "./log/log.js";
export { type ChassisOptions, ChassisOptionsError, type ModuleOptions } from "./options.js";
export { type ReadyName, readyMade } from "./ready/index.js";
export { Replay, type ReplayOptions } from "./replay/replay.js";
export { type VirtualClock, type VirtualClockOptions, virtualClock } from "./virtual-clock.js";
