import { targetText } from "../../../runtime/xena/command-spec.js";
import { statusName } from "../../../runtime/xena/status.js";
import type { Client } from "../client.js";
import type { Subject } from "../seam.js";
import type { LogWriter } from "./log.js";
import { readable, valuesText } from "./readable.js";

/** Parts of an entry that follow from the subject. */
function about({ info, code, module, port, indices }: Subject) {
  return { command: info?.name, code, target: targetText(module, port), indices };
}

function line(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== "").join(" ");
}

function subjectText(subject: Subject): string {
  const { command, code, target, indices } = about(subject);
  return line(command ?? `command ${code}`, target, indices.length === 0 ? "" : `[${indices.join()}]`);
}

/** Logs what a client asks. */
export function logRequest(
  log: LogWriter,
  client: Client,
  subject: Subject,
  { kind, id, value }: { readonly kind: "get" | "set"; readonly id: number; readonly value: Uint8Array },
): void {
  const { info } = subject;
  const values = kind === "get" ? undefined : readable(info, info?.codec.set, value);
  const text = line("→", String(id), kind, subjectText(subject), valuesText(values));
  log.write(client, { type: "request", kind, id, ...about(subject), values }, text);
}

/** Logs what a client is answered: a status, or value bytes. */
export function logReply(
  log: LogWriter,
  client: Client,
  subject: Subject,
  id: number,
  answer: number | Uint8Array,
): void {
  const { info } = subject;
  const status = typeof answer === "number" ? statusName(answer) : undefined;
  const values = typeof answer === "number" ? undefined : readable(info, info?.codec.get, answer);
  const text = line("←", String(id), status ?? "reply", subjectText(subject), valuesText(values));
  log.write(client, { type: "reply", id, ...about(subject), status, values }, text);
}

/** Logs what a client is told. */
export function logPush(log: LogWriter, client: Client, subject: Subject, value: Uint8Array): void {
  const { info } = subject;
  const values = readable(info, info?.codec.get, value);
  log.write(
    client,
    { type: "push", ...about(subject), values },
    line("← push", subjectText(subject), valuesText(values)),
  );
}
