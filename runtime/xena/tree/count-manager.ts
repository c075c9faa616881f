import type { CommandInstance, CommandTarget } from "../command.js";
import type { Request } from "../request.js";
import { gone, noSuchItem } from "./errors.js";
import type { Item, ItemClass } from "./item.js";
import { Maker } from "./members.js";
import type { Resource } from "./resource.js";
import { type AnyCommand, commandAt, type Scope } from "./scope.js";

/** Items that exist by their number: setting the count makes 0 to n-1. */
export interface CountFamily<Kind extends Item> {
  readonly item: ItemClass<Kind>;
  readonly index: string;
  readonly count: AnyCommand;
}

type CountCommand = CommandInstance & {
  get(): Request<Readonly<Record<string, number>>>;
  set(count: number): Request<void>;
};

/** The modifiers of a stream and the like. */
export class CountManager<Kind extends Item> implements Iterable<Kind> {
  readonly #scope: Scope;
  readonly #family: CountFamily<Kind>;
  #items: Kind[] = [];
  /** Whether the tester was asked; a manager that was only looked at stays empty. */
  #isFollowed = false;

  /** @internal */
  constructor(scope: Scope, family: CountFamily<Kind>) {
    this.#scope = scope;
    this.#family = family;
    (scope.owner as Resource).onRestore((target) => (this.#isFollowed ? this.#look(target) : undefined));
  }

  get length(): number {
    return this.#items.length;
  }

  [Symbol.iterator](): Iterator<Kind> {
    return this.#items.values();
  }

  /** The item of an index. @throws NotThereError `NO_SUCH_ITEM` listing the ones there are */
  obtain(index: number): Kind {
    const item = this.#items[index];
    if (item === undefined) throw noSuchItem(this.#family.index, index, [...this.#items.keys()]);
    return item;
  }

  /** Sets how many there are, then asks the tester how many it has made. */
  async configure(count: number): Promise<void> {
    await this.#command().set(count);
    await this.serverSync();
  }

  /** Removes them all. */
  async clear(): Promise<void> {
    await this.configure(0);
  }

  /** Asks the tester how many there are; items made elsewhere appear. */
  async serverSync(): Promise<this> {
    await this.#look(this.#scope.target);
    return this;
  }

  async #look(target: CommandTarget): Promise<void> {
    this.#isFollowed = true;
    const asking = commandAt(this.#family.count, { ...this.#scope, target }) as CountCommand;
    const count = Object.values(await asking.get())[0] ?? 0;
    const { item, index, count: command } = this.#family;
    for (const old of this.#items.slice(count))
      old.retire(gone(`${index} ${old.index} of ${old.target}`, `${command.spec.name} is ${count} now`));
    this.#items = Array.from(
      { length: count },
      (_, position) => this.#items[position] ?? new item(this.#scope, index, position, undefined, () => {}),
    );
  }

  #command(): CountCommand {
    return commandAt(this.#family.count, this.#scope) as CountCommand;
  }
}

/** A manager as a member of the tree. */
export function counted<Kind extends Item>(family: () => CountFamily<Kind>): Maker {
  return new Maker((scope) => new CountManager(scope, family()));
}
