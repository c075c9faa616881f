import { readHeader } from "labwire/xena/codec";
import { framesOf, MemoryTransport } from "./memory-transport.js";

/** Answers a frame, or says nothing. */
export type Answer = (frame: Uint8Array, position: number) => Uint8Array | undefined;

/** A tester at the other end of a stream without a network, which answers each write one turn later. */
export class EchoTester {
  readonly transport = new MemoryTransport();
  /** Frames that have come in. */
  received = 0;
  /** Most frames that were under way at a time. */
  mostUnanswered = 0;
  #unanswered = 0;

  constructor(answer: Answer) {
    this.transport.keepsWrites = false;
    this.transport.onWrite = (bytes) => {
      const frames = framesOf(bytes.slice());
      this.#unanswered += frames.length;
      this.mostUnanswered = Math.max(this.mostUnanswered, this.#unanswered);
      const first = this.received;
      this.received += frames.length;
      setImmediate(() => {
        const replies = frames.map((frame, i) => answer(frame, first + i)).filter((reply) => reply !== undefined);
        this.#unanswered -= replies.length;
        if (replies.length > 0) this.transport.receive(Buffer.concat(replies));
      });
    };
  }
}

/** Request identifier of a frame. */
export function idOf(frame: Uint8Array): number {
  return readHeader(frame).requestId;
}
