import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { type Span, SpanKind, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import { CHANNELS, type ReplyMessage, type RequestMessage } from "../../../runtime/xena/observe/channels.js";

/** Options of {@link instrument}. */
export interface InstrumentOptions {
  /** Makes the spans; that of the global provider for `labwire` unless given. */
  readonly tracer?: Tracer;
  /** Which requests get a span; all of them unless given. A batch of a million is a million spans. */
  readonly isTraced?: (request: RequestMessage) => boolean;
}

/**
 * Makes a span of every request of this process, from handing it over to its outcome, below the span that is active then. Names and
 * places are attributes; values are not, since they may be secret.
 * @returns a function that ends it; the spans of requests under way end with it
 */
export function instrument({ tracer, isTraced = () => true }: InstrumentOptions = {}): () => void {
  const spans = new Map<string, Span>();
  const makes = tracer ?? trace.getTracer("labwire");
  const onRequest = (message: unknown): void => {
    const request = message as RequestMessage;
    if (isTraced(request)) spans.set(keyOf(request), startSpan(makes, request));
  };
  const onReply = (message: unknown): void => {
    const reply = message as ReplyMessage;
    const key = keyOf(reply);
    const span = spans.get(key);
    if (span === undefined) return;
    spans.delete(key);
    endSpan(span, reply);
  };
  subscribe(CHANNELS.request, onRequest);
  subscribe(CHANNELS.reply, onReply);
  return () => {
    unsubscribe(CHANNELS.request, onRequest);
    unsubscribe(CHANNELS.reply, onReply);
    for (const span of spans.values()) span.end();
    spans.clear();
  };
}

function keyOf({ connection, id }: RequestMessage): string {
  return `${connection} ${id}`;
}

function startSpan(tracer: Tracer, { operation, command, target, indices, remote, id }: RequestMessage): Span {
  const { address, port } = addressOf(remote);
  const attributes = {
    "rpc.system": "xmp",
    "rpc.method": `${operation} ${command}`,
    "server.address": address,
    ...(port === undefined ? {} : { "server.port": port }),
    "labwire.command": command,
    "labwire.operation": operation,
    "labwire.target": target,
    "labwire.indices": [...indices],
    "labwire.request_id": id,
  };
  return tracer.startSpan(`${operation} ${command}`, { kind: SpanKind.CLIENT, attributes });
}

function endSpan(span: Span, { outcome, error }: ReplyMessage): void {
  span.setAttribute("labwire.outcome", outcome);
  if (error !== undefined) {
    span.setAttribute("error.type", outcome);
    span.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
  }
  span.end();
}

/** `10.0.0.5:22606`; an IPv6 address has colons of its own, so the last one counts. */
function addressOf(remote: string): { address: string; port: number | undefined } {
  const at = remote.lastIndexOf(":");
  const port = Number(remote.slice(at + 1));
  return at < 0 || !Number.isInteger(port)
    ? { address: remote, port: undefined }
    : { address: remote.slice(0, at), port };
}
