import { describe, expect, test } from "vitest";
import { startChassis, until } from "./support.js";
import { TextClient } from "./text-client.js";

const SEED = 20_26;

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state >>> 8;
  }
}

/** Pieces that lines are made of, put together wrongly. */
const PIECES = [
  ...[
    "0/0",
    "0/1",
    "*/*",
    "9/9",
    "-/-",
    "?",
    "PS_ENABLE",
    "PS_INDICES",
    "P_COMMENT",
    "P_FULLCONFIG",
    "C_STATSESSION",
    "P_XMITONE",
  ],
  ...[
    "HELP",
    "SYNC",
    "[0]",
    "[*]",
    "[",
    "]",
    "[1,2,3]",
    "[-1]",
    '"text"',
    '"',
    "'",
    ",",
    ";",
    "0x",
    "0x0G",
    "0xFF",
    "-1",
    "1e9",
  ],
  ...[
    "99999999999999999999",
    "ON",
    "FIXED",
    "10.0.0.1",
    "::1",
    "\u0000",
    "\u00ff",
    "\u2603",
    " ",
    "\t",
    "[4294967296]",
    "PEF_VALUE",
  ],
];

describe("rubbish on the text port", () => {
  test("that never ends a line is refused at a limit, and the session with it", async () => {
    await using chassis = (await startChassis({ cliPort: 0 })).chassis;
    const stranger = await TextClient.open(chassis);
    stranger.socket.write("x".repeat(5000));
    await until(() => stranger.isClosed);
    expect(stranger.lines.at(-1)).toBe("#Syntax error in column 4097");
    const client = await TextClient.logOn(chassis);
    for (let sent = 0; sent < 400_000; sent += 50_000) client.socket.write("y".repeat(50_000));
    await until(() => client.isClosed);
    expect(client.lines.at(-1)).toBe("#Syntax error in column 300001");
    await until(() => chassis.sessionCount === 0);
  });

  test("does not keep a long line within the limit from being carried out, however it is cut", async () => {
    await using chassis = (await startChassis({ cliPort: 0 })).chassis;
    const client = await TextClient.logOn(chassis, "me");
    await client.askAll("0/0 P_RESERVATION RESERVE", "0/0 PS_CREATE [0]");
    const line = `0/0 PS_PACKETHEADER [0] 0x${"AB".repeat(60)}\n`;
    for (const letter of line) client.socket.write(letter);
    await until(() => client.lines.length === 3);
    expect(client.lines.at(-1)).toBe("<OK>");
    expect(await client.ask(`0/0 P_COMMENT "${"z".repeat(70_000)}"`)).toEqual([
      "           ---^",
      "#Syntax error in column 15",
    ]);
  });

  test(`of any kind ends in an answer or a hang-up, and leaves nothing behind, seed ${SEED}`, async () => {
    await using chassis = (await startChassis({ cliPort: 0 })).chassis;
    const random = numbers(SEED);
    const next = (below: number): number => (random.next().value as number) % below;
    for (let round = 0; round < 12; round++) {
      const client = round % 4 === 3 ? await TextClient.open(chassis) : await TextClient.logOn(chassis, "fuzz");
      const count = 80;
      for (let i = 0; i < count; i++) {
        const isBytes = next(4) === 0;
        const text = Array.from({ length: next(7) }, () => PIECES[next(PIECES.length)]).join(next(2) === 0 ? " " : "");
        client.socket.write(isBytes ? Uint8Array.from({ length: next(60) }, () => next(256)) : `${text}\r\n`);
      }
      // Half a line, and away; or to the end of what was asked.
      if (round % 2 === 0) client.socket.destroy();
      else {
        client.send("", 'C_OWNER "still here"', "C_LOGOFF");
        await until(() => client.isClosed);
      }
    }
    await until(() => chassis.sessionCount === 0);
    const client = await TextClient.logOn(chassis);
    expect(await client.ask("0/0 P_RECEIVESYNC ?")).toEqual(["0/0  P_RECEIVESYNC  IN_SYNC"]);
  });

  test("that asks for much and reads nothing does not pile up", async () => {
    await using chassis = (await startChassis({ cliPort: 0 })).chassis;
    const client = await TextClient.logOn(chassis);
    client.socket.pause();
    const line = 'HELP "P"\n'.repeat(200);
    client.socket.write(line);
    const other = await TextClient.logOn(chassis);
    expect(await other.ask("0/0 P_PAUSE ?")).toEqual(["0/0  P_PAUSE  OFF"]);
    client.socket.resume();
    expect((await client.ask("0/0 P_PAUSE ?")).at(-1)).toBe("0/0  P_PAUSE  OFF");
  });
});
