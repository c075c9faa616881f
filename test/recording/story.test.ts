import { encodeFrame, frameToHex, table, type WireRequest } from "labwire/xena/codec";
import { describe, expect, test } from "vitest";
import type { RecordedFrame, RecordingEntry } from "../../runtime/xena/recording/format.js";
import { Story } from "../../runtime/xena/recording/story.js";
import type { StoryItem } from "../../runtime/xena/recording/story-item.js";
import { storyText } from "../../runtime/xena/recording/story-text.js";
import { status, value } from "../support/replies.js";
import { freshFile, readRecording, recordSession } from "./record.js";

function tell(entries: readonly RecordingEntry[]): StoryItem[] {
  const story = new Story(table);
  return [...entries.flatMap((entry) => story.add(entry)), ...story.end()];
}

function asked(timeMs: number, frame: WireRequest, session = 1): RecordedFrame {
  return { timeMs, session, from: "client", hex: frameToHex(encodeFrame(table, { module: 0, port: 0, ...frame })) };
}

function told(timeMs: number, frame: Uint8Array, session = 1): RecordedFrame {
  return { timeMs, session, from: "tester", hex: frameToHex(frame) };
}

const getComment = (request_id: number): WireRequest => ({ cmd: "P_COMMENT", kind: "get-request", request_id });
const reserve = (request_id: number): WireRequest => ({
  cmd: "P_RESERVATION",
  kind: "set-request",
  values: { operation: "RESERVE" },
  request_id,
});
const HERE = { module: 0, port: 0 };

describe("the story of a recording", () => {
  test("is one line for everything that happened", () => {
    const lines = tell([
      { timeMs: 0, session: 1, mark: "connected" },
      asked(1, reserve(1)),
      asked(1, getComment(2)),
      told(1.5, status(1)),
      told(1.5, value(0, "P_RESERVATION", { status: "RESERVED_BY_YOU" }, HERE)),
      told(3, value(2, "P_COMMENT", { comment: "a" }, HERE)),
      asked(2503, reserve(3)),
      told(2504, status(3, "PENDING")),
      told(2510, status(3, "NOTVALID")),
      told(2511, status(3)),
      asked(2512, getComment(4)),
      { timeMs: 2600, session: 1, mark: "lost", reason: "the tester closed the connection" },
      { timeMs: 2601, mark: "dropped", frames: 3 },
      { timeMs: 2602, mark: "end" },
    ]).map(storyText);
    expect(lines).toEqual([
      "    0.000000 #1 connected",
      "    0.001000 #1 batch of 2 requests",
      '    0.001000 #1 → 1 set P_RESERVATION 0/0 {"operation":"RESERVE"}',
      "    0.001000 #1 → 2 get P_COMMENT 0/0",
      "    0.001500 #1 ← 1 OK P_RESERVATION 0/0 after 0.50 ms",
      '    0.001500 #1 ← push P_RESERVATION 0/0 {"status":"RESERVED_BY_YOU"}',
      '    0.003000 #1 ← 2 OK P_COMMENT 0/0 {"comment":"a"} after 2.00 ms',
      "    2.503000 … 2.5 s of silence",
      '    2.503000 #1 → 3 set P_RESERVATION 0/0 {"operation":"RESERVE"}',
      "    2.504000 #1 ← 3 PENDING P_RESERVATION 0/0 after 1.00 ms",
      "    2.510000 #1 ← 3 NOTVALID P_RESERVATION 0/0 after 7.00 ms: the present state of the resource forbids it",
      "    2.511000 #1 ← 3 a reply to nothing that was asked",
      "    2.512000 #1 → 4 get P_COMMENT 0/0",
      "    2.600000 #1 connection lost: the tester closed the connection",
      "    2.600000 #1 ! 4 get P_COMMENT 0/0 was never answered",
      "    2.601000 ! 3 frames are missing here: the file was too slow for them",
      "    2.602000 end of the recording",
      "    2.602000 4 requests in 1 sessions, 1 batches, 3 replies (1 NOTVALID), 1 pushes, 1 replies to nothing, 3 frames missing, 1 never answered",
    ]);
  });

  test("keeps connections with the same identifiers apart", () => {
    const items = tell([
      asked(1, getComment(1), 1),
      asked(1, getComment(1), 2),
      told(2, value(1, "P_COMMENT", { comment: "two" }, HERE), 2),
      told(5, value(1, "P_COMMENT", { comment: "one" }, HERE), 1),
    ]);
    const replies = items.filter((item) => item.type === "reply");
    expect(replies).toMatchObject([
      { session: 2, values: { comment: "two" }, roundTripMs: 1 },
      { session: 1, values: { comment: "one" }, roundTripMs: 4 },
    ]);
    expect(items.some(({ type }) => type === "batch")).toBe(false);
  });

  test("of a whole session adds up, and has no password in it", async () => {
    const file = freshFile();
    await recordSession(file);
    const items = tell(readRecording(file).entries);
    expect(items.at(-1)).toMatchObject({
      type: "summary",
      sessions: 1,
      requests: 11,
      replies: 11,
      refused: { NOTRESERVED: 1 },
      unanswered: 0,
      strays: 0,
    });
    expect(JSON.stringify(items)).not.toMatch(/hush/);
    expect(items.map(storyText).join("\n")).toMatch(/→ 1 set C_LOGON \{"password":"\*\*\*"\}/);
  });

  test("masks passwords that a recording made by other means still holds", () => {
    const logon: WireRequest = { cmd: "C_LOGON", kind: "set-request", values: { password: "hush" }, request_id: 1 };
    const items = tell([asked(0, { ...logon, module: null, port: null })]);
    expect(JSON.stringify(items)).not.toMatch(/hush|68757368/);
  });

  test("tells of commands that nobody knows by their code", () => {
    const unknown = "58454e4100000004f3ff000000000007 00000001".replaceAll(" ", "");
    expect(tell([{ timeMs: 0, session: 1, from: "client", hex: unknown }]).map(storyText)[0]).toBe(
      "    0.000000 #1 → 7 set command 4095 0/0",
    );
  });
});
