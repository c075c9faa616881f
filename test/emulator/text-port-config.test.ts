import { loadPortConfig, PortConfigError, reserve, savePortConfig } from "labwire/xena";
import { table, text } from "labwire/xena/codec";
import { describe, expect, test } from "vitest";
import { startLab } from "../helpers/support.js";
import { TextClient } from "./text-client.js";

const { parsePortConfig, printPortConfig } = text;

/** Two streams with modifiers, a filter with its terms, a histogram: one of everything a port can hold. */
const CONFIG = [
  ";XENAPORT",
  ";FormatVersion: 2",
  ";Savedby: a test",
  "",
  "P_RESET",
  'P_COMMENT  "under test",10',
  "P_INTERFRAMEGAP  24",
  "P_IPADDRESS  10.1.0.2 255.255.0.0 10.1.0.1 0.0.0.0",
  "P_ARPRXTABLE  0x0A0100030018010102030405060A010004001800000000000000",
  "P_SPEEDREDUCTION  -1",
  "P_MIXLENGTH  [0]  60",
  "PS_INDICES  1 4",
  "PS_ENABLE  [1]  ON",
  'PS_COMMENT  [1]  "first"',
  "PS_RATEPPS  [1]  1000",
  "PS_HEADERPROTOCOL  [1]  ETHERNET VLAN IP 236",
  "PS_PACKETHEADER  [1]  0x04F4BC00000104F4BC0000028100000108004500002A0000",
  "PS_MODIFIERCOUNT  [1]  2",
  "PS_MODIFIER  [1,0]  4 0xFFFF0000 INC 1",
  "PS_MODIFIERRANGE  [1,0]  0 1 255",
  "PS_MODIFIER  [1,1]  6 0x00FF0000 RANDOM 2",
  "PS_PACKETLENGTH  [1]  BUTTERFLY 100 200",
  "PS_PAYLOAD  [1]  PATTERN 0xAABB",
  "PS_TPLDID  [1]  7",
  "PS_RATEFRACTION  [4]  250000",
  "PM_INDICES  0",
  "PM_PROTOCOL  [0]  ETHERNET",
  "PM_POSITION  [0]  12",
  "PM_MATCH  [0]  0xFFFF000000000000 0x0800000000000000",
  "PL_INDICES  0",
  "PL_LENGTH  [0]  AT_LEAST 100",
  "PF_INDICES  0",
  'PF_COMMENT  [0]  "long"',
  "PF_CONDITION  [0]  65537 0 0 0 0 0",
  "PF_ENABLE  [0]  ON",
  "PC_TRIGGER  ON 0 FULL 0",
  "PD_INDICES  0",
  "PD_SOURCE  [0]  RXLEN ALL 0",
  "PD_RANGE  [0]  64 8 512",
  "PD_ENABLE  [0]  ON",
  "",
].join("\n");

/** The lines of a saved text that are commands. */
function commandLines(saved: string): string[] {
  return saved.split("\n").filter((line) => line !== "" && !line.startsWith(";"));
}

