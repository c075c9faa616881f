export { type Apply, type ApplyOptions, apply, type Outcomes, type Replies } from "./apply.js";
export type { RequestOrMaker, RequestSource } from "./apply-feed.js";
export { applyIter, applyIterSettled } from "./apply-iter.js";
export { type Clock, type StreamEnd, systemClock, type Watched } from "./clock.js";
export type { CommandClass, CommandInstance, CommandTarget } from "./command.js";
export type { CommandSpec, Operation, Scope } from "./command-spec.js";
export {
  Connection,
  type ConnectionCounters,
  type ConnectionOptions,
  DEFAULT_TIMEOUT_MS,
  type Logger,
} from "./connection.js";
export {
  AbortedError,
  ApplyError,
  type CallSite,
  ConnectError,
  ConnectionLostError,
  DeadlineError,
  LabwireError,
  type Outcome,
  ProtocolError,
  StatusError,
  ValueError,
} from "./errors.js";
export * as headers from "./headers/index.js";
export type { JsonValue } from "./json-value.js";
export {
  CHANNELS,
  type ConnectionMessage,
  type PushMessage,
  type ReplyMessage,
  type RequestMessage,
} from "./observe/channels.js";
export type { Histogram, HistogramSummary } from "./observe/histogram.js";
export type { Metrics } from "./observe/metrics.js";
export { Observer } from "./observe/observer.js";
export type { Push, PushValues } from "./pushes.js";
export type {
  RecordedFrame,
  RecordedMark,
  RecordingEntry,
  RecordingHeader,
} from "./recording/format.js";
export type { Recordable, Recording, RecordOptions, RecordTo } from "./recording/record-to.js";
export { Request, type RequestOptions } from "./request.js";
export {
  DEFAULT_PASSWORD,
  DEFAULT_SESSION_TIMEOUT,
  type SessionOptions,
  XENA_PORT,
  type XenaConnectionClass,
  type XenaSession,
} from "./session.js";
export { STATUS_NAMES, type StatusName, statusName } from "./status.js";
export type { Transport } from "./transport.js";
