import { commands, XenaConnection } from "labwire/xena";
import { Chassis, type StartOptions } from "labwire/xena/emulator";
import { expect } from "vitest";
import { runProgram } from "../support/run-program.js";

/** Runs an example as a user without hardware does; returns the lines that it prints. */
export async function runExample(name: string): Promise<string[]> {
  const { code, out, err } = await runProgram([`examples/${name}.ts`]);
  expect(err).toMatch(/^(emulated chassis listening on 127\.0\.0\.1:\d+\n)+$/);
  expect(code).toBe(0);
  return out.trimEnd().split("\n");
}

/** Runs an example on a chassis that it is told of, and sees to it that it leaves all ports free and silent. */
export async function runExampleOn(
  options: StartOptions,
  name: string,
  args: readonly string[] = [],
): Promise<string[]> {
  await using chassis = await Chassis.start(options);
  const where = ["--host", chassis.host, "--port", String(chassis.port)];
  const { code, out, err } = await runProgram([`examples/${name}.ts`, ...where, ...args]);
  expect(err).toBe("");
  expect(code).toBe(0);
  await using observer = await XenaConnection.open(chassis.host, { port: chassis.port, owner: "observer" });
  const { portCounts } = await new commands.C_PORTCOUNTS(observer).get();
  for (const [module, ports] of portCounts.entries()) {
    for (let port = 0; port < ports; port++) {
      const { status } = await new commands.P_RESERVATION(observer, module, port).get();
      const { onOff } = await new commands.P_TRAFFIC(observer, module, port).get();
      expect(`${module}/${port} ${status} ${onOff}`).toBe(`${module}/${port} RELEASED OFF`);
    }
  }
  return out.trimEnd().split("\n");
}
