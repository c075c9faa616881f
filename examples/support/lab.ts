import { parseArgs } from "node:util";
import type { ChassisOptions } from "labwire/xena/emulator";

/** A chassis that an example may use, and the ports on it. */
export interface Lab extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  /** Names of the ports, as `--ports` gave them. */
  readonly ports: readonly [string, string];
}

const USAGE = `npx tsx ${process.argv[1] ?? "examples/NAME.ts"} [options]

  --host HOST   address of the chassis, or HOST:PORT; without one, an emulated chassis is started for the example alone
  --port N      TCP port, 22606 unless given
  --ports A,B   two ports that are wired to each other (0/0,0/1)`;

/** The chassis of `--host`, or an emulated one of these modules, which ends with the `await using` block. */
export async function lab(modules?: ChassisOptions["modules"]): Promise<Lab> {
  const { host, ...rest } = options();
  return host === undefined ? await emulated(rest, modules) : given(host, rest);
}

/** Every chassis of `--host A,B,C`, or so many emulated ones. */
export async function labs(count: number): Promise<readonly Lab[] & AsyncDisposable> {
  const { host, ...rest } = options();
  const all = host?.split(",").map((each) => given(each, rest)) ?? [];
  while (host === undefined && all.length < count) all.push(await emulated(rest));
  const dispose = async (): Promise<void> => {
    for (const each of all) await each[Symbol.asyncDispose]();
  };
  return Object.assign(all, { [Symbol.asyncDispose]: dispose });
}

type Options = { readonly port?: string; readonly ports?: string };

function given(host: string, options: Options): Lab {
  // More than one colon makes it an IPv6 address.
  const [name = "", port = options.port ?? "22606"] = /^[^:]+:\d+$/.test(host) ? host.split(":") : [host];
  return { host: name, port: Number(port), ports: pairOf(options), [Symbol.asyncDispose]: async () => {} };
}

async function emulated(options: Options, modules?: ChassisOptions["modules"]): Promise<Lab> {
  const { Chassis } = await import("labwire/xena/emulator");
  const chassis = await Chassis.start(modules === undefined ? {} : { modules });
  const { host, port } = chassis;
  console.error(`emulated chassis listening on ${host}:${port}`);
  return { host, port, ports: pairOf(options), [Symbol.asyncDispose]: () => chassis.stop() };
}

function pairOf({ ports = "0/0,0/1" }: Options): readonly [string, string] {
  const [a = "", b = a] = ports.split(",");
  return [a, b];
}

function options(): Options & { readonly host?: string } {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({ options: { host: text, port: text, ports: text, help: { type: "boolean" } } });
    if (values.help !== true) return values;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(1);
  }
}
