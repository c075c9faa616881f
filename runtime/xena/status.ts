/** Outcome names by status code, 0 to 24; the position is the code. */
export const STATUS_NAMES = [
  "OK",
  "NOCONNECTIONS",
  "NOTLOGGEDON",
  "NOTRESERVED",
  "NOTWRITABLE",
  "NOTREADABLE",
  "NOTVALID",
  "BADHEADER",
  "BADCOMMAND",
  "BADPARAMETER",
  "BADMODULE",
  "BADPORT",
  "BADINDEX",
  "BADSIZE",
  "BADVALUE",
  "FAILED",
  "MEMORYFAILURE",
  "NOLICPE",
  "NOLICPORT",
  "NOTSUPPORTED",
  "PENDING",
  "MODULE_OPERATION_NOT_SUPPORTED_BY_CHASSIS",
  "XLSFAILED",
  "XLSDENIED",
  "XLSINVALID",
] as const;

/** Name of a status that the protocol defines. */
export type StatusName = (typeof STATUS_NAMES)[number];

/** The request was carried out. */
export const STATUS_OK = 0;

/** The request is under way; another status for the same request follows. */
export const STATUS_PENDING = 20;

/** Name of a status code; a code that nobody knows yet is `STATUS_<number>`. */
export function statusName(code: number): StatusName | `STATUS_${number}` {
  return STATUS_NAMES[code] ?? `STATUS_${code}`;
}

/** Status code by name, for servers and tools. */
export function statusCode(name: StatusName): number {
  return STATUS_NAMES.indexOf(name);
}

/** What each refusal means and what to do about it, for error messages. */
export const STATUS_HINTS: { readonly [name in StatusName]?: string } = {
  NOCONNECTIONS: "the chassis has no free session; close another one",
  NOTLOGGEDON: "log on first",
  NOTRESERVED: "reserve the resource first",
  NOTWRITABLE: "this cannot be written, or not in the present state",
  NOTREADABLE: "this can only be written",
  NOTVALID: "the present state of the resource forbids it",
  BADHEADER: "the chassis did not understand the frame",
  BADCOMMAND: "the chassis did not understand the kind of request",
  BADPARAMETER: "this firmware does not know the command",
  BADMODULE: "there is no module in that slot",
  BADPORT: "the module has no such port",
  BADINDEX: "nothing has that index; create it first",
  BADSIZE: "the firmware expects another number of bytes for this value",
  BADVALUE: "a value is out of range",
  FAILED: "the chassis tried and could not",
  MEMORYFAILURE: "the chassis is out of memory",
  NOLICPE: "no licence for a packet engine is free",
  NOLICPORT: "no licence for the port is free",
  NOTSUPPORTED: "this kind of module does not have it",
};
