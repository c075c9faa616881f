interface Watch {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();

/**
 * Calls back when a signal fires. A batch hands one signal to many requests; they share one listener, since Node warns of a leak
 * from the eleventh on.
 * @returns a function that takes the callback back
 */
export function watchAbort(signal: AbortSignal, callback: () => void): () => void {
  let watch = watches.get(signal);
  if (watch === undefined) {
    watch = startWatch();
    watches.set(signal, watch);
    signal.addEventListener("abort", watch.listener, { once: true });
  }
  const { callbacks, listener } = watch;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0 || watches.get(signal)?.callbacks !== callbacks) return;
    watches.delete(signal);
    signal.removeEventListener("abort", listener);
  };
}

function startWatch(): Watch {
  const callbacks = new Set<() => void>();
  const listener = (): void => {
    for (const callback of callbacks) callback();
  };
  return { callbacks, listener };
}
