import { checkNames } from "./check-names.js";
import { checkRanges } from "./check-ranges.js";
import { canBeHot } from "./emit/hot.js";
import type { CommandModel, EnumGroupModel, GroupModel } from "./model.js";
import { fieldsOf, type Placed } from "./placed.js";

/** Finds what is right by itself but does not go together: names and codes used twice, ranges that hold nothing. */
export function check(groups: readonly GroupModel[], enumGroups: readonly EnumGroupModel[]): string[] {
  const commands = groups.flatMap(({ path, commands }) =>
    commands.map((part) => ({ place: `${path}:/${part.name}`, part })),
  );
  const enums = enumGroups.flatMap(({ path, enums }) =>
    enums.map((part) => ({ place: `${path}:/${part.name}`, part })),
  );
  return [
    ...repeated(
      enums,
      ({ name }) => name,
      (name) => `enum "${name}"`,
    ),
    ...repeated(
      commands,
      ({ name }) => name,
      (name) => `command "${name}"`,
    ),
    ...repeated(
      commands,
      ({ code }) => code,
      (code) => `code ${code}`,
      "/code",
    ),
    ...checkNames(commands),
    ...commands.flatMap(coldReplies),
    ...commands.flatMap((command) => fieldsOf(command).flatMap(checkRanges)),
  ];
}

/** A decoder is printed for replies of plain integers only, since those are what counters are. */
function coldReplies({ place, part: { hot, get } }: Placed<CommandModel>): string[] {
  const isWrong = hot && !canBeHot(get);
  return isWrong ? [`${place}/hot: only a reply of integers of 32 or 64 bits, without enums, can be hot`] : [];
}

/** Lines for parts whose key another part has already. */
function repeated<Part, Key>(
  parts: readonly Placed<Part>[],
  keyOf: (part: Part) => Key,
  words: (key: Key) => string,
  below = "",
): string[] {
  const first = new Map<Key, string>();
  return parts.flatMap(({ place, part }) => {
    const key = keyOf(part);
    const other = first.get(key);
    if (other === undefined) first.set(key, place);
    return other === undefined ? [] : [`${place}${below}: ${words(key)} is taken by ${other}`];
  });
}
