import { LabwireError } from "../runtime/xena/errors.js";

/** What the command tells its caller. */
export const ExitCode = {
  OK: 0,
  /** It ran, and something of what it was given could not be done. */
  FAILED: 1,
  /** It was called wrongly and did nothing. */
  USAGE: 2,
} as const;

/** Something that a person is told in one sentence; `code` is `USAGE` or `FAILED`. */
export class CliError extends LabwireError {
  readonly exitCode: number;

  constructor(code: Exclude<keyof typeof ExitCode, "OK">, message: string, options?: ErrorOptions) {
    super(code, message, options);
    this.exitCode = ExitCode[code];
  }
}

/** Why an operation of the system failed, in words instead of its code where the code is a common one. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return SYSTEM_REASONS[code ?? ""] ?? message;
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EADDRINUSE: "the address is in use",
  EADDRNOTAVAIL: "this machine does not have the address",
  EISDIR: "it is a folder",
  ENOENT: "no such file or folder",
  ENOTDIR: "part of the path is no folder",
  ENOTFOUND: "no such host",
};
