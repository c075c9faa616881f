import { FAMILIES, type FamilySpec, type Line, type Measured } from "./families.js";

/** Options of {@link prometheusText}. */
export interface PrometheusOptions {
  /** What all names begin with, `labwire_xena_` unless given. */
  readonly prefix?: string;
  /** Labels of every line, besides `tester`. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Version 0.0.4 of the text form, which every Prometheus reads. */
export const CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const LABEL = /^(?!__)[a-zA-Z_][a-zA-Z0-9_]*$/;

/**
 * The metrics of any number of testers as a page in Prometheus' text form. Label `tester` is host and port; what has neither is
 * numbered.
 * @throws TypeError for a prefix or a label name that Prometheus does not allow
 */
export function prometheusText(
  testers: Iterable<Measured>,
  { prefix = "labwire_xena_", labels = {} }: PrometheusOptions = {},
): string {
  if (!NAME.test(prefix)) throw new TypeError(`not the beginning of a Prometheus name: ${JSON.stringify(prefix)}`);
  for (const label of Object.keys(labels))
    if (!LABEL.test(label)) throw new TypeError(`not the name of a Prometheus label: ${JSON.stringify(label)}`);
  // Asked once, so that the lines of one tester fit together.
  const all = [...testers].map((tester, position) => ({
    metrics: tester.metrics(),
    labels: { tester: nameOf(tester, position), ...labels },
  }));
  const familyText = ({ name, type, help, lines }: FamilySpec): string => {
    const full = `${prefix}${name}`;
    const body = all.flatMap(({ metrics, labels: own }) => lines(metrics).map((line) => lineText(full, line, own)));
    return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${body.join("")}`;
  };
  return FAMILIES.map(familyText).join("");
}

function nameOf({ remote, host, tcpPort }: Measured, position: number): string {
  return remote ?? (host === undefined ? String(position + 1) : `${host}:${tcpPort}`);
}

function lineText(
  name: string,
  { suffix = "", labels = {}, value }: Line,
  own: Readonly<Record<string, string>>,
): string {
  const pairs = Object.entries({ ...own, ...labels }).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}${suffix}{${pairs.join(",")}} ${value}\n`;
}

/** Backslash, quote and line end are what the text form escapes in a label. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
