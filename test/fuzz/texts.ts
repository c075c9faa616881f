import { table, text } from "labwire/xena/codec";
import type { Dice } from "./dice.js";
import { mutateText } from "./mutate.js";
import { mayRefuse, OURS, type Target } from "./target.js";

/** Lines as the vendor's command line takes them, one of each kind. */
const LINES = [
  'C_LOGON "xena"',
  "0/0 P_RESERVATION RESERVE",
  "0/0 PS_PACKETHEADER [0] 0x0002030405060708090A0B0C0D0E0800",
  "0/0 PS_PACKETLENGTH [3] FIXED 64 1518",
  "0/0 PS_MODIFIER [0,1] 4 0xFFFF0000 INC 1",
  '0/* P_COMMENT "a \\"quoted\\" text, \'with\' marks"',
  "1/2 P_IPADDRESS 10.0.0.2 255.255.255.0 10.0.0.1 0.0.0.0",
  "P_MACADDRESS 0x04F4BC000001",
  "*/* P_TRAFFIC ?",
  "PS_RATEPPS [*] 1000",
  "PM_TERM [0] 12 0xFF",
  "PF_CONDITION [0] 1 0 0 0 0 0",
  "0/0 P_ARPRXTABLE 10.0.0.1 24 ON 0x04F4BC000001",
  "; a comment",
  'HELP "PS"',
  "SYNC ON",
];

/** One line of the text protocol after another. */
export const lines: Target = {
  unit: "lines",
  rounds: 20_000,
  run(dice, rounds) {
    for (let round = 0; round < rounds; round++)
      readLine(dice.oneIn(9) ? dice.of(LINES) : mutateText(dice, dice.of(LINES)));
    return rounds;
  },
};

function readLine(line: string): void {
  mayRefuse(() => {
    const read = text.parseLine(line);
    if (read.kind !== "request") return;
    const spec = table.byName(read.name.text.toUpperCase());
    if (spec !== undefined) text.readCommand(read, spec, { module: 0, port: 0 });
  }, OURS);
}

/** Saved port configurations with mistakes. */
export const portConfigs: Target = {
  unit: "port configurations",
  rounds: 2000,
  run(dice, rounds) {
    const whole = LINES.filter((line) => /^(; |P_M|PS_R|PM_|PF_)/.test(line));
    for (let round = 0; round < rounds; round++) {
      const file = Array.from({ length: dice.below(8) }, () => dice.of(whole)).join(dice.of(["\n", "\r\n"]));
      const config = dice.oneIn(5) ? file : mutateText(dice, file);
      mayRefuse(
        () => same(config, text.printPortConfig(text.parsePortConfig(config, table))),
        text.PortConfigSyntaxError,
      );
    }
    return rounds;
  },
};

/** What is read and not changed is written as it was. */
function same(before: string, after: string): void {
  if (before !== after) throw new Error(`${JSON.stringify(before)} became ${JSON.stringify(after)}`);
}

/** Lines for the text port of a chassis. */
export function someLine(dice: Dice): string {
  return dice.oneIn(4) ? dice.of(LINES) : mutateText(dice, dice.of(LINES));
}
