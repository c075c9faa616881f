import { L23Tester, type TesterOptions, XenaConnection } from "labwire/xena";
import { readHeader, table } from "labwire/xena/codec";
import { openTcp } from "../../runtime/xena/tcp.js";
import type { Transport } from "../../runtime/xena/transport.js";
import { framesOf } from "../support/memory-transport.js";

/** A stream that notes what is written to it and lets everything through. */
class Recorder implements Transport {
  readonly writes: string[][] = [];
  readonly #inner: Transport;

  constructor(inner: Transport) {
    this.#inner = inner;
  }

  get remote(): string {
    return this.#inner.remote;
  }

  set onData(callback: (chunk: Uint8Array) => void) {
    this.#inner.onData = callback;
  }

  set onClose(callback: (error: Error | undefined) => void) {
    this.#inner.onClose = callback;
  }

  set onDrain(callback: () => void) {
    this.#inner.onDrain = callback;
  }

  write(bytes: Uint8Array): boolean {
    this.writes.push(framesOf(bytes).map((frame) => table.byCode(readHeader(frame).code)?.name ?? "unknown"));
    return this.#inner.write(bytes);
  }

  end(): void {
    this.#inner.end();
  }

  destroy(): void {
    this.#inner.destroy();
  }
}

/** A tester that is connected, and the commands of every write that it took. */
export interface Recorded {
  readonly tester: L23Tester;
  readonly writes: readonly (readonly string[])[];
}

/** Connects to a tester and notes every write. */
export async function recorded(host: string, port: number, options: TesterOptions = {}): Promise<Recorded> {
  let recorder: Recorder | undefined;
  class RecordedTester extends L23Tester {}
  const connection = {
    ...XenaConnection,
    open: async (to: string, sessionOptions = {}) => {
      recorder = new Recorder(await openTcp(to, port, { timeoutMs: 5000 }));
      return XenaConnection.over(recorder, sessionOptions);
    },
  };
  Object.defineProperty(RecordedTester, "profile", { value: { ...L23Tester.profile, connection } });
  const tester = await new RecordedTester(host, "me", { ...options, port }).connect();
  return { tester, writes: [...(recorder as Recorder).writes] };
}
