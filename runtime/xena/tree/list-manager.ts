import type { CommandInstance } from "../command.js";
import { ValueError } from "../errors.js";
import type { Request } from "../request.js";
import type { Item } from "./item.js";
import { type ItemFamily, ItemSet } from "./item-set.js";
import { Maker } from "./members.js";
import { commandAt, type Scope } from "./scope.js";

/** Items that are created by writing the whole list of their indices. */
export interface ListFamily<Kind extends Item> extends ItemFamily<Kind> {
  readonly max: number;
}

type ListCommand = CommandInstance & { set(indices: readonly number[]): Request<void> };

/** The custom distributions of a Chimera port. */
export class ListManager<Kind extends Item> implements Iterable<Kind> {
  readonly #scope: Scope;
  readonly #family: ListFamily<Kind>;
  readonly #items: ItemSet<Kind>;

  /** @internal */
  constructor(scope: Scope, family: ListFamily<Kind>) {
    this.#scope = scope;
    this.#family = family;
    this.#items = new ItemSet(scope, family);
  }

  /** Items known. */
  get length(): number {
    return this.#items.length;
  }

  /** In order of their indices. */
  [Symbol.iterator](): Iterator<Kind> {
    return this.#items[Symbol.iterator]();
  }

  /** The item of an index. @throws NotThereError `NO_SUCH_ITEM` listing the ones there are */
  obtain(index: number): Kind {
    return this.#items.obtain(index);
  }

  /** Makes exactly the items 0 to `quantity` - 1. @throws ValueError for more than the tester can have */
  async assign(quantity: number): Promise<void> {
    const { max, list } = this.#family;
    if (!Number.isInteger(quantity) || quantity < 0 || quantity > max)
      throw new ValueError(list.spec.name, "quantity", quantity, `an integer 0 to ${max}`);
    const indices = Array.from({ length: quantity }, (_, position) => position);
    await (commandAt(list, this.#scope) as ListCommand).set(indices);
    await this.serverSync();
  }

  /** Deletes the item of an index. */
  async remove(index: number): Promise<void> {
    await this.obtain(index).delete();
  }

  /** Asks the tester which items there are. */
  async serverSync(): Promise<this> {
    await this.#items.ask();
    return this;
  }
}

/** A manager as a member of the tree. */
export function listed<Kind extends Item>(family: () => ListFamily<Kind>): Maker {
  return new Maker((scope) => new ListManager(scope, family()));
}
