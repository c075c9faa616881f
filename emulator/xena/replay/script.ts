import { FrameType, frameBytesAt, PUSH_ID, readHeader, readU32 } from "../../../runtime/xena/frame.js";
import { isFrame, type RecordingEntry } from "../../../runtime/xena/recording/format.js";
import type { SecretMask } from "../../../runtime/xena/recording/secrets.js";
import { STATUS_PENDING } from "../../../runtime/xena/status.js";
import { checkWhole, frameFromHex } from "../../../runtime/xena/wire/frames.js";

/** One recorded exchange: what a request was answered, and what the tester told on its own before the next answer. */
export interface Exchange {
  /** Frames of the answer with the identifiers of back then: none when there was none, several when the first were PENDING. */
  readonly answers: Uint8Array[];
  readonly pushes: Uint8Array[];
}

/** What one recorded connection asked and was told. */
export interface Script {
  /** Pushes that came before the first answer. */
  readonly greeting: readonly Uint8Array[];
  /** Exchanges by request, in the order in which the requests were sent. */
  readonly exchanges: ReadonlyMap<string, readonly Exchange[]>;
}

/** A script while it is being read. */
interface Draft {
  readonly greeting: Uint8Array[];
  readonly exchanges: Map<string, Exchange[]>;
  /** Requests by identifier that wait for their final answer. */
  readonly waiting: Map<number, Exchange>;
  /** Where pushes go. */
  pushes: Uint8Array[];
}

/**
 * Takes a recording apart into one script for each connection, in the order in which these were opened.
 * @throws ProtocolError for a frame that is none
 */
export function scriptsOf(entries: Iterable<RecordingEntry>, mask: SecretMask): Script[] {
  const drafts = new Map<number, Draft>();
  for (const entry of entries) {
    if (!isFrame(entry)) continue;
    const draft = drafts.get(entry.session) ?? newDraft();
    drafts.set(entry.session, draft);
    const frame = frameFromHex(entry.hex);
    checkWhole(frame);
    if (entry.from === "client") ask(draft, frame, mask);
    else tell(draft, frame);
  }
  return [...drafts.values()];
}

/** What makes two requests the same: everything but the identifier, the padding, and what is secret. */
export function requestKey(bytes: Uint8Array, at: number, mask: SecretMask): string {
  const frame = mask.frame(bytes, at, true);
  const { type, indexCount, valueBytes } = readHeader(frame);
  const end = 16 + indexCount * 4 + (type === FrameType.QUERY ? 0 : valueBytes);
  const hex = Buffer.from(frame.buffer, frame.byteOffset, end).toString("hex");
  return hex.slice(8, 24) + hex.slice(32);
}

function newDraft(): Draft {
  const greeting: Uint8Array[] = [];
  return { greeting, exchanges: new Map(), waiting: new Map(), pushes: greeting };
}

function ask({ exchanges, waiting }: Draft, frame: Uint8Array, mask: SecretMask): void {
  const exchange: Exchange = { answers: [], pushes: [] };
  const key = requestKey(frame, 0, mask);
  const before = exchanges.get(key);
  if (before === undefined) exchanges.set(key, [exchange]);
  else before.push(exchange);
  waiting.set(readU32(frame, 12), exchange);
}

/** A frame for an identifier that nobody waits for stays where it came, as a push does. */
function tell(draft: Draft, frame: Uint8Array): void {
  const { type, code, requestId } = readHeader(frame);
  const exchange = requestId === PUSH_ID ? undefined : draft.waiting.get(requestId);
  if (exchange === undefined) {
    draft.pushes.push(frame);
    return;
  }
  exchange.answers.push(frame.subarray(0, frameBytesAt(frame, 0)));
  draft.pushes = exchange.pushes;
  if (type !== FrameType.STATUS || code !== STATUS_PENDING) draft.waiting.delete(requestId);
}
