import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import type { VirtualClock } from "labwire/xena/emulator";

/** What a relay does behind so many bytes from the chassis. */
export type CutKind = "end" | "reset" | "split" | "silence";

/** A cable between a client and a chassis that is cut behind a certain byte of what the chassis sends. */
export class Relay {
  readonly host = "127.0.0.1";
  port = 0;
  /** Bytes that the chassis has sent so far. */
  bytes = 0;
  readonly #target: { readonly host: string; readonly port: number };
  readonly #clock: VirtualClock;
  readonly #kind: CutKind;
  readonly #behind: number;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** What has come from the chassis since the cut; undefined when nothing is held back. */
  #held: Buffer[] | undefined;
  #isOver = false;

  private constructor(target: { host: string; port: number }, clock: VirtualClock, kind: CutKind, behind: number) {
    this.#target = target;
    this.#clock = clock;
    this.#kind = kind;
    this.#behind = behind;
    this.#server = createServer({ allowHalfOpen: false }, (socket) => this.#serve(socket));
  }

  static async start(
    target: { host: string; port: number },
    clock: VirtualClock,
    kind: CutKind,
    behind: number,
  ): Promise<Relay> {
    const relay = new Relay(target, clock, kind, behind);
    relay.#server.listen(0, relay.host);
    await once(relay.#server, "listening");
    relay.port = (relay.#server.address() as AddressInfo).port;
    return relay;
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #serve(client: Socket): void {
    // Time stands still until the far end is reached, as it does for the client's own connecting.
    const release = this.#clock.hold();
    const chassis = connect({ ...this.#target, noDelay: true });
    client.setNoDelay(true);
    this.#clock.watchServer?.(client);
    chassis.once("connect", () => {
      this.#clock.watch?.({ inFlight: 0, socket: chassis });
      release();
    });
    for (const [socket, other] of [
      [client, chassis],
      [chassis, client],
    ] as const) {
      this.#sockets.add(socket);
      socket.on("error", () => {});
      socket.on("end", () => other.end());
      socket.on("close", () => {
        release();
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
    client.on("data", (data) => chassis.write(data));
    chassis.on("data", (data) => this.#forward(data, client));
  }

  #forward(data: Buffer, client: Socket): void {
    const left = this.#behind - this.bytes;
    this.bytes += data.length;
    if (this.#held !== undefined) this.#held.push(data);
    else if (this.#isOver || data.length <= left) client.write(data);
    else this.#cut(data, left, client);
  }

  /** What comes before the cut has been read when the rest follows or the connection ends: that is on the clock, and it waits. */
  #cut(data: Buffer, left: number, client: Socket): void {
    if (left > 0) client.write(data.subarray(0, left));
    this.#held = [data.subarray(left)];
    if (this.#kind === "silence") return;
    this.#clock.after(1, () => {
      if (this.#kind === "end") client.end();
      else if (this.#kind === "reset") client.resetAndDestroy();
      else {
        client.write(Buffer.concat(this.#held as Buffer[]));
        this.#held = undefined;
        this.#isOver = true;
      }
    });
  }
}
