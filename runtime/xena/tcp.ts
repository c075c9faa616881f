import { connect, type Socket } from "node:net";
import { type Clock, systemClock } from "./clock.js";
import { ConnectError, ValueError } from "./errors.js";
import type { Transport } from "./transport.js";

/** Options of {@link openTcp}. */
export interface TcpOptions {
  /** Longest wait for the connection in milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** That of the machine unless given. */
  readonly clock?: Clock;
}

/**
 * Opens a TCP stream.
 * @throws ConnectError `CONNECT_FAILED` when it is refused or the host is unknown, `CONNECT_TIMEOUT`, or `ABORTED`; ValueError
 * for a port that is none
 */
export function openTcp(host: string, port: number, options: TcpOptions): Promise<Transport> {
  const remote = `${host}:${port}`;
  return new Promise((resolve, reject) => {
    const { signal, timeoutMs, clock = systemClock } = options;
    if (signal?.aborted) return reject(aborted(remote, signal));
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new ValueError("connection", "port", port, "a TCP port, an integer 1 to 65535");
    }
    const heard: Heard = { chunk: () => {} };
    const onread = { buffer: received(), callback: (count: number, bytes: Uint8Array) => take(heard, count, bytes) };
    const socket = connect({ host, port, noDelay: true, onread });
    const settle = (error?: ConnectError): void => {
      cancel();
      release?.();
      signal?.removeEventListener("abort", onAbort);
      socket.removeAllListeners();
      if (error === undefined) return resolve(new SocketTransport(socket, remote, heard));
      socket.on("error", () => {});
      socket.destroy();
      reject(error);
    };
    const release = clock.hold?.();
    const cancel = clock.after(timeoutMs, () =>
      settle(new ConnectError("CONNECT_TIMEOUT", `${remote}: no connection within ${timeoutMs} ms`)),
    );
    const onAbort = (): void => settle(aborted(remote, signal as AbortSignal));
    signal?.addEventListener("abort", onAbort, { once: true });
    socket.once("error", (cause) =>
      settle(new ConnectError("CONNECT_FAILED", `${remote}: ${reasonOf(cause)}`, { cause })),
    );
    socket.once("connect", () => settle());
  });
}

function aborted(remote: string, signal: AbortSignal): ConnectError {
  return new ConnectError("ABORTED", `${remote}: connecting was aborted by the caller`, { cause: signal.reason });
}

/** Words for the errors that people meet; the system's own text for the rest. */
function reasonOf(error: Error & { readonly code?: string }): string {
  switch (error.code) {
    case "ECONNREFUSED":
      return "the connection was refused; is a chassis listening there?";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "no such host";
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return "the host cannot be reached";
    default:
      return error.message === "" ? (error.code ?? "the connection failed") : error.message;
  }
}

/** As much as Node takes from a socket at a time. */
const READ_BYTES = 64 * 1024;

let shared: Uint8Array | undefined;

/**
 * Where sockets put what they receive: one place for all of them, since they are read one after the other and nobody keeps what is
 * lent to `onData`. A socket that is left alone makes a buffer for every chunk.
 */
function received(): Uint8Array {
  shared ??= new Uint8Array(READ_BYTES);
  return shared;
}

/** What is called with every chunk: the socket is made before the transport. */
interface Heard {
  chunk: (chunk: Uint8Array) => void;
}

function take(heard: Heard, count: number, bytes: Uint8Array): boolean {
  heard.chunk(bytes.subarray(0, count));
  return true;
}

/** A Node socket as a transport. */
class SocketTransport implements Transport {
  onData: (chunk: Uint8Array) => void = () => {};
  onClose: (error: Error | undefined) => void = () => {};
  onDrain: () => void = () => {};
  readonly remote: string;
  readonly socket: Socket;

  constructor(socket: Socket, remote: string, heard: Heard) {
    this.socket = socket;
    this.remote = remote;
    let failure: Error | undefined;
    heard.chunk = (chunk) => this.onData(chunk);
    socket.on("drain", () => this.onDrain());
    socket.on("error", (error) => {
      failure = error;
    });
    socket.on("close", () => this.onClose(failure));
  }

  write(bytes: Uint8Array): boolean {
    return this.socket.write(bytes);
  }

  end(): void {
    this.socket.end();
  }

  destroy(): void {
    this.socket.destroy();
  }
}
