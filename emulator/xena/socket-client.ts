import type { Socket } from "node:net";
import type { Client } from "./client.js";
import { SECOND } from "./clock.js";
import type { CommandInfo } from "./command-info.js";
import type { Lab } from "./lab.js";
import { leave } from "./owners.js";
import type { Resource } from "./resource.js";

/** Seconds of silence after which a session ends, until the client sets another time. */
export const DEFAULT_TIMEOUT_S = 130;

/** How long a client may take to close its side after the chassis has closed its own. */
const GRACE = 2n * SECOND;

/** What sessions of both protocols have in common: a socket, a name, a time of silence after which they end. */
export abstract class SocketClient implements Client {
  readonly id: number;
  readonly remoteAddress: string;
  isLoggedOn = false;
  owner = "";
  timeoutSeconds: number = DEFAULT_TIMEOUT_S;
  ticks = 0;
  operations = 0;
  requestedBytes = 0;
  protected readonly lab: Lab;
  protected readonly socket: Socket;
  /** Whether nothing more is read. */
  protected isEnding = false;
  #lastHeard: bigint;
  #cancelTimeout: () => void = () => {};
  #hasLeft = false;

  constructor(lab: Lab, socket: Socket, id: number) {
    this.lab = lab;
    this.socket = socket;
    this.id = id;
    this.remoteAddress = socket.remoteAddress ?? "0.0.0.0";
    this.#lastHeard = lab.wall.now();
    this.watchTimeout();
    socket.on("data", (chunk) => this.#onData(chunk));
    socket.on("drain", () => socket.resume());
    socket.on("error", () => {});
    socket.on("close", () => this.#leave());
  }

  abstract readonly kind: "MANAGER" | "SCRIPT";

  abstract get respondedBytes(): number;

  abstract push(info: CommandInfo, resource: Resource, indices: readonly number[], value: Uint8Array): void;

  abstract flush(): void;

  /** Takes what has come; the bytes are the socket's, and good until it returns. */
  protected abstract receive(chunk: Uint8Array): void;

  watchTimeout(): void {
    this.#cancelTimeout();
    const { wall } = this.lab;
    const end = this.#lastHeard + BigInt(this.timeoutSeconds) * SECOND;
    this.#cancelTimeout = wall.schedule(end, () => {
      if (wall.now() - this.#lastHeard >= BigInt(this.timeoutSeconds) * SECOND) this.destroy();
      else this.watchTimeout();
    });
  }

  endAfterReply(): void {
    if (this.isEnding) return;
    this.isEnding = true;
    setImmediate(() => {
      if (this.socket.destroyed) return;
      this.flush();
      this.socket.end();
      this.#leave();
      // A client that does not hang up in return is hung up on.
      const { wall } = this.lab;
      this.#cancelTimeout = wall.schedule(wall.now() + GRACE, () => this.socket.destroy());
    });
  }

  destroy(): void {
    this.socket.destroy();
    this.#leave();
  }

  #onData(chunk: Uint8Array): void {
    if (this.isEnding) return;
    this.#lastHeard = this.lab.wall.now();
    this.requestedBytes += chunk.length;
    this.receive(chunk);
    this.lab.pushes.flush();
    this.flush();
    // A client that is slow to read is not read from either.
    if (this.socket.writableNeedDrain) this.socket.pause();
  }

  /** Gives up what the session holds; once, whichever way it ends. */
  #leave(): void {
    this.#cancelTimeout();
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.isEnding = true;
    this.lab.sessions.delete(this);
    leave(this.lab, this);
    this.lab.pushes.deliver();
    this.lab.pushes.flush();
  }
}
