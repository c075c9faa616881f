import type { ApplyOptions } from "./apply.js";
import { Feed, type RequestSource, type Source } from "./apply-feed.js";
import { Window } from "./apply-window.js";
import type { Outcome } from "./errors.js";

/**
 * Sends requests as they are pulled from their source and yields their replies in order. At most `window` (1000) exist at a time,
 * so a source of a million costs no more memory than one of a thousand.
 * @throws the first failure, when its turn comes; nothing more is pulled then, and what is under way still settles
 */
export function applyIter<T>(source: RequestSource<T>, options?: ApplyOptions): AsyncGenerator<T, void, void>;
/** The same for an asynchronous generator that yields requests, and so gives their replies. */
export function applyIter<T>(source: AsyncIterable<T>, options?: ApplyOptions): AsyncGenerator<T, void, void>;
export function applyIter<T>(source: Source<T>, options: ApplyOptions = {}): AsyncGenerator<T, void, void> {
  return inOrder(source, options, replyOf);
}

function replyOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}

/**
 * Like {@link applyIter}, but yields failures as outcomes and goes on.
 * @throws what the source throws, after the outcomes of what it gave before; AbortedError when the signal of the options fires
 */
export function applyIterSettled<T>(
  source: RequestSource<T>,
  options: ApplyOptions = {},
): AsyncGenerator<Outcome<T>, void, void> {
  return inOrder(source, options, (outcome) => outcome);
}

async function* inOrder<T, Taken>(
  source: Source<T>,
  options: ApplyOptions,
  take: (outcome: Outcome<T>) => Taken,
): AsyncGenerator<Taken, void, void> {
  const window = new Window<T>(options);
  const feed = new Feed<T>(source, window, options.signal);
  try {
    while (true) {
      feed.fill();
      if (window.firstIsReady) yield take(window.takeFirst());
      else if (window.waiting > 0 || !feed.isDone) await window.news();
      else break;
    }
  } finally {
    await feed.stop();
  }
  if (feed.failure !== undefined) throw feed.failure.reason;
}
