export { Chassis, type StartOptions } from "./chassis.js";
export { type Clock, type ManualClock, manualClock, realClock, scaledClock } from "./clock.js";
export type { BySize, DeviceOptions, JitterKind, MacTableOptions, RouteOptions, Share } from "./devices/options.js";
export { FaultError } from "./faults/check.js";
export type { Fault, FaultHandle, FaultMatch, Faults, FaultWhen } from "./faults/fault.js";
export type {
  AnswerAction,
  ChassisAction,
  DeliveryAction,
  FaultAction,
  FaultName,
  FaultStatus,
  FrameAction,
  ValueAction,
} from "./faults/kinds.js";
export { ChassisOptionsError } from "./form.js";
export type {
  ConnectedEntry,
  DisconnectedEntry,
  FaultEntry,
  Log,
  LogEntry,
  LogListener,
  PushEntry,
  ReplyEntry,
  RequestEntry,
} from "./log/entry.js";
export type { ChassisOptions, ModuleOptions } from "./options.js";
export { type ReadyName, readyMade } from "./ready/index.js";
export { Replay, type ReplayOptions } from "./replay/replay.js";
export type { Switches } from "./switches.js";
export { type VirtualClock, type VirtualClockOptions, virtualClock } from "./virtual-clock.js";
