import type { CommandSpec } from "./command.js";

/** What the table knows beyond the commands' own specs. */
export interface TableExtras {
  /** Names of the commands that a tester pushes, separated by blanks. */
  readonly pushed: string;
  /** Spelling in recorded traffic of fields that a correction has renamed: command, then `field` or `list.member`. */
  readonly oldNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Commands by name and by code. Tools and servers need them all at once; an SDK call needs only its own. */
export class CommandTable {
  readonly #groups: readonly object[];
  readonly #extras: TableExtras;
  #byName: Map<string, CommandSpec> | undefined;
  #byCode: Map<number, CommandSpec> | undefined;
  #pushed: Set<string> | undefined;

  /** @param groups modules of command classes */
  constructor(groups: readonly object[], extras: TableExtras) {
    this.#groups = groups;
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
    this.#pushed ??= new Set(this.#extras.pushed.split(" "));
    return this.#pushed.has(name);
  }

  /** How recorded traffic spells a renamed field; undefined for all others. */
  oldName(command: string, path: string): string | undefined {
    return this.#extras.oldNames[command]?.[path];
  }

  #names(): Map<string, CommandSpec> {
    this.#byName ??= new Map(
      this.#groups
        .flatMap((group) => Object.values(group) as { readonly spec: CommandSpec }[])
        .map(({ spec }) => [spec.name, spec]),
    );
    return this.#byName;
  }
}
