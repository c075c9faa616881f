import { connect, type Socket } from "node:net";
import { buildFrame, FrameType } from "labwire/xena/codec";
import type { Chassis } from "labwire/xena/emulator";
import { LOGON, rawRequest, until } from "../support.js";

/** Codes and targets of the commands that these tests ask for. */
export const TIMEOUT = { code: 4 };
export const RESERVATION = { code: 102, module: 0, port: 0 };

/** A client that sees bytes, not frames. */
export class Wire {
  readonly socket: Socket;
  readonly closed: Promise<void>;
  /** Why the connection broke, when it did. */
  error: string | undefined;
  #bytes = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on("data", (chunk) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
    });
    socket.on("error", (error) => {
      this.error = (error as NodeJS.ErrnoException).code;
    });
    this.closed = new Promise((resolve) => socket.on("close", () => resolve()));
  }

  static async open(chassis: Chassis): Promise<Wire> {
    const socket = connect({ host: chassis.host, port: chassis.port, noDelay: true });
    await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
    return new Wire(socket);
  }

  /** Connects and logs on; the answer to that is taken away. */
  static async loggedOn(chassis: Chassis): Promise<Wire> {
    const wire = await Wire.open(chassis);
    wire.socket.write(LOGON);
    await wire.has(16);
    wire.take();
    return wire;
  }

  /** Sends requests in one piece. */
  ask(...requests: readonly Uint8Array[]): void {
    this.socket.write(Buffer.concat(requests));
  }

  /** Waits for so many bytes. */
  async has(count: number): Promise<void> {
    await until(() => this.#bytes.length >= count);
  }

  /** What has come since the last time, as hex. */
  take(): string {
    const hex = this.#bytes.toString("hex");
    this.#bytes = Buffer.alloc(0);
    return hex;
  }

  /** How many bytes have come since the last time. */
  get length(): number {
    return this.#bytes.length;
  }

  /** Waits until the chassis has answered everything before; takes the answer to that away if it comes last. */
  async round(): Promise<void> {
    const before = this.length;
    this.ask(rawRequest({ ...TIMEOUT, requestId: 0x7777 }));
    await this.has(before + 20);
  }

  end(): Promise<void> {
    this.socket.destroy();
    return this.closed;
  }
}

/** Hex of a reply to C_TIMEOUT with the standard 130 seconds. */
export function timeoutReply(requestId: number, seconds = 130): string {
  return hexOf({ type: FrameType.VALUE, code: 4, module: 255, port: 255, requestId }, Uint8Array.of(0, 0, 0, seconds));
}

/** Hex of a status. */
export function status(code: number, requestId: number): string {
  return hexOf({ type: FrameType.STATUS, code, module: 255, port: 255, requestId });
}

/** Hex of a reply that tells the reservation of port 0/0. */
export function reservationReply(requestId: number, view = 0): string {
  const header = { type: FrameType.VALUE, code: RESERVATION.code, module: 0, port: 0, requestId };
  return hexOf(header, Uint8Array.of(view));
}

function hexOf(header: Parameters<typeof buildFrame>[0], value: Uint8Array = new Uint8Array(0)): string {
  return Buffer.from(buildFrame(header, [], value)).toString("hex");
}
