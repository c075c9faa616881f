import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Request } from "labwire/xena";
import { buildFrame, FrameType, frameBytes, HEADER_BYTES } from "labwire/xena/codec";

/** Bytes of requests, made beforehand, and how many bytes of replies they bring. */
export interface Prepared {
  readonly request: Uint8Array;
  readonly replyBytes: number;
}

/** The floor: a socket that sends bytes and counts what comes back, without looking at it. */
export class RawSocket {
  readonly socket: Socket;
  #missing = 0;
  #done: () => void = () => {};

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on("data", (chunk) => {
      this.#missing -= chunk.length;
      if (this.#missing === 0) this.#done();
    });
  }

  static async open(port: number): Promise<RawSocket> {
    const socket = connect({ host: "127.0.0.1", port, noDelay: true });
    await once(socket, "connect");
    return new RawSocket(socket);
  }

  /** Waits for so many bytes. */
  receive(bytes: number): Promise<void> {
    this.#missing += bytes;
    return new Promise((resolve) => {
      this.#done = resolve;
    });
  }

  /** Sends all in one write and waits for the replies. */
  exchange({ request, replyBytes }: Prepared): Promise<void> {
    this.socket.write(request);
    return this.receive(replyBytes);
  }

  /** Sends so many requests, each when the reply to the one before is there. */
  pingPong(requests: readonly Prepared[], times: number): Promise<void> {
    return new Promise((resolve) => {
      let next = 0;
      const send = (): void => {
        if (next === times) return resolve();
        const { request, replyBytes } = requests[next++ % requests.length] as Prepared;
        this.#missing += replyBytes;
        this.socket.write(request);
      };
      this.#done = send;
      send();
    });
  }

  /** Sends the same again and again, with at most two under way, as a window that is filled by halves does. */
  stream(half: Prepared, times: number): Promise<void> {
    this.#missing += half.replyBytes * times;
    this.#done = () => {};
    return new Promise((resolve) => {
      let sent = 0;
      let received = 0;
      const send = (): void => {
        if (sent++ < times) this.socket.write(half.request);
      };
      this.socket.on("data", function count(chunk: Uint8Array) {
        const before = Math.floor(received / half.replyBytes);
        received += chunk.length;
        const after = Math.floor(received / half.replyBytes);
        for (let i = before; i < after; i++) send();
        if (after < times) return;
        this.removeListener("data", count);
        resolve();
      } as (this: Socket, chunk: Uint8Array) => void);
      send();
      send();
    });
  }

  close(): void {
    this.socket.destroy();
  }
}

/** The frame of a request, and the size of its reply when that holds so many value bytes. */
export function prepared(
  { spec, operation, module, port, indices, value }: Request<unknown>,
  valueBytes: number,
): Prepared {
  const isGet = operation === "get";
  const header = { type: isGet ? FrameType.QUERY : FrameType.VALUE, code: spec.code, module, port, requestId: 1 };
  const bytes = value === undefined ? new Uint8Array() : value.bytes.subarray(value.at, value.at + value.length);
  return {
    request: buildFrame(header, indices, bytes),
    replyBytes: isGet ? frameBytes(indices.length, valueBytes) : HEADER_BYTES,
  };
}

/** Frames, one behind the other. */
export function joined(all: readonly Prepared[]): Prepared {
  return {
    request: Buffer.concat(all.map(({ request }) => request)),
    replyBytes: all.reduce((sum, { replyBytes }) => sum + replyBytes, 0),
  };
}
