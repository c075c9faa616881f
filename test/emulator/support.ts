import { connect, type Socket } from "node:net";
import {
  type CommandClass,
  type CommandInstance,
  type CommandName,
  commands,
  type Push,
  XenaConnection,
} from "labwire/xena";
import {
  buildFrame,
  type FrameHeader,
  FrameReader,
  FrameType,
  frameBytes,
  HEADER_BYTES,
  readHeader,
} from "labwire/xena/codec";
import { Chassis, type ManualClock, manualClock, type StartOptions } from "labwire/xena/emulator";

/** A chassis whose time stands still, and a client that has reserved ports 0/0 and 0/1. */
export interface Bench extends AsyncDisposable {
  readonly chassis: Chassis;
  readonly clock: ManualClock;
  readonly tester: XenaConnection;
}

/** Starts a chassis on a clock of its own. */
export async function startChassis(options: StartOptions = {}): Promise<{ chassis: Chassis; clock: ManualClock }> {
  const clock = manualClock(1_000_000_000_000n);
  return { chassis: await Chassis.start({ clock, ...options }), clock };
}

/** Starts a chassis and reserves its first two ports. */
export async function startBench(options: StartOptions = {}): Promise<Bench> {
  const { chassis, clock } = await startChassis(options);
  const tester = await logOn(chassis, "bench");
  for (const port of [0, 1]) await new commands.P_RESERVATION(tester, 0, port).set("RESERVE");
  const dispose = async (): Promise<void> => {
    await tester.close();
    await chassis.stop();
  };
  return { chassis, clock, tester, [Symbol.asyncDispose]: dispose };
}

/** Logs on under a name; without keep-alives, so that every request is the test's own. */
export function logOn(chassis: Chassis, owner?: string, password?: string): Promise<XenaConnection> {
  return XenaConnection.open(chassis.host, {
    port: chassis.port,
    keepAlive: false,
    ...(owner === undefined ? {} : { owner }),
    ...(password === undefined ? {} : { password }),
  });
}

/** Code of the refusal of a request, or OK. */
export async function outcome(request: PromiseLike<unknown>): Promise<string> {
  try {
    await request;
    return "OK";
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
}

/** Collects what is pushed of some commands, as `P_TRAFFIC 0/0 [] {"onOff":"ON"}`. */
export function collect(tester: XenaConnection, ...names: readonly CommandName[]): string[] {
  const seen: string[] = [];
  const classes = commands as unknown as Record<string, CommandClass<CommandInstance, readonly unknown[]>>;
  for (const name of names) {
    tester.on(classes[name] as CommandClass<CommandInstance, readonly unknown[]>, (push) => seen.push(textOf(push)));
  }
  return seen;
}

function textOf({ command, target, indices, values }: Push<CommandInstance>): string {
  return `${command} ${target} [${indices.join()}] ${JSON.stringify(values)}`;
}

/** One round trip; what was pushed before is there after it. */
export async function settle(...testers: readonly XenaConnection[]): Promise<void> {
  for (const tester of testers) await new commands.C_KEEPALIVE(tester).get();
}

/** Waits until something is so; the test's own time limit is the limit. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** A frame as a raw client sees it. */
export interface RawFrame extends FrameHeader {
  readonly value: Uint8Array;
  /** Bytes behind the value. */
  readonly padding: Uint8Array;
}

/** A client that sends whatever bytes a test gives it. */
export class RawClient {
  readonly frames: RawFrame[] = [];
  readonly socket: Socket;
  readonly closed: Promise<void>;
  readonly #reader = new FrameReader((bytes, at) => {
    const header = readHeader(bytes, at);
    const from = at + HEADER_BYTES + header.indexCount * 4;
    const end = from + header.valueBytes;
    this.frames.push({
      ...header,
      value: Uint8Array.from(bytes.subarray(from, end)),
      padding: Uint8Array.from(bytes.subarray(end, at + frameBytes(header.indexCount, header.valueBytes))),
    });
  });

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on("data", (chunk) => this.#reader.push(chunk));
    socket.on("error", () => {});
    this.closed = new Promise((resolve) => socket.on("close", () => resolve()));
  }

  static open(chassis: Chassis): Promise<RawClient> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: chassis.host, port: chassis.port, noDelay: true });
      socket.once("error", reject);
      socket.once("connect", () => resolve(new RawClient(socket)));
    });
  }

  /** Sends a request and waits for the frame with its number. */
  async ask(request: RawRequest): Promise<RawFrame> {
    const requestId = this.#nextId++;
    this.socket.write(rawRequest({ ...request, requestId }));
    await until(() => this.frames.some((frame) => frame.requestId === requestId));
    return this.frames.find((frame) => frame.requestId === requestId) as RawFrame;
  }

  #nextId = 1;
}

/** What a raw client asks; a get unless it has a value. */
export interface RawRequest {
  readonly code: number;
  readonly type?: number;
  readonly module?: number;
  readonly port?: number;
  readonly indices?: readonly number[];
  readonly value?: Uint8Array;
  readonly requestId?: number;
}

/** Bytes of a request. */
export function rawRequest(request: RawRequest): Uint8Array {
  const { code, value, module = 255, port = 255, indices = [], requestId = 1 } = request;
  const type = request.type ?? (value === undefined ? FrameType.QUERY : FrameType.VALUE);
  return buildFrame({ type, code, module, port, requestId }, indices, value ?? new Uint8Array(0));
}

/** Bytes that log on with the default password. */
export const LOGON = rawRequest({ code: 1, value: new TextEncoder().encode("xena"), requestId: 0xffffffff });
