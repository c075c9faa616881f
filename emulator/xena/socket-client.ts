import type { Socket } from "node:net";
import type { Address } from "./client.js";
import { SECOND } from "./clock.js";
import type { CommandInfo } from "./command-info.js";
import { Delivery } from "./faults/delivery.js";
import type { Lab } from "./lab.js";
import { leave } from "./owners.js";
import type { Seam, SeamClient } from "./seam.js";

/** Seconds of silence after which a session ends, until the client sets another time. */
const DEFAULT_TIMEOUT_S = 130;

/** How long a client may take to close its side after the chassis has closed its own. */
const GRACE = 2n * SECOND;

/** What sessions of both protocols have in common: a socket, a name, a time of silence after which they end. */
export abstract class SocketClient implements SeamClient {
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
  #delivery: Delivery | undefined;
  /** Why the chassis has ended the session; undefined while it is the client that does. */
  #reason: string | undefined;

  constructor(lab: Lab, socket: Socket, id: number) {
    this.lab = lab;
    this.socket = socket;
    this.id = id;
    this.remoteAddress = socket.remoteAddress ?? "0.0.0.0";
    this.#lastHeard = lab.wall.now();
    this.watchTimeout();
    socket.on("data", (chunk) => this.#onData(chunk));
    socket.on("drain", () => socket.resume());
    socket.on("error", (error) => {
      this.#reason ??= `connection lost: ${(error as NodeJS.ErrnoException).code ?? error.message}`;
    });
    socket.on("close", () => this.#leave());
    lab.seam?.connected(this);
  }

  /** The way out while faults are about; made when the first one is. */
  get delivery(): Delivery {
    this.#delivery ??= new Delivery(this.lab.wall, {
      append: (bytes) => this.append(bytes),
      flush: () => this.flush(),
      cut: (isReset) => this.#cut(isReset),
    });
    return this.#delivery;
  }

  /** Where frames go now: through the seam while there is one, and until what it holds back of this session is sent. */
  protected get seam(): Seam | undefined {
    return this.lab.seam ?? (this.#delivery?.isBusy === true ? this.lab.restingSeam : undefined);
  }

  abstract readonly kind: "MANAGER" | "SCRIPT";

  abstract get respondedBytes(): number;

  abstract push(info: CommandInfo, place: Address, indices: readonly number[], value: Uint8Array): void;

  abstract flush(): void;

  /** Appends bytes that are ready to be sent. */
  abstract append(bytes: Uint8Array): void;

  /** Takes what has come; the bytes are the socket's, and good until it returns. */
  protected abstract receive(chunk: Uint8Array): void;

  watchTimeout(): void {
    this.#cancelTimeout();
    const { wall } = this.lab;
    const end = this.#lastHeard + BigInt(this.timeoutSeconds) * SECOND;
    this.#cancelTimeout = wall.schedule(end, () => {
      if (wall.now() - this.#lastHeard >= BigInt(this.timeoutSeconds) * SECOND) this.destroy("timeout");
      else this.watchTimeout();
    });
  }

  endAfterReply(reason = "ended after the last reply"): void {
    if (this.isEnding) return;
    this.isEnding = true;
    this.#reason ??= reason;
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

  destroy(reason = "dropped by the chassis"): void {
    this.#reason ??= reason;
    this.socket.destroy();
    this.#leave();
  }

  /** Ends the connection behind what was sent, or with a reset. */
  #cut(isReset: boolean): void {
    this.#reason ??= "cut by a fault";
    this.isEnding = true;
    if (isReset) this.socket.resetAndDestroy();
    else this.socket.destroySoon();
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
    this.#delivery?.end();
    this.lab.seam?.disconnected(this, this.#reason ?? "closed by the client");
    this.lab.sessions.delete(this);
    leave(this.lab, this);
    this.lab.pushes.deliver();
    this.lab.pushes.flush();
  }
}
