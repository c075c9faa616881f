export { Chassis, type StartOptions } from "./chassis.js";
export { type Clock, type ManualClock, manualClock, realClock, scaledClock } from "./clock.js";
export type { DeviceOptions, MacTableOptions, RouteOptions } from "./devices/options.js";
export { type ChassisOptions, ChassisOptionsError, type ModuleOptions } from "./options.js";
export { type ReadyName, readyMade } from "./ready/index.js";
export { type VirtualClock, type VirtualClockOptions, virtualClock } from "./virtual-clock.js";
