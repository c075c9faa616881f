import { type CommandModel, type FieldModel, fieldBytes } from "../model.js";
import { isOptional } from "./descriptor.js";

/** Words for the units, as they stand behind "in". */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  byte: "bytes",
  bit: "bits",
  frame: "frames",
  packet: "packets",
  ms: "milliseconds",
  us: "microseconds",
  ns: "nanoseconds",
  ps: "picoseconds",
  s: "seconds",
  min: "minutes",
  h: "hours",
  percent: "percent",
  degC: "degrees Celsius",
  lane: "lanes",
  count: "",
  year: "years",
  "bit/s": "bits per second",
  "kbit/s": "kilobits per second",
  "Mbit/s": "megabits per second",
  "Gbit/s": "gigabits per second",
  "byte/s": "bytes per second",
  "frame/s": "frames per second",
  "packet/s": "packets per second",
  ppm: "parts per million",
  ppb: "parts per billion",
};

/** Doc comment of a command. */
export function commandDoc(command: CommandModel): string {
  const { scope, code, since, get, set, pushed } = command;
  const access = [get === undefined ? "" : "get", set === undefined ? "" : "set", pushed ? "pushed" : ""].filter(
    (word) => word !== "",
  );
  const indices = command.indices.map((index) => `\n- \`${index.name}\`: ${index.summary}`).join("");
  const head = `${safe(command.summary)}\n\n${capital(scope)} command ${code}, since ${since}: ${access.join(", ")}.`;
  return indices === "" ? head : `${head}\n\nIndices:${safe(indices)}`;
}

/** Doc comment of a field: meaning, unit, range, reset value, age. */
export function fieldDoc(field: FieldModel): string {
  const unit = field.unit === undefined ? "" : (UNIT_WORDS[field.unit] ?? field.unit);
  const sentences = [
    `${capital(field.summary)}.`,
    unit === "" ? "" : `In ${unit}.`,
    rangeText(field),
    field.default === undefined ? "" : `After a reset: ${String(field.default)}.`,
    ageText(field),
  ];
  return safe(sentences.filter((sentence) => sentence !== "").join(" "));
}

function rangeText({ min, max }: FieldModel): string {
  if (min !== undefined && max !== undefined) return `From ${min} to ${max}.`;
  if (min !== undefined) return `${min} or more.`;
  return max === undefined ? "" : `At most ${max}.`;
}

function ageText(field: FieldModel): string {
  if (!isOptional(field)) return "";
  const since = field.since === undefined ? `protocol version ${field.minVersion}` : field.since;
  return `Added with ${since}; ${fieldBytes(field) === 0 ? "empty" : "undefined"} when older firmware does not send it.`;
}

/** `@param` lines of a set with the fields in order. */
export function paramDocs(fields: readonly FieldModel[], names: (field: FieldModel) => string): string {
  return fields.map((field) => `\n@param ${names(field)} ${safe(field.summary)}`).join("");
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

/** Keeps a text from ending the comment it stands in. */
function safe(text: string): string {
  return text.replaceAll("*/", "* /");
}
