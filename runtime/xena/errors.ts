import { STATUS_HINTS, statusName } from "./status.js";

/** Root of every error that Labwire throws; `code` is stable and meant to be compared. */
export class LabwireError extends Error {
  /** Short constant that says what happened, such as `NOTRESERVED` or `CONNECTION_LOST`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** Where a request was going: command, target such as `2/5`, and indices. */
export interface CallSite {
  readonly command: string;
  /** `chassis`, `2` for module 2, `2/5` for its port 5. */
  readonly target: string;
  readonly indices: readonly number[];
}

/** `P_COMMENT 2/5` or `PS_ENABLE 2/5 [3]`. */
export function siteText(site: CallSite): string {
  const target = site.target === "chassis" ? "" : ` ${site.target}`;
  return `${site.command}${target}${site.indices.length > 0 ? ` [${site.indices.join(",")}]` : ""}`;
}

/** A value cannot be sent: it is of the wrong type, out of range, too long, or no member of its enum. Nothing was written. */
export class ValueError extends LabwireError {
  /** Command, or `frame` when the address itself does not fit. */
  readonly command: string;
  /** Field in the schema's spelling, such as `entries[2].prefix`; or `module`, `port`, an index name. */
  readonly field: string;
  /** What was given; undefined when the schema calls it secret, so that no log ever holds it. */
  readonly value: unknown;
  /** What would have been accepted, in words. */
  readonly allowed: string;

  constructor(command: string, field: string, value: unknown, allowed: string, isSecret = false) {
    super("INVALID_VALUE", `${command}: ${field} must be ${allowed}, not ${isSecret ? "what was given" : show(value)}`);
    this.command = command;
    this.field = field;
    this.value = isSecret ? undefined : value;
    this.allowed = allowed;
  }
}

/** The tester answered with a status other than OK; `code` is the status name, `STATUS_<n>` for one that nobody knows yet. */
export class StatusError extends LabwireError implements CallSite {
  /** Status code on the wire. */
  readonly status: number;
  readonly command: string;
  readonly target: string;
  readonly indices: readonly number[];

  constructor(status: number, site: CallSite) {
    const name = statusName(status);
    const hint = (STATUS_HINTS as Record<string, string | undefined>)[name];
    super(name, `${siteText(site)}: ${name}${hint === undefined ? "" : ` - ${hint}`}`);
    this.status = status;
    this.command = site.command;
    this.target = site.target;
    this.indices = site.indices;
  }
}

/** No final reply came in time. The request had been written unless `written` is false. */
export class DeadlineError extends LabwireError implements CallSite {
  readonly command: string;
  readonly target: string;
  readonly indices: readonly number[];
  readonly timeoutMs: number;
  /** Whether the request had been handed to the socket, so that the tester may have acted on it. */
  readonly written: boolean;

  constructor(site: CallSite, timeoutMs: number, written: boolean) {
    super("DEADLINE", `${siteText(site)}: no reply within ${timeoutMs} ms${written ? "" : "; it was never written"}`);
    this.command = site.command;
    this.target = site.target;
    this.indices = site.indices;
    this.timeoutMs = timeoutMs;
    this.written = written;
  }
}

/** The caller's AbortSignal fired; `cause` is its reason. */
export class AbortedError extends LabwireError {
  /** Whether the request had been handed to the socket, so that the tester may have acted on it. */
  readonly written: boolean;

  constructor(what: string, written: boolean, reason: unknown) {
    super("ABORTED", `${what}: aborted by the caller`, { cause: reason });
    this.written = written;
  }
}

/** The connection is gone; every request under way is rejected with one of these. */
export class ConnectionLostError extends LabwireError {
  /** Whether the request had been handed to the socket, so that the tester may have acted on it. */
  readonly written: boolean;

  constructor(what: string, written: boolean, cause: unknown) {
    const why = cause instanceof Error ? `: ${cause.message}` : "";
    super(
      "CONNECTION_LOST",
      `${what}: the connection was lost ${written ? "after" : "before"} the request was written${why}`,
      cause === undefined ? undefined : { cause },
    );
    this.written = written;
  }
}

/** No connection could be made, or the tester refused the logon. `code` tells which. */
export class ConnectError extends LabwireError {}

/** What arrives is not the protocol: wrong magic, impossible counts. The connection is closed. */
export class ProtocolError extends LabwireError {
  /** For a request under way: whether it had been handed to the socket. */
  readonly written: boolean;

  constructor(message: string, written = false) {
    super("PROTOCOL", message);
    this.written = written;
  }
}

/** Outcome of one request of a batch. */
export type Outcome<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Error };

/** Some requests of a batch failed; all of them have settled, and `outcomes` tells each in the order given. */
export class ApplyError extends LabwireError {
  readonly outcomes: readonly Outcome[];

  constructor(outcomes: readonly Outcome[]) {
    const failed = outcomes.filter((outcome) => !outcome.ok);
    const first = failed[0] as { readonly error: Error };
    super("APPLY", `${failed.length} of ${outcomes.length} requests failed; the first: ${first.error.message}`, {
      cause: first.error,
    });
    this.outcomes = outcomes;
  }
}

/** Short, harmless text for a value of any type. */
export function show(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (typeof value === "function") return "a function";
  if (typeof value === "symbol") return value.toString();
  if (typeof value !== "object" || value === null) return String(value);
  try {
    const text = JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? `${inner}n` : inner));
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
  } catch {
    return Array.isArray(value) ? "an array" : "an object";
  }
}
