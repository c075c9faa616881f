import type { Socket } from "node:net";
import { readHeader } from "../../runtime/xena/frame.js";
import { FrameReader } from "../../runtime/xena/frame-reader.js";
import { SECOND } from "./clock.js";
import { dispatch } from "./dispatch.js";
import type { Lab } from "./lab.js";
import { Outgoing } from "./outgoing.js";
import { leave } from "./owners.js";
import { STATUS } from "./status-codes.js";

/** Seconds of silence after which a session ends, until the client sets another time. */
export const DEFAULT_TIMEOUT_S = 130;

/** How long a client may take to close its side after the chassis has closed its own. */
const GRACE = 2n * SECOND;

/** One client. */
export class Session {
  readonly id: number;
  readonly remoteAddress: string;
  readonly out: Outgoing;
  isLoggedOn = false;
  /** Name that reservations are made under; empty until the client gives one. */
  owner = "";
  timeoutSeconds: number = DEFAULT_TIMEOUT_S;
  /** Keep-alives so far. */
  ticks = 0;
  operations = 0;
  requestedBytes = 0;
  readonly #lab: Lab;
  readonly #socket: Socket;
  readonly #reader: FrameReader;
  #lastHeard: bigint;
  #cancelTimeout: () => void = () => {};
  #isEnding = false;
  #hasLeft = false;

  constructor(lab: Lab, socket: Socket, id: number) {
    this.#lab = lab;
    this.#socket = socket;
    this.id = id;
    this.remoteAddress = socket.remoteAddress ?? "0.0.0.0";
    this.out = new Outgoing(socket);
    this.#reader = new FrameReader((bytes, at) => this.#onFrame(bytes, at));
    this.#lastHeard = lab.wall.now();
    this.watchTimeout();
    socket.on("data", (chunk) => this.#onData(chunk));
    socket.on("drain", () => socket.resume());
    socket.on("error", () => {});
    socket.on("close", () => this.#leave());
  }

  /** Begins to watch for silence, after the time was set. */
  watchTimeout(): void {
    this.#cancelTimeout();
    const { wall } = this.#lab;
    const end = this.#lastHeard + BigInt(this.timeoutSeconds) * SECOND;
    this.#cancelTimeout = wall.schedule(end, () => {
      if (wall.now() - this.#lastHeard >= BigInt(this.timeoutSeconds) * SECOND) this.destroy();
      else this.watchTimeout();
    });
  }

  /** Ends the session when the present request is answered; nothing more is read. */
  endAfterReply(): void {
    if (this.#isEnding) return;
    this.#isEnding = true;
    setImmediate(() => {
      if (this.#socket.destroyed) return;
      this.out.flush();
      this.#socket.end();
      this.#leave();
      // A client that does not hang up in return is hung up on.
      const { wall } = this.#lab;
      this.#cancelTimeout = wall.schedule(wall.now() + GRACE, () => this.#socket.destroy());
    });
  }

  /** Drops the session at once. */
  destroy(): void {
    this.#socket.destroy();
    this.#leave();
  }

  #onData(chunk: Uint8Array): void {
    if (this.#isEnding) return;
    this.#lastHeard = this.#lab.wall.now();
    this.requestedBytes += chunk.length;
    try {
      this.#reader.push(chunk);
    } catch {
      // Nothing tells where the next frame would begin, nor which request this was.
      this.out.status(STATUS.BADHEADER, 0);
      this.endAfterReply();
    }
    this.#lab.pushes.flush();
    this.out.flush();
    if (this.out.isBlocked) this.#socket.pause();
  }

  #onFrame(bytes: Uint8Array, at: number): void {
    if (this.#isEnding) return;
    this.operations++;
    dispatch(this.#lab, this, readHeader(bytes, at), bytes, at);
  }

  /** Gives up what the session holds; once, whichever way it ends. */
  #leave(): void {
    this.#cancelTimeout();
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.#isEnding = true;
    this.#lab.sessions.delete(this);
    leave(this.#lab, this);
    this.#lab.pushes.deliver();
    this.#lab.pushes.flush();
  }
}
