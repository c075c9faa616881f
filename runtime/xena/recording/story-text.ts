import { siteText } from "../errors.js";
import type { WireValues } from "../wire/json.js";
import type { MarkItem, StoryItem, SummaryItem } from "./story-item.js";

/** Longest text of values; what is longer is cut. */
const MOST_CHARACTERS = 400;

/** One part of the story in one line: seconds, session, what happened. */
export function storyText(item: StoryItem): string {
  if (item.type === "recording") return `recording of ${item.host === "" ? "a tester" : item.host}, begun ${item.when}`;
  const session = "session" in item && item.session !== undefined ? `#${item.session} ` : "";
  return `${(item.timeMs / 1000).toFixed(6).padStart(12)} ${session}${whatHappened(item)}`;
}

function whatHappened(item: Exclude<StoryItem, { type: "recording" }>): string {
  switch (item.type) {
    case "mark":
      return markText(item);
    case "batch":
      return `batch of ${item.requests} requests`;
    case "request":
      return `→ ${item.id} ${item.operation} ${siteText(item)}${valuesText(item.values)}`;
    case "reply": {
      const hint = item.hint === undefined ? "" : `: ${item.hint}`;
      return `← ${item.id} ${item.status} ${siteText(item)}${valuesText(item.values)} after ${msText(item.roundTripMs)}${hint}`;
    }
    case "push":
      return `← push ${siteText(item)}${valuesText(item.values)}`;
    case "stray":
      return `← ${item.id} a reply to nothing that was asked`;
    case "gap":
      return `… ${(item.ms / 1000).toFixed(1)} s of silence`;
    case "unanswered":
      return `! ${item.id} ${item.operation} ${siteText(item)} was never answered`;
    case "summary":
      return summaryText(item);
    default:
      return item satisfies never;
  }
}

function markText({ mark, host, reason, frames }: MarkItem): string {
  const where = host === undefined ? "" : ` to ${host}`;
  switch (mark) {
    case "joined":
      return `connected${where} before the recording began`;
    case "connected":
      return `connected${where}`;
    case "logged-on":
      return "logged on";
    case "reconnected":
      return "logged on again";
    case "lost":
      return `connection lost: ${reason ?? "nobody knows why"}`;
    case "closed":
      return "connection closed";
    case "dropped":
      return `! ${frames ?? 0} frames are missing here: the file was too slow for them`;
    case "end":
      return "end of the recording";
    default:
      return mark satisfies never;
  }
}

function summaryText(item: SummaryItem): string {
  const refused = Object.entries(item.refused).map(([status, count]) => `${count} ${status}`);
  return [
    `${item.requests} requests in ${item.sessions} sessions`,
    `${item.batches} batches`,
    `${item.replies} replies${refused.length === 0 ? "" : ` (${refused.join(", ")})`}`,
    `${item.pushes} pushes`,
    ...(item.strays === 0 ? [] : [`${item.strays} replies to nothing`]),
    ...(item.dropped === 0 ? [] : [`${item.dropped} frames missing`]),
    `${item.unanswered} never answered`,
  ].join(", ");
}

function valuesText(values: WireValues | undefined): string {
  if (values === undefined) return "";
  const text = JSON.stringify(values);
  return ` ${text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text}`;
}

function msText(ms: number): string {
  return `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
}
