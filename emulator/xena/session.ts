import type { Socket } from "node:net";
import { FrameType, HEADER_BYTES, PUSH_ID, readHeader, readIndices } from "../../runtime/xena/frame.js";
import { FrameReader } from "../../runtime/xena/frame-reader.js";
import { type CommandInfo, infoOf } from "./command-info.js";
import { execute } from "./execute.js";
import type { Lab } from "./lab.js";
import { Outgoing } from "./outgoing.js";
import type { Resource } from "./resource.js";
import { SocketClient } from "./socket-client.js";
import { STATUS } from "./status-codes.js";

const NO_INDICES: readonly number[] = [];
const LOGON = 1;

/** One client of the binary protocol. */
export class Session extends SocketClient {
  readonly kind = "MANAGER";
  readonly #out: Outgoing;
  readonly #reader: FrameReader = new FrameReader((bytes, at) => this.#onFrame(bytes, at));

  constructor(lab: Lab, socket: Socket, id: number) {
    super(lab, socket, id);
    this.#out = new Outgoing(socket);
  }

  get respondedBytes(): number {
    return this.#out.bytes;
  }

  push(info: CommandInfo, resource: Resource, indices: readonly number[], value: Uint8Array): void {
    this.#out.value(info.code, resource.module, resource.port, PUSH_ID, indices, value);
  }

  flush(): void {
    this.#out.flush();
  }

  protected receive(chunk: Uint8Array): void {
    try {
      this.#reader.push(chunk);
    } catch {
      // Nothing tells where the next frame would begin, nor which request this was.
      this.#out.status(STATUS.BADHEADER, 0);
      this.endAfterReply();
    }
  }

  /** Answers one request. The reply comes first, then what it changed is pushed. */
  #onFrame(bytes: Uint8Array, at: number): void {
    if (this.isEnding) return;
    this.operations++;
    const { type, code, module, port, requestId, indexCount, valueBytes } = readHeader(bytes, at);
    const out = this.#out;
    const info = infoOf(code);
    if (type !== FrameType.QUERY && type !== FrameType.VALUE) out.status(STATUS.BADCOMMAND, requestId);
    else if (!this.isLoggedOn && code !== LOGON) out.status(STATUS.NOTLOGGEDON, requestId);
    else if (info === undefined) out.status(STATUS.BADPARAMETER, requestId);
    else {
      const indices = indexCount === 0 ? NO_INDICES : readIndices(bytes, at, indexCount);
      const valueAt = at + HEADER_BYTES + indexCount * 4;
      const isSet = type === FrameType.VALUE;
      const answer = execute(this.lab, this, { info, isSet, module, port, indices, bytes, valueAt, valueBytes });
      if (typeof answer === "string") out.status(STATUS[answer], requestId);
      else out.value(code, module, port, requestId, indices, answer);
    }
    this.lab.pushes.deliver(this);
  }
}
