import type { CommandSpec } from "./command-spec.js";

/** What the table knows beyond the commands' own specs. */
export interface TableExtras {
  /** Spelling in recorded traffic of fields that a correction has renamed: command, then `field` or `list.member`. */
  readonly oldNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Commands by name and by code. Tools and servers need them all at once; an SDK call needs only its own. */
export class CommandTable {
  readonly #commands: object;
  readonly #extras: TableExtras;
  #byName: Map<string, CommandSpec> | undefined;
  #byCode: Map<number, CommandSpec> | undefined;

  /** @param commands command classes by name */
  constructor(commands: object, extras: TableExtras) {
    this.#commands = commands;
    this.#extras = extras;
  }

  /** The command of a name. */
  byName(name: string): CommandSpec | undefined {
    return this.#names().get(name);
  }

  /** The command of a code. */
  byCode(code: number): CommandSpec | undefined {
    this.#byCode ??= new Map(this.all().map((spec) => [spec.code, spec]));
    return this.#byCode.get(code);
  }

  /** Every command, in the order of the schema. */
  all(): CommandSpec[] {
    return [...this.#names().values()];
  }

  /** Whether a tester sends the command on its own when it changes. */
  isPushed(name: string): boolean {
    return this.byName(name)?.isPushed === true;
  }

  /** How recorded traffic spells a renamed field; undefined for all others. */
  oldName(command: string, path: string): string | undefined {
    return this.#extras.oldNames[command]?.[path];
  }

  #names(): Map<string, CommandSpec> {
    if (this.#byName === undefined) {
      const classes = Object.values(this.#commands) as { readonly spec: CommandSpec }[];
      this.#byName = new Map(classes.map(({ spec }) => [spec.name, spec]));
    }
    return this.#byName;
  }
}
