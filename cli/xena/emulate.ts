import { Chassis, ChassisOptionsError } from "../../emulator/xena/index.js";
import { CliError, ExitCode, systemReason } from "../errors.js";

/** What `labwire xena emulate` is told. */
export interface EmulateOptions {
  readonly host: string;
  readonly port: number;
  readonly password: string;
  /** Revisions of the modules, slot by slot. */
  readonly module?: readonly string[];
  /** Seconds until it ends by itself. */
  readonly for?: number;
}

/** `labwire xena emulate`: runs an emulated chassis until a signal or the time ends it. @throws CliError when it cannot start */
export async function emulate(options: EmulateOptions): Promise<number> {
  const chassis = await start(options);
  const ended = endOf(options.for);
  console.log(JSON.stringify({ listening: { host: chassis.host, port: chassis.port } }));
  await ended;
  await chassis.stop();
  return ExitCode.OK;
}

async function start({ host, port, password, module }: EmulateOptions): Promise<Chassis> {
  const modules = module?.map((revision) => ({ revision }));
  try {
    return await Chassis.start({ host, port, password, ...(modules === undefined ? {} : { modules }) });
  } catch (error) {
    if (error instanceof ChassisOptionsError) throw new CliError("USAGE", error.message, { cause: error });
    throw new CliError("FAILED", `cannot listen on ${host}:${port}: ${systemReason(error)}`, { cause: error });
  }
}

/** Fulfilled by the first of Ctrl-C, SIGTERM and the time. */
function endOf(seconds: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = seconds === undefined ? undefined : setTimeout(() => end(), seconds * 1000);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  });
}
