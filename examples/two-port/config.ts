import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { enums } from "labwire/xena";

/** What the test is to do. */
export interface TestConfig {
  /** Address of the tester; without one the test runs against an emulated chassis. */
  readonly host: string | undefined;
  readonly tcpPort: number | undefined;
  readonly password: string | undefined;
  /** Names of the two ports, such as `2/4`. */
  readonly ports: readonly [string, string];
  /** Percent of the line rate. */
  readonly ratePercent: number;
  readonly size: { readonly type: enums.LengthType; readonly min: number; readonly max: number };
  readonly durationSeconds: number;
  /** Takes the ports even when somebody else holds them. */
  readonly force: boolean;
}

/** Something in the options is wrong; the message is for people. */
export class ConfigError extends Error {}

/** How the program is used. */
export const USAGE = `Two-port traffic test: each port sends to the other, and both count.

  npm start                                     against an emulated chassis
  npm start -- --host 10.0.0.5 --ports 2/4,2/5  against a real one

  --host HOST        address of the chassis
  --port N           TCP port, 22606 unless given
  --password WORD    chassis password, "xena" unless given
  --ports A,B        the two ports, module/port each (0/0,0/1)
  --rate PERCENT     share of the line rate, 0 to 100 (100)
  --size TYPE,MIN,MAX  frame sizes, FCS included: FIXED, INCREMENTING, BUTTERFLY, RANDOM or MIX (FIXED,64,1518)
  --duration SECONDS length of the measured run (5)
  --config FILE      lines of key:value: ip_address, ports, rate, size, duration; options win over it
  --force            take ports that somebody else has reserved`;

/** Words as they come from the command line or a file, before they are understood. */
type Words = {
  readonly [name in "host" | "port" | "password" | "ports" | "rate" | "size" | "duration"]?: string | undefined;
};

/**
 * Reads the command line and the file it names.
 * @returns undefined when only help is wanted
 * @throws ConfigError naming the option that is wrong
 */
export function readConfig(args: string[]): TestConfig | undefined {
  const { config, help, force, ...given } = parseOptions(args);
  if (help) return undefined;
  const words: Words = { ...(config === undefined ? {} : readFile(config)), ...given };
  return {
    host: words.host,
    tcpPort: words.port === undefined ? undefined : number("port", words.port, 1, 65_535),
    password: words.password,
    ports: portPair(words.ports ?? "0/0,0/1"),
    ratePercent: number("rate", words.rate ?? "100", 0.0001, 100),
    size: frameSize(words.size ?? "FIXED,64,1518"),
    durationSeconds: number("duration", words.duration ?? "5", 0.001, 86_400),
    force: force === true,
  };
}

function parseOptions(args: string[]): Words & { config?: string; help?: boolean; force?: boolean } {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    const options = {
      host: text,
      port: text,
      password: text,
      ports: text,
      rate: text,
      size: text,
      duration: text,
      config: text,
    };
    return parseArgs({ args, options: { ...options, force: flag, help: flag } }).values;
  } catch (error) {
    throw new ConfigError((error as Error).message);
  }
}

/** The vendor's scripts keep `key:value` lines in a text file. */
function readFile(path: string): Words {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new ConfigError(`--config: the file ${path} cannot be read`);
  }
  const known: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) known[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  const { ip_address: host, ports, rate, size, duration } = known;
  return { host, ports, rate, size, duration };
}

function number(option: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= min && value <= max))
    throw new ConfigError(`--${option} takes a number from ${min} to ${max}, not "${text}"`);
  return value;
}

function portPair(text: string): readonly [string, string] {
  const [first, second, ...more] = text.split(/[\s,]+/).filter((word) => word !== "");
  const isName = (word = ""): boolean => /^\d{1,3}\/\d{1,3}$/.test(word);
  if (first === undefined || second === undefined || more.length > 0 || !isName(first) || !isName(second))
    throw new ConfigError(`--ports takes two ports such as 2/4,2/5, not "${text}"`);
  if (first === second) throw new ConfigError(`--ports takes two different ports, not ${first} twice`);
  return [first, second];
}

function frameSize(text: string): TestConfig["size"] {
  const [type = "", min = "", max = min] = text.split(/[\s,]+/);
  const types = Object.keys(enums.LengthType);
  if (!types.includes(type.toUpperCase()))
    throw new ConfigError(`--size begins with one of ${types.join(", ")}, not "${type}"`);
  const smallest = number("size", min, 56, 16_384);
  return { type: type.toUpperCase() as enums.LengthType, min: smallest, max: number("size", max, smallest, 16_384) };
}