describe("a port configuration", () => {
  test("is the same bytes after reading, whatever ends its lines and however they are indented", () => {
    const texts = [
      CONFIG,
      CONFIG.replaceAll("\n", "\r\n"),
      CONFIG.trimEnd(),
      "",
      "\n\n",
      "  P_RESET  \r\n;x\n",
      "0/3  P_RESET\n<SYNC>",
    ];
    for (const each of texts) expect(printPortConfig(parsePortConfig(each, table))).toBe(each);
    const commands = parsePortConfig(CONFIG, table).flatMap(({ command }) => command?.spec.name ?? []);
    expect(commands.length).toBe(36);
    expect(commands[0]).toBe("P_RESET");
  });

  test.each([
    ["P_RESET\nC_NAME 1", 2, 1],
    ["P_PAUSE SOMETIMES", 1, 9],
    ["P_PAUSE ?", 1, 9],
    ["P_NOSUCH 1", 1, 1],
    ["0/1", 1, 1],
  ])("that is none is refused at its line and column: %j", (config, line, column) => {
    expect(() => parsePortConfig(config, table)).toThrow(expect.objectContaining({ line, column }));
  });

  test("loaded and saved says everything it said, and loads into another port as the same", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const [from, to] = tester.ports("0/*") as unknown as [Port, Port];
    await using _hold = await reserve([from, to]);
    expect(await loadPortConfig(from, CONFIG)).toEqual({ accepted: 36, refused: [] });
    const saved = await savePortConfig(from);
    const said = commandLines(saved);
    for (const line of commandLines(CONFIG)) expect(said).toContain(line);
    expect(said.filter((line) => /^PS_RATE/.test(line))).toEqual([
      "PS_RATEPPS  [1]  1000",
      "PS_RATEFRACTION  [4]  250000",
    ]);
    await loadPortConfig(to, saved);
    expect(commandLines(await savePortConfig(to))).toEqual(said);
    expect(saved.startsWith(";XENAPORT\n;FormatVersion: 2\n;Port: 0/0\nP_RESET\n")).toBe(true);
  });

  test("says of a rate only what was said last", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const [port] = tester.ports("0/*") as unknown as [Port];
    await using _hold = await reserve(port);
    await loadPortConfig(port, "PS_INDICES 0\nPS_RATEFRACTION [0] 500000\nPS_RATEPPS [0] 42000\n");
    expect(commandLines(await savePortConfig(port)).filter((line) => line.startsWith("PS_RATE"))).toEqual([
      "PS_RATEPPS  [0]  42000",
    ]);
  });

  test("loads line by line into the text protocol, and P_FULLCONFIG saves it", async () => {
    await using lab = await startLab({ cliPort: 0 });
    const client = await TextClient.logOn(lab.chassis, "me");
    await client.ask("0/1 P_RESERVATION RESERVE");
    await client.ask("0/1");
    const answers = await client.askAll(...CONFIG.trimEnd().split("\n"));
    expect(answers.filter((answer) => answer !== "<OK>")).toEqual(["", "", "", ""]);
    const saved = await client.ask("P_FULLCONFIG ?");
    const tester = await lab.connect("other");
    const [, port] = tester.ports("0/*") as unknown as [Port, Port];
    expect(saved.map((line) => line.trimEnd())).toEqual(commandLines(await savePortConfig(port)).slice(1));
  });

  test.each([["Odin-10G-1S-2P"], ["Thor-400G-7S-1P[b]"], ["Freya-800G-4S-1P-OSFP[a]"], ["Chimera-100G-5S-2P"]])(
    "of a fresh %s loads into it without a refusal",
    async (revision) => {
      await using lab = await startLab({ modules: [{ revision }] });
      const tester = await lab.connect();
      const [port] = tester.ports("0/*") as unknown as [Port];
      await using _hold = await reserve(port);
      const saved = await savePortConfig(port);
      expect(await loadPortConfig(port, saved)).toMatchObject({ refused: [] });
      expect(await savePortConfig(port)).toBe(saved);
    },
  );

  test("with lines that the port refuses names them, as an error or in a report", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const [port] = tester.ports("0/*") as unknown as [Port];
    await using _hold = await reserve(port);
    const config = 'P_COMMENT "x"\nP_MDIXMODE AUTO\nP_INTERFRAMEGAP 1\nP_FLASH ON\n';
    const failure = await loadPortConfig(port, config).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(PortConfigError);
    expect((failure as Error).message).toMatch(
      /^2 of 4 lines were refused, the first is line 2: P_MDIXMODE 0\/0: NOTSUPPORTED/,
    );
    const report = await loadPortConfig(port, config, { tolerant: true });
    expect(report.accepted).toBe(2);
    expect(report.refused.map(({ line, text: each, error }) => `${line} ${each} ${error.code}`)).toEqual([
      "2 P_MDIXMODE AUTO NOTSUPPORTED",
      "3 P_INTERFRAMEGAP 1 BADVALUE",
    ]);
    expect(commandLines(await savePortConfig(port))).toContain("P_FLASH  ON");
  });
});

type Port = Parameters<typeof savePortConfig>[0];
