import { commands } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { collect, logOn, outcome, settle, startChassis, until } from "./support.js";
import { TextClient } from "./text-client.js";

const { C_INDICES, C_STATSESSION, P_COMMENT, P_RESERVATION, PS_CREATE } = commands;

const TWO_MODULES = { cliPort: 0, modules: [{ revision: "Loki-100G-5S-2P" }, { revision: "Thor-400G-7S-1P[b]" }] };

describe("a text session", () => {
  test("is there only when its port is asked for", async () => {
    await using without = (await startChassis()).chassis;
    await using with_ = (await startChassis({ cliPort: 0 })).chassis;
    expect(without.cliPort).toBeUndefined();
    expect(with_.cliPort).toBeGreaterThan(0);
    expect(with_.cliPort).not.toBe(with_.port);
  });

  test("has to begin with the password, and ends when it does not", async () => {
    await using chassis = (await startChassis({ cliPort: 0, password: "secret" })).chassis;
    const first: readonly (readonly [string, readonly string[]])[] = [
      ["C_NAME ?", ["<NOTLOGGEDON>"]],
      ["SYNC", ["<NOTLOGGEDON>"]],
      ['C_LOGON "xena"', ["<BADVALUE>"]],
      ["C_LOGON xena", ["     ---^", "#Syntax error in column 9"]],
      ['"', ["^---", "#Syntax error in column 1"]],
    ];
    for (const [line, answer] of first) {
      const client = await TextClient.open(chassis);
      client.send(line);
      await until(() => client.isClosed);
      expect(client.lines, line).toEqual(answer);
    }
    const client = await TextClient.open(chassis);
    client.send("; a comment", "", 'c_logon "secret"');
    await until(() => client.lines.length === 3);
    expect(client.lines).toEqual(["", "", "<OK>"]);
    await until(() => chassis.sessionCount === 1);
    client.send("C_LOGOFF");
    await until(() => client.isClosed);
    expect(chassis.sessionCount).toBe(0);
  });

  test("counts towards the limit", async () => {
    await using chassis = (await startChassis({ cliPort: 0, maxSessions: 1 })).chassis;
    await using _tester = await logOn(chassis, "first");
    const client = await TextClient.open(chassis);
    client.send('C_LOGON "xena"');
    await until(() => client.isClosed);
    expect(client.lines).toEqual(["<NOCONNECTIONS>"]);
  });

  test("sets and gets, and answers in the form in which values are set", async () => {
    await using chassis = (await startChassis({ cliPort: 0 })).chassis;
    const client = await TextClient.logOn(chassis, "me");
    const answers = await client.askAll(
      "0/1 PS_CREATE [3]",
      "0/1 P_RESERVATION reserve",
      "0/1 PS_CREATE [3]",
      "0/1 PS_PACKETLENGTH [3] RANDOM 64 1518",
      "0/1 PS_PACKETLENGTH [3] ?",
      "0/1 PS_PACKETLENGTH [4] ?",
      "0/1 PS_PACKETLENGTH [3] RANDOM 9 1518",
      "0/1 PS_PACKETLENGTH [3]",
      '0/1 P_COMMENT "a",34,"b"',
      "0/1 p_comment ?",
      "0/1 P_CAPABILITIES 1",
      "0/1 P_XMITONE ?",
      "0/7 P_COMMENT ?",
      "9/0 P_COMMENT ?",
      "C_PORTCOUNTS ?",
      "0 M_REVISION ?",
      "NOSUCH ?",
    );
    expect(answers).toEqual([
      "<NOTRESERVED>",
      "<OK>",
      "<OK>",
      "<OK>",
      "0/1  PS_PACKETLENGTH  [3]  RANDOM 64 1518",
      "<BADINDEX>",
      "<BADVALUE>",
      "<BADSIZE>",
      "<OK>",
      '0/1  P_COMMENT  "a",34,"b"',
      "<NOTWRITABLE>",
      "<NOTREADABLE>",
      "<BADPORT>",
      "<BADMODULE>",
      "C_PORTCOUNTS  2",
      '0  M_REVISION  "Loki-100G-5S-2P"',
      "^---",
      "#Syntax error in column 1",
    ]);
  });

  test.each(["P_TRAFFIC", "P_CAPTURE"])("starts and stops by the words with which %s answers too", async (command) => {
    await using chassis = (await startChassis({ cliPort: 0 })).chassis;
    const client = await TextClient.logOn(chassis, "me");
    const lines = ["ON", "?", "OFF", "?", "START", "?", "STOP", "?"].map((word) => `0/1 ${command} ${word}`);
    const [on, off] = ["ON", "OFF"].map((word) => `0/1  ${command}  ${word}`);
    expect(await client.askAll("0/1 P_RESERVATION RESERVE", ...lines)).toEqual([
      "<OK>",
      ...["<OK>", on, "<OK>", off, "<OK>", on, "<OK>", off],
    ]);
  });

  test("keeps what the last fields are when a line sets only the first", async () => {
    await using chassis = (await startChassis({ cliPort: 0 })).chassis;
    const client = await TextClient.logOn(chassis, "me");
    const answers = await client.askAll(
      "0/0 P_RESERVATION RESERVE",
      "0/0 P_IPADDRESS 10.0.0.1 255.0.0.0 10.0.0.9 0.0.0.0",
      "0/0 P_IPADDRESS 10.0.0.2",
      "0/0 P_IPADDRESS ?",
    );
    expect(answers.slice(2)).toEqual(["<OK>", "0/0  P_IPADDRESS  10.0.0.2 255.0.0.0 10.0.0.9 0.0.0.0"]);
  });

  test("means everything by a star, with one answer for each", async () => {
    await using chassis = (await startChassis(TWO_MODULES)).chassis;
    const client = await TextClient.logOn(chassis, "me");
    await client.askAll("0/1 P_RESERVATION RESERVE", "0/1 PS_INDICES 2 5");
    expect(await client.ask("*/* P_INTERFRAMEGAP 30")).toEqual(["<NOTRESERVED>", "<OK>", "<NOTRESERVED>"]);
    expect(await client.ask("0/* P_INTERFRAMEGAP ?")).toEqual(["0/0  P_INTERFRAMEGAP  20", "0/1  P_INTERFRAMEGAP  30"]);
    expect(await client.ask("* M_PORTCOUNT ?")).toEqual(["0  M_PORTCOUNT  2", "1  M_PORTCOUNT  1"]);
    expect(await client.ask("*/* PS_ENABLE [*] ?")).toEqual(["0/1  PS_ENABLE  [2]  OFF", "0/1  PS_ENABLE  [5]  OFF"]);
    expect(await client.ask("0/0 PS_ENABLE [*] ?")).toEqual([""]);
    expect(await client.ask("0/0 PX_RW [*,*] ?")).toEqual([""]);
  });

  test("remembers a module and port for lines without, and leaves them out of its answers", async () => {
    await using chassis = (await startChassis(TWO_MODULES)).chassis;
    const client = await TextClient.logOn(chassis);
    const answers = await client.askAll("?", "0/1", "?", "P_PAUSE ?", "0/0 P_PAUSE ?", "0", "P_FLASH ?", "1/-", "?");
    expect(answers).toEqual(["-/-", "", "0/1", "P_PAUSE  OFF", "0/0  P_PAUSE  OFF", "", "P_FLASH  OFF", "", "1/-"]);
    expect(await client.askAll("* P_PAUSE ?", "M_PORTCOUNT ?", "P_PAUSE ?", "-/-", "?")).toEqual([
      "1/0  P_PAUSE  OFF",
      "M_PORTCOUNT  1",
      "^---",
      "#Index error in column 1",
      "",
      "-/-",
    ]);
  });

  test("marks the end of every answer when it is told to", async () => {
    await using chassis = (await startChassis({ cliPort: 0 })).chassis;
    const client = await TextClient.logOn(chassis);
    let text = "";
    client.socket.on("data", (more: string) => {
      text += more;
    });
    client.send("SYNC ON", "0/* P_PAUSE ?", "FOO", "SYNC", "SYNC OFF", "C_KEEPALIVE ?");
    await until(() => text.includes("C_KEEPALIVE"));
    expect(text.split("\n")).toEqual([
      ...["<OK>", "<SYNC>", "0/0  P_PAUSE  OFF", "0/1  P_PAUSE  OFF", "<SYNC>"],
      ...["^---", "#Syntax error in column 1", "<SYNC>", "<SYNC>", "<OK>", "C_KEEPALIVE  1", ""],
    ]);
  });

  test("waits when it is told to, and does the rest after that", async () => {
    const { chassis, clock } = await startChassis({ cliPort: 0 });
    await using _ = chassis;
    const client = await TextClient.logOn(chassis);
    client.send("WAIT 2", "C_KEEPALIVE ?");
    const other = await TextClient.logOn(chassis);
    await other.ask("C_KEEPALIVE ?");
    expect(client.lines).toEqual([]);
    await clock.advance(1_900_000_000n);
    await other.ask("C_KEEPALIVE ?");
    expect(client.lines).toEqual([]);
    await clock.advance(200_000_000n);
    await until(() => client.lines.length === 2);
    expect(client.lines).toEqual(["<RESUME>", "C_KEEPALIVE  1"]);
    expect(await client.ask("WAIT 61")).toEqual(["  ---^", "#Syntax error in column 6"]);
  });

  test("explains every command that begins with a prefix", async () => {
    await using chassis = (await startChassis({ cliPort: 0 })).chassis;
    const client = await TextClient.logOn(chassis);
    expect(await client.ask('HELP "PS_PACKETL')).toEqual(["  ---^", "#Syntax error in column 6"]);
    expect(await client.ask('HELP "PS_PACKETL"')).toEqual([
      ";module/port PS_PACKETLIMIT [stream]  set and get: packet_count=I",
      ";module/port PS_PACKETLENGTH [stream]  set and get: length_type=I(0=FIXED,1=INCREMENTING,2=BUTTERFLY,3=RANDOM,4=MIX) min_val=I max_val=I",
    ]);
    expect((await client.ask('HELP ""')).length).toBeGreaterThan(5);
    expect((await client.ask("HELP ?"))[0]).toMatch(/^;Set: /);
    expect((await client.ask("HELP P")).length).toBeGreaterThan(500);
    expect(await client.ask("HELP XYZ")).toEqual(["  ---^", "#Syntax error in column 6"]);
  });

  test("shares reservations and changes with the binary protocol, and is pushed nothing", async () => {
    await using chassis = (await startChassis({ cliPort: 0 })).chassis;
    await using tester = await logOn(chassis, "binary");
    const client = await TextClient.logOn(chassis, "text");
    const seen = collect(tester, "P_RESERVATION", "PS_INDICES");
    expect(await client.askAll("0/0 P_RESERVATION RESERVE", "0/0 PS_INDICES 1")).toEqual(["<OK>", "<OK>"]);
    await settle(tester);
    expect(seen).toEqual([
      'P_RESERVATION 0/0 [] {"status":"RESERVED_BY_OTHER"}',
      'PS_INDICES 0/0 [] {"streamIndices":[1]}',
    ]);
    expect(await outcome(new P_COMMENT(tester, 0, 0).set("mine"))).toBe("NOTRESERVED");
    await new P_RESERVATION(tester, 0, 1).set("RESERVE");
    await new PS_CREATE(tester, 0, 1, 0).set();
    expect(await client.askAll("0/1 P_RESERVATION ?", "0/1 P_RESERVEDBY ?", "0/1 PS_INDICES ?")).toEqual([
      "0/1  P_RESERVATION  RESERVED_BY_OTHER",
      '0/1  P_RESERVEDBY  "binary"',
      "0/1  PS_INDICES  0",
    ]);
  });

  test("is listed with its kind beside those of the binary protocol", async () => {
    await using chassis = (await startChassis({ cliPort: 0 })).chassis;
    await using tester = await logOn(chassis, "binary");
    const client = await TextClient.logOn(chassis, "text");
    const { sessionIds } = await new C_INDICES(tester).get();
    const sessions = await Promise.all(sessionIds.map((id) => new C_STATSESSION(tester, id).get()));
    expect(sessions.map(({ sessionType, owner }) => `${sessionType} ${owner}`)).toEqual([
      "MANAGER binary",
      "SCRIPT text",
    ]);
    expect(await client.ask("C_INDICES ?")).toEqual([`C_INDICES  ${sessionIds.join(" ")}`]);
    expect(sessions[1]?.operationCount).toBe(2n);
    expect(sessions[1]?.respondedByteCount).toBe(10n);
  });

  test("ends after its time of silence, which an empty line begins anew", async () => {
    const { chassis, clock } = await startChassis({ cliPort: 0 });
    await using _ = chassis;
    const client = await TextClient.logOn(chassis);
    expect(await client.ask("C_TIMEOUT 10")).toEqual(["<OK>"]);
    await clock.advance(9_000_000_000n);
    expect(await client.ask("")).toEqual([""]);
    await clock.advance(9_000_000_000n);
    expect(await client.ask("C_TIMEOUT ?")).toEqual(["C_TIMEOUT  10"]);
    await clock.advance(11_000_000_000n);
    await until(() => client.isClosed);
    expect(chassis.sessionCount).toBe(0);
  });

  test("answers groups of commands, line by line", async () => {
    await using chassis = (await startChassis({ cliPort: 0 })).chassis;
    const client = await TextClient.logOn(chassis, "me");
    await client.askAll("0/0 P_RESERVATION RESERVE", "0/0 PS_CREATE [4]", '0/0 PS_COMMENT [4] "four"');
    expect(await client.ask("0/0 PS_CONFIG [4] ?")).toContain('0/0  PS_COMMENT  [4]  "four"');
    expect(await client.ask("0/0 P_INFO ?")).toContain("0/0  P_RECEIVESYNC  IN_SYNC");
    expect(await client.ask("0/0 PT_ALL ?")).toContain("0/0  PT_STREAM  [4]  0 0 0 0");
    expect((await client.ask("C_INFO ?")).every((line) => line.startsWith("C_"))).toBe(true);
    expect(await client.ask("0/0 P_CONFIG 1")).toEqual(["          ---^", "#Syntax error in column 14"]);
    expect(await client.ask("P_CONFIG ?")).toEqual(["^---", "#Index error in column 1"]);
    expect(await client.ask("0/9 P_FULLCONFIG ?")).toEqual([""]);
  });
});
