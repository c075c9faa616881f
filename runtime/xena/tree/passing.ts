import { ConnectionLostError, DeadlineError } from "../errors.js";
import type { Request } from "../request.js";

/** Whether a question failed only because the connection is away at present, and will be made again by itself. */
export function isPassing(error: unknown, { sender }: Request<unknown>): boolean {
  if (sender.recovers !== true) return false;
  return error instanceof ConnectionLostError || (error instanceof DeadlineError && !error.written);
}
