/**
 * A server that answers and does nothing else, in a process of its own: OK to a set, to a get the value that the mix has for it. It
 * knows no state, so that what a driver reaches against it is the driver's own. It sends pushes when its parent tells it to.
 */

import { type AddressInfo, createServer, type Socket } from "node:net";
import { buildFrame, FrameReader, FrameType, frameBytes, HEADER_BYTES, readU32, writeHeader } from "labwire/xena/codec";
import { codeOf, PUSH, replyValues, valueBytes } from "./mix.js";

const SLAB_BYTES = 1024 * 1024;

/** Room that a slab must have left for one more reply. */
const LARGEST_REPLY = 4096;

/** To a get that is not of the mix, such as a keep-alive. */
const FOUR_ZEROS = new Uint8Array(4);

const NO_VALUE = new Uint8Array(0);

const replies = replyValues();
const sockets = new Set<Socket>();

/** Replies of one connection, joined into one write for every chunk that came in. */
class Answers {
  readonly #socket: Socket;
  readonly #reader = new FrameReader((bytes, at) => this.#answer(bytes, at));
  #slab = new Uint8Array(SLAB_BYTES);
  #start = 0;
  #end = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => {
      this.#reader.push(chunk);
      this.#flush();
    });
  }

  #answer(bytes: Uint8Array, at: number): void {
    if (this.#slab.length - this.#end < LARGEST_REPLY) this.#renew();
    const word = bytes[at + 8] as number;
    const isGet = (word & 0xf) === FrameType.QUERY;
    const code = isGet ? ((word & 0xf0) << 4) | (bytes[at + 9] as number) : 0;
    const value = isGet ? (replies.get(code) ?? FOUR_ZEROS) : NO_VALUE;
    const indexBytes = isGet ? (bytes[at + 5] as number) * 4 : 0;
    const type = isGet ? FrameType.VALUE : FrameType.STATUS;
    const [module, port, id] = [bytes[at + 10] as number, bytes[at + 11] as number, readU32(bytes, at + 12)];
    const slab = this.#slab;
    writeHeader(slab, this.#end, type, code, module, port, id, indexBytes / 4, value.length);
    let to = this.#end + HEADER_BYTES;
    for (let i = 0; i < indexBytes; i++) slab[to++] = bytes[at + HEADER_BYTES + i] as number;
    for (let i = 0; i < value.length; i++) slab[to++] = value[i] as number;
    this.#end += frameBytes(indexBytes / 4, value.length);
  }

  /** A stretch of the slab that was written is not changed again: the socket may still hold it. */
  #renew(): void {
    this.#flush();
    this.#slab = new Uint8Array(SLAB_BYTES);
    this.#start = 0;
    this.#end = 0;
  }

  #flush(): void {
    if (this.#end === this.#start) return;
    this.#socket.write(this.#slab.subarray(this.#start, this.#end));
    this.#start = this.#end;
  }
}

/** Sends as many pushes to every connection, a thousand in a write. */
function push(count: number): void {
  const [module = 0, port = 0] = PUSH.address;
  const header = { type: FrameType.VALUE, code: codeOf(PUSH.name), module, port, requestId: 0 };
  const frame = buildFrame(header, [], valueBytes(PUSH.name, PUSH.reply));
  const thousand = Buffer.concat(new Array<Uint8Array>(1000).fill(frame));
  for (const socket of sockets) {
    for (let sent = 0; sent < count; sent += 1000)
      socket.write(thousand.subarray(0, Math.min(count - sent, 1000) * frame.length));
  }
}

const server = createServer({ noDelay: true }, (socket) => {
  sockets.add(socket);
  socket.on("error", () => {});
  socket.on("close", () => sockets.delete(socket));
  new Answers(socket);
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", ({ push: count }: { push: number }) => push(count));
process.on("disconnect", () => process.exit());
