import { Chassis, ChassisOptionsError, FaultError, type StartOptions } from "../../emulator/xena/index.js";
import { CliError, ExitCode, systemReason } from "../errors.js";
import { untilTold } from "./until-told.js";

/** What `labwire xena emulate` is told. What is left out is as the chassis has it. */
export interface EmulateOptions {
  /** Name of a ready-made chassis, or path of a file. */
  readonly chassis?: string;
  readonly host?: string;
  readonly port?: number;
  /** Port of the text protocol; without it there is none. */
  readonly cliPort?: number;
  readonly password?: string;
  /** Revisions of the modules, slot by slot. */
  readonly module?: readonly string[];
  /** How many times as fast as real the time of traffic runs. */
  readonly speed?: number;
  /** File of faults. */
  readonly faults?: string;
  /** Further faults, each as JSON. */
  readonly fault?: readonly string[];
  /** Whether every frame is explained. */
  readonly log?: boolean;
  /** Seconds until it ends by itself. */
  readonly for?: number;
}

/** TCP port unless the options or the file name one; that of a real chassis. */
const DEFAULT_PORT = 22_606;

/** `labwire xena emulate`: runs an emulated chassis until a signal or the time ends it. @throws CliError when it cannot start */
export async function emulate(options: EmulateOptions): Promise<number> {
  const chassis = await start(options.chassis, await startOptions(options));
  const ended = untilTold(options.for);
  // Standard output is for programs, so what people read goes beside it.
  if (options.log === true) chassis.onLog(({ text }) => process.stderr.write(`${text}\n`));
  const { host, port, cliPort } = chassis;
  console.log(JSON.stringify({ listening: { host, port, cliPort } }));
  await ended;
  await chassis.stop();
  return ExitCode.OK;
}

/** What the file says, and over it what the command line says. */
async function startOptions(options: EmulateOptions): Promise<StartOptions> {
  const { host, port, cliPort, password, module, speed } = options;
  const file = options.chassis === undefined ? {} : (await import("./chassis-file.js")).readChassis(options.chassis);
  const hasFaults = options.faults !== undefined || options.fault !== undefined;
  return {
    ...file,
    port: port ?? file.port ?? DEFAULT_PORT,
    ...(host === undefined ? {} : { host }),
    ...(cliPort === undefined ? {} : { cliPort }),
    ...(password === undefined ? {} : { password }),
    ...(speed === undefined ? {} : { speed }),
    ...(module === undefined ? {} : { modules: module.map((revision) => ({ revision })) }),
    ...(hasFaults ? { faults: (await import("./fault-input.js")).readFaults(options.faults, options.fault) } : {}),
  };
}

async function start(file: string | undefined, options: StartOptions): Promise<Chassis> {
  try {
    return await Chassis.start(options);
  } catch (error) {
    if (error instanceof ChassisOptionsError) throw optionsError(error, file);
    if (error instanceof FaultError) throw new CliError("USAGE", error.message, { cause: error });
    const { host = "127.0.0.1" } = options;
    const { port = options.port } = error as { readonly port?: number };
    throw new CliError("FAILED", `cannot listen on ${host}:${port}: ${systemReason(error)}`, { cause: error });
  }
}

/** Names the file and the place in it; of what the command line says, the word that is wrong is place enough. */
function optionsError(cause: ChassisOptionsError, file: string | undefined): CliError {
  return new CliError("USAGE", file === undefined ? cause.text : `${file}:${cause.path ?? "/"}: ${cause.text}`, {
    cause,
  });
}
