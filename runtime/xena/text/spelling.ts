import type { ScalarField } from "../codec/layout.js";
import type { EnumTable } from "../enumeration.js";

/** Names of numbers, as text. */
type Names = Readonly<Record<string, number>>;

/** Members of enums that the text protocol writes in a way of its own; seen in public port configurations and command lists. */
const ENUMS: Readonly<Record<string, Names>> = {
  PayloadType: { INCREMENTING: 1, DECREMENTING: 4 },
  SourceType: { TXIFG: 0, TXLEN: 1, RXIFG: 2, RXLEN: 3, RXLAT: 4, RXJIT: 5 },
  LinkTrainingMode: { AUTO: 0 },
  TimeoutMode: { DEFAULT_TIMEOUT: 0 },
  SMAInputFunction: { NOTUSED: 0 },
};

/** Fields whose numbers have names in text only, and fields that borrow an enum and name its members differently. */
const FIELDS: Readonly<Record<string, Names>> = {
  "P_CHECKSUM.offset": { OFF: 0, ON: 14 },
  "P_MULTICASTHDR.dei": { DEI_OFF: 0, DEI_ON: 1 },
  "PP_LINKFLAP_PARAMS.repetition": { INFINITE: 0 },
};

/** Words that are understood and never written, of enums and of fields. */
const UNDERSTOOD: Readonly<Record<string, Names>> = {
  YesNo: { OFF: 0, ON: 1 },
  StartOrStop: { OFF: 0, ON: 1 },
  WhoClose: { NO: 0 },
  AutoNegTecAbility: { DEFAULT_TECH_MODE: 0 },
  "PL1_LINKTRAIN_CMD.arg": {
    ...{ PRE1: 0, MAIN: 1, POST: 2, PRE2: 3, PRE3: 4 },
    ...{ PRESET_1: 0, PRESET_2: 1, PRESET_3: 2, PRESET_4: 3, PRESET_5: 4 },
    ...{ PAM2: 0, PAM4: 1, PAM4_WITH_PRECODING: 2 },
  },
};

/** Members that are written as their numbers: a piece of header that belongs to no protocol. */
const NUMBERED = /^RAW_\d+$/;

/** How the numbers of a field are written. */
interface Spelling {
  readonly words: ReadonlyMap<number, string>;
  /** Numbers by word in capitals, with and without underscores. */
  readonly numbers: ReadonlyMap<string, number>;
}

const spellings = new Map<string, Spelling>();

/** The word of a number, or the number itself. */
export function wordOf(command: string, field: ScalarField, number: number): string {
  return spellingOf(command, field)?.words.get(number) ?? String(number);
}

/** The number of a word in any case, underscores left out or not; undefined for a word that the field does not have. */
export function numberOf(command: string, field: ScalarField, word: string): number | undefined {
  const spelling = spellingOf(command, field);
  const wanted = word.toUpperCase();
  return spelling?.numbers.get(wanted) ?? spelling?.numbers.get(wanted.replaceAll("_", ""));
}

function spellingOf(command: string, field: ScalarField): Spelling | undefined {
  const place = `${command}.${field.name}`;
  const enumName = field.table?.name ?? "";
  const key = place in FIELDS || place in UNDERSTOOD ? place : enumName;
  if (key === "") return undefined;
  let spelling = spellings.get(key);
  if (spelling === undefined) {
    spelling = spell(field.table, { ...ENUMS[enumName], ...FIELDS[place] }, UNDERSTOOD[key] ?? {});
    spellings.set(key, spelling);
  }
  return spelling;
}

function spell(table: EnumTable | undefined, own: Names, understood: Names): Spelling {
  const words = new Map<number, string>();
  const numbers = new Map<string, number>();
  // Bit sets are written as one number, since no word could stand for several bits.
  if (!table?.flags) for (const [number, name] of table?.names ?? []) if (!NUMBERED.test(name)) words.set(number, name);
  const names = [...Object.entries(understood), ...(table?.numbers ?? []), ...Object.entries(own)];
  for (const [name, number] of names) if (!numbers.has(squeezed(name))) numbers.set(squeezed(name), number);
  for (const [name, number] of names) numbers.set(name.toUpperCase(), number);
  for (const [word, number] of Object.entries(own)) words.set(number, word);
  return { words, numbers };
}

function squeezed(name: string): string {
  return name.toUpperCase().replaceAll("_", "");
}
