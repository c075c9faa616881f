import { Replay, type ReplayOptions } from "../../emulator/xena/index.js";
import { LabwireError } from "../../runtime/xena/errors.js";
import { CliError, ExitCode, systemReason } from "../errors.js";
import { untilTold } from "./until-told.js";

/** What `labwire xena replay` is told. */
export interface ReplayCommandOptions {
  readonly host: string;
  readonly port: number;
  /** Seconds until it ends by itself. */
  readonly for?: number;
}

/** `labwire xena replay`: serves a recording until a signal or the time ends it. @throws CliError when it cannot start */
export async function replay(file: string, options: ReplayCommandOptions): Promise<number> {
  const { host, port } = options;
  // Standard output is for programs, so what people read goes beside it.
  const onMissed = (request: string): void => void process.stderr.write(`not in the recording: ${request}\n`);
  const served = await start(file, { host, port, onMissed });
  const ended = untilTold(options.for);
  console.log(JSON.stringify({ listening: { host: served.host, port: served.port } }));
  await ended;
  await served.stop();
  return ExitCode.OK;
}

async function start(file: string, options: ReplayOptions): Promise<Replay> {
  try {
    return await Replay.start(file, options);
  } catch (error) {
    if (error instanceof LabwireError)
      throw new CliError("FAILED", `${file} is no recording: ${error.message}`, { cause: error });
    const isListening = (error as NodeJS.ErrnoException).syscall === "listen";
    const what = isListening ? `listen on ${options.host}:${options.port}` : `read ${file}`;
    throw new CliError(isListening ? "FAILED" : "USAGE", `cannot ${what}: ${systemReason(error)}`, { cause: error });
  }
}
