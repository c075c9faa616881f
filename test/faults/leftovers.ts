import { getEventListeners } from "node:events";
import type { VirtualClock } from "labwire/xena/emulator";

/** Kinds of resources that keep a process running and that a client may leave behind. */
const COUNTED = ["TCPSocketWrap", "TCPConnectWrap", "Timeout"];

/** What keeps the process running now, by kind. */
export function resources(): Map<string, number> {
  const counts = new Map(COUNTED.map((kind) => [kind, 0]));
  for (const kind of process.getActiveResourcesInfo()) {
    if (counts.has(kind)) counts.set(kind, (counts.get(kind) as number) + 1);
  }
  return counts;
}

/** What has been left behind since, in words. */
export function leftovers(before: Map<string, number>, clock: VirtualClock, signal: AbortSignal): string[] {
  const found: string[] = [];
  for (const [kind, count] of resources()) {
    const more = count - (before.get(kind) as number);
    if (more > 0) found.push(`${more} ${kind}`);
  }
  if (clock.scheduled > 0) found.push(`${clock.scheduled} appointments`);
  const listeners = getEventListeners(signal, "abort").length;
  if (listeners > 0) found.push(`${listeners} abort listeners`);
  return found;
}

/** Waits some turns of the event loop, in which sockets are closed and rejections that nobody has handled are told. */
export async function turns(count = 8): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}
