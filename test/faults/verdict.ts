import { ApplyError, LabwireError, type Outcome } from "labwire/xena";
import { textAt } from "./clients.js";
import type { Watched } from "./watch.js";

/** How one call ended: `ok`, or the code, with `+` for a request that was written and `-` for one that was not. */
export function word({ state, value }: Watched): string {
  return state === "rejected" ? codeOf(value) : state === "fulfilled" ? "ok" : "PENDING FOR EVER";
}

/** How a batch ended: every kind of outcome with its count. */
export function words({ state, value }: Watched): string {
  if (state !== "fulfilled") return word({ what: "", state, value });
  const counts = new Map<string, number>();
  (value as Outcome[]).forEach((outcome, i) => {
    const kind = outcome.ok ? (isAsSet(outcome.value, i) ? "ok" : "other value") : codeOf(outcome.error);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  return [...counts].map(([kind, count]) => (counts.size === 1 ? kind : `${count} ${kind}`)).join(", ");
}

function isAsSet(value: unknown, position: number): boolean {
  return value === undefined || (value as { readonly comment?: string }).comment === textAt(position);
}

function codeOf(error: unknown): string {
  const { code, written } = error as { readonly code?: string; readonly written?: boolean };
  return `${code ?? `? ${String(error)}`}${written === undefined ? "" : written ? "+" : "-"}`;
}

/** Errors that must say whether their request had been written. */
const TELL_WRITTEN = ["DEADLINE", "ABORTED", "CONNECTION_LOST", "PROTOCOL"];

/** A command, or a resource that is gone. */
const NAMES_A_PLACE = /\b[CMP]_[A-Z]+|^(module|port) \d/;

/** What is wrong with an error; nothing when it is a good one. */
export function flawsOf(what: string, error: unknown, hostAndPort: string): string[] {
  if (!(error instanceof LabwireError)) return [`${what}: no LabwireError but ${String(error)}`];
  const flaws: string[] = [];
  const { code, message, name } = error;
  const isConnect = what === "connect";
  if (!/^[A-Z][A-Z0-9_]+$/.test(code)) flaws.push(`${what}: code ${code}`);
  if (name !== error.constructor.name) flaws.push(`${what}: called ${name}`);
  if (!message.includes(hostAndPort) && !NAMES_A_PLACE.test(message))
    flaws.push(`${what}: does not say where: ${message}`);
  if (!isConnect && TELL_WRITTEN.includes(code) && typeof (error as { written?: unknown }).written !== "boolean")
    flaws.push(`${what}: does not say whether it was written: ${message}`);
  if (isConnect && ["CONNECT_FAILED", "CONNECT_TIMEOUT", "ABORTED"].includes(code) && error.cause === undefined)
    flaws.push(`${what}: has no cause: ${message}`);
  return error instanceof ApplyError ? [] : flaws;
}

/** Sets whose error says that they were never written although the chassis has carried them out. */
export function falseDenials(batch: Watched | undefined, carriedOut: ReadonlySet<string>): string[] {
  if (batch === undefined || !Array.isArray(batch.value)) return [];
  return (batch.value as Outcome[]).flatMap((outcome, i) => {
    if (outcome.ok || i % 2 === 1) return [];
    const isDenied = (outcome.error as { readonly written?: boolean }).written === false;
    return isDenied && carriedOut.has(textAt(i))
      ? [`set ${i} was carried out, and is said never to have been written`]
      : [];
  });
}
