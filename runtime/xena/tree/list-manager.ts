import type { CommandInstance } from "../command.js";
import { ValueError } from "../errors.js";
import type { Request } from "../request.js";
import { gone, noSuchItem } from "./errors.js";
import type { Item, ItemClass } from "./item.js";
import { Maker } from "./members.js";
import { type AnyCommand, commandAt, type Scope } from "./scope.js";

/** Items that are created by writing the whole list of their indices. */
export interface ListFamily<Kind extends Item> {
  readonly item: ItemClass<Kind>;
  readonly index: string;
  readonly list: AnyCommand;
  readonly remove: AnyCommand;
  readonly max: number;
}

type ListCommand = CommandInstance & {
  get(): Request<Readonly<Record<string, readonly number[]>>>;
  set(indices: readonly number[]): Request<void>;
};

/** The custom distributions of a Chimera port. */
export class ListManager<Kind extends Item> implements Iterable<Kind> {
  readonly #scope: Scope;
  readonly #family: ListFamily<Kind>;
  readonly #items = new Map<number, Kind>();

  /** @internal */
  constructor(scope: Scope, family: ListFamily<Kind>) {
    this.#scope = scope;
    this.#family = family;
  }

  get length(): number {
    return this.#items.size;
  }

  [Symbol.iterator](): Iterator<Kind> {
    return [...this.#items.values()].sort((a, b) => a.index - b.index).values();
  }

  /** The item of an index. @throws NotThereError `NO_SUCH_ITEM` listing the ones there are */
  obtain(index: number): Kind {
    const item = this.#items.get(index);
    if (item === undefined) throw noSuchItem(this.#family.index, index, [...this.#items.keys()]);
    return item;
  }

  /** Makes exactly the items 0 to `quantity` - 1. @throws ValueError for more than the tester can have */
  async assign(quantity: number): Promise<void> {
    const { max, list } = this.#family;
    if (!Number.isInteger(quantity) || quantity < 0 || quantity > max)
      throw new ValueError(list.spec.name, "quantity", quantity, `an integer 0 to ${max}`);
    await this.#command().set(Array.from({ length: quantity }, (_, position) => position));
    await this.serverSync();
  }

  /** Deletes the item of an index. */
  async remove(index: number): Promise<void> {
    await this.obtain(index).delete();
  }

  /** Asks the tester which items there are. */
  async serverSync(): Promise<this> {
    const [indices = []] = Object.values(await this.#command().get());
    for (const item of [...this.#items.values()]) if (!indices.includes(item.index)) this.#drop(item);
    for (const index of indices) this.#add(index);
    return this;
  }

  #add(index: number): void {
    if (this.#items.has(index)) return;
    const { item, index: name, remove } = this.#family;
    this.#items.set(index, new item(this.#scope, name, index, remove, (which) => this.#drop(which as Kind)));
  }

  #drop(item: Kind): void {
    if (this.#items.get(item.index) === item) this.#items.delete(item.index);
    item.retire(gone(`${this.#family.index} ${item.index} of ${item.target}`, "it was deleted"));
  }

  #command(): ListCommand {
    return commandAt(this.#family.list, this.#scope) as ListCommand;
  }
}

/** A manager as a member of the tree. */
export function listed<Kind extends Item>(family: () => ListFamily<Kind>): Maker {
  return new Maker((scope) => new ListManager(scope, family()));
}
