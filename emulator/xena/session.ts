import type { Socket } from "node:net";
import {
  buildFrame,
  FrameType,
  HEADER_BYTES,
  NO_ADDRESS,
  PUSH_ID,
  readHeader,
  readIndices,
} from "../../runtime/xena/frame.js";
import { FrameReader } from "../../runtime/xena/frame-reader.js";
import type { Address } from "./client.js";
import { type CommandInfo, infoOf } from "./command-info.js";
import { execute } from "./execute.js";
import type { Lab } from "./lab.js";
import { Outgoing } from "./outgoing.js";
import type { Asked, Seam, Subject } from "./seam.js";
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

  push(info: CommandInfo, place: Address, indices: readonly number[], value: Uint8Array): void {
    const { code } = info;
    const { module, port } = place;
    const { seam } = this;
    if (seam === undefined) this.#out.value(code, module, port, PUSH_ID, indices, value);
    else {
      const subject = { info, code, module, port, indices };
      seam.push(this, subject, value, { isBinary: true, encode: (answer) => frameOf(answer, subject, PUSH_ID) });
    }
  }

  append(bytes: Uint8Array): void {
    this.#out.raw(bytes);
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
      this.endAfterReply("bytes that are no frame");
    }
  }

  /** Answers one request. The reply comes first, then what it changed is pushed. */
  #onFrame(bytes: Uint8Array, at: number): void {
    if (this.isEnding) return;
    this.operations++;
    const { seam } = this;
    if (seam === undefined) this.#answer(bytes, at);
    else this.#answerThrough(seam, bytes, at);
    this.lab.pushes.deliver(this);
  }

  #answerThrough(seam: Seam, bytes: Uint8Array, at: number): void {
    const { type, code, module, port } = readHeader(bytes, at);
    const kind = type === FrameType.QUERY ? "get" : "set";
    const struck = seam.strike(this, { info: infoOf(code), module, port }, kind);
    if (struck.length === 0 && seam.isUnseen(this)) this.#answer(bytes, at);
    else seam.serve(this, this.#asked(bytes, at), struck);
  }

  #answer(bytes: Uint8Array, at: number): void {
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
  }

  /** The same request in more words, for whoever stands between. */
  #asked(bytes: Uint8Array, at: number): Asked {
    const { type, code, module, port, requestId: id, indexCount, valueBytes } = readHeader(bytes, at);
    const info = infoOf(code);
    const indices = readIndices(bytes, at, indexCount);
    const valueAt = at + HEADER_BYTES + indexCount * 4;
    const isSet = type !== FrameType.QUERY;
    const subject = { info, code, module, port, indices };
    return {
      ...subject,
      id,
      kind: isSet ? "set" : "get",
      value: bytes.subarray(valueAt, valueAt + valueBytes),
      isBinary: true,
      encode: (answer) => frameOf(answer, subject, id),
      execute: () => {
        if (type !== FrameType.QUERY && type !== FrameType.VALUE) return "BADCOMMAND";
        if (!this.isLoggedOn && code !== LOGON) return "NOTLOGGEDON";
        if (info === undefined) return "BADPARAMETER";
        return execute(this.lab, this, { info, isSet, module, port, indices, bytes, valueAt, valueBytes });
      },
    };
  }
}

/** A frame on its own: a status, or values. */
function frameOf(answer: number | Uint8Array, { code, module, port, indices }: Subject, requestId: number): Uint8Array {
  if (typeof answer !== "number")
    return buildFrame({ type: FrameType.VALUE, code, module, port, requestId }, indices, answer);
  const header = { type: FrameType.STATUS, code: answer, module: NO_ADDRESS, port: NO_ADDRESS, requestId };
  return buildFrame(header, [], new Uint8Array(0));
}
