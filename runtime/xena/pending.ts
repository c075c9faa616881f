import { PUSH_ID } from "./frame.js";
import type { ReplySink, Request } from "./request.js";

/** A request that waits for its reply. Slots are made once and used again. */
export class PendingSlot {
  /** Request identifier; 0 while the slot is free. */
  id: number = PUSH_ID;
  request: Request<unknown> | undefined = undefined;
  sink: ReplySink | undefined = undefined;
  tag = 0;
  timeoutMs = 0;
  /** When it was handed in, in milliseconds on the clock of the connection. */
  submittedMs = 0;
  /** How long after that it is given up: `timeoutMs`, or what is left of it. */
  leftMs = 0;
  /** Bytes of its frame. */
  bytes = 0;
  /** Whether the frame has been handed to the transport. */
  isWritten = false;
  /** Takes the abort listener off again. */
  unlisten: (() => void) | undefined = undefined;
}

const FIRST_REQUEST_ID = PUSH_ID + 1;
const LAST_REQUEST_ID = 0xffffffff;
const FIRST_CAPACITY = 64;

/** A ring that has grown larger than this for a burst is given up when the burst is over. */
const LARGEST_IDLE_CAPACITY = 65_536;

/**
 * Requests under way by identifier. The slot of an identifier is its low bits, so finding one needs no map. An identifier whose
 * slot is still taken by a slow request is skipped; only when half the slots are taken does the ring grow. One that has grown for a
 * million requests does not stay so.
 */
export class PendingRing {
  #slots: PendingSlot[] = freshSlots(FIRST_CAPACITY);
  #nextId: number;
  #count = 0;

  /** @param firstId where to begin; other than 1 only in tests of the wrap-around */
  constructor(firstId: number = FIRST_REQUEST_ID) {
    this.#nextId = firstId;
  }

  /** Requests under way. */
  get size(): number {
    return this.#count;
  }

  /** Slots that are held for requests. */
  get capacity(): number {
    return this.#slots.length;
  }

  /** Takes a free slot under the next free identifier; the caller fills it. */
  add(): PendingSlot {
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    const mask = this.#slots.length - 1;
    let slot = this.#slots[this.#nextId & mask] as PendingSlot;
    while (slot.id !== PUSH_ID || this.#nextId === PUSH_ID) {
      this.#nextId = following(this.#nextId);
      slot = this.#slots[this.#nextId & mask] as PendingSlot;
    }
    slot.id = this.#nextId;
    this.#nextId = following(this.#nextId);
    this.#count++;
    return slot;
  }

  /** The slot of an identifier, if that request is still under way. */
  find(id: number): PendingSlot | undefined {
    const slot = this.#slots[id & (this.#slots.length - 1)] as PendingSlot;
    return slot.id === id && id !== PUSH_ID ? slot : undefined;
  }

  /** Frees a slot; what it held is forgotten. */
  remove(slot: PendingSlot): void {
    slot.unlisten?.();
    clear(slot);
    this.#count--;
    if (this.#count === 0 && this.#slots.length > LARGEST_IDLE_CAPACITY) this.#slots = freshSlots(FIRST_CAPACITY);
  }

  /** Visits every request under way, oldest identifiers not necessarily first. The visitor may remove the slot. */
  forEach(visit: (slot: PendingSlot) => void): void {
    if (this.#count === 0) return;
    for (const slot of this.#slots) if (slot.id !== PUSH_ID) visit(slot);
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = freshSlots(old.length * 2);
    const mask = this.#slots.length - 1;
    for (const slot of old) if (slot.id !== PUSH_ID) this.#slots[slot.id & mask] = slot;
  }
}

function following(id: number): number {
  return id >= LAST_REQUEST_ID ? FIRST_REQUEST_ID : id + 1;
}

function freshSlots(count: number): PendingSlot[] {
  return Array.from({ length: count }, () => new PendingSlot());
}

/** What is a number is written anew before it is read. */
function clear(slot: PendingSlot): void {
  slot.id = PUSH_ID;
  slot.request = undefined;
  slot.sink = undefined;
  slot.isWritten = false;
  slot.unlisten = undefined;
}
