import { describe, expect, test } from "vitest";
import { CLIENTS } from "./clients.js";
import { type CutResult, runCut } from "./cuts.js";
import type { CutKind } from "./relay.js";

const WHOLE = "ok, ok, ok, ok, 2 pushes";

/** Further than anything is sent. */
const NEVER = 1e9;

/** What may come of a cut, from the first byte to the last: connecting, reserving, asking, logging off; pushes; whether told. */
const ALLOWED: Readonly<Record<CutKind, readonly string[]>> = {
  split: [WHOLE],
  end: ends("CONNECT_FAILED", ["CONNECTION_LOST-", "CONNECTION_LOST+"], ", told"),
  reset: ends("CONNECT_FAILED", ["CONNECTION_LOST-", "CONNECTION_LOST+"], ", told"),
  silence: ends("CONNECT_TIMEOUT", ["DEADLINE+"], ""),
};
const KINDS = Object.keys(ALLOWED) as CutKind[];

function ends(connecting: string, lost: readonly string[], told: string): string[] {
  return [
    `${connecting}, ok, 0 pushes`,
    ...lost.map((code) => `ok, ${code}, ${code}, ok, 0 pushes${told}`),
    `ok, ok, ${lost.at(-1)}, ok, 0 pushes${told}`,
    ...[0, 1, 2].map((pushes) => `ok, ok, ok, ok, ${pushes} pushes${told}`),
    WHOLE,
  ];
}

/** Bytes behind which a stream is cut: every one of the handshake, and of the rest as many as there is time for. */
function places({ bytes, handshake }: CutResult, step: number): number[] {
  const rest = Math.ceil((bytes - handshake) / step);
  return [...Array(handshake).keys(), ...Array.from({ length: rest + 1 }, (_, i) => handshake + i * step)];
}

async function check(client: string, kind: CutKind, behind: number): Promise<void> {
  const { outcome, flaws } = await runCut(client, kind, behind);
  expect(flaws, `${client}, ${kind} behind byte ${behind}`).toEqual([]);
  expect(ALLOWED[kind], `${client}, ${kind} behind byte ${behind}`).toContain(outcome);
}

describe("a stream that is cut behind any byte", () => {
  test.each(KINDS)("settles every call of a bare connection and leaves nothing: %s", async (kind) => {
    const whole = await runCut("connection", "split", NEVER);
    expect(whole).toMatchObject({ outcome: WHOLE, flaws: [] });
    for (const behind of places(whole, 1)) await check("connection", kind, behind);
  });

  test("settles every call of a tester and leaves nothing, one way of cutting after the other", {
    timeout: 60_000,
  }, async () => {
    const whole = await runCut("tester", "split", NEVER);
    expect(whole).toMatchObject({ outcome: WHOLE, flaws: [] });
    for (const behind of places(whole, 29)) await check("tester", KINDS[behind % KINDS.length] as CutKind, behind);
  });

  test("comes to each of the ends that it may come to", async () => {
    const { bytes } = await runCut("connection", "split", NEVER);
    const seen = new Set<string>();
    for (let behind = 0; behind <= bytes; behind += 4) seen.add((await runCut("connection", "end", behind)).outcome);
    expect(seen.size).toBeGreaterThanOrEqual(6);
  });

  test("is one of every client", () => {
    expect(Object.keys(CLIENTS)).toEqual(["tester", "connection"]);
  });
});
