import type { TestResult } from "./result.js";

/** A table with a row per direction, and whether the counts are what rate, size and time make. */
export function reportText({ directions, timedByTester }: TestResult): string {
  const head = ["direction", "sent", "received", "lost", "latency", "misordered", "payload errors", "FCS errors"];
  const rows = directions.map((result) => [
    `${result.from} -> ${result.to}`,
    count(result.sent),
    count(result.received),
    count(result.sent - result.received),
    result.latencyNs === undefined ? "-" : `${count(result.latencyNs)} ns`,
    count(result.misordered),
    count(result.payloadErrors),
    count(result.fcsErrors),
  ]);
  const exact = directions.map(({ from, sent, due }) =>
    sent === due
      ? `${from} sent exactly the ${count(due)} frames that rate, size and time make`
      : difference(from, sent, due),
  );
  const note = timedByTester
    ? []
    : ["this tester cannot time the run itself, so the counts are as exact as this computer's timer"];
  return [table([head, ...rows]), "", ...exact, ...note].join("\n");
}

function difference(port: string, sent: bigint, due: bigint): string {
  const sign = sent > due ? "more" : "fewer";
  return `${port} sent ${count(sent > due ? sent - due : due - sent)} frames ${sign} than the ${count(due)} that rate, size and time make`;
}

/** Number with blanks between thousands: 148 809 523. */
export function count(value: bigint): string {
  return value.toString().replaceAll(/\B(?=(\d{3})+$)/g, " ");
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] as readonly string[]).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] as string).length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
      )
      .join("   ");
  const [head = [], ...body] = rows;
  return [line(head), widths.map((width) => "-".repeat(width)).join("   "), ...body.map(line)].join("\n");
}
