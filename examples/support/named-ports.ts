import { parseArgs } from "node:util";
import type { ChassisOptions } from "labwire/xena/emulator";

/** A chassis that an example may use, and its ports by the part that they play. */
export interface Roles<Role extends string> extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  readonly ports: Readonly<Record<Role, string>>;
}

/**
 * The chassis of `--host` and `--port`, or an emulated one that ends with the `await using` block. Every role is an option of its own:
 * `--tx 2/4`.
 * @param roles the port of every role, unless it is given
 */
export async function namedPorts<Role extends string>(
  roles: Readonly<Record<Role, string>>,
  emulated: ChassisOptions,
): Promise<Roles<Role>> {
  const { host, port, ...given } = options(Object.keys(roles));
  const ports = { ...roles, ...(given as Partial<Record<Role, string>>) };
  if (host !== undefined) return { host, port: Number(port ?? 22_606), ports, [Symbol.asyncDispose]: async () => {} };
  const { Chassis } = await import("labwire/xena/emulator");
  const chassis = await Chassis.start(emulated);
  console.error(`emulated chassis listening on ${chassis.host}:${chassis.port}`);
  return { host: chassis.host, port: chassis.port, ports, [Symbol.asyncDispose]: () => chassis.stop() };
}

function options(roles: readonly string[]): Readonly<Record<string, string | undefined>> {
  const text = { type: "string" } as const;
  const usage = ["--host HOST", "--port N", ...roles.map((role) => `--${role} MODULE/PORT`)].join(" ");
  try {
    const { values } = parseArgs({
      options: Object.fromEntries(["host", "port", ...roles].map((name) => [name, text])),
    });
    return values as Readonly<Record<string, string | undefined>>;
  } catch (error) {
    console.error(`${(error as Error).message}\noptions: ${usage}`);
    process.exit(1);
  }
}
