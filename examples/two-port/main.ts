import { L23Tester } from "labwire/xena";
import { readConfig, type TestConfig, USAGE } from "./config.js";
import { count, reportText } from "./report.js";
import { type Progress, runTwoPortTest } from "./run.js";

/** Name under which the ports are reserved. */
const OWNER = "labwire";

/** Runs the program; returns its exit code. Whatever goes wrong is told in one sentence. */
export async function main(args: string[]): Promise<number> {
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.once("SIGINT", interrupt);
  try {
    const config = readConfig(args);
    if (config === undefined) console.log(USAGE);
    else if (config.host === undefined) await runEmulated(config, interrupted.signal);
    else await run(config.host, config, interrupted.signal);
    return 0;
  } catch (error) {
    console.error(sentenceFor(error, interrupted.signal));
    return 1;
  } finally {
    process.off("SIGINT", interrupt);
  }
}

async function runEmulated(config: TestConfig, signal: AbortSignal): Promise<void> {
  const { Chassis } = await import("labwire/xena/emulator");
  await using chassis = await Chassis.start(config.password === undefined ? {} : { password: config.password });
  console.log(`emulated chassis listening on ${chassis.host}:${chassis.port}`);
  await run(chassis.host, { ...config, tcpPort: chassis.port }, signal);
}

async function run(host: string, config: TestConfig, signal: AbortSignal): Promise<void> {
  const { tcpPort: port, password } = config;
  await using tester = await L23Tester.connect(host, OWNER, {
    signal,
    ...(port === undefined ? {} : { port }),
    ...(password === undefined ? {} : { password }),
  });
  const result = await runTwoPortTest(tester, config, progressTo(process.stdout), signal);
  console.log(`\n${reportText(result)}`);
}

/** On a terminal the running counters stay on one line; elsewhere each is a line. */
function progressTo(out: NodeJS.WriteStream): Progress {
  let open = false;
  const close = (): void => {
    if (open) out.write("\n");
    open = false;
  };
  return {
    step(text) {
      close();
      out.write(`${text}\n`);
    },
    running(seconds, ofSeconds, sent) {
      const text = `  ${seconds.toFixed(1)} of ${ofSeconds} s, sent ${sent.map(count).join(" and ")} frames`;
      if (!out.isTTY) return void out.write(`${text}\n`);
      out.write(`\r\u001b[K${text}`);
      open = seconds < ofSeconds;
      if (!open) out.write("\n");
    },
  };
}

function sentenceFor(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return "interrupted: traffic stopped, ports released";
  return error instanceof Error ? error.message : String(error);
}
