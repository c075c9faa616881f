import type { ReplySink, Request } from "../request.js";

/**
 * Sends a request and takes its reply the moment it arrives, before any push behind it: awaiting would let a later push in first, and
 * what is older would then overwrite what is newer.
 */
export function inOrder<Values, Result>(request: Request<Values>, take: (values: Values) => Result): Promise<Result> {
  return new Promise((resolve, reject) => {
    const sink: ReplySink = {
      resolve: (_, values) => resolve(take(values as Values)),
      reject: (_, error) => reject(error),
    };
    request.claim();
    request.sender.submit(request, sink, 0);
  });
}
