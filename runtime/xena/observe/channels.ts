import { type Channel, channel } from "node:diagnostics_channel";
import { type CommandSpec, type Operation, targetText } from "../command-spec.js";
import { LabwireError } from "../errors.js";
import type { FrameHeader } from "../frame.js";
import type { Tapped } from "./tap.js";

/** Names of the channels of `node:diagnostics_channel` on which Labwire tells what happens. */
export const CHANNELS = {
  /** A request was handed to a connection: {@link RequestMessage}. */
  request: "labwire:xena:request",
  /** A request was settled, in whichever way: {@link ReplyMessage}. */
  reply: "labwire:xena:reply",
  /** A tester has told a change: {@link PushMessage}. */
  push: "labwire:xena:push",
  /** A connection was opened, has logged on, or has ended: {@link ConnectionMessage}. */
  connection: "labwire:xena:connection",
} as const;

/** @internal The channels themselves. Whoever publishes asks `hasSubscribers` first, so that no message is made for nobody. */
export const onRequest: Channel = channel(CHANNELS.request);
/** @internal */
export const onReply: Channel = channel(CHANNELS.reply);
/** @internal */
export const onPush: Channel = channel(CHANNELS.push);
/** @internal */
export const onConnection: Channel = channel(CHANNELS.connection);

/** What every message has. */
interface MessageBase {
  /** Number of the connection in this process. */
  readonly connection: number;
  /** Host and port of the tester. */
  readonly remote: string;
}

/** A request was handed to a connection. Values are not part of it, since they may be secret. */
export interface RequestMessage extends MessageBase {
  /** Identifier on the wire; together with `connection` it finds the reply. */
  readonly id: number;
  readonly operation: Operation;
  readonly command: string;
  /** `chassis`, `2` or `2/5`. */
  readonly target: string;
  readonly indices: readonly number[];
}

/** A request was settled. */
export interface ReplyMessage extends RequestMessage {
  /** `OK`, the name of a status, or the code of the error: `DEADLINE`, `ABORTED`, `CONNECTION_LOST`. */
  readonly outcome: string;
  readonly error: Error | undefined;
  /** Milliseconds since it was handed over. */
  readonly elapsedMs: number;
}

/** A tester has told a change, whether somebody has subscribed to it or not. */
export interface PushMessage extends MessageBase {
  readonly code: number;
  readonly target: string;
  readonly indices: readonly number[];
  /** Whether it reached a subscriber. */
  readonly isHeard: boolean;
}

/** A connection has changed. `lost` is an end that nobody here asked for. */
export interface ConnectionMessage extends MessageBase {
  readonly state: "opened" | "logged-on" | "lost" | "closed";
  readonly reason: Error | undefined;
}

/** What is told of a request. */
interface Asked {
  readonly spec: CommandSpec;
  readonly operation: Operation;
  readonly module: number;
  readonly port: number;
  readonly indices: readonly number[];
}

/** @internal Tells that a request was handed over. */
export function tellRequest({ number, remote }: Tapped, id: number, request: Asked): void {
  const { spec, operation, module, port, indices } = request;
  const target = targetText(module, port);
  const message: RequestMessage = { connection: number, remote, id, operation, command: spec.name, target, indices };
  onRequest.publish(message);
}

/** @internal Tells how a request was settled. */
export function tellReply(
  { number, remote }: Tapped,
  id: number,
  request: Asked,
  elapsedMs: number,
  error?: Error,
): void {
  const { spec, operation, module, port, indices } = request;
  const target = targetText(module, port);
  const outcome = error === undefined ? "OK" : error instanceof LabwireError ? error.code : error.name;
  const message: ReplyMessage = {
    connection: number,
    remote,
    id,
    operation,
    command: spec.name,
    target,
    indices,
    outcome,
    error,
    elapsedMs,
  };
  onReply.publish(message);
}

/** @internal Tells of a push. */
export function tellPush(
  { number, remote }: Tapped,
  { code, module, port }: FrameHeader,
  indices: readonly number[],
  isHeard: boolean,
): void {
  const message: PushMessage = {
    connection: number,
    remote,
    code,
    target: targetText(module, port),
    indices,
    isHeard,
  };
  onPush.publish(message);
}

/** @internal Tells what has become of a connection. */
export function tellConnection({ number, remote }: Tapped, state: ConnectionMessage["state"], reason?: Error): void {
  if (!onConnection.hasSubscribers) return;
  const message: ConnectionMessage = { connection: number, remote, state, reason };
  onConnection.publish(message);
}
