import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { codecOf, FrameReader, FrameType, frameBytesAt, readHeader, table } from "labwire/xena/codec";
import { status, value } from "./replies.js";

/** A frame that has come in, by name: `set C_LOGON`. */
export interface Heard {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly requestId: number;
}

/** What a fake tester does with a frame; undefined is the usual answer, null is silence. */
export type Behaviour = (heard: Heard, socket: Socket) => Uint8Array | null | undefined;

/** A tester on a loopback socket that says OK to everything, unless a test wants it otherwise. */
export class FakeTester implements AsyncDisposable {
  readonly heard: Heard[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #behaviour: Behaviour;
  #waiters: (() => void)[] = [];

  private constructor(behaviour: Behaviour) {
    this.#behaviour = behaviour;
    this.#server = createServer((socket) => this.#serve(socket));
  }

  /** Listens on a free port of the loopback interface. */
  static async start(behaviour: Behaviour = () => undefined): Promise<FakeTester> {
    const tester = new FakeTester(behaviour);
    tester.#server.listen(0, "127.0.0.1");
    await once(tester.#server, "listening");
    return tester;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Connections that are open. */
  get connections(): number {
    return this.#sockets.size;
  }

  /** What has been heard, by name. */
  get names(): string[] {
    return this.heard.map(({ what }) => what);
  }

  /** Waits until a condition holds; looked at whenever a frame or the end of a connection comes in. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#waiters.push(resolve));
  }

  /** Sends bytes to every connection. */
  send(bytes: Uint8Array): void {
    for (const socket of this.#sockets) socket.write(bytes);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    const reader = new FrameReader((bytes, at) => this.#onFrame(bytes.slice(at, at + frameBytesAt(bytes, at)), socket));
    socket.on("data", (chunk) => reader.push(chunk));
    socket.on("error", () => {});
    socket.on("close", () => {
      this.#sockets.delete(socket);
      this.#wake();
    });
  }

  #onFrame(bytes: Uint8Array, socket: Socket): void {
    const { type, code, requestId } = readHeader(bytes);
    const heard = { what: `${type === FrameType.QUERY ? "get" : "set"} ${table.byCode(code)?.name}`, bytes, requestId };
    this.heard.push(heard);
    const reply = this.#behaviour(heard, socket);
    if (reply !== null && !socket.destroyed) socket.write(reply ?? usual(heard));
    this.#wake();
  }

  #wake(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const wake of waiters) wake();
  }
}

/** OK to a set; to the one get of a session, the keep-alive, its counter. */
function usual({ what, requestId }: Heard): Uint8Array {
  return what === "get C_KEEPALIVE" ? value(requestId, "C_KEEPALIVE", { tickCount: 1 }) : status(requestId);
}

/** The text of a frame's only field. */
export function textOf({ bytes }: Heard): string {
  const { code, valueBytes } = readHeader(bytes);
  const spec = table.byCode(code);
  if (spec === undefined || codecOf(spec).set === undefined) throw new Error("no set");
  return new TextDecoder().decode(bytes.subarray(16, 16 + valueBytes));
}
